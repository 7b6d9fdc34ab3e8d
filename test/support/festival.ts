import type { RuleSetInput } from '../../src/campaign/rules.js';
import type {
  Access,
  MerchantRecord,
  MerchantRegistration,
  PromoItemUpsert,
  PushedTransaction,
  Store,
  TransactionResult,
} from '../../src/service/store/index.js';

/** Times of the campaign of 2020. */
export const at = (text: string): number => Date.parse(text);
export const opening = at('2020-12-09T00:00:00+08:00');
export const closing = at('2021-02-07T00:00:00+08:00');

/** An active campaign of its own, with two partners and an operator. */
export interface Festival {
  readonly store: Store;
  readonly campaignId: string;
  readonly partner: Access;
  readonly rival: Access;
  readonly operator: Access;
  merchant(
    externalId: string,
    change?: Partial<MerchantRegistration>,
    access?: Access,
  ): Promise<MerchantRecord>;
  /** Registered and approved. */
  approved(
    externalId: string,
    change?: Partial<MerchantRegistration>,
    access?: Access,
  ): Promise<MerchantRecord>;
  push(...rows: PushedTransaction[]): Promise<TransactionResult[]>;
}

let festivals = 0;

/** `rules` are those that differ from one entry for each NT$500 of a document. */
export async function openFestival(store: Store, rules: Partial<RuleSetInput> = {}): Promise<Festival> {
  const campaignId = `festival-${++festivals}`;
  const partner = await organization(store, 'partner');
  const rival = await organization(store, 'partner');
  const operator = await organization(store, 'operator');
  await store.campaigns.create({
    id: campaignId,
    name: '臺中女麗購',
    purchasePeriod: { startsAt: opening, endsAt: closing },
    registrationPeriod: { startsAt: opening, endsAt: closing },
    activities: [
      { id: 'event-0', kind: 'event', name: '暖身抽獎', startsAt: opening, endsAt: opening + 4 * 86_400_000 },
    ],
    budget: 16_500_000,
    ruleSet: { threshold: 500, ...rules },
  });
  await store.campaigns.setStatus(campaignId, 'active');

  const merchant: Festival['merchant'] = async (externalId, change = {}, access = partner) => {
    const [result] = await store.merchants.register(campaignId, access, [shop(externalId, change)]);
    if (result === undefined || result.status === 'rejected') throw result?.problem;
    return result.merchant;
  };
  return {
    store,
    campaignId,
    partner,
    rival,
    operator,
    merchant,
    approved: async (externalId, change, access) => {
      const { id } = await merchant(externalId, change, access);
      return store.merchants.act(campaignId, operator, id, 'approve');
    },
    push: (...rows) => store.transactions.push(campaignId, partner, rows),
  };
}

async function organization(store: Store, role: 'partner' | 'operator'): Promise<Access> {
  const { id } = await store.organizations.create({ name: role, role });
  return { organizationId: id, all: role === 'operator' };
}

export function shop(externalId: string, change: Partial<MerchantRegistration> = {}): MerchantRegistration {
  return {
    externalId,
    kind: 'store',
    name: `店家 ${externalId}`,
    ubns: ['22099131'],
    industry: 'retail',
    district: '66000060',
    ...change,
  };
}

/** A sale of `shop` by e-invoice number `n`, with two entries. */
export function sale(n: number, change: Partial<PushedTransaction> = {}): PushedTransaction {
  return {
    externalId: `POS-${n}`,
    merchantExternalId: 'shop',
    channel: 'store',
    occurredAt: at('2020-12-12T14:30:00+08:00'),
    totalAmount: 1280,
    document: invoice(n),
    ...change,
  };
}

/** The same, of a participant of its own: it is registered. */
export function registeredSale(n: number, change: Partial<PushedTransaction> = {}): PushedTransaction {
  return sale(n, { participant: { token: `shopper-${n}` }, ...change });
}

export function invoice(n: number): PushedTransaction['document'] & { type: 'einvoice' } {
  return { type: 'einvoice', number: `AB${String(n).padStart(8, '0')}`, date: '2020-12-12' };
}

export function offer(externalId: string, change: Partial<PromoItemUpsert> = {}): PromoItemUpsert {
  return {
    externalId,
    merchantExternalId: 'shop',
    type: 'discountProduct',
    title: '周年慶組合',
    listPrice: 1000,
    salePrice: 800,
    availability: 'inStock',
    ...change,
  };
}

/** What a promise that fails failed with. */
export async function failure(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'it did not fail',
    (error: unknown) => error,
  );
}
