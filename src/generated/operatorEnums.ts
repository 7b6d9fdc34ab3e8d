// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type {
  AccessFinding,
  ReviewAction,
  SalesReviewAction,
  PromoItemReviewAction,
  DrawScheduleStatus,
  WinnerStep,
  ApprovalStatus,
  PictureType,
  MemberGroup,
  MemberDimension,
  LedgerPart,
  AuditOutcome,
  AuditFault,
  AuditAlarm,
  RetentionKind,
  DestroyableKind,
  DestructionMethod,
  ExportStatus,
  IncidentStatus,
  IncidentKind,
  IncidentSource,
  PersonalDataKind,
  NoticeChannel,
  IncidentDeadline,
  IncidentEventKind,
} from './types.js';

const among = (values: readonly unknown[], value: unknown): boolean => values.includes(value);

export const accessFindings = ['personDisabled', 'unused', 'unclaimed', 'ofNobody', 'neverExpires', 'expiresSoon', 'actsForOthers'] as const satisfies readonly AccessFinding[];
export const isAccessFinding = (value: unknown): value is AccessFinding => among(accessFindings, value);

export const reviewActions = ['approve', 'reject', 'requestChanges', 'suspend', 'resume'] as const satisfies readonly ReviewAction[];
export const isReviewAction = (value: unknown): value is ReviewAction => among(reviewActions, value);

export const salesReviewActions = ['release', 'reject'] as const satisfies readonly SalesReviewAction[];
export const isSalesReviewAction = (value: unknown): value is SalesReviewAction => among(salesReviewActions, value);

export const promoItemReviewActions = ['approve', 'reject'] as const satisfies readonly PromoItemReviewAction[];
export const isPromoItemReviewAction = (value: unknown): value is PromoItemReviewAction => among(promoItemReviewActions, value);

export const drawScheduleStatuses = ['proposed', 'confirmed', 'discarded'] as const satisfies readonly DrawScheduleStatus[];
export const isDrawScheduleStatus = (value: unknown): value is DrawScheduleStatus => among(drawScheduleStatuses, value);

export const winnerSteps = ['notified', 'claimed', 'documentsRequested', 'approved', 'paid', 'forfeited', 'disqualified'] as const satisfies readonly WinnerStep[];
export const isWinnerStep = (value: unknown): value is WinnerStep => among(winnerSteps, value);

export const approvalStatuses = ['pending', 'approved', 'used', 'rejected', 'expired'] as const satisfies readonly ApprovalStatus[];
export const isApprovalStatus = (value: unknown): value is ApprovalStatus => among(approvalStatuses, value);

export const pictureTypes = ['image/png', 'image/jpeg', 'image/webp'] as const satisfies readonly PictureType[];
export const isPictureType = (value: unknown): value is PictureType => among(pictureTypes, value);

export const memberGroups = ['gender', 'ageBand', 'residence'] as const satisfies readonly MemberGroup[];
export const isMemberGroup = (value: unknown): value is MemberGroup => among(memberGroups, value);

export const memberDimensions = ['industry', 'region', 'channel'] as const satisfies readonly MemberDimension[];
export const isMemberDimension = (value: unknown): value is MemberDimension => among(memberDimensions, value);

export const ledgerParts = ['participant', 'transaction', 'campaign'] as const satisfies readonly LedgerPart[];
export const isLedgerPart = (value: unknown): value is LedgerPart => among(ledgerParts, value);

export const auditOutcomes = ['done', 'refused'] as const satisfies readonly AuditOutcome[];
export const isAuditOutcome = (value: unknown): value is AuditOutcome => among(auditOutcomes, value);

export const auditFaults = ['hash', 'link', 'gap', 'head'] as const satisfies readonly AuditFault[];
export const isAuditFault = (value: unknown): value is AuditFault => among(auditFaults, value);

export const auditAlarms = ['approversChanged', 'approversProposed', 'approvalRejected', 'keyFromDatabase', 'drawVoided', 'publicationRetracted', 'incidentOpened', 'findLimitReached', 'claimCodeWrong', 'signatureWrong', 'canaryFound', 'chainBroken'] as const satisfies readonly AuditAlarm[];
export const isAuditAlarm = (value: unknown): value is AuditAlarm => among(auditAlarms, value);

export const retentionKinds = ['contactData', 'participantAttributes', 'participantLinks', 'exports', 'auditLog', 'keptAnswers'] as const satisfies readonly RetentionKind[];
export const isRetentionKind = (value: unknown): value is RetentionKind => among(retentionKinds, value);

export const destroyableKinds = ['contactData', 'participantAttributes', 'participantLinks'] as const satisfies readonly DestroyableKind[];
export const isDestroyableKind = (value: unknown): value is DestroyableKind => among(destroyableKinds, value);

export const destructionMethods = ['deleted', 'unlinked', 'kept'] as const satisfies readonly DestructionMethod[];
export const isDestructionMethod = (value: unknown): value is DestructionMethod => among(destructionMethods, value);

export const exportStatuses = ['requested', 'approved', 'downloaded', 'rejected'] as const satisfies readonly ExportStatus[];
export const isExportStatus = (value: unknown): value is ExportStatus => among(exportStatuses, value);

export const incidentStatuses = ['open', 'contained', 'notified', 'reported', 'closed'] as const satisfies readonly IncidentStatus[];
export const isIncidentStatus = (value: unknown): value is IncidentStatus => among(incidentStatuses, value);

export const incidentKinds = ['leak', 'theft', 'alteration', 'damage', 'loss'] as const satisfies readonly IncidentKind[];
export const isIncidentKind = (value: unknown): value is IncidentKind => among(incidentKinds, value);

export const incidentSources = ['person', 'retraction', 'canary', 'export'] as const satisfies readonly IncidentSource[];
export const isIncidentSource = (value: unknown): value is IncidentSource => among(incidentSources, value);

export const personalDataKinds = ['name', 'phone', 'email', 'address', 'nationalId', 'carrier', 'purchases'] as const satisfies readonly PersonalDataKind[];
export const isPersonalDataKind = (value: unknown): value is PersonalDataKind => among(personalDataKinds, value);

export const noticeChannels = ['app', 'sms', 'email', 'website'] as const satisfies readonly NoticeChannel[];
export const isNoticeChannel = (value: unknown): value is NoticeChannel => among(noticeChannels, value);

export const incidentDeadlines = ['report', 'notify'] as const satisfies readonly IncidentDeadline[];
export const isIncidentDeadline = (value: unknown): value is IncidentDeadline => among(incidentDeadlines, value);

export const incidentEventKinds = ['opened', 'updated', 'contained', 'notified', 'reported', 'closed', 'noted'] as const satisfies readonly IncidentEventKind[];
export const isIncidentEventKind = (value: unknown): value is IncidentEventKind => among(incidentEventKinds, value);
