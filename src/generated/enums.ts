// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type {
  Scope,
  Mode,
  Industry,
  Channel,
  RowStatus,
  Language,
  OrganizationRole,
  ApiKeyKind,
  CampaignStatus,
  ActivityKind,
  ActivityAttribution,
  ActivityMismatch,
  SellerUbnMismatch,
  DutyKind,
  ChainRole,
  DutyPhase,
  DutyStatus,
  AnswerKind,
  EvidenceType,
  DutyEventKind,
  Accumulation,
  SaleCategory,
  RuleSetStatus,
  MerchantKind,
  MerchantStatus,
  InheritedField,
  DecisionOutcome,
  InvitationStatus,
  DocumentType,
  TransactionStatus,
  AdjustmentKind,
  HeldReason,
  VoidKind,
  ConflictStatus,
  ConflictDecider,
  ClaimStatus,
  ClaimWaitingFor,
  PromoItemType,
  PromoItemStatus,
  PromoItemStatusInput,
  Availability,
  PromoItemReviewState,
  MirrorStatus,
  MirrorChangeKind,
  MirrorObstacle,
  MirrorWarningCode,
  DrawKind,
  DrawStatus,
  RepeatRule,
  WinnerStatus,
  ApprovalVerdict,
  PublicationStatus,
  ReadForm,
  ReaderKind,
  Coverage,
  Metric,
  Interval,
  BreakdownBy,
  CrossedWith,
  ParticipantStatus,
  ContactField,
  Gender,
  AgeBand,
  Residence,
} from './types.js';

const among = (values: readonly unknown[], value: unknown): boolean => values.includes(value);

export const scopes = ['campaigns:read', 'campaigns:write', 'duties:read', 'duties:write', 'duties:manage', 'merchants:read', 'merchants:write', 'merchants:review', 'directory:read', 'transactions:read', 'transactions:write', 'transactions:review', 'promoItems:read', 'promoItems:write', 'stats:read', 'stats:write', 'organizations:manage', 'keys:manage', 'metrics:read', 'rules:write', 'rules:publish', 'participants:read', 'participants:write', 'draws:read', 'draws:write', 'draws:witness', 'winners:manage', 'publications:write', 'exports:request', 'incidents:manage', 'audit:read', 'approvals:read', 'approvals:write'] as const satisfies readonly Scope[];
export const isScope = (value: unknown): value is Scope => among(scopes, value);

export const modes = ['test', 'live'] as const satisfies readonly Mode[];
export const isMode = (value: unknown): value is Mode => among(modes, value);

export const industries = ['beauty', 'sportsLeisure', 'lodgingDining', 'retail', 'other'] as const satisfies readonly Industry[];
export const isIndustry = (value: unknown): value is (typeof industries)[number] => among(industries, value);

export const channels = ['store', 'mall', 'online', 'tv'] as const satisfies readonly Channel[];
export const isChannel = (value: unknown): value is Channel => among(channels, value);

export const rowStatuses = ['accepted', 'duplicate', 'rejected', 'retry'] as const satisfies readonly RowStatus[];
export const isRowStatus = (value: unknown): value is RowStatus => among(rowStatuses, value);

export const languages = ['zh-TW', 'en'] as const satisfies readonly Language[];
export const isLanguage = (value: unknown): value is Language => among(languages, value);

export const organizationRoles = ['operator', 'partner', 'app'] as const satisfies readonly OrganizationRole[];
export const isOrganizationRole = (value: unknown): value is OrganizationRole => among(organizationRoles, value);

export const apiKeyKinds = ['secret', 'publishable'] as const satisfies readonly ApiKeyKind[];
export const isApiKeyKind = (value: unknown): value is ApiKeyKind => among(apiKeyKinds, value);

export const campaignStatuses = ['draft', 'active', 'registrationClosed', 'settled'] as const satisfies readonly CampaignStatus[];
export const isCampaignStatus = (value: unknown): value is CampaignStatus => among(campaignStatuses, value);

export const activityKinds = ['event', 'tvSlot'] as const satisfies readonly ActivityKind[];
export const isActivityKind = (value: unknown): value is ActivityKind => among(activityKinds, value);

export const activityAttributions = ['byCode', 'byWindow'] as const satisfies readonly ActivityAttribution[];
export const isActivityAttribution = (value: unknown): value is ActivityAttribution => among(activityAttributions, value);

export const activityMismatches = ['warn', 'refuse'] as const satisfies readonly ActivityMismatch[];
export const isActivityMismatch = (value: unknown): value is ActivityMismatch => among(activityMismatches, value);

export const sellerUbnMismatches = ['hold', 'reject', 'warn'] as const satisfies readonly SellerUbnMismatch[];
export const isSellerUbnMismatch = (value: unknown): value is SellerUbnMismatch => among(sellerUbnMismatches, value);

export const dutyKinds = ['riskManagement', 'informationSecurity', 'confidentialityAgreement', 'problemManagement', 'incidentResponse', 'backup', 'vulnerabilityReview', 'releaseReview', 'operationsReview', 'closingReview'] as const satisfies readonly DutyKind[];
export const isDutyKind = (value: unknown): value is (typeof dutyKinds)[number] => among(dutyKinds, value);

export const chainRoles = ['city', 'contractor', 'subcontractor'] as const satisfies readonly ChainRole[];
export const isChainRole = (value: unknown): value is ChainRole => among(chainRoles, value);

export const dutyPhases = ['before', 'during', 'after'] as const satisfies readonly DutyPhase[];
export const isDutyPhase = (value: unknown): value is DutyPhase => among(dutyPhases, value);

export const dutyStatuses = ['open', 'submitted', 'changesRequested', 'approved', 'withdrawn'] as const satisfies readonly DutyStatus[];
export const isDutyStatus = (value: unknown): value is DutyStatus => among(dutyStatuses, value);

export const answerKinds = ['done', 'notApplicable'] as const satisfies readonly AnswerKind[];
export const isAnswerKind = (value: unknown): value is AnswerKind => among(answerKinds, value);

export const evidenceTypes = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp', 'text/plain'] as const satisfies readonly EvidenceType[];
export const isEvidenceType = (value: unknown): value is EvidenceType => among(evidenceTypes, value);

export const dutyEventKinds = ['declared', 'evidenceAdded', 'evidenceErased', 'submitted', 'changesRequested', 'approved', 'withdrawn'] as const satisfies readonly DutyEventKind[];
export const isDutyEventKind = (value: unknown): value is DutyEventKind => among(dutyEventKinds, value);

export const accumulations = ['document', 'participant'] as const satisfies readonly Accumulation[];
export const isAccumulation = (value: unknown): value is Accumulation => among(accumulations, value);

export const saleCategories = ['utilities', 'parking', 'fuel', 'tax', 'tuition', 'medical', 'fees', 'insurance', 'fines', 'transport', 'storedValue', 'vouchers'] as const satisfies readonly SaleCategory[];
export const isSaleCategory = (value: unknown): value is SaleCategory => among(saleCategories, value);

export const ruleSetStatuses = ['draft', 'submitted', 'published', 'superseded', 'discarded'] as const satisfies readonly RuleSetStatus[];
export const isRuleSetStatus = (value: unknown): value is RuleSetStatus => among(ruleSetStatuses, value);

export const merchantKinds = ['store', 'counter', 'mall', 'businessDistrict', 'association', 'developer', 'marketplace', 'onlineSeller', 'tvChannel', 'stall'] as const satisfies readonly MerchantKind[];
export const isMerchantKind = (value: unknown): value is MerchantKind => among(merchantKinds, value);

export const merchantStatuses = ['submitted', 'changesRequested', 'approved', 'suspended', 'rejected', 'withdrawn'] as const satisfies readonly MerchantStatus[];
export const isMerchantStatus = (value: unknown): value is MerchantStatus => among(merchantStatuses, value);

export const inheritedFields = ['industry', 'district'] as const satisfies readonly InheritedField[];
export const isInheritedField = (value: unknown): value is InheritedField => among(inheritedFields, value);

export const decisionOutcomes = ['changed', 'unchanged', 'rejected'] as const satisfies readonly DecisionOutcome[];
export const isDecisionOutcome = (value: unknown): value is DecisionOutcome => among(decisionOutcomes, value);

export const invitationStatuses = ['pending', 'accepted', 'refused', 'withdrawn', 'ended'] as const satisfies readonly InvitationStatus[];
export const isInvitationStatus = (value: unknown): value is InvitationStatus => among(invitationStatuses, value);

export const documentTypes = ['einvoice', 'receipt'] as const satisfies readonly DocumentType[];
export const isDocumentType = (value: unknown): value is DocumentType => among(documentTypes, value);

export const transactionStatuses = ['received', 'qualified', 'notQualified', 'held', 'rejected', 'adjusted', 'voided'] as const satisfies readonly TransactionStatus[];
export const isTransactionStatus = (value: unknown): value is TransactionStatus => among(transactionStatuses, value);

export const adjustmentKinds = ['cancel', 'void', 'refund', 'recomputation', 'claim', 'reevaluation', 'rejection', 'transferOut', 'transferIn'] as const satisfies readonly AdjustmentKind[];
export const isAdjustmentKind = (value: unknown): value is AdjustmentKind => among(adjustmentKinds, value);

export const heldReasons = ['merchantAwaitsApproval', 'amountTooLarge', 'saleInFuture', 'documentInFuture', 'documentDateApart', 'amountPerUnitImplausible', 'lineAmountDiffers', 'sellerUbnDiffers', 'documentReportedByAnother'] as const satisfies readonly HeldReason[];
export const isHeldReason = (value: unknown): value is HeldReason => among(heldReasons, value);

export const voidKinds = ['cancel', 'void'] as const satisfies readonly VoidKind[];
export const isVoidKind = (value: unknown): value is VoidKind => among(voidKinds, value);

export const conflictStatuses = ['open', 'decided'] as const satisfies readonly ConflictStatus[];
export const isConflictStatus = (value: unknown): value is ConflictStatus => among(conflictStatuses, value);

export const conflictDeciders = ['sellerOfRecord', 'operator'] as const satisfies readonly ConflictDecider[];
export const isConflictDecider = (value: unknown): value is ConflictDecider => among(conflictDeciders, value);

export const claimStatuses = ['waiting', 'claimed', 'rejected', 'lapsed'] as const satisfies readonly ClaimStatus[];
export const isClaimStatus = (value: unknown): value is ClaimStatus => among(claimStatuses, value);

export const claimWaitingFors = ['document', 'confirmation', 'release'] as const satisfies readonly ClaimWaitingFor[];
export const isClaimWaitingFor = (value: unknown): value is ClaimWaitingFor => among(claimWaitingFors, value);

export const promoItemTypes = ['discountProduct', 'exclusiveProduct', 'experienceVoucher', 'gift'] as const satisfies readonly PromoItemType[];
export const isPromoItemType = (value: unknown): value is PromoItemType => among(promoItemTypes, value);

export const promoItemStatuses = ['draft', 'live', 'paused', 'expired', 'removed'] as const satisfies readonly PromoItemStatus[];
export const isPromoItemStatus = (value: unknown): value is PromoItemStatus => among(promoItemStatuses, value);

export const promoItemStatusInputs = ['draft', 'live', 'paused'] as const satisfies readonly PromoItemStatusInput[];
export const isPromoItemStatusInput = (value: unknown): value is PromoItemStatusInput => among(promoItemStatusInputs, value);

export const availabilities = ['inStock', 'outOfStock', 'preorder', 'backorder'] as const satisfies readonly Availability[];
export const isAvailability = (value: unknown): value is Availability => among(availabilities, value);

export const promoItemReviewStates = ['pending', 'approved', 'rejected'] as const satisfies readonly PromoItemReviewState[];
export const isPromoItemReviewState = (value: unknown): value is PromoItemReviewState => among(promoItemReviewStates, value);

export const mirrorStatuses = ['open', 'planned', 'blocked', 'applied', 'aborted'] as const satisfies readonly MirrorStatus[];
export const isMirrorStatus = (value: unknown): value is MirrorStatus => among(mirrorStatuses, value);

export const mirrorChangeKinds = ['created', 'updated', 'removed'] as const satisfies readonly MirrorChangeKind[];
export const isMirrorChangeKind = (value: unknown): value is MirrorChangeKind => among(mirrorChangeKinds, value);

export const mirrorObstacles = ['empty_feed', 'too_many_removals', 'unidentified_rows', 'value_lost'] as const satisfies readonly MirrorObstacle[];
export const isMirrorObstacle = (value: unknown): value is MirrorObstacle => among(mirrorObstacles, value);

export const mirrorWarningCodes = ['offer_expired', 'offer_expires_soon', 'offer_outside_campaign', 'merchant_not_approved'] as const satisfies readonly MirrorWarningCode[];
export const isMirrorWarningCode = (value: unknown): value is MirrorWarningCode => among(mirrorWarningCodes, value);

export const drawKinds = ['daily', 'weekly', 'biweekly', 'monthly', 'regional', 'grand'] as const satisfies readonly DrawKind[];
export const isDrawKind = (value: unknown): value is DrawKind => among(drawKinds, value);

export const drawStatuses = ['planned', 'frozen', 'committed', 'drawn', 'published', 'voided', 'failed'] as const satisfies readonly DrawStatus[];
export const isDrawStatus = (value: unknown): value is DrawStatus => among(drawStatuses, value);

export const repeatRules = ['draw', 'prize'] as const satisfies readonly RepeatRule[];
export const isRepeatRule = (value: unknown): value is RepeatRule => among(repeatRules, value);

export const winnerStatuses = ['drawn', 'reserve', 'notified', 'claimed', 'documentsRequested', 'approved', 'paid', 'forfeited', 'disqualified'] as const satisfies readonly WinnerStatus[];
export const isWinnerStatus = (value: unknown): value is WinnerStatus => among(winnerStatuses, value);

export const approvalVerdicts = ['approve', 'reject'] as const satisfies readonly ApprovalVerdict[];
export const isApprovalVerdict = (value: unknown): value is ApprovalVerdict => among(approvalVerdicts, value);

export const publicationStatuses = ['draft', 'scanned', 'submitted', 'published', 'retracted'] as const satisfies readonly PublicationStatus[];
export const isPublicationStatus = (value: unknown): value is PublicationStatus => among(publicationStatuses, value);

export const readForms = ['page', 'data'] as const satisfies readonly ReadForm[];
export const isReadForm = (value: unknown): value is ReadForm => among(readForms, value);

export const readerKinds = ['browser', 'crawler', 'program'] as const satisfies readonly ReaderKind[];
export const isReaderKind = (value: unknown): value is ReaderKind => among(readerKinds, value);

export const coverages = ['own', 'campaign'] as const satisfies readonly Coverage[];
export const isCoverage = (value: unknown): value is Coverage => among(coverages, value);

export const metrics = ['registeredAmount', 'documentCount', 'qualifiedCount', 'entryCount', 'qualifiedAmount', 'receivedAmount', 'receivedCount'] as const satisfies readonly Metric[];
export const isMetric = (value: unknown): value is Metric => among(metrics, value);

export const intervals = ['hour', 'day', 'week'] as const satisfies readonly Interval[];
export const isInterval = (value: unknown): value is Interval => among(intervals, value);

export const breakdownDimensions = ['district', 'region', 'industry', 'channel', 'merchant', 'activity', 'documentType', 'merchantKind', 'category'] as const satisfies readonly BreakdownBy[];
export const isBreakdownBy = (value: unknown): value is BreakdownBy => among(breakdownDimensions, value);

export const crossedDimensions = ['district', 'region', 'industry', 'channel', 'activity', 'documentType', 'merchantKind', 'category', 'day', 'week'] as const satisfies readonly CrossedWith[];
export const isCrossedWith = (value: unknown): value is CrossedWith => among(crossedDimensions, value);

export const participantStatuses = ['active', 'erased'] as const satisfies readonly ParticipantStatus[];
export const isParticipantStatus = (value: unknown): value is ParticipantStatus => among(participantStatuses, value);

export const contactFields = ['name', 'phone', 'email'] as const satisfies readonly ContactField[];
export const isContactField = (value: unknown): value is ContactField => among(contactFields, value);

export const genders = ['female', 'male', 'other', 'undisclosed'] as const satisfies readonly Gender[];
export const isGender = (value: unknown): value is Gender => among(genders, value);

export const ageBands = ['0-17', '18-24', '25-34', '35-44', '45-54', '55-64', '65+', 'undisclosed'] as const satisfies readonly AgeBand[];
export const isAgeBand = (value: unknown): value is AgeBand => among(ageBands, value);

export const residences = ['insideCity', 'outsideCity', 'undisclosed'] as const satisfies readonly Residence[];
export const isResidence = (value: unknown): value is Residence => among(residences, value);
