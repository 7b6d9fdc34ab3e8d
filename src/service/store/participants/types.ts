import type { Contact } from '../../../campaign/contact.js';
import type {
  AgeBand,
  Channel,
  ContactField,
  Gender,
  ParticipantStatus,
  Residence,
} from '../../../generated/types.js';
import type { Page, PageRequest } from '../db/access.js';

/** What is absent is undisclosed. */
export interface MemberGroups {
  readonly gender?: Gender | undefined;
  readonly ageBand?: AgeBand | undefined;
  readonly residence?: Residence | undefined;
}
interface ParticipantRegistration {
  /** In plain text; only its HMAC goes further than this call. */
  readonly token: string;
  /** In plain text; it is encrypted in this call. */
  readonly contact?: Contact | undefined;
  readonly groups?: MemberGroups | undefined;
  readonly consent?: { readonly noticeVersion: number } | undefined;
}
export interface NoticePurpose {
  readonly name: string;
  readonly nameEn: string;
}
export interface NewNotice {
  readonly text: string;
  readonly textEn: string;
  readonly purposes: readonly NoticePurpose[];
}
export interface NoticeRecord extends NewNotice {
  readonly campaignId: string;
  readonly version: number;
  /** SHA-256 of the canonical JSON of campaign, version, texts and purposes. */
  readonly hash: string;
  readonly createdAt: number;
}
/** @throws campaign_not_found */
export interface NoticeStore {
  /** The next version. */
  create(campaignId: string, notice: NewNotice): Promise<NoticeRecord>;
  /** Newest first. */
  list(campaignId: string, page: PageRequest): Promise<Page<NoticeRecord>>;
}
export interface ConsentRecord {
  readonly noticeVersion: number;
  readonly noticeHash: string;
  readonly purposes: readonly NoticePurpose[];
  readonly givenAt: number;
  readonly withdrawnAt: number | null;
}
/** Contact data of a winner that is replaced. */
export interface ContactReplacement {
  readonly participantId: string;
  /** The fields that change. */
  readonly fields: readonly ContactField[];
  /** Keyed hashes of the new contact data, which tell nobody what it is. */
  readonly hashes: { readonly [Field in ContactField]?: string };
}
/** A period of transactions, half-open; a bound that is absent does not restrict. */
export interface SalesPeriod {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}
export interface ParticipantRecord {
  readonly id: string;
  readonly campaignId: string;
  readonly status: ParticipantStatus;
  readonly hasContact: boolean;
  readonly hasGroups: boolean;
  /** The latest. */
  readonly consent: ConsentRecord | null;
  /** The sum of entries by the region of their transactions. */
  readonly entries: readonly { readonly region: string | null; readonly entries: number }[];
  readonly registeredAt: number;
  readonly erasedAt: number | null;
}
export interface EntryLineRecord {
  readonly transactionId: string;
  readonly adjustmentId: string | null;
  readonly entries: number;
  readonly ruleSetVersion: number | null;
  readonly region: string | null;
  readonly channel: Channel;
  readonly activityId: string | null;
  readonly occurredAt: number;
  readonly createdAt: number;
}
interface ContactSought {
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}
/** Finds by contact data that approvers allowed a person. */
export interface NewFindAllowance {
  readonly personId: string;
  readonly finds: number;
  readonly reason: string;
  readonly approvalId: string;
}
export interface FindAllowance extends NewFindAllowance {
  readonly id: string;
  readonly campaignId: string;
  readonly validUntil: number;
}
interface ContactRewrapping {
  readonly keyId: string;
  readonly rewrapped: number;
  readonly remaining: number;
}
/** For a participant who does not exist or is of another campaign: @throws participant_not_found */
export interface ParticipantStore {
  /** @throws campaign_not_found, participant_erased, contact_key_missing, notice_not_found, consent_missing */
  register(
    campaignId: string,
    input: ParticipantRegistration,
    /** Receives what would be replaced of a winner, and throws where it may not be. */
    approve?: (replacement: ContactReplacement) => Promise<void>,
  ): Promise<{ readonly created: boolean; readonly participant: ParticipantRecord }>;
  /** With the entries of transactions in a period. */
  get(campaignId: string, id: string, period: SalesPeriod): Promise<ParticipantRecord>;
  lines(campaignId: string, id: string, page: PageRequest): Promise<Page<EntryLineRecord>>;
  /** A second call has no effect. */
  erase(campaignId: string, id: string): Promise<ParticipantRecord>;
  /** Ends the consent and erases contact data and groups; the participant stays. A second call has no effect. */
  withdraw(campaignId: string, id: string): Promise<ParticipantRecord>;
  /**
   * Ids of participants with this phone number or address, at most 1,000. It counts for `caller`: a person, or an
   * organization whose key is nobody's. @throws campaign_not_found, find_limit_reached
   */
  find(campaignId: string, sought: ContactSought, caller: string): Promise<string[]>;
  /** @throws campaign_not_found */
  allowFinds(campaignId: string, allowance: NewFindAllowance): Promise<FindAllowance>;
  /** @throws campaign_not_found, contact_key_missing */
  rewrap(campaignId: string, maxRows: number): Promise<ContactRewrapping>;
}
interface CanaryRecord {
  readonly id: string;
  readonly registeredAt: number;
}
export interface CanaryStore {
  /** Gives it a name; phone and e-mail are the operator's. @throws campaign_not_found, contact_key_missing */
  register(
    campaignId: string,
    contact: { readonly phone: string; readonly email: string },
  ): Promise<CanaryRecord>;
}
