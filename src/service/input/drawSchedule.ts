import { countDraws, proposeDraws } from '../../campaign/drawSchedule.js';
import { usualPrizeTax } from '../../campaign/prizeTax.js';
import type { DrawScheduleInput, ScheduledDrawInput } from '../../generated/types.js';
import type { Finding } from '../../validation/issue.js';
import { problemAt, validationFailed } from '../http/problem.js';
import type { CampaignRecord, ScheduledDraw } from '../store/store.js';
import { readDrawPlan, requireActivity, requireKnown, requirePrizes, requireUnique } from './drawPlan.js';
import { isRepresentable } from './times.js';

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
  if (countDraws(series, campaign) > MAX_DRAWS) throw validationFailed(tooMany, ['series']);
  return proposeDraws(series, campaign).map(({ activityId, ...draw }) => {
    if (!isRepresentable(draw.cutOff) || !isRepresentable(draw.drawAt))
      throw problemAt('draw_period_closed', '/series');
    return {
      ...draw,
      ...(activityId !== null && { activityId }),
      taxRules: usualPrizeTax,
      drawId: null,
    };
  });
}

/** Of a schedule, as the contract says. */
const MAX_DRAWS = 500;
const tooMany: Finding = {
  code: 'wrong_format',
  expects: [`at most ${MAX_DRAWS} draws together`, `合計至多 ${MAX_DRAWS} 次抽獎`],
};

/** The draws of a changed schedule. @throws ApiProblem validation_failed, period_invalid, activity_unknown */
export function readScheduledDraws(
  draws: readonly ScheduledDrawInput[],
  campaign: CampaignRecord,
): ScheduledDraw[] {
  requireUnique(draws, 'key', ['draws']);
  return draws.map(({ key, excludes = [], ...draw }, index) => {
    const {
      excludesWinnersOf: _,
      replaces: __,
      drawAt,
      ...plan
    } = readDrawPlan(draw, campaign, ['draws', index]);
    if (drawAt === undefined) throw validationFailed({ code: 'missing' }, ['draws', index, 'drawAt']);
    const earlier = draws.slice(0, index).map((each) => each.key);
    requireKnown(excludes, ['draws', index, 'excludes'], earlier);
    return { ...plan, key, drawAt, excludes, drawId: null };
  });
}
