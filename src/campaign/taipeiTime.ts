/**
 * Asia/Taipei is UTC+8 all year round and has had no daylight saving since 1979, so days and weeks are
 * plain arithmetic on epoch milliseconds.
 */

export type Step = 'hour' | 'day' | 'week';

const OFFSET = 8 * 3_600_000;
/** Milliseconds. */
export const stepLength: Readonly<Record<Step, number>> = {
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
};
/** 1970-01-01 was a Thursday; weeks begin on Monday. */
const firstMonday = -3 * stepLength.day;

/** RFC 3339 at +08:00; milliseconds only where there are any: `2020-12-12T14:30:00+08:00`. */
export function toTaipei(time: number): string {
  const text = new Date(time + OFFSET).toISOString();
  return `${text.endsWith('.000Z') ? text.slice(0, -5) : text.slice(0, -1)}+08:00`;
}

/** The calendar day in Taipei: `2020-12-12`. Most of a batch is of one day, so the last result is kept. */
export function taipeiDate(time: number): string {
  const day = Math.floor((time + OFFSET) / stepLength.day);
  if (day !== last.day) {
    last = { day, date: new Date(time + OFFSET).toISOString().slice(0, 10) };
  }
  return last.date;
}
let last = { day: Number.NaN, date: '' };

const rfc3339 = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/;

/** Epoch milliseconds of an RFC 3339 date and time with offset. @throws RangeError */
export function fromTimestamp(text: string): number {
  const time = rfc3339.test(text) ? Date.parse(normalizeForDate(text)) : Number.NaN;
  if (Number.isNaN(time)) throw new RangeError('Not an RFC 3339 date and time with offset');
  return time;
}

function normalizeForDate(text: string): string {
  return text.charAt(10) === 'T' && !text.endsWith('z') ? text : text.replace(' ', 'T').toUpperCase();
}

/** Start of the hour, day or week in which `time` lies. */
export function startOf(step: Step, time: number): number {
  const local = time + OFFSET;
  const origin = step === 'week' ? firstMonday : 0;
  return local - modulo(local - origin, stepLength[step]) - OFFSET;
}

/** Midnights of Taipei from one time to another. */
export function daysBetween(from: number, to: number): number {
  return (startOf('day', to) - startOf('day', from)) / stepLength.day;
}

/** Starts of all steps that touch from ≤ t < to, oldest first. */
export function steps(step: Step, from: number, to: number): number[] {
  if (to <= from) return [];
  const starts: number[] = [];
  for (let start = startOf(step, from); start < to; start += stepLength[step]) starts.push(start);
  return starts;
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
