import { requireApproval } from '../auth/approval.js';
import { requirePerson } from '../auth/persons.js';
import { listPage } from '../http/paging.js';
import { readDrawSeries, readScheduledDraws } from '../input/drawSchedule.js';
import { confirmScheduleAct } from '../present/acts/draws.js';
import { presentDrawSchedule } from '../present/drawSchedules.js';
import type { TagHandlers } from './handler.js';

export const drawSchedules: TagHandlers<'drawSchedules'> = {
  listDrawSchedules: (call) =>
    listPage(call, (page) => call.store.drawSchedules.list(call.path.campaignId, page), presentDrawSchedule),

  async proposeDrawSchedule({ path: { campaignId }, body, caller, store }) {
    const person = requirePerson(caller);
    const draws = readDrawSeries(body, await store.campaigns.get(campaignId));
    return { body: presentDrawSchedule(await store.drawSchedules.propose(campaignId, draws, person)) };
  },

  async retrieveDrawSchedule({ path: { campaignId, drawScheduleId }, store }) {
    return { body: presentDrawSchedule(await store.drawSchedules.get(campaignId, drawScheduleId)) };
  },

  async updateDrawSchedule({ path: { campaignId, drawScheduleId }, body, caller, store }) {
    const person = requirePerson(caller);
    const draws = readScheduledDraws(body.draws, await store.campaigns.get(campaignId));
    const changed = await store.drawSchedules.update(campaignId, drawScheduleId, draws, person);
    return { body: presentDrawSchedule(changed) };
  },

  async confirmDrawSchedule(call) {
    const { campaignId, drawScheduleId } = call.path;
    const { drawSchedules: schedules } = call.store;
    const confirmed = await schedules.confirm(campaignId, drawScheduleId, async (schedule, makers) => {
      const act = confirmScheduleAct(presentDrawSchedule(schedule));
      const approvalId = await requireApproval(call, { campaignId, makers, ...act });
      return { approvalId, confirmedBy: call.caller.key.personId };
    });
    return { body: presentDrawSchedule(confirmed) };
  },

  async discardDrawSchedule({ path: { campaignId, drawScheduleId }, store }) {
    return { body: presentDrawSchedule(await store.drawSchedules.discard(campaignId, drawScheduleId)) };
  },
};
