import { startOf, stepLength } from '../../campaign/taipeiTime.js';
import type { Interval } from '../../generated/types.js';
import type { Expectation } from '../../validation/issue.js';
import { issueOf } from '../../validation/validate.js';
import { ApiProblem } from '../http/problem.js';
import type { CampaignRecord } from '../store/store.js';
import { readQueryTime } from './times.js';

const MAX_STEPS = 2_000;

interface TimeRangeQuery {
  readonly interval: Interval;
  readonly from?: string;
  readonly to?: string;
}

/** The times of a time series; by default the purchase period until now. @throws ApiProblem parameter_invalid */
export function readTimeRange(
  query: TimeRangeQuery,
  { purchasePeriod }: CampaignRecord,
  now: number,
): { from: number; to: number } {
  const from = readQueryTime(query.from, 'from') ?? purchasePeriod.startsAt;
  const to = readQueryTime(query.to, 'to') ?? Math.max(from, Math.min(now, purchasePeriod.endsAt));
  if (to < from) throw invalidTo(notBeforeFrom);
  const count = Math.ceil((to - startOf(query.interval, from)) / stepLength[query.interval]);
  if (count > MAX_STEPS) throw invalidTo(withinMaxSteps);
  return { from, to };
}

function invalidTo(expects: Expectation): ApiProblem {
  return new ApiProblem('parameter_invalid', [issueOf({ code: 'wrong_format', expects }, ['query', 'to'])]);
}

const notBeforeFrom: Expectation = ['not before from', '不早於 from 的時刻'];
const withinMaxSteps: Expectation = [
  `at most ${MAX_STEPS} steps after from`,
  `from 之後至多 ${MAX_STEPS} 個時段內的時刻`,
];
