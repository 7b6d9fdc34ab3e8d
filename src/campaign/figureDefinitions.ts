import { BENEFIT_FORMULA } from './kpis.js';

/** What a figure of the statistics counts, as it may be printed beside it, and how anybody computes it from rows. */
export interface FigureDefinition {
  readonly figure: string;
  /** In Traditional Chinese. */
  readonly definition: string;
  readonly definitionEn: string;
  readonly formula: string;
}

/** For NT$, the amounts of documents; for documents, how many there are. */
export const figureDefinitions: readonly FigureDefinition[] = [
  {
    figure: 'received',
    definition: '參加單位送達、消費時間在消費期間內之憑證，不含作廢、註銷與保留者；金額已扣除退貨折讓。',
    definitionEn:
      'Documents that partners pushed, of sales within the purchase period, without those that are voided or held; NT$ less refunds.',
    formula: 'sum(netAmount) where status not in (held, voided) and occurredAt in purchasePeriod',
  },
  {
    figure: 'registered',
    definition: '已送達之憑證中，已知參加者（消費時出示或事後登錄）且登錄時間在登錄期間內者。',
    definitionEn:
      'Of these, documents whose participant is known, by a token at the till or by a claim, within the registration period.',
    formula: 'received where participant is known and coalesce(claimedAt, occurredAt) in registrationPeriod',
  },
  {
    figure: 'qualified',
    definition: '已登錄之憑證中，符合活動辦法全部條件者。',
    definitionEn: 'Of the registered documents, those that pass every clause of the rules.',
    formula: 'registered where qualified',
  },
  {
    figure: 'outsidePeriod',
    definition: '消費時間不在消費期間內之憑證；不計入其他任何數字。',
    definitionEn: 'Documents of sales outside the purchase period; they are in no other figure.',
    formula: 'sum(netAmount) where status not in (held, voided) and occurredAt not in purchasePeriod',
  },
  {
    figure: 'entryCount',
    definition: '已登錄憑證目前之抽獎組數，與抽獎帳冊及總抽獎池之權重合計相同。',
    definitionEn:
      'Draw entries that registered documents have now: the sum of the ledger, and of the weights of a draw from the whole pool.',
    formula: 'sum(entries) of registered',
  },
  {
    figure: 'participantCount',
    definition: '至少有一張已登錄憑證之參加者人數。',
    definitionEn: 'Distinct participants with at least one registered document.',
    formula: 'count(distinct participant) of registered',
  },
  {
    figure: 'zone',
    definition: '消費期間內售出之專區品項，已扣除作廢與退貨；不論是否已登錄。',
    definitionEn:
      'Promo items sold within the purchase period, less voids and returns, whether they are registered or not.',
    formula: 'sum(items.amount - returned.amount) of received where items.promoItemId is known',
  },
];

/** Of the key performance indicators: the benefit, and the figures in it. */
export const kpiDefinitions: readonly FigureDefinition[] = [
  {
    figure: 'benefitRatio',
    definition: '已登錄金額與專區銷售額之和，除以活動預算；兩者重複者僅計一次。',
    definitionEn:
      'Registered NT$ and sales of the zones, what is in both counted once, for each NT$1 of budget.',
    formula: BENEFIT_FORMULA,
  },
  {
    figure: 'registeredAmount',
    ...textOf('registered'),
  },
  {
    figure: 'zoneAmount',
    ...textOf('zone'),
  },
  {
    figure: 'overlapAmount',
    definition: '專區銷售額中，所屬憑證已登錄者；兩個金額都有，僅計一次。',
    definitionEn: 'The part of the sales of the zones whose documents are registered: it is in both amounts.',
    formula: 'zoneAmount of registered',
  },
  {
    figure: 'external',
    definition: '其他來源之數據，依其提供者所報，附來源與日期；不由本系統計算。',
    definitionEn:
      'Figures from elsewhere, as their source reported them, with its date; never computed here.',
    formula: 'as reported',
  },
];

function textOf(figure: string): Omit<FigureDefinition, 'figure'> {
  const { figure: _, ...text } = figureDefinitions.find((each) => each.figure === figure) as FigureDefinition;
  return text;
}
