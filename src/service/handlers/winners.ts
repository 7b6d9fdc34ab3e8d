import type { WinnerAdvanceInput } from '../../generated/types.js';
import type { Expectation } from '../../validation/issue.js';
import { issueOf } from '../../validation/validate.js';
import { listFilterOf } from '../auth/listFilter.js';
import { listPage } from '../http/paging.js';
import { ApiProblem } from '../http/problem.js';
import { readTime } from '../input/times.js';
import { presentWinner } from '../present/draws.js';
import type { WinnerAdvance } from '../store/store.js';
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

  async advanceWinner({ path, body, store, dependencies: { clock } }) {
    const { campaignId, drawId, winnerId } = path;
    const step = readStep(body, clock());
    return { body: presentWinner(await store.draws.advance(campaignId, drawId, winnerId, step)) };
  },
};

/** To answer within, as festivals have it. */
const FORTNIGHT = 14 * 86_400_000;

/** @throws ApiProblem validation_failed */
function readStep({ status, claimBy, reason }: WinnerAdvanceInput, now: number): WinnerAdvance {
  const waits = status === 'notified' || status === 'documentsRequested';
  if (claimBy !== undefined && !waits) {
    throw new ApiProblem('validation_failed', [
      issueOf({ code: 'wrong_format', expects: whileWaiting }, ['claimBy']),
    ]);
  }
  if (reason === undefined && status === 'disqualified')
    throw new ApiProblem('validation_failed', [issueOf({ code: 'missing' }, ['reason'])]);
  return { status, reason, claimBy: readTime(claimBy, 'claimBy') ?? (waits ? now + FORTNIGHT : undefined) };
}

const whileWaiting: Expectation = [
  'nothing but with notified or documentsRequested',
  '僅能與 notified 或 documentsRequested 一併提供',
];
