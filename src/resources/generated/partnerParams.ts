// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

export type { KeyClaimParams } from './keys.js';
export type { CampaignListParams } from './campaigns.js';
export type { DutyAddEvidenceParams, DutyEventsParams, DutyListParams, DutySubmitParams } from './duties.js';
export type { RuleSetBundleParams, RuleSetListParams } from './ruleSets.js';
export type {
  MerchantListApprovedParams,
  MerchantListParams,
  MerchantRegisterParams,
  MerchantUpdateParams,
  MerchantWithdrawParams,
} from './merchants.js';
export type { InvitationCreateParams, InvitationListParams, InvitationRefuseParams } from './invitations.js';
export type {
  TransactionClaimParams,
  TransactionListParams,
  TransactionPushParams,
  TransactionRefundParams,
  TransactionVoidParams,
} from './transactions.js';
export type { ConflictListParams } from './conflicts.js';
export type {
  ClaimClaimReceiptParams,
  ClaimConfirmReceiptsParams,
  ClaimListParams,
  ClaimListReceiptsParams,
  ClaimRejectReceiptsParams,
} from './claims.js';
export type { PromoItemListLiveParams, PromoItemListParams, PromoItemUpsertParams } from './promoItems.js';
export type {
  MirrorApplyParams,
  MirrorChangesParams,
  MirrorCompareParams,
  MirrorDigestsParams,
  MirrorListParams,
  MirrorOpenParams,
  MirrorPlanParams,
} from './mirrors.js';
export type {
  DrawEntriesParams,
  DrawInclusionParams,
  DrawListParams,
  DrawRegisterWitnessParams,
  DrawRevealParams,
} from './draws.js';
export type { PublicationListParams, PublicationPageParams } from './publications.js';
export type {
  StatsBreakdownParams,
  StatsOffersParams,
  StatsSummaryParams,
  StatsTimeseriesParams,
  StatsZoneParams,
} from './stats.js';
export type {
  ParticipantListDocumentsParams,
  ParticipantListEntryLinesParams,
  ParticipantListNoticesParams,
  ParticipantRegisterParams,
  ParticipantRetrieveParams,
} from './participants.js';
