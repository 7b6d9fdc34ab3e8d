// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  registerParticipant,
  listParticipantDocuments,
  retrieveParticipant,
  listEntryLines,
  eraseParticipant,
  withdrawConsent,
  retrieveParticipantData,
  listNotices,
} from '../../generated/operations/participants.js';
import type {
  EntryLine,
  EntryLinePage,
  Notice,
  NoticePage,
  Participant,
  ParticipantData,
  ParticipantDocument,
  ParticipantDocumentPage,
  ParticipantDocumentsQuery,
  ParticipantInput,
  Timestamp,
} from '../../generated/types.js';
import type { ShopfestList } from '../../http/list.js';
import type { CallOptions } from '../../http/options.js';
import type { ShopfestPromise } from '../../http/promise.js';
import { type InputOf, Resource } from '../resource.js';

/** What `participants.register` takes. */
export interface ParticipantRegisterParams extends InputOf<ParticipantInput> {}

/** What `participants.listDocuments` takes. */
export interface ParticipantListDocumentsParams extends InputOf<ParticipantDocumentsQuery> {}

/** What `participants.retrieve` takes. */
export interface ParticipantRetrieveParams {
  /** Only entries of sales from this moment on. */
  readonly from?: Timestamp | undefined;
  /** Only entries of sales before this moment. */
  readonly to?: Timestamp | undefined;
}

/** What `participants.listEntryLines` takes. */
export interface ParticipantListEntryLinesParams {
  /** Rows in a page; 100 by default. */
  readonly pageSize?: number | undefined;
  /** `nextPageToken` of the page before; left out for the first page. */
  readonly pageToken?: string | undefined;
}

/** What `participants.listNotices` takes. */
export interface ParticipantListNoticesParams {
  /** Rows in a page; 100 by default. */
  readonly pageSize?: number | undefined;
  /** `nextPageToken` of the page before; left out for the first page. */
  readonly pageToken?: string | undefined;
}

/** Shoppers by their tokens, with entries, consents and contact data. */
export class Participants extends Resource {
  /**
   * Register a participant.
   *
   * Registers a participant by token (201), or replaces the contact data of a registered one (200). Contact
   * data is encrypted, and leaves by an approved export or with all data of the participant. Given contact
   * data replaces all that was stored; without it, the stored data is kept. The same holds for the groups for
   * statistics of members. An erased participant cannot be registered again under the same token. For the app
   * and the operator.
   *
   * Scope: `participants:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  register(params: ParticipantRegisterParams, options?: CallOptions): ShopfestPromise<Participant> {
    return this.send(registerParticipant, { body: params }, options);
  }

  /**
   * List documents of a participant.
   *
   * The documents that count for one participant or were judged for them, oldest first, each with its
   * verdict: those that named the participant at the till, and those that were claimed. What was claimed and
   * has not come yet is among the claims. The token of the participant is in the body, so that no URL
   * contains it. For the app and the operator.
   *
   * Scope: `participants:read`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  listDocuments(params: ParticipantListDocumentsParams, options?: CallOptions): ShopfestList<ParticipantDocument, ParticipantDocumentPage> {
    return this.pages(listParticipantDocuments, params, options);
  }

  /**
   * Retrieve a participant.
   *
   * One participant with the current number of entries, in total and by region, of all transactions or of
   * those in a period. It never contains contact data. For the app and the operator.
   *
   * Scope: `participants:read`.
   * @throws ShopfestNotFoundError
   */
  retrieve(participantId: string, params: ParticipantRetrieveParams = {}, options?: CallOptions): ShopfestPromise<Participant> {
    return this.send(retrieveParticipant, { path: { participantId }, query: params }, options);
  }

  /**
   * Lines of a participant in the ledger of entries.
   *
   * Lines of the ledger that gave entries to the participant or took entries back, oldest first. The ledger
   * is append-only. For the app and the operator.
   *
   * Scope: `participants:read`.
   * @throws ShopfestNotFoundError
   */
  listEntryLines(participantId: string, params: ParticipantListEntryLinesParams = {}, options?: CallOptions): ShopfestList<EntryLine, EntryLinePage> {
    return this.pages(listEntryLines, params, options, { participantId });
  }

  /**
   * Erase the contact data of a participant.
   *
   * Deletes contact data, its encryption key, its keyed hashes and the groups for statistics for good.
   * Entries stay under the token. Repeating it changes nothing. For the app and the operator.
   *
   * Scope: `participants:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  erase(participantId: string, options?: CallOptions): ShopfestPromise<Participant> {
    return this.send(eraseParticipant, { path: { participantId } }, options);
  }

  /**
   * Withdraw the consent of a participant.
   *
   * Ends the consent, and deletes contact data, its encryption key, its keyed hashes and the groups for
   * statistics for good. Entries stay under the token, and the participant may consent again. Repeating it
   * changes nothing. For the app and the operator.
   *
   * Scope: `participants:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  withdrawConsent(participantId: string, options?: CallOptions): ShopfestPromise<Participant> {
    return this.send(withdrawConsent, { path: { participantId } }, options);
  }

  /**
   * Retrieve all data of a participant.
   *
   * All that is stored of one participant, for the participant (PDPA arts. 3 and 10): contact data included,
   * and nothing of anybody else. Each read is recorded in the audit log and in the accesses, which it shows,
   * too. For the app and the operator, on behalf of the participant.
   *
   * Scope: `participants:read`.
   * @throws ShopfestNotFoundError, ShopfestConflictError
   */
  retrieveData(participantId: string, options?: CallOptions): ShopfestPromise<ParticipantData> {
    return this.send(retrieveParticipantData, { path: { participantId } }, options);
  }

  /**
   * List notices on personal data.
   *
   * All versions of the notice that participants read before they consent, newest first. For the app and the
   * operator.
   *
   * Scope: `participants:read`.
   * @throws ShopfestNotFoundError
   */
  listNotices(params: ParticipantListNoticesParams = {}, options?: CallOptions): ShopfestList<Notice, NoticePage> {
    return this.pages(listNotices, params, options);
  }
}
