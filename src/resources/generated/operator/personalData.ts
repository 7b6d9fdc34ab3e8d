// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  retrieveDestructionPlan,
  setRetention,
  listDestructions,
  destroyPersonalData,
} from '../../../generated/operations/personalData.js';
import type {
  Destruction,
  DestructionInput,
  DestructionPlan,
  DestructionRecord,
  DestructionRecordPage,
  RetentionInput,
} from '../../../generated/types.js';
import type { ShopfestList } from '../../../http/list.js';
import type { CallOptions } from '../../../http/options.js';
import type { ShopfestPromise } from '../../../http/promise.js';
import { type InputOf, Resource } from '../../resource.js';

/** What `personalData.setRetention` takes. */
export interface PersonalDataSetRetentionParams extends InputOf<RetentionInput> {}

/** What `personalData.listDestructions` takes. */
export interface PersonalDataListDestructionsParams {
  /** Rows in a page; 100 by default. */
  readonly pageSize?: number | undefined;
  /** `nextPageToken` of the page before; left out for the first page. */
  readonly pageToken?: string | undefined;
}

/** What `personalData.destroy` takes. */
export interface PersonalDataDestroyParams extends InputOf<DestructionInput> {}

/** How long personal data is kept, when it is destroyed, and the records that it was. */
export class PersonalData extends Resource {
  /**
   * Retrieve the plan of destruction.
   *
   * What personal data the campaign has, kind by kind: how much, how long it is kept and by which rule, from
   * when on it is to be destroyed, and how. For the operator.
   *
   * Scope: `incidents:manage`.
   * @throws ShopfestNotFoundError
   */
  plan(options?: CallOptions): ShopfestPromise<DestructionPlan> {
    return this.send(retrieveDestructionPlan, {}, options);
  }

  /**
   * Set how long personal data is kept.
   *
   * Sets the retention of the kinds that are given; others keep theirs. What was destroyed stays so. For the
   * operator.
   *
   * Scope: `incidents:manage`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  setRetention(params: PersonalDataSetRetentionParams, options?: CallOptions): ShopfestPromise<DestructionPlan> {
    return this.send(setRetention, { body: params }, options);
  }

  /**
   * List records of destruction.
   *
   * What was destroyed, when, how, how much, and by whose approval; newest first. A record has no personal
   * data, and the database refuses to change or delete it: keep it for at least five years. For the operator.
   *
   * Scope: `incidents:manage`.
   * @throws ShopfestNotFoundError
   */
  listDestructions(params: PersonalDataListDestructionsParams = {}, options?: CallOptions): ShopfestList<DestructionRecord, DestructionRecordPage> {
    return this.pages(listDestructions, params, options);
  }

  /**
   * Destroy personal data whose retention is over.
   *
   * Destroys all personal data of the given kinds, for good, and adds a record for each. Needs the approval
   * `personalData.destroy`. A kind whose retention is not over is refused. To destroy participantLinks takes
   * contactData and participantAttributes along, so these have to be due, too. For the operator.
   *
   * Scope: `incidents:manage`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  destroy(params: PersonalDataDestroyParams, options?: CallOptions): ShopfestPromise<Destruction> {
    return this.send(destroyPersonalData, { body: params }, options);
  }
}
