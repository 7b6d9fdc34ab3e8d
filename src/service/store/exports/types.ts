import type { Contact } from '../../../campaign/contact.js';
import type { ContactField, ExportStatus } from '../../../generated/types.js';
import type { Page, PageRequest } from '../db/access.js';

export interface ExportRequest {
  readonly purpose: string;
  /** Exactly one of both is given. */
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
/** Who reads personal data, as the access log has it. */
export interface Reader {
  readonly personId: string;
  readonly keyId: string;
  /** Their organization, its parent and so on up to the root. */
  readonly organizationIds: readonly string[];
  readonly remoteAddress: string | null;
}
export interface ExportedRow {
  readonly participantId: string;
  readonly winnerIds: readonly string[];
  /** Only the fields that were requested. */
  readonly contact: Contact;
}
/** For an export that does not exist or is of another campaign: @throws export_not_found */
export interface ExportStore {
  /**
   * Selects the participants, and adds a canary.
   * @throws campaign_not_found, draw_not_found, state_conflict (not drawn), participant_not_found, export_too_large
   */
  request(campaignId: string, request: ExportRequest): Promise<ExportRecord>;
  get(campaignId: string, id: string): Promise<ExportRecord>;
  list(
    campaignId: string,
    filter: { readonly status?: ExportStatus | undefined },
    page: PageRequest,
  ): Promise<Page<ExportRecord>>;
  /** `approverOf` receives the requester, and returns the person who approves or throws. @throws state_conflict */
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
   * Returns the contact data, and logs each access.
   * @throws requester_only, state_conflict (not approved), grant_expired, contact_key_missing
   */
  download(campaignId: string, id: string, by: Reader): Promise<readonly ExportedRow[]>;
}
