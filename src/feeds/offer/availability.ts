import type { Availability } from '../../generated/types.js';
import { memoize } from '../memoize.js';

/** Spellings of feeds, compared without case, width, blanks, hyphens and underscores. */
const spellings: Readonly<Record<Availability, readonly string[]>> = {
  inStock: [
    ...['in stock', 'available', 'limited availability', 'in store only', 'online only', 'instock'],
    ...['有貨', '現貨', '有現貨', '有庫存', '尚有庫存', '供應中', '可購買', '販售中'],
  ],
  outOfStock: [
    ...['out of stock', 'sold out', 'unavailable', 'discontinued', 'reserved'],
    ...[
      '缺貨',
      '缺貨中',
      '售完',
      '已售完',
      '完售',
      '售罄',
      '無貨',
      '無庫存',
      '沒有庫存',
      '已無庫存',
      '停售',
      '停產',
    ],
  ],
  preorder: ['preorder', 'pre sale', '預購', '預購中', '預售'],
  backorder: [
    ...['backorder', 'on backorder', 'available for order', 'made to order'],
    ...['補貨中', '待補貨', '可延期交貨', '接單生產', '訂製'],
  ],
};

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/, '')
    .replace(/[\s_-]+/g, '');

const bySpelling = new Map(
  (Object.entries(spellings) as [Availability, readonly string[]][]).flatMap(([value, texts]) =>
    [value, ...texts].map((text) => [plain(text), value] as const),
  ),
);

/** Null for an unknown spelling. A discontinued product cannot be ordered, so it is out of stock. */
export const parseAvailability = memoize(
  (text): Availability | null => bySpelling.get(plain(text)) ?? null,
  50,
);

/** Availability by a quantity; null where the text is none. */
export function parseStock(text: string): Availability | null {
  if (!/^-?\d[\d,]*(?:\.0+)?$/.test(text)) return null;
  return Number(text.replaceAll(',', '')) > 0 ? 'inStock' : 'outOfStock';
}
