import { promoItemColumns } from '../../feeds/mappers/promoItemColumns.js';
import type { Options } from '../command/command.js';
import { partLine, unmarkPart } from '../report/part.js';
import type { RowImport } from './importRows.js';

/** An import of offers, one by one. */
export const offerImport: Omit<RowImport, 'command' | 'prepare'> = {
  formats: ['csv', 'ndjson', 'xlsx'],
  columns: promoItemColumns,
  schema: 'PromoItemInput',
  send: (client, rows, options) => client.promoItems.upsertAll(rows, options),
  lineOf: partLine,
};

export const moveOption = {
  move: {
    text: {
      en: 'move offers that are in another zone into the zone that their row names; otherwise refused',
      zh: '將位於其他專區的商品移至該列所指定的專區；未指定則退回',
    },
  },
} as const satisfies Options;

/** An offer in another zone moves only where the user says so. */
export function prepareOffer(row: Record<string, unknown>, mayMove: boolean): undefined {
  unmarkPart(row);
  if (mayMove) row.move = true;
  else row.move ??= false;
}
