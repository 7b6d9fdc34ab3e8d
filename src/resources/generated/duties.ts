// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  listDuties,
  retrieveDuty,
  addDutyEvidence,
  retrieveDutyEvidence,
  eraseDutyEvidence,
  submitDuty,
  listDutyEvents,
} from '../../generated/operations/duties.js';
import type {
  Duty,
  DutyEvent,
  DutyEventPage,
  DutyEvidence,
  DutyEvidenceFile,
  DutyEvidenceInput,
  DutyKind,
  DutyPage,
  DutyPhase,
  DutyStatus,
  DutySubmission,
  OrganizationId,
} from '../../generated/types.js';
import type { ShopfestList } from '../../http/list.js';
import type { CallOptions } from '../../http/options.js';
import type { ShopfestPromise } from '../../http/promise.js';
import { type InputOf, Resource } from '../resource.js';

/** What `duties.list` takes. */
export interface DutyListParams {
  /** Only duties in this state. */
  readonly status?: DutyStatus | undefined;
  /** Only duties of this phase. */
  readonly phase?: DutyPhase | undefined;
  /** Only duties of this kind. */
  readonly kind?: DutyKind | undefined;
  /** Only what this organization owes; a partner sees its own. */
  readonly organizationId?: OrganizationId | undefined;
  /** Only what is late, or only what is not. */
  readonly isLate?: boolean | undefined;
  /** Rows in a page; 100 by default. */
  readonly pageSize?: number | undefined;
  /** `nextPageToken` of the page before; left out for the first page. */
  readonly pageToken?: string | undefined;
}

/** What `duties.addEvidence` takes. */
export interface DutyAddEvidenceParams extends InputOf<DutyEvidenceInput> {}

/** What `duties.submit` takes. */
export interface DutySubmitParams extends InputOf<DutySubmission> {}

/** What `duties.events` takes. */
export interface DutyEventsParams {
  /** Rows in a page; 100 by default. */
  readonly pageSize?: number | undefined;
  /** `nextPageToken` of the page before; left out for the first page. */
  readonly pageToken?: string | undefined;
}

/**
 * What a campaign asks of the organizations of its chain before, while and after it runs: plans, checklists
 * and evidence. A campaign is activated once what it requires is approved by signatures.
 */
export class Duties extends Resource {
  /**
   * List duties.
   *
   * What the campaign asks of the organizations of its chain, oldest first, with states, dates and what is
   * late. The operator sees all; everybody else what their organization owes, also while the campaign is a
   * draft.
   *
   * Scope: `duties:read`.
   * @throws ShopfestNotFoundError
   */
  list(params: DutyListParams = {}, options?: CallOptions): ShopfestList<Duty, DutyPage> {
    return this.pages(listDuties, params, options);
  }

  /**
   * Retrieve a duty.
   *
   * One duty, with answers, evidence and the last decision. For who owes it and for the operator.
   *
   * Scope: `duties:read`.
   * @throws ShopfestNotFoundError
   */
  retrieve(dutyId: string, options?: CallOptions): ShopfestPromise<Duty> {
    return this.send(retrieveDuty, { path: { dutyId } }, options);
  }

  /**
   * Add an evidence file.
   *
   * Takes in a file for the next submission: PDF, PNG, JPEG, WebP or UTF-8 text by its bytes, at most 750,000
   * bytes, and twenty for a duty; a longer document is sent in several. It is stored under its SHA-256 and
   * encrypted, and never changes. For who owes the duty.
   *
   * Scope: `duties:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  addEvidence(dutyId: string, params: DutyAddEvidenceParams, options?: CallOptions): ShopfestPromise<DutyEvidence> {
    return this.send(addDutyEvidence, { path: { dutyId }, body: params }, options);
  }

  /**
   * Retrieve an evidence file.
   *
   * The bytes of a file, decrypted and compared with their hash. For who owes the duty and for the operator;
   * each reading is logged.
   *
   * Scope: `duties:read`.
   * @throws ShopfestNotFoundError, ShopfestConflictError
   */
  evidence(dutyId: string, evidenceId: string, options?: CallOptions): ShopfestPromise<DutyEvidenceFile> {
    return this.send(retrieveDutyEvidence, { path: { dutyId, evidenceId } }, options);
  }

  /**
   * Erase an evidence file.
   *
   * Erases the bytes of a file and the key that decrypts them; its hash stays. Refused while the duty is
   * submitted, and once it is approved until the campaign is settled. For who owes the duty.
   *
   * Scope: `duties:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  eraseEvidence(dutyId: string, evidenceId: string, options?: CallOptions): ShopfestPromise<DutyEvidence> {
    return this.send(eraseDutyEvidence, { path: { dutyId, evidenceId } }, options);
  }

  /**
   * Submit a duty for review.
   *
   * Hands in the answers to the checklist, with the evidence files that are there. From then on neither
   * changes until changes are requested. A person submits it. For who owes the duty.
   *
   * Scope: `duties:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  submit(dutyId: string, params: DutySubmitParams, options?: CallOptions): ShopfestPromise<Duty> {
    return this.send(submitDuty, { path: { dutyId }, body: params }, options);
  }

  /**
   * List the history of a duty.
   *
   * Every step of a duty, oldest first. The record is only ever appended. For who owes it and for the
   * operator.
   *
   * Scope: `duties:read`.
   * @throws ShopfestNotFoundError
   */
  events(dutyId: string, params: DutyEventsParams = {}, options?: CallOptions): ShopfestList<DutyEvent, DutyEventPage> {
    return this.pages(listDutyEvents, params, options, { dutyId });
  }
}
