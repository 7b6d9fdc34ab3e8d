import { promoItemColumns } from '../../feeds/mappers/promoItemColumns.js';
import { schemas } from '../../feeds/schemas.js';
import type { TableSchema } from '../../tables/column.js';
import { validate } from '../../validation/validate.js';
import type { Options } from '../command/command.js';
import { partLine, unmarkPart } from '../report/part.js';
import type { ImportContext } from './context.js';
import type { Prepared, RowImport } from './importRows.js';

interface OfferImport {
  readonly command: string;
  readonly columns?: TableSchema | undefined;
  /** Whether an offer in another zone moves to that of its row; otherwise it is refused. */
  readonly mayMove: boolean;
  readonly prepare?: (row: Record<string, unknown>, context: ImportContext) => Prepared;
}

/** An import of offers, one by one. An image without a usable address is left out, as in a feed. */
export function offerImport({
  command,
  columns = promoItemColumns,
  mayMove,
  prepare,
}: OfferImport): RowImport {
  let imagesLeftOut = 0;
  return {
    command,
    formats: ['csv', 'ndjson', 'xlsx'],
    columns,
    schema: 'PromoItemInput',
    send: (client, rows, options) => client.promoItems.upsertAll(rows, options),
    lineOf: partLine,
    prepare(row, context): Prepared {
      unmarkPart(row);
      if (mayMove) row.move = true;
      else row.move ??= false;
      if (row.imageUrl !== undefined && !isWebUrl(row.imageUrl)) {
        delete row.imageUrl;
        imagesLeftOut += 1;
      }
      return prepare?.(row, context);
    },
    remarks: () => [
      {
        name: 'imagesLeftOut',
        text: {
          en: 'without image: no usable http or https address',
          zh: '不附圖片：不是可用的 http 或 https 網址',
        },
        value: imagesLeftOut,
      },
    ],
  };
}

const isWebUrl = (value: unknown): boolean => validate(schemas('strict').WebUrl, value).ok;

export const moveOption = {
  move: {
    text: {
      en: 'move offers that are in another zone into the zone that their row names; otherwise refused',
      zh: '將位於其他專區的商品移至該列所指定的專區；未指定則退回',
    },
  },
} as const satisfies Options;
