import { readPeriod } from '../input/times.js';
import { presentZone } from '../present/zones.js';
import type { TagHandlers } from './handler.js';

export const zones: TagHandlers<'zones'> = {
  async listZones({ path, caller, store }) {
    const found = await store.zones.list(path.campaignId, caller.access);
    return { body: { items: found.map(presentZone) } };
  },

  async putZone({ path, body, caller, store }) {
    const input = { ...body, period: body.period && readPeriod(body.period, 'period') };
    return { body: presentZone(await store.zones.put(path.campaignId, caller.access, path.zoneId, input)) };
  },
};
