// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  checkLedger,
  listAuditEntries,
  followAuditLog,
  verifyAuditLog,
  retrieveAuditHead,
} from '../../../generated/operations/audit.js';
import type {
  AuditEntry,
  AuditEntryPage,
  AuditFeed,
  AuditHead,
  AuditOperationId,
  AuditOutcome,
  AuditSubjectId,
  AuditVerification,
  CampaignId,
  LedgerCheck,
  PersonId,
  Timestamp,
} from '../../../generated/types.js';
import type { ShopfestList } from '../../../http/list.js';
import type { CallOptions } from '../../../http/options.js';
import type { ShopfestPromise } from '../../../http/promise.js';
import { Resource } from '../../resource.js';

/** What `audit.list` takes. */
export interface AuditListParams {
  /** Only what this person did. */
  readonly personId?: PersonId | undefined;
  /** Only this operation. */
  readonly operationId?: AuditOperationId | undefined;
  /** Only what was done to this subject. */
  readonly subjectId?: AuditSubjectId | undefined;
  /** Only what belongs to this campaign. */
  readonly campaignId?: CampaignId | undefined;
  /** Only with this outcome. */
  readonly outcome?: AuditOutcome | undefined;
  /** Only entries from this moment on. */
  readonly from?: Timestamp | undefined;
  /** Only entries before this moment. */
  readonly to?: Timestamp | undefined;
  /** Rows in a page; 100 by default. */
  readonly pageSize?: number | undefined;
  /** `nextPageToken` of the page before; left out for the first page. */
  readonly pageToken?: string | undefined;
}

/** What `audit.follow` takes. */
export interface AuditFollowParams {
  /** Number of the last entry that is known; 0, for all, by default. */
  readonly after?: number | undefined;
  /** Rows in a page; 100 by default. */
  readonly pageSize?: number | undefined;
}

/** Audit log. */
export class Audit extends Resource {
  /**
   * Check the ledger of entries.
   *
   * Compares the sum of all entry lines with the balances of participants, the entries of transactions and
   * the totals of the campaign. It reads all transactions, so it takes long. For the operator.
   *
   * Scope: `audit:read`.
   * @throws ShopfestNotFoundError
   */
  checkLedger(options?: CallOptions): ShopfestPromise<LedgerCheck> {
    return this.send(checkLedger, {}, options);
  }

  /**
   * List the audit log.
   *
   * Entries of the audit log, newest first. Reading it is logged, too. For the operator.
   *
   * Scope: `audit:read`.
   */
  list(params: AuditListParams = {}, options?: CallOptions): ShopfestList<AuditEntry, AuditEntryPage> {
    return this.pages(listAuditEntries, params, options);
  }

  /**
   * Follow the audit log.
   *
   * Entries after the one with this number, oldest first, each with its alarm. Whoever keeps the last number
   * misses none, however long they were away. Reading is entered, too, but where nothing else was read. For
   * the operator.
   *
   * Scope: `audit:read`.
   */
  follow(params: AuditFollowParams = {}, options?: CallOptions): ShopfestPromise<AuditFeed> {
    return this.send(followAuditLog, { query: params }, options);
  }

  /**
   * Verify the audit log.
   *
   * Reads the whole audit log and verifies the hash of each entry and its link to the entry before. For the
   * operator.
   *
   * Scope: `audit:read`.
   */
  verify(options?: CallOptions): ShopfestPromise<AuditVerification> {
    return this.send(verifyAuditLog, {}, options);
  }

  /**
   * Head of the audit log.
   *
   * Number and hash of the newest entry. Whoever keeps them can verify later that no entry up to it was
   * changed or removed. For the operator.
   *
   * Scope: `audit:read`.
   */
  head(options?: CallOptions): ShopfestPromise<AuditHead> {
    return this.send(retrieveAuditHead, {}, options);
  }
}
