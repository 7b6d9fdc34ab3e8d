import { toTaipei } from '../../campaign/taipeiTime.js';
import type { DrawSchedule, ScheduledDraw } from '../../generated/types.js';
import type { DrawScheduleRecord } from '../store/store.js';
import { presentPool } from './draws.js';
import { timeOrNull } from './time.js';

export function presentDrawSchedule(record: DrawScheduleRecord): DrawSchedule {
  return {
    ...record,
    draws: record.draws.map(presentScheduledDraw),
    createdAt: toTaipei(record.createdAt),
    updatedAt: toTaipei(record.updatedAt),
    confirmedAt: timeOrNull(record.confirmedAt),
  };
}

function presentScheduledDraw({
  taxRules: _,
  pool,
  activityId,
  ...draw
}: DrawScheduleRecord['draws'][number]): ScheduledDraw {
  return {
    ...draw,
    pool: presentPool(pool),
    cutOff: toTaipei(draw.cutOff),
    drawAt: toTaipei(draw.drawAt),
    activityId: activityId ?? null,
    prizes: [...draw.prizes],
    excludes: [...draw.excludes],
  };
}
