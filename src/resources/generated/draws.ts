// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  listDraws,
  retrieveDraw,
  retrieveDrawWitnesses,
  registerDrawWitness,
  revealDrawWitness,
  retrieveDrawCommitment,
  retrieveDrawProof,
  proveDrawInclusion,
  listDrawEntries,
  listFailedDraws,
} from '../../generated/operations/draws.js';
import type {
  Draw,
  DrawCommitment,
  DrawEntry,
  DrawEntryPage,
  DrawInclusion,
  DrawInclusionInput,
  DrawKind,
  DrawPage,
  DrawProof,
  DrawStatus,
  DrawWitnesses,
  FailedDraws,
  RegisteredWitness,
  WitnessInput,
  WitnessReveal,
} from '../../generated/types.js';
import type { ShopfestList } from '../../http/list.js';
import type { CallOptions } from '../../http/options.js';
import type { ShopfestPromise } from '../../http/promise.js';
import { type InputOf, Resource } from '../resource.js';

/** What `draws.list` takes. */
export interface DrawListParams {
  /** Only draws of this kind. */
  readonly kind?: DrawKind | undefined;
  /** Only draws in this state. */
  readonly status?: DrawStatus | undefined;
  /** Rows in a page; 100 by default. */
  readonly pageSize?: number | undefined;
  /** `nextPageToken` of the page before; left out for the first page. */
  readonly pageToken?: string | undefined;
}

/** What `draws.registerWitness` takes. */
export interface DrawRegisterWitnessParams extends InputOf<WitnessInput> {}

/** What `draws.reveal` takes. */
export interface DrawRevealParams extends InputOf<WitnessReveal> {}

/** What `draws.inclusion` takes. */
export interface DrawInclusionParams extends InputOf<DrawInclusionInput> {}

/** What `draws.entries` takes. */
export interface DrawEntriesParams {
  /** Rows in a page; 100 by default. */
  readonly pageSize?: number | undefined;
  /** `nextPageToken` of the page before; left out for the first page. */
  readonly pageToken?: string | undefined;
}

/** Draws that anyone can verify afterwards. */
export class Draws extends Resource {
  /**
   * List draws.
   *
   * Draws of the campaign, oldest first, voided ones included.
   *
   * Scope: `draws:read`.
   * @throws ShopfestNotFoundError
   */
  list(params: DrawListParams = {}, options?: CallOptions): ShopfestList<Draw, DrawPage> {
    return this.pages(listDraws, params, options);
  }

  /**
   * Retrieve a draw.
   *
   * One draw, with the hash C of its commitment once it is committed.
   *
   * Scope: `draws:read`.
   * @throws ShopfestNotFoundError
   */
  retrieve(drawId: string, options?: CallOptions): ShopfestPromise<Draw> {
    return this.send(retrieveDraw, { path: { drawId } }, options);
  }

  /**
   * Witnesses of a draw.
   *
   * All who were registered as witnesses of the draw, with what they committed to and whether they revealed.
   *
   * Scope: `draws:read`.
   * @throws ShopfestNotFoundError
   */
  witnesses(drawId: string, options?: CallOptions): ShopfestPromise<DrawWitnesses> {
    return this.send(retrieveDrawWitnesses, { path: { drawId } }, options);
  }

  /**
   * Register a witness of a draw.
   *
   * Registers the caller as a witness, who keeps 32 random bytes and gives their SHA-256. It is done before
   * the commitment of the draw, once with each key.
   *
   * Scope: `draws:witness`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  registerWitness(drawId: string, params: DrawRegisterWitnessParams, options?: CallOptions): ShopfestPromise<RegisteredWitness> {
    return this.send(registerDrawWitness, { path: { drawId }, body: params }, options);
  }

  /**
   * Reveal as a witness.
   *
   * Gives the 32 bytes of a witness, once the draw is committed and before revealBy. For the organization
   * that registered the witness. Nobody sees them before the draw is drawn.
   *
   * Scope: `draws:witness`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  reveal(drawId: string, witnessId: string, params: DrawRevealParams, options?: CallOptions): ShopfestPromise<RegisteredWitness> {
    return this.send(revealDrawWitness, { path: { drawId, witnessId }, body: params }, options);
  }

  /**
   * Commitment of a draw.
   *
   * The commitment with all rules of the draw, to publish before the time of the beacon.
   *
   * Scope: `draws:read`.
   * @throws ShopfestNotFoundError, ShopfestConflictError
   */
  commitment(drawId: string, options?: CallOptions): ShopfestPromise<DrawCommitment> {
    return this.send(retrieveDrawCommitment, { path: { drawId } }, options);
  }

  /**
   * Proof of a draw.
   *
   * All that is needed to verify the draw offline, by `verifyDraw` or `shopfest draw verify`. It contains no
   * personal data and may be published as it is, with the head of the audit log in the header
   * Shopfest-Audit-Head.
   *
   * Scope: `draws:read`.
   * @throws ShopfestNotFoundError, ShopfestConflictError
   */
  proof(drawId: string, options?: CallOptions): ShopfestPromise<DrawProof> {
    return this.send(retrieveDrawProof, { path: { drawId } }, options);
  }

  /**
   * Prove that a participant is in the pool.
   *
   * Proves to a participant that their entries are in the committed pool, and gives their own key. For the
   * app, which knows the token; it is in the body, so that no URL contains it. Verify it by
   * `verifyInclusion`.
   *
   * Scopes: `draws:read`, `participants:read`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  inclusion(drawId: string, params: DrawInclusionParams, options?: CallOptions): ShopfestPromise<DrawInclusion> {
    return this.send(proveDrawInclusion, { path: { drawId }, body: params }, options);
  }

  /**
   * Own entries in the pool.
   *
   * The leaves of the participants of the caller's transactions, each with the entries from these
   * transactions and its path. With the commitment of the draw each leaf is an inclusion proof: a partner can
   * verify that the entries of its transactions are under the root. It names neither transactions nor tokens.
   *
   * Scope: `draws:read`.
   * @throws ShopfestNotFoundError, ShopfestConflictError
   */
  entries(drawId: string, params: DrawEntriesParams = {}, options?: CallOptions): ShopfestList<DrawEntry, DrawEntryPage> {
    return this.pages(listDrawEntries, params, options, { drawId });
  }

  /**
   * List the draws that failed.
   *
   * Draws of which a witness did not reveal in time, with who did and who did not, for everybody: a failure
   * is public from that moment on, whether anything is published or the draw is voided later. Needs no key.
   *
   * Needs no API key.
   * @throws ShopfestNotFoundError
   */
  failed(options?: CallOptions): ShopfestPromise<FailedDraws> {
    return this.send(listFailedDraws, {}, options);
  }
}
