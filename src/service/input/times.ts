import { fromTimestamp } from '../../campaign/taipeiTime.js';
import type { Expectation, Finding } from '../../validation/issue.js';
import { issueOf } from '../../validation/validate.js';
import { ApiProblem } from '../http/problem.js';

/** Years of four digits in Taipei: what `toTaipei` can write. */
const FIRST = fromTimestamp('0001-01-01T00:00:00+08:00');
const LAST = fromTimestamp('9999-12-31T23:59:59.999+08:00');

/**
 * Epoch milliseconds of a timestamp in a body; undefined where there is none.
 * @throws ApiProblem validation_failed when it lies beyond the years that can be written in Taipei's time.
 */
export function readTime<T extends string | undefined>(text: T, ...path: string[]): Time<T> {
  return timeOf(text, (finding) => new ApiProblem('validation_failed', [issueOf(finding, path)]));
}

/** The same of a query parameter. @throws ApiProblem parameter_invalid */
export function readQueryTime<T extends string | undefined>(text: T, name: string): Time<T> {
  return timeOf(text, (finding) => new ApiProblem('parameter_invalid', [issueOf(finding, ['query', name])]));
}

type Time<T> = T extends string ? number : undefined;

function timeOf<T extends string | undefined>(text: T, refuse: (finding: Finding) => ApiProblem): Time<T> {
  if (text === undefined) return undefined as Time<T>;
  const time = fromTimestamp(text);
  if (time < FIRST || time > LAST) throw refuse({ code: 'wrong_format', expects: representableTime });
  return time as Time<T>;
}

const representableTime: Expectation = [
  'a moment between the years 0001 and 9999 in Asia/Taipei',
  '臺北時間西元 0001 年至 9999 年之間的時刻',
];
