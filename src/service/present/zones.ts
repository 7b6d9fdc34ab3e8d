import type { Zone } from '../../generated/types.js';
import type { ZoneRecord } from '../store/store.js';
import { presentPeriod } from './campaigns.js';

export function presentZone({ period, organizationIds, ...zone }: ZoneRecord): Zone {
  return {
    ...zone,
    period: period && presentPeriod(period),
    organizationIds: organizationIds && [...organizationIds],
  };
}
