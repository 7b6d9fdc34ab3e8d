// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

export type {
  OrganizationCreateParams,
  OrganizationListParams,
  OrganizationUpdateParams,
} from './operator/organizations.js';
export type { PersonCreateParams, PersonListParams } from './operator/persons.js';
export type { KeyCreateParams, KeyListParams, KeyRotateParams, KeyUpdateParams } from './operator/keys.js';
export type {
  CampaignCreateParams,
  CampaignReevaluateParams,
  CampaignUpdateParams,
} from './operator/campaigns.js';
export type { DutyDeclareParams, DutyRequestChangesParams, DutyWithdrawParams } from './operator/duties.js';
export type { RuleSetCreateParams, RuleSetUpdateParams } from './operator/ruleSets.js';
export type {
  MerchantApproveParams,
  MerchantDecideSellerParams,
  MerchantRejectParams,
  MerchantRequestChangesParams,
  MerchantResumeParams,
  MerchantReviewParams,
  MerchantSharedUbnsParams,
  MerchantSuspendParams,
} from './operator/merchants.js';
export type { TransactionReviewParams } from './operator/transactions.js';
export type { ConflictDecideParams } from './operator/conflicts.js';
export type { ZonePutParams } from './operator/zones.js';
export type { PromoItemReviewParams } from './operator/promoItems.js';
export type { DrawCommitParams, DrawPlanParams, DrawRunParams, DrawVoidParams } from './operator/draws.js';
export type {
  DrawScheduleListParams,
  DrawScheduleProposeParams,
  DrawScheduleUpdateParams,
} from './operator/drawSchedules.js';
export type { WinnerAdvanceParams, WinnerListParams } from './operator/winners.js';
export type {
  ApprovalApproveParams,
  ApprovalListParams,
  ApprovalRejectParams,
} from './operator/approvals.js';
export type { ApproverProposeParams } from './operator/approvers.js';
export type {
  PublicationAddPictureParams,
  PublicationDraftParams,
  PublicationPreviewParams,
  PublicationRetractParams,
  PublicationUpdateParams,
} from './operator/publications.js';
export type {
  StatsMembersParams,
  StatsPutExternalSeriesParams,
  StatsSharesParams,
} from './operator/stats.js';
export type { AuditFollowParams, AuditListParams } from './operator/audit.js';
export type {
  ParticipantAllowFindsParams,
  ParticipantCreateNoticeParams,
  ParticipantFindParams,
  ParticipantRewrapContactsParams,
} from './operator/participants.js';
export type {
  PersonalDataDestroyParams,
  PersonalDataListDestructionsParams,
  PersonalDataSetRetentionParams,
} from './operator/personalData.js';
export type { CanaryCheckParams, CanaryRegisterParams } from './operator/canaries.js';
export type { ExportListParams, ExportRejectParams, ExportRequestParams } from './operator/exports.js';
export type {
  IncidentAffectedParams,
  IncidentCloseParams,
  IncidentContainParams,
  IncidentListParams,
  IncidentNoteParams,
  IncidentNotifyParams,
  IncidentOpenParams,
  IncidentReportParams,
  IncidentTimelineParams,
  IncidentUpdateParams,
} from './operator/incidents.js';
