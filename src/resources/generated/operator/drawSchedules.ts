// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  listDrawSchedules,
  proposeDrawSchedule,
  retrieveDrawSchedule,
  updateDrawSchedule,
  confirmDrawSchedule,
  discardDrawSchedule,
} from '../../../generated/operations/drawSchedules.js';
import type {
  DrawSchedule,
  DrawScheduleInput,
  DrawSchedulePage,
  DrawScheduleUpdate,
} from '../../../generated/types.js';
import type { ShopfestList } from '../../../http/list.js';
import type { CallOptions } from '../../../http/options.js';
import type { ShopfestPromise } from '../../../http/promise.js';
import { type InputOf, Resource } from '../../resource.js';

/** What `drawSchedules.list` takes. */
export interface DrawScheduleListParams {
  /** Rows in a page; 100 by default. */
  readonly pageSize?: number | undefined;
  /** `nextPageToken` of the page before; left out for the first page. */
  readonly pageToken?: string | undefined;
}

/** What `drawSchedules.propose` takes. */
export interface DrawScheduleProposeParams extends InputOf<DrawScheduleInput> {}

/** What `drawSchedules.update` takes. */
export interface DrawScheduleUpdateParams extends InputOf<DrawScheduleUpdate> {}

/**
 * All draws of a campaign, proposed from its periods, its events and a plan of prizes. Another person than
 * who made the schedule confirms it; then its draws are planned.
 */
export class DrawSchedules extends Resource {
  /**
   * List schedules of draws.
   *
   * Schedules of the campaign, oldest first. For the operator.
   *
   * Scope: `draws:write`.
   * @throws ShopfestNotFoundError
   */
  list(params: DrawScheduleListParams = {}, options?: CallOptions): ShopfestList<DrawSchedule, DrawSchedulePage> {
    return this.pages(listDrawSchedules, params, options);
  }

  /**
   * Propose a schedule of draws.
   *
   * Proposes all draws of a campaign from its periods, its events and a plan of prizes. Nothing is planned
   * before another person confirms it. For the operator, by a key of a person.
   *
   * Scope: `draws:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  propose(params: DrawScheduleProposeParams, options?: CallOptions): ShopfestPromise<DrawSchedule> {
    return this.send(proposeDrawSchedule, { body: params }, options);
  }

  /**
   * Retrieve a schedule of draws.
   *
   * One schedule with all its draws. For the operator.
   *
   * Scope: `draws:write`.
   * @throws ShopfestNotFoundError
   */
  retrieve(drawScheduleId: string, options?: CallOptions): ShopfestPromise<DrawSchedule> {
    return this.send(retrieveDrawSchedule, { path: { drawScheduleId } }, options);
  }

  /**
   * Change a proposed schedule.
   *
   * Replaces the draws of a schedule that is not confirmed. Whoever changes it cannot confirm it. For the
   * operator, by a key of a person.
   *
   * Scope: `draws:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  update(drawScheduleId: string, params: DrawScheduleUpdateParams, options?: CallOptions): ShopfestPromise<DrawSchedule> {
    return this.send(updateDrawSchedule, { path: { drawScheduleId }, body: params }, options);
  }

  /**
   * Confirm a schedule of draws.
   *
   * Plans all draws of a proposed schedule, or none. A person who made or changed it cannot confirm it, with
   * whatever key. For the operator.
   *
   * Scope: `draws:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  confirm(drawScheduleId: string, options?: CallOptions): ShopfestPromise<DrawSchedule> {
    return this.send(confirmDrawSchedule, { path: { drawScheduleId } }, options);
  }

  /**
   * Discard a proposed schedule.
   *
   * Discards a schedule that is not confirmed; it stays in the list. For the operator.
   *
   * Scope: `draws:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  discard(drawScheduleId: string, options?: CallOptions): ShopfestPromise<DrawSchedule> {
    return this.send(discardDrawSchedule, { path: { drawScheduleId } }, options);
  }
}
