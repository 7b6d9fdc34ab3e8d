import type { Contact } from '../../../campaign/contact.js';
import type { Schedule } from '../../../campaign/verdict.js';
import type { AgeBand, ContactField, Gender, Residence, WinnerStatus } from '../../../generated/types.js';
import type { CampaignRecord } from '../campaigns/types.js';
import type { ClaimRecord } from '../claims/types.js';
import type { Access, Reference } from '../db/access.js';
import type { MerchantBrief } from '../merchants/lookup.js';
import type { TreesOfMerchants } from '../merchants/treeUbns.js';
import type { ConsentRecord, EntryLineRecord, ParticipantRecord } from '../participants/types.js';
import type { PromoItemFound } from '../promoItems/lookup.js';
import type { ParticipantDocumentRecord } from '../transactions/types.js';

/** What a caller needs to evaluate its own transactions by itself. */
export interface RuleBundleContent extends TreesOfMerchants {
  readonly campaign: CampaignRecord;
  readonly schedule: Schedule;
  readonly merchants: readonly MerchantBrief[];
  readonly merchantsTruncated: boolean;
  /** Promo items of the caller that activities name. */
  readonly activityItems: readonly PromoItemFound[];
}

export interface RuleBundleStore {
  /** At most `limit` merchants of the caller's organization, or the one named. @throws campaign_not_found, merchant_not_found */
  get(
    campaignId: string,
    access: Access,
    merchant: Reference | undefined,
    limit: number,
  ): Promise<RuleBundleContent>;
}

export interface OwnPrize {
  readonly winnerId: string;
  readonly drawId: string;
  readonly drawName: string;
  readonly prize: string;
  readonly status: WinnerStatus;
  readonly createdAt: number;
}
export interface OwnExport {
  readonly exportId: string;
  readonly purpose: string;
  readonly fields: readonly ContactField[];
  readonly requestedAt: number;
}
/** Who read the data, without the person. */
export interface OwnAccess {
  readonly at: number;
  /** Null for a read on behalf of the participant. */
  readonly exportId: string | null;
  readonly organizationIds: readonly string[];
}
/** All that is stored of one participant, and nothing of anybody else. */
export interface OwnData {
  readonly summary: ParticipantRecord;
  readonly contact: Contact | null;
  readonly groups: {
    readonly gender: Gender;
    readonly ageBand: AgeBand;
    readonly residence: Residence;
  } | null;
  readonly consents: readonly ConsentRecord[];
  readonly documents: readonly ParticipantDocumentRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly entryLines: readonly EntryLineRecord[];
  readonly prizes: readonly OwnPrize[];
  readonly exports: readonly OwnExport[];
  readonly accesses: readonly OwnAccess[];
}
/** Who reads on behalf of a participant. */
export interface DataReader {
  readonly personId: string | null;
  readonly keyId: string;
  readonly organizationIds: readonly string[];
  readonly remoteAddress: string | null;
}
export interface ParticipantDataStore {
  /** Keeps that it was read. @throws participant_not_found, contact_key_missing */
  read(campaignId: string, id: string, reader: DataReader): Promise<OwnData>;
}
