/** Signs and words of currencies that shops in Taiwan write; `$` alone is the currency of the feed. */
const currencyWords: Readonly<Record<string, string>> = {
  NT$: 'TWD',
  NTD$: 'TWD',
  NTD: 'TWD',
  NT: 'TWD',
  TWD$: 'TWD',
  新台幣: 'TWD',
  新臺幣: 'TWD',
  台幣: 'TWD',
  臺幣: 'TWD',
  US$: 'USD',
  USD$: 'USD',
  美元: 'USD',
  美金: 'USD',
  HK$: 'HKD',
  港幣: 'HKD',
  RMB: 'CNY',
  人民幣: 'CNY',
  '¥': 'JPY',
  日圓: 'JPY',
  日幣: 'JPY',
  '€': 'EUR',
  歐元: 'EUR',
  '£': 'GBP',
  '₩': 'KRW',
};
/** These say nothing of the currency. */
const units = new Set(['', '$', '元', '圓', '塊']);

export interface Money {
  readonly value: number;
  /** ISO 4217; null where the text has none. */
  readonly currency: string | null;
}

export type AmountFault = 'price_unreadable' | 'price_ambiguous';

const written = /^([^\d.,\s+-]*)\s*(\d[\d.,]*)\s*([^\d.,\s]*)$/;

/**
 * An amount as shops write it: `2880 TWD`, `30.00 TWD`, `NT$1,280`, `1,280元`, full-width signs too. Commas part
 * thousands and a point the fraction. What could be meant otherwise is refused: `1.280,00` and `1.280`, which in other
 * countries are 1,280.
 */
export function readMoney(text: string): Money | AmountFault {
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

/** Null where nothing is said, undefined where a word is not known. */
function currencyOf(word: string): string | null | undefined {
  if (units.has(word)) return null;
  // `新台幣 1,280 元`: the unit beside the name.
  const bare = word.replace(/[元圓]$/, '').toUpperCase();
  if (Object.hasOwn(currencyWords, bare)) return currencyWords[bare];
  if (Object.hasOwn(currencyWords, word)) return currencyWords[word];
  return /^[A-Z]{3}$/.test(bare) ? bare : undefined;
}

/** Whole NT$, half up; decimal fractions that binary ones miss by a hair count as what they are written. */
export function toWhole(value: number): number {
  return Math.round(Number(value.toPrecision(15)));
}
