import type { KnownPersons } from '../../../campaign/publication/scan.js';
import type {
  AuditHead,
  PictureType,
  PublicationContent,
  PublicationPicture,
  PublicationStatus,
  ReaderKind,
  ReadForm,
} from '../../../generated/types.js';
import type { ApprovalRecord } from '../approvals/types.js';
import type { Page, PageRequest } from '../db/access.js';
import type { IncidentActor, IncidentOpening } from '../incidents/types.js';

/** Texts and pictures of a publication. */
export interface PublicationTexts {
  readonly title: string;
  readonly titleEn: string;
  readonly note: string | null;
  readonly noteEn: string | null;
  readonly pictures: readonly PublicationPicture[];
  readonly allowedTerms: readonly string[];
}
export interface PublicationDraft extends PublicationTexts {
  readonly drawId: string;
}
export interface ReadCount {
  readonly form: ReadForm;
  readonly reader: ReaderKind;
  readonly count: number;
  readonly firstAt: number;
  readonly lastAt: number;
}
export interface PublicationRecord extends PublicationTexts {
  readonly id: string;
  readonly campaignId: string;
  readonly drawId: string;
  readonly status: PublicationStatus;
  readonly version: number;
  readonly contentHash: string;
  readonly makers: readonly string[];
  readonly submittedBy: string | null;
  /** The approval with which it was published. */
  readonly approvalId: string | null;
  readonly reads: readonly ReadCount[];
  readonly reason: string | null;
  readonly incidentId: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly publishedAt: number | null;
  readonly retractedAt: number | null;
}
export interface Retraction {
  readonly reason: string;
  /** The incident to open where personal data was shown. */
  readonly incident?: Pick<IncidentOpening, 'severity' | 'dataKinds'> | undefined;
}
export interface PublicationDocumentRecord {
  readonly contentHash: string;
  readonly status: PublicationStatus;
  readonly publishedAt: number | null;
  readonly content: PublicationContent;
  /** With which it was published. */
  readonly approval: ApprovalRecord | null;
  /** The newest entry of the audit log when it was published. */
  readonly auditHead: AuditHead | null;
}
/** Throws where it finds something of the winners of the campaign, or what looks personal. */
export type CheckContent = (content: PublicationContent, winners: KnownPersons) => void;
/** Whether a content holds what looks personal, or something of the winners, where they can be known. */
export type HasFindings = (content: PublicationContent, winners: KnownPersons | undefined) => boolean;
/** Whether only public publications are found. */
interface Visibility {
  readonly onlyPublic: boolean;
}
/**
 * What the public sees of a draw. Its prizes are in a table that has no column for a person. The content is made from the
 * rows each time, and is refused where its hash is not the one that was stored.
 * All but `draft`, `list`, `find`, `read`, `countRead` and `writeReads` throw publication_not_found.
 */
export interface PublicationStore {
  /** @throws draw_not_found, state_conflict of a draw that is not drawn */
  draft(campaignId: string, draft: PublicationDraft, person: string): Promise<PublicationRecord>;
  list(
    campaignId: string,
    filter: Visibility & {
      readonly drawId?: string | undefined;
      readonly status?: PublicationStatus | undefined;
    },
    page: PageRequest,
  ): Promise<Page<PublicationRecord>>;
  get(campaignId: string, id: string, visibility: Visibility): Promise<PublicationRecord>;
  /** The publication, or null where there is none. */
  find(campaignId: string, id: string): Promise<PublicationRecord | null>;
  /** Makes it a draft again. @throws state_conflict once it was public, or of a draw that is not drawn */
  update(
    campaignId: string,
    id: string,
    change: Partial<PublicationTexts>,
    person: string,
  ): Promise<PublicationRecord>;
  /** @throws publication_altered */
  document(campaignId: string, id: string): Promise<PublicationDocumentRecord>;
  /** @throws state_conflict, publication_altered, contact_key_missing, and what `check` throws */
  scan(campaignId: string, id: string, check: CheckContent): Promise<PublicationRecord>;
  /** @throws as `scan` does */
  submit(campaignId: string, id: string, person: string, check: CheckContent): Promise<PublicationRecord>;
  /**
   * `approve` uses the approval of exactly this content and returns its id, or throws.
   * @throws as `scan` does; state_conflict also where another one of the draw is public
   */
  publish(
    campaignId: string,
    id: string,
    approve: (content: PublicationContent, makers: readonly string[]) => Promise<string>,
    check: CheckContent,
  ): Promise<PublicationRecord>;
  /** Erases the texts of drafts of any campaign that hold personal data and were not changed since; how many they were. */
  eraseRefused(before: number, hasFindings: HasFindings): Promise<number>;
  /** The winners of the campaign, with whom texts are compared. @throws contact_key_missing */
  winners(campaignId: string): Promise<KnownPersons>;
  /** A second call has no effect. @throws state_conflict of one that was never public */
  retract(
    campaignId: string,
    id: string,
    retraction: Retraction,
    by: IncidentActor,
  ): Promise<PublicationRecord>;
  /**
   * Reads what is public. The read is counted in the same transaction, so the counts include every response.
   * @throws publication_not_found, publication_retracted, publication_altered
   */
  read(id: string, form: ReadForm, reader: ReaderKind): Promise<PublicationDocumentRecord>;
  /** Counts a read that was answered from what `read` gave a moment ago; in memory, until `writeReads`. */
  countRead(id: string, form: ReadForm, reader: ReaderKind): void;
  /** Writes the reads that this process has counted in memory. */
  writeReads(): Promise<void>;
}

/** A picture of which nothing is left but what it shows. */
export interface NewPicture {
  readonly type: PictureType;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}
export interface PictureRecord extends NewPicture {
  readonly sha256: string;
  readonly bytes: Buffer;
  readonly createdAt: number;
}
/** Pictures of publications, by the SHA-256 of their bytes. Both reads throw picture_not_found, publication_altered. */
export interface PictureStore {
  /** Adding a picture again changes nothing. @throws campaign_not_found */
  add(campaignId: string, picture: NewPicture): Promise<PictureRecord>;
  get(campaignId: string, sha256: string): Promise<PictureRecord>;
  /** A picture of what is public. @throws publication_not_found, publication_retracted */
  show(publicationId: string, sha256: string): Promise<PictureRecord>;
}
