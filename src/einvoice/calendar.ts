/** Dates of Taiwan: ROC year = AD year − 1911. Every date is a calendar day in Asia/Taipei, written YYYY-MM-DD. */

const pad = (value: number, length: number) => String(value).padStart(length, '0');

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `YYYY-MM-DD` of a day that exists, else null. */
export function toIsoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || year < 1 || year > 9999) return null;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = (MONTH_LENGTHS[month - 1] as number) + (leap ? 1 : 0);
  return day >= 1 && day <= length ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : null;
}

function parseIsoDate(date: string): { year: number; month: number; day: number } {
  const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(date);
  if (!match || toIsoDate(Number(match[1]), Number(match[2]), Number(match[3])) === null)
    throw new RangeError('Expected a date such as 2020-12-12 / 請提供如 2020-12-12 的日期');
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

/** The day so many days later. */
export function addDays(date: string, days: number): string {
  const { year, month, day } = parseIsoDate(date);
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return `${pad(moved.getUTCFullYear(), 4)}-${pad(moved.getUTCMonth() + 1, 2)}-${pad(moved.getUTCDate(), 2)}`;
}

/** `2020-12-12` → `1091212`. @throws RangeError when it is no date or before 1912. */
export function toRocDate(date: string): string {
  const { year, month, day } = parseIsoDate(date);
  if (year < 1912) throw new RangeError('The ROC calendar begins in 1912 / 民國紀年始於 1912 年');
  return `${pad(year - 1911, 3)}${pad(month, 2)}${pad(day, 2)}`;
}

/** `1091212` or, in old data, `990101` → `2020-12-12`, `2010-01-01`. @throws RangeError when it is no date. */
export function fromRocDate(roc: string): string {
  const match = /^([0-9]{2,3})([0-9]{2})([0-9]{2})$/.exec(roc);
  const date = match && toIsoDate(Number(match[1]) + 1911, Number(match[2]), Number(match[3]));
  if (!date || Number(match[1]) === 0)
    throw new RangeError('Expected an ROC date such as 1091212 / 請提供如 1091212 的民國日期');
  return date;
}

/** Two-month period of a date: ROC year and even month, `2020-12-12` → `10912`. */
export function invoicePeriod(date: string): string {
  const roc = toRocDate(date);
  const month = Number(roc.slice(-4, -2));
  return `${roc.slice(0, -4)}${pad(month + (month % 2), 2)}`;
}

/** `10912` → `109年11-12月`, as printed. */
export function periodLabel(period: string): string {
  const match = /^([0-9]{3})(02|04|06|08|10|12)$/.exec(period);
  if (!match) throw new RangeError('Expected a period such as 10912 / 請提供如 10912 的期別');
  return `${Number(match[1])}年${pad(Number(match[2]) - 1, 2)}-${match[2]}月`;
}
