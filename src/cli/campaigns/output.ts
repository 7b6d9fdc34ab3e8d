import type { Campaign } from '../../generated/types.js';
import type { CommandInput } from '../command/command.js';
import { daysOf } from '../command/days.js';
import { toJson } from '../terminal/json.js';
import { formatMoney, formatNumber, table } from '../terminal/table.js';
import type { Localize, Text } from '../terminal/text.js';

const states: Readonly<Record<string, Text>> = {
  draft: { en: 'draft', zh: '草稿' },
  active: { en: 'active', zh: '進行中' },
  registrationClosed: { en: 'registration closed', zh: '登錄已結束' },
  settled: { en: 'settled', zh: '已結案' },
};

/** A service of a later version may know further states. */
const stateOf = (status: string): Text => states[status] ?? { en: status, zh: status };

/** What an operator does next with a campaign in this state. */
const nextSteps: Readonly<Record<string, Text>> = {
  draft: {
    en: 'Open it for merchants and sales: shopfest campaigns activate --campaign',
    zh: '開放店家與交易：shopfest campaigns activate --campaign',
  },
  active: {
    en: 'When it is over: shopfest campaigns close --campaign',
    zh: '活動結束時：shopfest campaigns close --campaign',
  },
  registrationClosed: {
    en: 'When draws and prizes are done: shopfest campaigns settle --campaign',
    zh: '抽獎與領獎完成後：shopfest campaigns settle --campaign',
  },
  settled: {
    en: 'It is over. Figures stay readable: shopfest stats --campaign',
    zh: '活動已結案，統計仍可查詢：shopfest stats --campaign',
  },
};

/** Prints one campaign: its fields on stdout, and what comes next on stderr. */
export function printCampaign(campaign: Campaign, { io, localize, options }: CommandInput): void {
  if (options.json) {
    io.out.write(toJson({ campaign }));
    return;
  }
  io.out.write(fieldsOf(campaign, localize));
  const next = nextSteps[campaign.status];
  if (next) io.err.write(`${localize(next)} ${campaign.id}\n`);
}

function fieldsOf(campaign: Campaign, localize: Localize): string {
  const { id, name, nameEn, status, purchasePeriod, registrationPeriod, drawPeriod, claimPeriod } = campaign;
  const { budget, ruleSet, regions, activities } = campaign;
  const rows: [en: string, zh: string, value: string | null][] = [
    ['campaign', '活動', id],
    ['name', '名稱', name],
    ['name in English', '英文名稱', nameEn],
    ['state', '狀態', localize(stateOf(status))],
    ['purchase', '消費期間', daysOf(purchasePeriod)],
    ['registration', '登錄期間', daysOf(registrationPeriod)],
    ['draws', '抽獎期間', drawPeriod && daysOf(drawPeriod)],
    ['claims of prizes', '領獎期間', claimPeriod && daysOf(claimPeriod)],
    ['budget', '預算', budget === null ? null : formatMoney(budget)],
    [
      'rule',
      '規則',
      localize({
        en: `every ${formatMoney(ruleSet.threshold)} of a document gives ${formatNumber(ruleSet.entriesPerThreshold)}`,
        zh: `每張憑證每滿 ${formatMoney(ruleSet.threshold)} 得 ${formatNumber(ruleSet.entriesPerThreshold)} 次抽獎機會`,
      }),
    ],
    ['regions', '區域', regions.map((region) => localize({ en: region.nameEn, zh: region.name })).join(', ')],
    ['activities', '場次', formatNumber(activities.length)],
  ];
  return table(rows.flatMap(([en, zh, value]) => (value === null ? [] : [[localize({ en, zh }), value]])));
}

/** One line for each campaign. */
export function campaignTable(campaigns: readonly Campaign[], localize: Localize): string {
  const header = [
    localize({ en: 'campaign', zh: '活動' }),
    localize({ en: 'name', zh: '名稱' }),
    localize({ en: 'state', zh: '狀態' }),
    localize({ en: 'purchase', zh: '消費期間' }),
  ];
  return table([
    header,
    ...campaigns.map(({ id, name, status, purchasePeriod }) => [
      id,
      name,
      localize(stateOf(status)),
      daysOf(purchasePeriod),
    ]),
  ]);
}
