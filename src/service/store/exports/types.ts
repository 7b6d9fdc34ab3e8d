import type { ExportEvidence } from '../../../campaign/canary/origin.js';
import type { Marks } from '../../../campaign/canary/search.js';
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
  /** Both null for exports from before they were kept. */
  readonly rowCount: number | null;
  readonly checksum: string | null;
  readonly requestedBy: string;
  readonly requestedAt: number;
  readonly approvalId: string | null;
  readonly downloadedWith: string | null;
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
/** As it stands in a download: what of the contact data was requested, null where there is none. */
export type ExportedRow = {
  readonly exportId: string;
  readonly participantId: string;
  readonly winnerIds: readonly string[];
} & { readonly [Field in ContactField]?: string | null };

/** What an export gives out. The checksum is public, so `nonce` is in what it is made of. */
export interface ExportContent {
  readonly nonce: string;
  readonly rows: readonly ExportedRow[];
  readonly checksum: string;
}

export interface DownloadRecord extends ExportContent {
  readonly record: ExportRecord;
}

/** What of an export that was downloaded stands in a text. */
export interface ExportTraceRecord extends ExportEvidence {
  readonly givenTo: string;
  readonly givenAt: number;
  readonly rowCount: number;
}
export interface TraceRecord {
  /** Canaries, and by which fields. */
  readonly found: readonly { readonly participantId: string; readonly fields: readonly ContactField[] }[];
  /** When the first of these canaries was registered; null where none was found. */
  readonly registeredAt: number | null;
  /** The likeliest first. */
  readonly exports: readonly ExportTraceRecord[];
  readonly tracedTo: string | null;
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
  /** @throws state_conflict */
  reject(
    campaignId: string,
    id: string,
    rejection: { readonly reason: string; readonly rejectedBy: string },
  ): Promise<ExportRecord>;
  /**
   * Gives the contact data out once, and logs each access. `approve` uses the approval of the export, and returns its id.
   * @throws requester_only, state_conflict (rejected), export_downloaded, export_changed, claim_period_closed,
   *   contact_key_missing, and what `approve` throws
   */
  download(
    campaignId: string,
    id: string,
    by: Reader,
    approve: (record: ExportRecord) => Promise<string>,
  ): Promise<DownloadRecord>;
  /** Finds the exports that a text can come from, by what in it may be a row of one. @throws campaign_not_found */
  trace(campaignId: string, marks: Marks): Promise<TraceRecord>;
}
