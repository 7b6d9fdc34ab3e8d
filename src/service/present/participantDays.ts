import { toTaipei } from '../../campaign/taipeiTime.js';
import type { ParticipantStatistics } from '../../generated/types.js';
import type { ParticipantDay } from '../store/store.js';
import { labelOfCrossed } from './labels.js';

interface Days {
  readonly asOf: number;
  readonly minimumPeople: number;
  readonly days: readonly ParticipantDay[];
}

export function presentParticipants({ asOf, minimumPeople, days }: Days): ParticipantStatistics {
  return {
    asOf: toTaipei(asOf),
    minimumPeople,
    days: days.map(({ districts, ...day }) => ({
      ...day,
      districts: districts.map(({ key, ...people }) => ({
        key,
        ...labelOfCrossed('district', { key, name: null, nameEn: null }),
        ...people,
      })),
    })),
  };
}
