import { requireApproval } from '../auth/approval.js';
import { listFilterOf } from '../auth/listFilter.js';
import { listPage } from '../http/paging.js';
import { requireNoPersonalData } from '../input/personalData.js';
import { readWinnerAdvance } from '../input/winnerAdvance.js';
import { disqualifyAct } from '../present/acts/draws.js';
import { presentWinner } from '../present/draws.js';
import type { WinnerRecord } from '../store/store.js';
import type { TagHandlers } from './handler.js';

export const winners: TagHandlers<'winners'> = {
  listWinners: (call) => {
    const { path, query, caller, store } = call;
    const filter = listFilterOf(query, caller);
    return listPage(
      call,
      (page) => store.draws.winners(path.campaignId, path.drawId, filter, page),
      presentWinner,
    );
  },

  async advanceWinner(call) {
    const { path, body, store } = call;
    const { campaignId, drawId, winnerId } = path;
    const step = readWinnerAdvance(body);
    const { reason } = step;
    if (reason !== undefined)
      requireNoPersonalData({ reason }, [], await store.publications.winners(campaignId));
    const approve = (winner: WinnerRecord) =>
      requireApproval(call, { campaignId, makers: [], ...disqualifyAct(drawId, presentWinner(winner)) });
    return { body: presentWinner(await store.draws.advance(campaignId, drawId, winnerId, step, approve)) };
  },
};
