import { startOf } from '../../campaign/taipeiTime.js';
import type { Expectation } from '../../validation/issue.js';
import { issueOf } from '../../validation/validate.js';
import { ApiProblem } from '../http/problem.js';
import type { Access, StatisticsFilter, Subjects } from '../store/store.js';
import { readQueryTime } from './times.js';

/** Parameters that choose transactions by what they have. */
const chosen = ['merchantKind', 'channel', 'industry', 'region', 'district', 'zone', 'merchantId'] as const;

type FilterQuery = { readonly [Name in (typeof chosen)[number] | 'from' | 'to']?: string | undefined };

/** The first parameter that chooses transactions by what they have; undefined where none does. */
export const chosenBy = (query: FilterQuery) => chosen.find((name) => query[name] !== undefined);

/** The first parameter that chooses transactions, by their days as well; undefined where none does. */
export const narrowedBy = (query: FilterQuery) =>
  (['from', 'to', ...chosen] as const).find((name) => query[name] !== undefined);

/** What a question about the totals of days counts; a merchant by its id. @throws merchant_not_found */
export async function readFilter(
  query: Omit<FilterQuery, 'from' | 'to'>,
  { merchants }: Pick<Subjects, 'merchants'>,
  campaignId: string,
  access: Access,
): Promise<StatisticsFilter> {
  const { merchantKind, channel, industry, region, district, zone, merchantId: reference } = query;
  const merchantId =
    reference === undefined ? undefined : (await merchants.get(campaignId, access, reference)).id;
  return { merchantKind, channel, industry, region, district, zone, merchantId };
}

/** `from` and `to` of such a question, which are midnights in Taipei. @throws ApiProblem parameter_invalid */
export function readDays(query: Pick<FilterQuery, 'from' | 'to'>): Pick<StatisticsFilter, 'from' | 'to'> {
  const [from, to] = (['from', 'to'] as const).map((name) => {
    const time = readQueryTime(query[name], name);
    if (time !== undefined && time !== startOf('day', time)) throw invalid(name, midnight);
    return time;
  });
  if (from !== undefined && to !== undefined && to < from) throw invalid('to', notBeforeFrom);
  return { from, to };
}

/** Refuses a value that does not go with the others. */
export function invalid(parameter: string, expects: Expectation): ApiProblem {
  return new ApiProblem('parameter_invalid', [
    issueOf({ code: 'wrong_format', expects }, ['query', parameter]),
  ]);
}

const midnight: Expectation = [
  'a midnight of Asia/Taipei, such as 2020-12-12T00:00:00+08:00',
  '臺北時間午夜，例如 2020-12-12T00:00:00+08:00',
];
const notBeforeFrom: Expectation = ['not before from', '不早於 from 的時刻'];
