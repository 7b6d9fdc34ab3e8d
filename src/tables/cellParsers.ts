/** Readers of cells. Each gives a text that it does not understand back as it stands. */

/** `22099131;04541302`, also with commas, 、 or spaces between. */
export const list = (text: string): string[] => text.split(/[;；,，、\s]+/).filter((part) => part !== '');

/** Whole NT$: `1280`, `1,280`, `NT$1,280`, `1280.00`. */
export function amount(text: string): unknown {
  const digits = text
    .normalize('NFKC')
    .replace(/^(?:NT\$|\$)\s*/i, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  return /^-?\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : text;
}

export function yesOrNo(text: string): unknown {
  if (/^(?:true|yes|y|1|是)$/i.test(text)) return true;
  return /^(?:false|no|n|0|否)$/i.test(text) ? false : text;
}

/** One of the contract's words, by the word itself or by a name for it. */
export function word(names: Readonly<Record<string, readonly string[]>>): (text: string) => string {
  const words = new Map(
    Object.entries(names).flatMap(([value, others]) =>
      [value, ...others].map((name) => [name.toLowerCase(), value] as const),
    ),
  );
  return (text) => words.get(text.normalize('NFKC').toLowerCase()) ?? text;
}

const day = /^(\d{2,4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

/** `2020-12-12`, `2020/12/12`, or a year of the Republic: `109/12/12`. */
export function date(text: string): string {
  const [, year, month, dayOfMonth] = day.exec(text.normalize('NFKC')) ?? [];
  if (year === undefined || month === undefined || dayOfMonth === undefined) return text;
  const full = year.length === 4 ? Number(year) : Number(year) + 1911;
  return `${full}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
}

const clock = /^(\S+)[T ]+(\d{1,2}):(\d\d)(?::(\d\d))?$/;

/** RFC 3339 as it stands; a time without an offset is the time of Taipei. */
export function moment(text: string): string {
  const [, dayText, hour, minute, second = '00'] = clock.exec(text.normalize('NFKC')) ?? [];
  if (dayText === undefined || hour === undefined || minute === undefined) return text;
  return `${date(dayText)}T${hour.padStart(2, '0')}:${minute}:${second}+08:00`;
}

/** The beginning of a day where only the day is given. */
export function momentOrDay(text: string): string {
  const whole = date(text);
  return /^\d{4}-\d\d-\d\d$/.test(whole) ? `${whole}T00:00:00+08:00` : moment(text);
}
