import { kpiDefinitions } from '../../campaign/figureDefinitions.js';
import { benefitRatio } from '../../campaign/kpis.js';
import { startOf, stepLength, steps, toTaipei } from '../../campaign/taipeiTime.js';
import type { Coverage } from '../../generated/types.js';
import type { Expectation } from '../../validation/issue.js';
import type { Caller } from '../auth/authentication.js';
import { ApiProblem, problemAt } from '../http/problem.js';
import { chosenBy, invalid, narrowedBy, readDays, readFilter } from '../input/statisticsFilter.js';
import { readTimeRange } from '../input/timeRange.js';
import { presentParticipants } from '../present/participantDays.js';
import { presentShares } from '../present/shares.js';
import {
  presentBreakdown,
  presentMembers,
  presentOfferBreakdown,
  presentSeries,
  presentSummary,
  presentTimeseries,
  presentZoneBreakdown,
} from '../present/statistics.js';
import { isFiltered } from '../store/statistics/filter.js';
import { suppressBreakdown } from '../store/statistics/suppressBreakdown.js';
import type { Disclosure, Subjects, TotalsOwner } from '../store/store.js';
import type { TagHandlers } from './handler.js';

const MAX_ROWS = 1_000;
const MAX_ZONE_ROWS = 100;
const LARGEST = 10;

export const stats: TagHandlers<'stats'> = {
  async retrieveSummary({ path: { campaignId }, query, caller, store }) {
    const { coverage, owner } = coverageOf(query.coverage, caller);
    requireOperator(narrowedBy(query), coverage, caller);
    const filter = {
      ...(await readFilter(query, store, campaignId, caller.access)),
      ...readDays(query),
    };
    if (isFiltered(filter)) {
      const filtered = await store.statistics.filteredSummary(campaignId, owner, filter);
      return { body: presentSummary({ ...filtered, participantCount: null, zone: null }, coverage) };
    }
    const summary = await store.statistics.summary(campaignId, owner);
    if (!isOfOthers(coverage, caller)) return { body: presentSummary(summary, coverage) };
    const { hasOutsidePeriod } = await requireDisclosed(store, campaignId, caller);
    const outsidePeriod = hasOutsidePeriod ? summary.outsidePeriod : null;
    return { body: presentSummary({ ...summary, outsidePeriod }, coverage) };
  },

  async retrieveTimeseries({ path: { campaignId }, query, caller, store, dependencies: { clock } }) {
    const { metric, interval } = query;
    const { coverage, owner } = coverageOf(query.coverage, caller);
    const filtered = chosenBy(query);
    requireOperator(filtered, coverage, caller);
    const { from, to } = readTimeRange(query, await store.campaigns.get(campaignId), clock());
    const starts = steps(interval, from, to);
    if (filtered !== undefined) {
      if (interval === 'hour') throw invalid('interval', daysOrWeeks);
      readDays(query);
    }
    const filter = await readFilter(query, store, campaignId, caller.access);
    const range = { interval, from: startOf(interval, from), to, filter };
    const series = { coverage, metric, interval, starts };
    if (!isOfOthers(coverage, caller)) {
      const { asOf, points } = await store.statistics.timeseries(campaignId, owner, range);
      return { body: presentTimeseries({ asOf, points, ...series }) };
    }
    // How many sold in an hour is not known; and of a part of a step the rest could be computed.
    if (interval === 'hour') throw problemAt('operator_only', '/query/interval');
    const whole = { ...range, to: startOf(interval, to - 1) + stepLength[interval] };
    const { asOf, points } = await store.statistics.timeseries(campaignId, owner, whole);
    const seen = (await requireDisclosed(store, campaignId, caller)).seenSteps(interval);
    const suppressed = new Set(points.map(({ start }) => start).filter((start) => !seen.has(start)));
    return { body: presentTimeseries({ asOf, points, ...series, suppressed }) };
  },

  async retrieveBreakdown({ path: { campaignId }, query, caller, store }) {
    const { by, crossedWith, rollup, top = MAX_ROWS } = query;
    const { coverage, owner } = coverageOf(query.coverage, caller);
    // A partner does not see what each of the others sells, nor figures from which that can be computed.
    if (by === 'merchant') requireOperator('by', coverage, caller);
    requireOperator(crossedWith === undefined ? narrowedBy(query) : 'crossedWith', coverage, caller);
    if (crossedWith !== undefined && (by === 'merchant' || by === crossedWith))
      throw invalid('crossedWith', otherDimension);
    const filter = {
      ...(await readFilter(query, store, campaignId, caller.access)),
      ...readDays(query),
    };
    if (rollup) {
      const narrows = [crossedWith, ...Object.values(filter)].some((value) => value !== undefined);
      if (by !== 'merchant' || narrows) throw invalid('rollup', merchantsAlone);
      const trees = await store.statistics.merchantTrees(campaignId, owner, top);
      return { body: presentBreakdown(trees, { coverage, by, crossedWith }) };
    }
    if (isOfOthers(coverage, caller)) {
      const all = await store.statistics.breakdown(campaignId, owner, { by, top: MAX_ROWS });
      const disclosure = await requireDisclosed(store, campaignId, caller);
      const seen = suppressBreakdown(all, disclosure.seenKeys(by), top);
      return { body: presentBreakdown(seen, { coverage, by }) };
    }
    const breakdown = await store.statistics.breakdown(campaignId, owner, { by, top, crossedWith, filter });
    return { body: presentBreakdown(breakdown, { coverage, by, crossedWith }) };
  },

  async retrieveShares({ path, query, caller, store }) {
    const { largest = LARGEST } = query;
    const { coverage, owner } = coverageOf(query.coverage, caller);
    requireOperator('coverage', coverage, caller);
    const filter = readDays(query);
    return {
      body: presentShares(
        await store.statistics.shares(path.campaignId, owner, { largest, filter }),
        coverage,
      ),
    };
  },

  async retrieveZoneBreakdown({ path, query, caller, store }) {
    const { campaignId, zone } = path;
    const { top = MAX_ZONE_ROWS, merchantId } = query;
    // A misspelt zone would sell nothing, without a word.
    await store.zones.require(campaignId, zone, '/path/zone');
    const breakdown = await store.statistics.zone(campaignId, caller.access, { zone, top, merchantId });
    return { body: presentZoneBreakdown(zone, breakdown) };
  },

  async retrieveOfferBreakdown({ path: { campaignId, zone }, query, caller: { access }, store }) {
    const { top = MAX_ZONE_ROWS } = query;
    await store.zones.require(campaignId, zone, '/path/zone');
    const owner = access.all ? null : access.organizationId;
    return {
      body: presentOfferBreakdown(zone, await store.statistics.offers(campaignId, owner, { zone, top })),
    };
  },

  async retrieveParticipantStatistics({ path, store }) {
    return { body: presentParticipants(await store.statistics.participants(path.campaignId)) };
  },

  async retrieveMemberStatistics({ path, query, caller, store }) {
    if (!caller.isOperator) throw new ApiProblem('operator_only');
    const { group, by = null } = query;
    return {
      body: presentMembers(await store.statistics.members(path.campaignId, group, by), { group, by }),
    };
  },

  async retrieveKpis({ path, caller, store }) {
    const { summary, budget, external } = await store.statistics.kpis(path.campaignId);
    if (!caller.isOperator) await requireDisclosed(store, path.campaignId, caller);
    const { asOf, registeredAmount, registeredGmv, zone } = summary;
    // The sales of a zone come from transactions: those that are registered are in both amounts.
    const amounts = { registeredAmount, zoneAmount: zone.gmv, overlapAmount: registeredGmv };
    return {
      body: {
        asOf: toTaipei(asOf),
        benefitRatio: benefitRatio(amounts, budget),
        external: external.map(presentSeries),
        definitions: [...kpiDefinitions],
      },
    };
  },

  async putExternalSeries({ path, body, store }) {
    return { body: presentSeries(await store.externalSeries.put(path.campaignId, path.seriesId, body)) };
  },
};

const daysOrWeeks: Expectation = ['day or week, since a filter is set', '設有篩選條件時，須為 day 或 week'];
const otherDimension: Expectation = [
  'another dimension than by, which is not merchant',
  '與 by 不同的維度，且 by 不為 merchant',
];

const merchantsAlone: Expectation = [
  'by merchant alone, without filters',
  '僅適用於 by=merchant，且無其他條件',
];

/** Whether it is asked about others by somebody who is not the operator. */
const isOfOthers = (coverage: Coverage, { isOperator }: Caller): boolean =>
  coverage === 'campaign' && !isOperator;

/** What somebody who is not the operator may see of the campaign. @throws too_few_sellers where its totals are not */
async function requireDisclosed(
  { statistics }: Pick<Subjects, 'statistics'>,
  campaignId: string,
  { isPublishable, organization }: Caller,
): Promise<Disclosure> {
  const disclosure = await statistics.disclosure(campaignId, isPublishable ? null : organization.id);
  if (!(disclosure.hasTotal && disclosure.hasZones)) throw new ApiProblem('too_few_sellers');
  return disclosure;
}

/** A question about others that only the operator may put, by the parameter that makes it one. @throws operator_only */
function requireOperator(parameter: string | undefined, coverage: Coverage, { isOperator }: Caller): void {
  if (parameter !== undefined && coverage === 'campaign' && !isOperator)
    throw problemAt('operator_only', `/query/${parameter}`);
}

/**
 * By default a partner sees its own rows, and the operator and publishable keys the whole campaign. What an organization
 * sells is not public, so a publishable key does not see its rows.
 */
function coverageOf(
  requested: Coverage | undefined,
  { isOperator, isPublishable, organization }: Caller,
): { coverage: Coverage; owner: TotalsOwner } {
  if (isPublishable && requested === 'own') throw problemAt('publishable_key', '/query/coverage');
  const coverage = requested ?? (isOperator || isPublishable ? 'campaign' : 'own');
  return { coverage, owner: coverage === 'own' ? organization.id : null };
}
