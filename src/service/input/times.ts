import type { Window } from '../../campaign/rules.js';
import { fromTimestamp } from '../../campaign/taipeiTime.js';
import type { Period } from '../../generated/types.js';
import type { Expectation, Finding } from '../../validation/issue.js';
import { issueOf } from '../../validation/validate.js';
import { ApiProblem, validationFailed } from '../http/problem.js';

/** Years of four digits in Taipei: what `toTaipei` can format. */
const MIN_TIME = fromTimestamp('0001-01-01T00:00:00+08:00');
const MAX_TIME = fromTimestamp('9999-12-31T23:59:59.999+08:00');

/**
 * Epoch milliseconds of a timestamp in a body; undefined where there is none.
 * @throws ApiProblem validation_failed where it lies outside the years that `toTaipei` can format
 */
export function readTime<T extends string | undefined>(text: T, ...path: (string | number)[]): Time<T> {
  return timeOf(text, (finding) => validationFailed(finding, path));
}

/** The same for a query parameter. @throws ApiProblem parameter_invalid */
export function readQueryTime<T extends string | undefined>(text: T, name: string): Time<T> {
  return timeOf(text, (finding) => new ApiProblem('parameter_invalid', [issueOf(finding, ['query', name])]));
}

/** The same for both ends of a period. @throws ApiProblem validation_failed */
export function readPeriod({ startsAt, endsAt }: Period, ...path: (string | number)[]): Window {
  return {
    startsAt: readTime(startsAt, ...path, 'startsAt'),
    endsAt: readTime(endsAt, ...path, 'endsAt'),
  };
}

/** Whether `toTaipei` can format it. */
export const isRepresentable = (time: number): boolean => time >= MIN_TIME && time <= MAX_TIME;

type Time<T> = T extends string ? number : undefined;

function timeOf<T extends string | undefined>(
  text: T,
  problemFor: (finding: Finding) => ApiProblem,
): Time<T> {
  if (text === undefined) return undefined as Time<T>;
  const time = fromTimestamp(text);
  if (!isRepresentable(time)) throw problemFor({ code: 'wrong_format', expects: representableTime });
  return time as Time<T>;
}

const representableTime: Expectation = [
  'a moment between the years 0001 and 9999 in Asia/Taipei',
  '臺北時間西元 0001 年至 9999 年之間的時刻',
];
