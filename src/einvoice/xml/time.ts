/** As the standard has it. */
const STANDARD_TIME = /^(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$/;
const TIME =
  /^([0-9]{1,2})(?::([0-9]{1,2})(?::([0-9]{1,2}))?|([0-9]{2})([0-9]{2})?)(?:\.[0-9]{1,9})?(Z|([+-])([0-9]{2}):?([0-9]{2}))?$/i;
const MINUTES_OF_TAIPEI = 8 * 60;
const MINUTES_OF_DAY = 24 * 60;

/** A time of Taipei, and how many days later it is there than its own date says. Null for no time. */
export function readTime(text: string): { value: string; days: number } | null {
  if (STANDARD_TIME.test(text)) return { value: text, days: 0 };
  const match = TIME.exec(text);
  if (!match) return null;
  const [, hour, minute, second, plainMinute, plainSecond, offset, sign, hours = '0', minutes = '0'] = match;
  const [h, m, s] = [hour, minute ?? plainMinute, second ?? plainSecond ?? '0'].map(Number) as [
    number,
    number,
    number,
  ];
  if (h > 23 || m > 59 || s > 59) return null;
  const east = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const total = h * 60 + m + (offset === undefined ? 0 : MINUTES_OF_TAIPEI - east);
  const days = Math.floor(total / MINUTES_OF_DAY);
  const rest = total - days * MINUTES_OF_DAY;
  const pad = (value: number) => String(value).padStart(2, '0');
  return { value: `${pad(Math.floor(rest / 60))}:${pad(rest % 60)}:${pad(s)}`, days };
}
