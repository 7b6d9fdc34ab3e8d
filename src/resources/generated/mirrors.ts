// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  listMirrors,
  openMirror,
  retrieveMirror,
  retrieveMirrorDigests,
  compareMirror,
  listMirrorChanges,
  planMirror,
  applyMirror,
  abortMirror,
} from '../../generated/operations/mirrors.js';
import type {
  Mirror,
  MirrorApplyInput,
  MirrorChange,
  MirrorChangeKind,
  MirrorChangePage,
  MirrorComparison,
  MirrorComparisonInput,
  MirrorDepth,
  MirrorDigests,
  MirrorInput,
  MirrorPage,
  MirrorPlanInput,
  MirrorStatus,
  OrganizationId,
  ZoneId,
} from '../../generated/types.js';
import type { ShopfestList } from '../../http/list.js';
import type { CallOptions } from '../../http/options.js';
import type { ShopfestPromise } from '../../http/promise.js';
import { type InputOf, Resource } from '../resource.js';

/** What `mirrors.list` takes. */
export interface MirrorListParams {
  /** Only mirrors of this zone. */
  readonly zone?: ZoneId | undefined;
  /** Only mirrors in this state. */
  readonly status?: MirrorStatus | undefined;
  /** Only mirrors of this organization (for the operator). */
  readonly organizationId?: OrganizationId | undefined;
  /** Rows in a page; 100 by default. */
  readonly pageSize?: number | undefined;
  /** `nextPageToken` of the page before; left out for the first page. */
  readonly pageToken?: string | undefined;
}

/** What `mirrors.open` takes. */
export interface MirrorOpenParams extends InputOf<MirrorInput> {}

/** What `mirrors.digests` takes. */
export interface MirrorDigestsParams {
  /**
   * Number of leading bits of the position of an item by which buckets are told apart; there are 2^depth
   * buckets.
   */
  readonly depth: MirrorDepth;
}

/** What `mirrors.compare` takes. */
export interface MirrorCompareParams extends InputOf<MirrorComparisonInput> {}

/** What `mirrors.changes` takes. */
export interface MirrorChangesParams {
  /** Only changes of this kind. */
  readonly change: MirrorChangeKind;
  /** Rows in a page; 100 by default. */
  readonly pageSize?: number | undefined;
  /** `nextPageToken` of the page before; left out for the first page. */
  readonly pageToken?: string | undefined;
}

/** What `mirrors.plan` takes. */
export interface MirrorPlanParams extends InputOf<MirrorPlanInput> {}

/** What `mirrors.apply` takes. */
export interface MirrorApplyParams extends InputOf<MirrorApplyInput> {}

/** Synchronization of a zone with a feed, as one change. */
export class GeneratedMirrors extends Resource {
  /**
   * List mirrors.
   *
   * The caller's mirrors, oldest first; the operator sees all.
   *
   * Scope: `promoItems:read`.
   * @throws ShopfestNotFoundError
   */
  list(params: MirrorListParams = {}, options?: CallOptions): ShopfestList<Mirror, MirrorPage> {
    return this.pages(listMirrors, params, options);
  }

  /**
   * Open a mirror.
   *
   * Starts to synchronize a zone of the caller with a feed. A zone has one open mirror at a time; a mirror
   * whose sender sent nothing until `expiresAt` is replaced by a new one. No change is visible before the
   * mirror is applied. Items that other requests upsert or remove in the meantime are newer than the feed and
   * are kept.
   *
   * Scope: `promoItems:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  open(params: MirrorOpenParams, options?: CallOptions): ShopfestPromise<Mirror> {
    return this.send(openMirror, { body: params }, options);
  }

  /**
   * Retrieve a mirror.
   *
   * One mirror, with its plan once it is planned.
   *
   * Scope: `promoItems:read`.
   * @throws ShopfestNotFoundError
   */
  retrieve(mirrorId: string, options?: CallOptions): ShopfestPromise<Mirror> {
    return this.send(retrieveMirror, { path: { mirrorId } }, options);
  }

  /**
   * Digests of a zone.
   *
   * Content of the zone as one digest for each bucket of items, so that only differences need to be sent.
   *
   * Scope: `promoItems:read`.
   * @throws ShopfestNotFoundError
   */
  digests(mirrorId: string, params: MirrorDigestsParams, options?: CallOptions): ShopfestPromise<MirrorDigests> {
    return this.send(retrieveMirrorDigests, { path: { mirrorId }, query: params }, options);
  }

  /**
   * Compare buckets.
   *
   * Compares whole buckets of the feed with the zone. The response names the items that the zone lacks, which
   * are to be sent. Other items of the zone in these buckets will be removed, unless they are sent changed or
   * are in `kept`.
   *
   * Scope: `promoItems:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  compare(mirrorId: string, params: MirrorCompareParams, options?: CallOptions): ShopfestPromise<MirrorComparison> {
    return this.send(compareMirror, { path: { mirrorId }, body: params }, options);
  }

  /**
   * List changes.
   *
   * What the mirror would change, item by item, until it is applied or aborted.
   *
   * Scope: `promoItems:read`.
   * @throws ShopfestNotFoundError
   */
  changes(mirrorId: string, params: MirrorChangesParams, options?: CallOptions): ShopfestList<MirrorChange, MirrorChangePage> {
    return this.pages(listMirrorChanges, params, options, { mirrorId });
  }

  /**
   * Plan a mirror.
   *
   * Says that all differences are staged. Counts the changes, and blocks a mirror that looks like an accident
   * (see MirrorObstacle). It may be planned again.
   *
   * Scope: `promoItems:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  plan(mirrorId: string, params: MirrorPlanParams, options?: CallOptions): ShopfestPromise<Mirror> {
    return this.send(planMirror, { path: { mirrorId }, body: params }, options);
  }

  /**
   * Apply a mirror.
   *
   * Makes the zone equal the feed in one change: readers see the old state or the new one. A blocked mirror
   * is applied only with `confirm` set to true.
   *
   * Scope: `promoItems:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  apply(mirrorId: string, params: MirrorApplyParams = {}, options?: CallOptions): ShopfestPromise<Mirror> {
    return this.send(applyMirror, { path: { mirrorId }, body: params }, options);
  }

  /**
   * Abort a mirror.
   *
   * Discards the mirror; the zone stays as it is. Aborting it again changes nothing.
   *
   * Scope: `promoItems:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  abort(mirrorId: string, options?: CallOptions): ShopfestPromise<Mirror> {
    return this.send(abortMirror, { path: { mirrorId } }, options);
  }
}
