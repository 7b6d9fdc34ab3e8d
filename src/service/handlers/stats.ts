import { benefitRatio } from '../../campaign/kpis.js';
import { startOf, stepLength, steps, toTaipei } from '../../campaign/taipeiTime.js';
import type { Coverage, Interval } from '../../generated/types.js';
import type { Expectation } from '../../validation/issue.js';
import { issueOf } from '../../validation/validate.js';
import type { Caller } from '../auth/authentication.js';
import { ApiProblem, issueOfCode } from '../http/problem.js';
import { readQueryTime } from '../input/times.js';
import {
  presentBreakdown,
  presentSeries,
  presentSummary,
  presentTimeseries,
  presentZoneBreakdown,
} from '../present/statistics.js';
import type { CampaignRecord, TotalsOwner as Owner } from '../store/store.js';
import type { TagHandlers } from './handler.js';

const MAX_STEPS = 2_000;
const MAX_ROWS = 1_000;
const MAX_ZONE_ROWS = 100;

export const stats: TagHandlers<'stats'> = {
  async retrieveSummary({ path, query, caller, store }) {
    const { coverage, owner } = coverageOf(query.coverage, caller);
    return { body: presentSummary(await store.statistics.summary(path.campaignId, owner), coverage) };
  },

  async retrieveTimeseries({ path, query, caller, store, dependencies: { clock } }) {
    const { metric, interval } = query;
    const { coverage, owner } = coverageOf(query.coverage, caller);
    const { from, to } = spanOf(query, await store.campaigns.get(path.campaignId), clock());
    const starts = steps(interval, from, to);
    const span = { interval, from: startOf(interval, from), to };
    const { asOf, points } = await store.statistics.timeseries(path.campaignId, owner, span);
    return { body: presentTimeseries({ asOf, points, coverage, metric, interval, starts }) };
  },

  async retrieveBreakdown({ path, query, caller, store }) {
    const { by, top = MAX_ROWS } = query;
    const { coverage, owner } = coverageOf(query.coverage, caller);
    // What each of the others sells is not for everybody.
    if (by === 'merchant' && coverage === 'campaign' && !caller.isOperator) {
      throw new ApiProblem('operator_only', [issueOfCode('operator_only', '/query/by')]);
    }
    const found = await store.statistics.breakdown(path.campaignId, owner, { by, top });
    return { body: presentBreakdown({ ...found, coverage, by }) };
  },

  async retrieveZoneBreakdown({ path, query, caller, store }) {
    const { campaignId, zone } = path;
    const { top = MAX_ZONE_ROWS, merchantId } = query;
    const found = await store.statistics.zone(campaignId, caller.access, { zone, top, merchantId });
    return { body: presentZoneBreakdown(zone, found) };
  },

  async retrieveKpis({ path, store }) {
    const { summary, budget, external } = await store.statistics.kpis(path.campaignId);
    const { asOf, registeredAmount, zone } = summary;
    // What a zone sells is counted from transactions, which are registered too: all of it is in both.
    const parts = { registeredAmount, zoneAmount: zone.gmv, overlapAmount: zone.gmv };
    return {
      body: {
        asOf: toTaipei(asOf),
        benefitRatio: benefitRatio(parts, budget),
        external: external.map(presentSeries),
      },
    };
  },

  async putExternalSeries({ path, body, store }) {
    return { body: presentSeries(await store.externalSeries.put(path.campaignId, path.seriesId, body)) };
  },
};

/** A partner sees its own rows unless it asks for the public totals; the operator sees the campaign. */
function coverageOf(asked: Coverage | undefined, caller: Caller): { coverage: Coverage; owner: Owner } {
  const coverage = asked ?? (caller.isOperator ? 'campaign' : 'own');
  return { coverage, owner: coverage === 'own' ? caller.organization.id : null };
}

interface Span {
  readonly interval: Interval;
  readonly from?: string;
  readonly to?: string;
}

/** By default the purchase period up to now. @throws ApiProblem parameter_invalid */
function spanOf(query: Span, { purchasePeriod }: CampaignRecord, now: number): { from: number; to: number } {
  const from = readQueryTime(query.from, 'from') ?? purchasePeriod.startsAt;
  const to = readQueryTime(query.to, 'to') ?? Math.max(from, Math.min(now, purchasePeriod.endsAt));
  if (to < from) throw invalidTo(afterFrom);
  const count = Math.ceil((to - startOf(query.interval, from)) / stepLength[query.interval]);
  if (count > MAX_STEPS) throw invalidTo(fewSteps);
  return { from, to };
}

function invalidTo(expects: Expectation): ApiProblem {
  return new ApiProblem('parameter_invalid', [issueOf({ code: 'wrong_format', expects }, ['query', 'to'])]);
}

const afterFrom: Expectation = ['not before from', '不早於 from 的時刻'];
const fewSteps: Expectation = [
  `at most ${MAX_STEPS} steps after from`,
  `from 之後至多 ${MAX_STEPS} 個時段內的時刻`,
];
