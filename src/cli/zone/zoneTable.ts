import type { Zone } from '../../generated/types.js';
import type { CommandInput } from '../command/command.js';
import { daysOf } from '../command/days.js';
import { printable } from '../terminal/printable.js';
import { formatNumber, table } from '../terminal/table.js';

/** One line for each zone; nothing where there is none. */
export function zoneTable(zones: readonly Zone[], { localize, language }: CommandInput): string {
  if (zones.length === 0) return '';
  const header = [
    localize({ en: 'zone', zh: '專區' }),
    localize({ en: 'name', zh: '名稱' }),
    localize({ en: 'days', zh: '期間' }),
    localize({ en: 'who may list', zh: '可上架者' }),
    localize({ en: 'review', zh: '審核' }),
  ];
  return table([header, ...zones.map(cellsOf)]);

  function cellsOf({ id, name, nameEn, period, organizationIds, needsReview, isDeclared }: Zone): string[] {
    const many = formatNumber(organizationIds?.length ?? 0);
    return [
      id,
      printable(language === 'en' ? nameEn : name),
      period === null ? localize({ en: 'always', zh: '不限' }) : daysOf(period),
      organizationIds === null
        ? localize({ en: 'all partners', zh: '所有參加單位' })
        : localize({ en: `${many} organizations`, zh: `${many} 個機構` }),
      needsReview ? localize({ en: 'needed', zh: '須審核' }) : localize({ en: 'none', zh: '免審核' }),
      isDeclared ? '' : localize({ en: 'not declared', zh: '未設定' }),
    ];
  }
}
