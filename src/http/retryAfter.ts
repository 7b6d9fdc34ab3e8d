const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const imfFixdate =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d\d) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/;

/**
 * Milliseconds to wait by a `Retry-After` header (RFC 9110, 10.2.3), or null when it is absent or malformed.
 * Seconds may have a fraction; a date in the past is 0. The delay to a date is counted from the response's own
 * `Date` where there is one, because the clocks of tills are often wrong.
 */
export function parseRetryAfter(
  value: string | undefined,
  date: string | undefined,
  now: number,
): number | null {
  if (value === undefined) return null;
  const text = value.trim();
  if (/^\d+(\.\d+)?$/.test(text)) return Math.min(Math.ceil(Number(text) * 1000), Number.MAX_SAFE_INTEGER);
  const at = parseHttpDate(text);
  if (at === null) return null;
  return Math.max(0, at - (parseHttpDate(date?.trim() ?? '') ?? now));
}

/** Epoch milliseconds of an IMF-fixdate, the one form of date that senders may use; null for anything else. */
export function parseHttpDate(text: string): number | null {
  const match = imfFixdate.exec(text);
  if (match === null) return null;
  const [day, month, year, hour, minute, second] = [
    Number(match[1]),
    months.indexOf(match[2] as string),
    Number(match[3]),
    Number(match[4]),
    Number(match[5]),
    Number(match[6]),
  ] as const;
  if (month < 0 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60) return null;
  return Date.UTC(year, month, day, hour, minute, second);
}
