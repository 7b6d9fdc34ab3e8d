import type { Conflict } from '../../generated/types.js';
import type { CommandInput } from '../command/command.js';
import { printable } from '../terminal/printable.js';
import { formatMoney, table } from '../terminal/table.js';
import type { Text } from '../terminal/text.js';

const counted: Text = { en: 'counts', zh: '採計' };
const held: Text = { en: 'held', zh: '保留' };
const open: Text = { en: 'open', zh: '待裁定' };
const deciders: Readonly<Record<string, Text>> = {
  sellerOfRecord: { en: 'seller of record', zh: '依賣方機構' },
  operator: { en: 'decided', zh: '已裁定' },
};

/** One line for each side that the caller sees. */
export function conflictTable(conflicts: readonly Conflict[], { localize }: CommandInput): string {
  return table(
    conflicts.flatMap(({ id, document, sides, decidedBy, reason }) =>
      sides.map((side) => [
        ...[id, printable(document.number), side.documentDate, side.organizationId, side.sellerUbn ?? ''],
        { right: formatMoney(side.totalAmount) },
        localize(side.isCounted ? counted : held),
        localize(decidedBy === null ? open : (deciders[decidedBy] ?? { en: decidedBy, zh: decidedBy })),
        printable(reason ?? ''),
      ]),
    ),
  );
}
