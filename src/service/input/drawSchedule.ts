import { proposeDraws } from '../../campaign/drawSchedule.js';
import { usualPrizeTax } from '../../campaign/prizeTax.js';
import type { DrawScheduleInput, ScheduledDrawInput } from '../../generated/types.js';
import { validationFailed } from '../http/problem.js';
import type { CampaignRecord, ScheduledDraw } from '../store/store.js';
import { readDrawPlan, requireActivity, requireKnown, requirePrizes, requireUnique } from './drawPlan.js';

/**
 * The draws that are proposed for a campaign, from series of draws with their prizes.
 * @throws ApiProblem validation_failed, activity_unknown
 */
export function readDrawSeries({ series }: DrawScheduleInput, campaign: CampaignRecord): ScheduledDraw[] {
  const events = campaign.activities.map(({ id }) => id);
  for (const [index, { prizes, activities = [], filter }] of series.entries()) {
    requirePrizes(prizes, ['series', index, 'prizes']);
    requireKnown(filter?.industries, ['series', index, 'filter', 'industries'], campaign.industries);
    for (const [position, id] of activities.entries())
      requireActivity(id, events, ['series', index, 'activities', position]);
  }
  return proposeDraws(series, campaign).map(({ activityId, ...draw }) => ({
    ...draw,
    ...(activityId !== null && { activityId }),
    taxRules: usualPrizeTax,
    drawId: null,
  }));
}

/** The draws of a changed schedule. @throws ApiProblem validation_failed, period_invalid, activity_unknown */
export function readScheduledDraws(
  draws: readonly ScheduledDrawInput[],
  campaign: CampaignRecord,
): ScheduledDraw[] {
  requireUnique(draws, 'key', ['draws']);
  return draws.map(({ key, excludes = [], ...draw }, index) => {
    const {
      excludesWinnersOf: _,
      replacesId: __,
      drawAt,
      ...plan
    } = readDrawPlan(draw, campaign, ['draws', index]);
    if (drawAt === undefined) throw validationFailed({ code: 'missing' }, ['draws', index, 'drawAt']);
    const earlier = draws.slice(0, index).map((each) => each.key);
    requireKnown(excludes, ['draws', index, 'excludes'], earlier);
    return { ...plan, key, drawAt, excludes, drawId: null };
  });
}
