import type { Contact } from '../../../campaign/contact.js';
import type { ContactField, ExportStatus } from '../../../generated/types.js';
import type { Page, PageRequest } from '../db/access.js';

export interface ExportRequest {
  readonly purpose: string;
  /** One of both. */
  readonly selection: {
    readonly drawId?: string | undefined;
    readonly participantIds?: readonly string[] | undefined;
  };
  readonly fields: readonly ContactField[];
  readonly maxRows: number;
  readonly requestedBy: string;
}
export interface ExportRecord {
  readonly id: string;
  readonly campaignId: string;
  readonly status: ExportStatus;
  readonly purpose: string;
  readonly drawId: string | null;
  readonly fields: readonly ContactField[];
  readonly maxRows: number;
  readonly participants: number;
  readonly withoutContact: number;
  readonly requestedBy: string;
  readonly requestedAt: number;
  readonly decidedBy: string | null;
  readonly decidedAt: number | null;
  readonly reason: string | null;
  readonly grantExpiresAt: number | null;
  readonly downloads: number;
  readonly lastDownloadedAt: number | null;
}
/** Who reads personal data, as the access log keeps it. */
export interface Reader {
  readonly personId: string;
  readonly keyId: string;
  /** Their organization, then the one that it stands under, up to the first. */
  readonly organizationIds: readonly string[];
  readonly remoteAddress: string | null;
}
export interface ExportedRow {
  readonly participantId: string;
  readonly winnerIds: readonly string[];
  /** With the fields that were asked for alone. */
  readonly contact: Contact;
}
/** An export that is not there, or of another campaign: @throws export_not_found */
export interface ExportStore {
  /**
   * Settles whom it is about, and takes a canary along.
   * @throws campaign_not_found, draw_not_found, state_conflict (not drawn), participant_not_found, export_too_large
   */
  request(campaignId: string, request: ExportRequest): Promise<ExportRecord>;
  get(campaignId: string, id: string): Promise<ExportRecord>;
  list(
    campaignId: string,
    filter: { readonly status?: ExportStatus | undefined },
    page: PageRequest,
  ): Promise<Page<ExportRecord>>;
  /** `approverOf` is given who asked for it and says who approves, or throws. @throws state_conflict */
  approve(
    campaignId: string,
    id: string,
    grant: { readonly validFor: number; readonly approverOf: (requestedBy: string) => string },
  ): Promise<ExportRecord>;
  /** @throws state_conflict */
  reject(
    campaignId: string,
    id: string,
    rejection: { readonly reason: string; readonly rejectedBy: string },
  ): Promise<ExportRecord>;
  /**
   * Reads the contact data, and enters each reading in the access log.
   * @throws requester_only, state_conflict (not approved), grant_expired, contact_key_missing
   */
  download(campaignId: string, id: string, by: Reader): Promise<readonly ExportedRow[]>;
}
