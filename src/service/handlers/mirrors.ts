import type { MirrorRejection } from '../../generated/types.js';
import { listPage } from '../http/paging.js';
import { type ApiProblem, problemOf, writeProblem } from '../http/problem.js';
import { processRows } from '../http/rowResults.js';
import { readMirrorComparison } from '../input/mirrorComparison.js';
import { readPromoItem } from '../input/promoItems.js';
import { presentDigests, presentMirror, presentMirrorChange } from '../present/mirrors.js';
import { presentPromoItemRow } from '../present/promoItems.js';
import { groupBy } from '../store/db/groupBy.js';
import type { RejectedItem } from '../store/mirrors/types.js';
import type { TagHandlers } from './handler.js';
import { listOwnRows } from './listOwnRows.js';

/** Rejected rows by their problem, which each problem document says once. */
function rejections(items: readonly RejectedItem[], requestId: string): MirrorRejection[] {
  const byProblem = [...groupBy(items, ({ problem }) => problem.message).values()];
  return byProblem.map((rows) => ({
    problem: writeProblem(problemOf(rows[0]?.problem) as ApiProblem, requestId),
    externalIds: rows.map(({ externalId }) => externalId),
    digests: presentDigests(rows.map(({ digest }) => digest)),
  }));
}

export const mirrors: TagHandlers<'mirrors'> = {
  listMirrors: (call) => listOwnRows(call, call.store.mirrors.list, presentMirror),

  async openMirror({ path, body, caller, store }) {
    const mirror = await store.mirrors.open(path.campaignId, caller.access, body);
    return { status: 201, body: presentMirror(mirror) };
  },

  async retrieveMirror({ path, caller, store }) {
    const { campaignId, mirrorId } = path;
    return { body: presentMirror(await store.mirrors.get(campaignId, caller.access, mirrorId)) };
  },

  async retrieveMirrorDigests({ path, query, caller, store, requestId }) {
    const { campaignId, mirrorId } = path;
    const { depth } = query;
    const digests = await store.mirrors.digests(campaignId, caller.access, mirrorId, depth);
    const rejected = await store.mirrors.rejected(campaignId, caller.access, mirrorId);
    const body = { depth, digests: presentDigests(digests) };
    return { body: rejected.length === 0 ? body : { ...body, rejected: rejections(rejected, requestId) } };
  },

  async compareMirror({ path, body, caller, store }) {
    const { campaignId, mirrorId } = path;
    const comparison = readMirrorComparison(body);
    const wanted = await store.mirrors.compare(campaignId, caller.access, mirrorId, comparison);
    const buckets = comparison.buckets.map(({ bucket }, index) => ({ bucket, wanted: wanted[index] ?? [] }));
    return { body: { buckets } };
  },

  stageMirrorItems: ({ path, body, caller, store, requestId }) => {
    const { campaignId, mirrorId } = path;
    return processRows(body, requestId, {
      read: readPromoItem,
      run: (rows) => store.mirrors.stage(campaignId, caller.access, mirrorId, rows),
      present: presentPromoItemRow,
      onRejected: (externalIds) => store.mirrors.keep(campaignId, caller.access, mirrorId, externalIds),
    });
  },

  listMirrorChanges: (call) => {
    const { path, query, caller, store } = call;
    const { campaignId, mirrorId } = path;
    return listPage(
      call,
      (page) => store.mirrors.changes(campaignId, caller.access, mirrorId, query.change, page),
      presentMirrorChange,
    );
  },

  async planMirror({ path, body, caller, store }) {
    const { campaignId, mirrorId } = path;
    return { body: presentMirror(await store.mirrors.plan(campaignId, caller.access, mirrorId, body)) };
  },

  async applyMirror({ path, body, caller, store }) {
    const { campaignId, mirrorId } = path;
    const confirm = body.confirm ?? false;
    return { body: presentMirror(await store.mirrors.apply(campaignId, caller.access, mirrorId, confirm)) };
  },

  async abortMirror({ path, caller, store }) {
    const { campaignId, mirrorId } = path;
    return { body: presentMirror(await store.mirrors.abort(campaignId, caller.access, mirrorId)) };
  },
};
