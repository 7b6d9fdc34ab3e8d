import { memoize } from '../memoize.js';

/** Symbols and names of currencies that shops in Taiwan write. */
const names: Readonly<Record<string, readonly string[]>> = {
  TWD: ['NT$', 'NTD$', 'NTD', 'NT', 'TWD$', '新台幣', '新臺幣', '台幣', '臺幣'],
  USD: ['US$', 'USD$', '美元', '美金'],
  HKD: ['HK$', '港幣'],
  CNY: ['RMB', '人民幣'],
  JPY: ['¥', '日圓', '日幣'],
  EUR: ['€', '歐元'],
  GBP: ['£'],
  KRW: ['₩'],
};
/** Units without a currency: it is that of the feed. */
const units = ['', '$', '元', '圓', '塊'];

const currencies = new Map<string, string | null>([
  ...units.map((unit) => [unit, null] as const),
  ...Object.entries(names).flatMap(([currency, symbols]) =>
    [currency, ...symbols].map((symbol) => [symbol, currency] as const),
  ),
]);

export interface Money {
  readonly value: number;
  /** ISO 4217; null where the text has none. */
  readonly currency: string | null;
}

export type AmountFault = 'price_unreadable' | 'price_ambiguous';

const written = /^([^\d.,\s+-]*)\s*(\d[\d.,]*)\s*([^\d.,\s]*)$/;

/**
 * Parses an amount as shops write it: `2880 TWD`, `30.00 TWD`, `NT$1,280`, `1,280元`, also in full-width characters. Commas
 * separate thousands and a point the fraction. An ambiguous amount is refused: `1.280,00` and `1.280` are 1,280 in other
 * countries.
 */
export const parseMoney = memoize(parse, 500);

function parse(text: string): Money | AmountFault {
  const plain = text.normalize('NFKC').trim();
  const [, before = '', digits = '', after = ''] = written.exec(plain) ?? [];
  if (digits === '') return 'price_unreadable';
  const [currency, other] = [currencyOf(before), currencyOf(after)];
  if (currency === undefined || other === undefined) return 'price_unreadable';
  if (currency !== null && other !== null && currency !== other) return 'price_unreadable';
  const value = numberOf(digits);
  return typeof value === 'number' ? { value, currency: currency ?? other } : value;
}

const simple = /^\d+(?:\.(?:\d{1,2}|\d{4,}))?$/;
const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$/;
const otherwise = /^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$|^\d+,\d{1,2}$|^\d+\.\d{3}$/;

function numberOf(digits: string): number | AmountFault {
  if (simple.test(digits)) return Number(digits);
  if (grouped.test(digits)) return Number(digits.replaceAll(',', ''));
  return otherwise.test(digits) ? 'price_ambiguous' : 'price_unreadable';
}

/** Null for no currency, undefined for an unknown symbol. */
function currencyOf(symbol: string): string | null | undefined {
  const known = currencies.get(symbol);
  if (known !== undefined) return known;
  // `1280 twd`, and the unit beside the name: `1280 臺幣元`.
  const bare = symbol.replace(/[元圓]$/, '').toUpperCase();
  return currencies.get(bare) ?? (/^[A-Z]{3}$/.test(bare) ? bare : undefined);
}

/** Whole NT$, half up; a decimal fraction counts as written, although its binary form is not exact. */
export function toWhole(value: number): number {
  return Number.isInteger(value) ? value : Math.round(Number(value.toPrecision(15)));
}
