import { digestBytes } from '../../campaign/itemDigest.js';
import type { MirrorComparisonInput } from '../../generated/types.js';
import type { Expectation } from '../../validation/issue.js';
import { issueOf } from '../../validation/validate.js';
import { listFilterOf } from '../auth/listFilter.js';
import { listPage } from '../http/paging.js';
import { ApiProblem } from '../http/problem.js';
import { processRows } from '../http/rowResults.js';
import { presentDigests, presentMirror, presentMirrorChange } from '../present/mirrors.js';
import { presentPromoItemRow } from '../present/promoItems.js';
import type { Comparison } from '../store/store.js';
import type { TagHandlers } from './handler.js';
import { readPromoItem } from './promoItems.js';

export const mirrors: TagHandlers<'mirrors'> = {
  listMirrors: (call) => {
    const { path, caller, store } = call;
    const filter = listFilterOf(call.query, caller);
    return listPage(
      call,
      (page) => store.mirrors.list(path.campaignId, caller.access, filter, page),
      presentMirror,
    );
  },

  async openMirror({ path, body, caller, store }) {
    const mirror = await store.mirrors.open(path.campaignId, caller.access, body);
    return { status: 201, body: presentMirror(mirror) };
  },

  async retrieveMirror({ path, caller, store }) {
    const { campaignId, mirrorId } = path;
    return { body: presentMirror(await store.mirrors.get(campaignId, caller.access, mirrorId)) };
  },

  async retrieveMirrorDigests({ path, query, caller, store }) {
    const { campaignId, mirrorId } = path;
    const { depth } = query;
    const digests = await store.mirrors.digests(campaignId, caller.access, mirrorId, depth);
    return { body: { depth, digests: presentDigests(digests) } };
  },

  async compareMirror({ path, body, caller, store }) {
    const { campaignId, mirrorId } = path;
    const comparison = readComparison(body);
    const wanted = await store.mirrors.compare(campaignId, caller.access, mirrorId, comparison);
    const buckets = comparison.buckets.map(({ bucket }, place) => ({ bucket, wanted: wanted[place] ?? [] }));
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

/** @throws ApiProblem validation_failed */
function readComparison({ depth, buckets, kept = [] }: MirrorComparisonInput): Comparison {
  const seen = new Set<number>();
  const read = buckets.map(({ bucket, digests }, place) => {
    if (bucket >= 2 ** depth) throw invalidBucket([place, 'bucket'], below(depth));
    if (seen.has(bucket)) throw invalidBucket([place, 'bucket'], once);
    seen.add(bucket);
    const bytes = Buffer.from(digests, 'base64');
    if (bytes.length % digestBytes !== 0) throw invalidBucket([place, 'digests'], whole);
    return {
      bucket,
      digests: Array.from({ length: bytes.length / digestBytes }, (_, digest) => ({
        high: bytes.readUInt32BE(digest * digestBytes),
        low: bytes.readUInt32BE(digest * digestBytes + 4),
      })),
    };
  });
  return { depth, buckets: read, kept };
}

function invalidBucket(path: readonly (string | number)[], expects: Expectation): ApiProblem {
  return new ApiProblem('validation_failed', [
    issueOf({ code: 'wrong_format', expects }, ['buckets', ...path]),
  ]);
}

const below = (depth: number): Expectation => [
  `a bucket below ${2 ** depth} (2^depth)`,
  `小於 ${2 ** depth}（2^depth）的區段`,
];
const once: Expectation = ['a bucket that is not in the list yet', '清單中尚未出現的區段'];
const whole: Expectation = ['digests of 8 bytes each, in Base64', '每個 8 位元組的摘要，以 Base64 編碼'];
