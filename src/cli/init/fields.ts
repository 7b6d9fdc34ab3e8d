import { fromTimestamp, stepLength, taipeiDate } from '../../campaign/taipeiTime.js';
import { isDay } from '../command/days.js';
import type { Localize, Text } from '../terminal/text.js';

/** What is asked. Each answer may be given as the option of the same name. */
export const fields = {
  organizer: { en: 'Name of the organizer', zh: '主辦單位名稱' },
  person: { en: 'Your name', zh: '您的姓名' },
  second: { en: 'Name of the second approver', zh: '第二位核准人的姓名' },
  campaign: { en: 'Id of the campaign, for addresses and commands', zh: '活動代碼（用於網址與指令）' },
  name: { en: 'Name of the campaign', zh: '活動名稱' },
  from: { en: 'First day of the purchase period', zh: '消費期間的第一天' },
  to: { en: 'Its last day', zh: '消費期間的最後一天' },
  threshold: { en: 'NT$ of one document that give an entry', zh: '單張憑證每滿多少元得一次抽獎機會' },
} as const satisfies Record<string, Text>;

export type Field = keyof typeof fields;
export type Typed = Readonly<Partial<Record<Field, string>>>;

const DAYS = 60;

/** What was typed, and defaults for the rest; a last day follows from the first one. */
export function withDefaults(typed: Typed, localize: Localize): Readonly<Record<Field, string>> {
  const { from = taipeiDate(Date.now()) } = typed;
  const year = from.slice(0, 4);
  return {
    organizer: localize({ en: 'Organizer', zh: '主辦單位' }),
    person: localize({ en: 'First operator', zh: '承辦人' }),
    second: localize({ en: 'Second approver', zh: '主管' }),
    campaign: `festival-${year}`,
    name: localize({ en: `Shopping festival ${year}`, zh: `${year} 購物節` }),
    to: isDay(from) ? lastDay(from) : from,
    threshold: '500',
    ...typed,
    from,
  };
}

const lastDay = (from: string): string =>
  taipeiDate(fromTimestamp(`${from}T00:00:00+08:00`) + (DAYS - 1) * stepLength.day);
