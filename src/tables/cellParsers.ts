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

/** `2020-12-12`, `2020/12/12`, or a year of the Republic: `109/12/12`. */
export function parseDate(text: string): string {
  const [, year, month, dayOfMonth] = datePattern.exec(text.normalize('NFKC')) ?? [];
  if (year === undefined || month === undefined || dayOfMonth === undefined) return text;
  const full = year.length === 4 ? Number(year) : Number(year) + 1911;
  return `${full}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
}

const timestampPattern = /^(\S+)[T ]+(\d{1,2}):(\d\d)(?::(\d\d))?$/;

/** RFC 3339 stays unchanged; a time without an offset is the time of Taipei. */
export function parseTimestamp(text: string): string {
  const [, dayText, hour, minute, second = '00'] = timestampPattern.exec(text.normalize('NFKC')) ?? [];
  if (dayText === undefined || hour === undefined || minute === undefined) return text;
  return `${parseDate(dayText)}T${hour.padStart(2, '0')}:${minute}:${second}+08:00`;
}

/** A date without a time becomes the beginning of that day. */
export function parseTimestampOrDate(text: string): string {
  const whole = parseDate(text);
  return /^\d{4}-\d\d-\d\d$/.test(whole) ? `${whole}T00:00:00+08:00` : parseTimestamp(text);
}
