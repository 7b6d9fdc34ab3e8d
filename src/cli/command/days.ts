import { fromTimestamp, stepLength, taipeiDate, toTaipei } from '../../campaign/taipeiTime.js';
import type { Period } from '../../generated/types.js';
import { usageError } from '../errors/commandError.js';

/** The start of a day that was typed, such as 2021-12-01. @throws CommandError naming the option */
export function startOfDay(option: string, day: string): string {
  const start = `${day}T00:00:00+08:00`;
  if (isDay(day)) return start;
  throw usageError({
    en: `--${option} must be a day, such as 2021-12-01`,
    zh: `--${option} 須為日期，例如 2021-12-01`,
  });
}

/** The end of a period whose last day was typed: the start of the next day. @throws CommandError naming the option */
export const endOfDay = (option: string, day: string): string =>
  toTaipei(fromTimestamp(startOfDay(option, day)) + stepLength.day);

/** Whether there is such a day: 2021-02-30 is none. */
export function isDay(day: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return false;
  const time = Date.parse(`${day}T00:00:00+08:00`);
  return !Number.isNaN(time) && taipeiDate(time) === day;
}

/** A period by its first and last day: `2021-12-01 – 2021-12-31`, with the hours where it does not consist of whole days. */
export function daysOf({ startsAt, endsAt }: Period): string {
  const [start, end] = [fromTimestamp(startsAt), fromTimestamp(endsAt)];
  const isWhole = [start, end].every((time) => toTaipei(time).endsWith('T00:00:00+08:00'));
  return isWhole ? `${taipeiDate(start)} – ${taipeiDate(end - 1)}` : `${toTaipei(start)} – ${toTaipei(end)}`;
}
