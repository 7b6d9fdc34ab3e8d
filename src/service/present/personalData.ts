import { toTaipei } from '../../campaign/taipeiTime.js';
import type { DestructionPlan as Plan, DestructionRecord as Record } from '../../generated/types.js';
import type { DestructionPlan, DestructionRecord } from '../store/store.js';
import { timeOrNull } from './time.js';

export function presentDestructionPlan({ campaignId, endsAt, items }: DestructionPlan): Plan {
  return {
    campaignId,
    endsAt: toTaipei(endsAt),
    items: items.map((item) => ({ ...item, dueAt: timeOrNull(item.dueAt) })),
  };
}

export function presentDestruction(record: DestructionRecord): Record {
  return { ...record, dueAt: toTaipei(record.dueAt), destroyedAt: toTaipei(record.destroyedAt) };
}
