import { listFilterOf } from '../auth/listFilter.js';
import { listPage } from '../http/paging.js';
import { requireNoPersonalData } from '../input/personalData.js';
import { readWinnerAdvance } from '../input/winnerAdvance.js';
import { presentWinner } from '../present/draws.js';
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

  async advanceWinner({ path, body, store }) {
    const { campaignId, drawId, winnerId } = path;
    const step = readWinnerAdvance(body);
    const { reason } = step;
    if (reason !== undefined)
      requireNoPersonalData({ reason }, [], await store.publications.winners(campaignId));
    return { body: presentWinner(await store.draws.advance(campaignId, drawId, winnerId, step)) };
  },
};
