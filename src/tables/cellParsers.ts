/** Parsers of cells. Each returns a text that it cannot parse unchanged. */

/** `22099131;04541302`, also with commas, 、 or spaces between. */
export const parseList = (text: string): string[] =>
  text.split(/[;；,，、\s]+/).filter((part) => part !== '');

/** Whole NT$: `1280`, `1,280`, `NT$1,280`, `1280.00`. */
export function parseAmount(text: string): unknown {
  const digits = text
    .normalize('NFKC')
    .replace(/^(?:NT\$|\$)\s*/i, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  return /^-?\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : text;
}

export function parseBoolean(text: string): unknown {
  if (/^(?:true|yes|y|1|是)$/i.test(text)) return true;
  return /^(?:false|no|n|0|否)$/i.test(text) ? false : text;
}

/** Parses a value of an enum, by the value itself or by one of its names. */
export function enumParser(names: Readonly<Record<string, readonly string[]>>): (text: string) => string {
  const values = new Map(
    Object.entries(names).flatMap(([value, aliases]) =>
      [value, ...aliases].map((name) => [name.toLowerCase(), value] as const),
    ),
  );
  return (text) => values.get(text.normalize('NFKC').toLowerCase()) ?? text;
}

const datePattern = /^(\d{2,4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
/** `20201212`, or with a year of the Republic `1091212`. */
const plainDatePattern = /^((?:19|20)\d\d|1\d\d)(\d\d)(\d\d)$/;

/** `2020-12-12`, `2020/12/12`, `20201212`, or a year of the Republic: `109/12/12`, `1091212`. */
export function parseDate(text: string): string {
  const plain = text.normalize('NFKC').replace(/^(?:民國|中華民國)\s*/, '');
  const match = datePattern.exec(plain) ?? plainDatePattern.exec(plain);
  if (match === null) return text;
  const [, year = '', month = '', dayOfMonth = ''] = match;
  const full = year.length === 4 ? Number(year) : Number(year) + 1911;
  return `${full}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
}

const timestampPattern =
  /^(\S+?)(?:[T ]+|(?=[上下]午))(?:(上午|下午|AM|PM)\s*)?(\d{1,2}):(\d\d)(?::(\d\d))?(?:\s*(上午|下午|AM|PM))?$/i;

/** RFC 3339 stays unchanged; a time without an offset is the time of Taipei. `下午 2:30` and `2:30 PM` are read, too. */
export function parseTimestamp(text: string): string {
  const match = timestampPattern.exec(text.normalize('NFKC'));
  const [, dayText, before, hour, minute, second = '00', after] = match ?? [];
  if (dayText === undefined || hour === undefined || minute === undefined) return text;
  const half = before ?? after;
  // 12 in the morning is midnight, 12 in the afternoon is noon.
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/下午|PM/i.test(half) ? 12 : 0);
  return `${parseDate(dayText)}T${String(hours).padStart(2, '0')}:${minute}:${second}+08:00`;
}

/** A date without a time becomes the beginning of that day. */
export function parseTimestampOrDate(text: string): string {
  const whole = parseDate(text);
  return /^\d{4}-\d\d-\d\d$/.test(whole) ? `${whole}T00:00:00+08:00` : parseTimestamp(text);
}
