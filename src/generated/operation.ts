// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { components, operations as Typed, SchemaName, Scope } from './types.js';

export type OperationId = keyof OperationTypes;

/** What the client needs to know of an operation. */
export interface ClientOperation {
  readonly id: OperationId;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With `{name}` for each path parameter. */
  readonly path: string;
  readonly tag: string;
  /** Whether the header Idempotency-Key is required; not by default. */
  readonly idempotencyKey?: boolean;
  /** Component schema of the JSON body, where there is one. */
  readonly request?: SchemaName;
  /** Of a batch: component schema of one row of `rows`, each of which is checked by itself and has a result. */
  readonly rows?: SchemaName;
  /** Component schema of the success body; null: none. */
  readonly response: SchemaName | null;
  /** Media type of a success body that is text and not JSON. */
  readonly text?: 'text/plain' | 'text/html' | 'image/*';
  /** Whether the response is a page, which by default it is not: `items` and `nextPageToken`. */
  readonly paged?: boolean;
  /** Of an operation whose method `ShopfestOperator` alone has. */
  readonly audience?: 'operator';
}

/** An operation of the contract, with what the service needs to know as well. */
export interface Operation extends ClientOperation {
  /** All of them are required; null: open to all, without a key. */
  readonly scopes: readonly Scope[] | null;
  /** Query parameters, and the type of their values. */
  readonly query: Readonly<Record<string, 'string' | 'integer' | 'boolean'>>;
  readonly queryRequired?: readonly string[];
  /** The success status; where there are two, the one that says that something was created. */
  readonly status: number;
  /** Every success status, where there is more than one. */
  readonly statuses?: readonly number[];
  /** Of an operation that is entered in the audit log: what kind of thing it is done to. */
  readonly audit?: string;
  /** Whether a publishable key may call it, from any web page. */
  readonly publishable?: boolean;
}

/** What goes in and comes out: `path` and `query` parameters, `request` and `response` bodies. */
export interface OperationTypes {
  retrieveHealth: { path: Nothing, query: Nothing, request: undefined, response: Schemas['Health'] };
  retrieveOpenApi: { path: Nothing, query: Nothing, request: undefined, response: Schemas['OpenApiDocument'] };
  retrieveMe: { path: Nothing, query: Nothing, request: undefined, response: Schemas['Me'] };
  retrieveMetrics: { path: Nothing, query: Nothing, request: undefined, response: Schemas['MetricsText'] };
  listOrganizations: { path: Nothing, query: Query<'listOrganizations'>, request: undefined, response: Schemas['OrganizationPage'] };
  createOrganization: { path: Nothing, query: Nothing, request: Schemas['OrganizationInput'], response: Schemas['Organization'] };
  retrieveOrganization: { path: Path<'retrieveOrganization'>, query: Nothing, request: undefined, response: Schemas['Organization'] };
  updateOrganization: { path: Path<'updateOrganization'>, query: Nothing, request: Schemas['OrganizationUpdate'], response: Schemas['Organization'] };
  listPersons: { path: Nothing, query: Query<'listPersons'>, request: undefined, response: Schemas['PersonPage'] };
  createPerson: { path: Nothing, query: Nothing, request: Schemas['PersonInput'], response: Schemas['Person'] };
  disablePerson: { path: Path<'disablePerson'>, query: Nothing, request: undefined, response: Schemas['Person'] };
  listKeys: { path: Nothing, query: Query<'listKeys'>, request: undefined, response: Schemas['ApiKeyPage'] };
  createKey: { path: Nothing, query: Nothing, request: Schemas['ApiKeyInput'], response: Schemas['NewApiKey'] };
  claimKey: { path: Nothing, query: Nothing, request: Schemas['ApiKeyClaim'], response: Schemas['ApiKeyWithSecret'] };
  updateKey: { path: Path<'updateKey'>, query: Nothing, request: Schemas['ApiKeyChange'], response: Schemas['ApiKey'] };
  rotateKey: { path: Path<'rotateKey'>, query: Nothing, request: Schemas['ApiKeyRotation'], response: Schemas['NewApiKey'] };
  revokeKey: { path: Path<'revokeKey'>, query: Nothing, request: undefined, response: Schemas['ApiKey'] };
  reviewAccess: { path: Nothing, query: Nothing, request: undefined, response: Schemas['AccessReview'] };
  recordAccessReview: { path: Nothing, query: Nothing, request: undefined, response: Schemas['RecordedReview'] };
  listCampaigns: { path: Nothing, query: Query<'listCampaigns'>, request: undefined, response: Schemas['CampaignPage'] };
  createCampaign: { path: Nothing, query: Nothing, request: Schemas['CampaignInput'], response: Schemas['Campaign'] };
  retrieveCampaign: { path: Path<'retrieveCampaign'>, query: Nothing, request: undefined, response: Schemas['Campaign'] };
  updateCampaign: { path: Path<'updateCampaign'>, query: Nothing, request: Schemas['CampaignUpdate'], response: Schemas['Campaign'] };
  activateCampaign: { path: Path<'activateCampaign'>, query: Nothing, request: undefined, response: Schemas['Campaign'] };
  reevaluateTransactions: { path: Path<'reevaluateTransactions'>, query: Nothing, request: Schemas['ReevaluationInput'], response: Schemas['Reevaluation'] };
  closeRegistration: { path: Path<'closeRegistration'>, query: Nothing, request: undefined, response: Schemas['Campaign'] };
  settleCampaign: { path: Path<'settleCampaign'>, query: Nothing, request: undefined, response: Schemas['Campaign'] };
  listDuties: { path: Path<'listDuties'>, query: Query<'listDuties'>, request: undefined, response: Schemas['DutyPage'] };
  declareDuties: { path: Path<'declareDuties'>, query: Nothing, request: Schemas['DutyDeclaration'], response: Schemas['DeclaredDuties'] };
  retrieveDuty: { path: Path<'retrieveDuty'>, query: Nothing, request: undefined, response: Schemas['Duty'] };
  addDutyEvidence: { path: Path<'addDutyEvidence'>, query: Nothing, request: Schemas['DutyEvidenceInput'], response: Schemas['DutyEvidence'] };
  retrieveDutyEvidence: { path: Path<'retrieveDutyEvidence'>, query: Nothing, request: undefined, response: Schemas['DutyEvidenceFile'] };
  eraseDutyEvidence: { path: Path<'eraseDutyEvidence'>, query: Nothing, request: undefined, response: Schemas['DutyEvidence'] };
  submitDuty: { path: Path<'submitDuty'>, query: Nothing, request: Schemas['DutySubmission'], response: Schemas['Duty'] };
  approveDuty: { path: Path<'approveDuty'>, query: Nothing, request: undefined, response: Schemas['Duty'] };
  requestDutyChanges: { path: Path<'requestDutyChanges'>, query: Nothing, request: Schemas['DutyDecision'], response: Schemas['Duty'] };
  withdrawDuty: { path: Path<'withdrawDuty'>, query: Nothing, request: Schemas['DutyDecision'], response: Schemas['Duty'] };
  listDutyEvents: { path: Path<'listDutyEvents'>, query: Query<'listDutyEvents'>, request: undefined, response: Schemas['DutyEventPage'] };
  listRuleSets: { path: Path<'listRuleSets'>, query: Query<'listRuleSets'>, request: undefined, response: Schemas['RuleSetVersionPage'] };
  createRuleSet: { path: Path<'createRuleSet'>, query: Nothing, request: Schemas['RuleSetVersionInput'], response: Schemas['RuleSetVersion'] };
  retrieveRuleSet: { path: Path<'retrieveRuleSet'>, query: Nothing, request: undefined, response: Schemas['RuleSetVersion'] };
  updateRuleSet: { path: Path<'updateRuleSet'>, query: Nothing, request: Schemas['RuleSetVersionUpdate'], response: Schemas['RuleSetVersion'] };
  submitRuleSet: { path: Path<'submitRuleSet'>, query: Nothing, request: undefined, response: Schemas['RuleSetVersion'] };
  discardRuleSet: { path: Path<'discardRuleSet'>, query: Nothing, request: undefined, response: Schemas['RuleSetVersion'] };
  publishRuleSet: { path: Path<'publishRuleSet'>, query: Nothing, request: undefined, response: Schemas['RuleSetVersion'] };
  retrieveRuleBundle: { path: Path<'retrieveRuleBundle'>, query: Query<'retrieveRuleBundle'>, request: undefined, response: Schemas['SignedRuleBundle'] };
  listMerchants: { path: Path<'listMerchants'>, query: Query<'listMerchants'>, request: undefined, response: Schemas['MerchantPage'] };
  registerMerchant: { path: Path<'registerMerchant'>, query: Nothing, request: Schemas['MerchantInput'], response: Schemas['Merchant'] };
  registerMerchants: { path: Path<'registerMerchants'>, query: Nothing, request: Schemas['MerchantBatch'], response: Schemas['BatchResult'] };
  reviewMerchants: { path: Path<'reviewMerchants'>, query: Nothing, request: Schemas['MerchantReview'], response: Schemas['MerchantReviewResult'] };
  retrieveMerchant: { path: Path<'retrieveMerchant'>, query: Nothing, request: undefined, response: Schemas['Merchant'] };
  updateMerchant: { path: Path<'updateMerchant'>, query: Nothing, request: Schemas['MerchantUpdate'], response: Schemas['Merchant'] };
  withdrawMerchant: { path: Path<'withdrawMerchant'>, query: Query<'withdrawMerchant'>, request: undefined, response: Schemas['Merchant'] };
  approveMerchant: { path: Path<'approveMerchant'>, query: Query<'approveMerchant'>, request: undefined, response: Schemas['Merchant'] };
  rejectMerchant: { path: Path<'rejectMerchant'>, query: Nothing, request: Schemas['MerchantDecision'], response: Schemas['Merchant'] };
  requestMerchantChanges: { path: Path<'requestMerchantChanges'>, query: Nothing, request: Schemas['MerchantDecision'], response: Schemas['Merchant'] };
  suspendMerchant: { path: Path<'suspendMerchant'>, query: Nothing, request: Schemas['MerchantDecision'], response: Schemas['Merchant'] };
  resumeMerchant: { path: Path<'resumeMerchant'>, query: Query<'resumeMerchant'>, request: undefined, response: Schemas['Merchant'] };
  listApprovedMerchants: { path: Path<'listApprovedMerchants'>, query: Query<'listApprovedMerchants'>, request: undefined, response: Schemas['ApprovedMerchantPage'] };
  retrieveApprovedMerchant: { path: Path<'retrieveApprovedMerchant'>, query: Nothing, request: undefined, response: Schemas['ApprovedMerchant'] };
  listSharedUbns: { path: Path<'listSharedUbns'>, query: Query<'listSharedUbns'>, request: undefined, response: Schemas['SharedUbnPage'] };
  decideSeller: { path: Path<'decideSeller'>, query: Nothing, request: Schemas['SellerDecision'], response: Schemas['SellerDecided'] };
  listInvitations: { path: Path<'listInvitations'>, query: Query<'listInvitations'>, request: undefined, response: Schemas['InvitationPage'] };
  createInvitation: { path: Path<'createInvitation'>, query: Nothing, request: Schemas['InvitationInput'], response: Schemas['Invitation'] };
  retrieveInvitation: { path: Path<'retrieveInvitation'>, query: Nothing, request: undefined, response: Schemas['Invitation'] };
  acceptInvitation: { path: Path<'acceptInvitation'>, query: Nothing, request: undefined, response: Schemas['Invitation'] };
  refuseInvitation: { path: Path<'refuseInvitation'>, query: Nothing, request: Schemas['InvitationRefusal'], response: Schemas['Invitation'] };
  endInvitation: { path: Path<'endInvitation'>, query: Nothing, request: undefined, response: Schemas['Invitation'] };
  listTransactions: { path: Path<'listTransactions'>, query: Query<'listTransactions'>, request: undefined, response: Schemas['TransactionPage'] };
  pushTransaction: { path: Path<'pushTransaction'>, query: Nothing, request: Schemas['TransactionInput'], response: Schemas['RowResult'] };
  pushTransactions: { path: Path<'pushTransactions'>, query: Query<'pushTransactions'>, request: Schemas['TransactionBatch'], response: Schemas['BatchResult'] };
  reviewTransactions: { path: Path<'reviewTransactions'>, query: Nothing, request: Schemas['SalesReview'], response: Schemas['SalesReviewResult'] };
  claimTransaction: { path: Path<'claimTransaction'>, query: Nothing, request: Schemas['ClaimInput'], response: Schemas['Claim'] };
  retrieveTransaction: { path: Path<'retrieveTransaction'>, query: Nothing, request: undefined, response: Schemas['Transaction'] };
  voidTransaction: { path: Path<'voidTransaction'>, query: Nothing, request: Schemas['VoidInput'], response: Schemas['Transaction'] };
  refundTransaction: { path: Path<'refundTransaction'>, query: Nothing, request: Schemas['RefundInput'], response: Schemas['Transaction'] };
  retrieveEvaluation: { path: Path<'retrieveEvaluation'>, query: Nothing, request: undefined, response: Schemas['Evaluation'] };
  listConflicts: { path: Path<'listConflicts'>, query: Query<'listConflicts'>, request: undefined, response: Schemas['ConflictPage'] };
  retrieveConflict: { path: Path<'retrieveConflict'>, query: Nothing, request: undefined, response: Schemas['Conflict'] };
  decideConflict: { path: Path<'decideConflict'>, query: Nothing, request: Schemas['ConflictDecision'], response: Schemas['Conflict'] };
  listClaims: { path: Path<'listClaims'>, query: Nothing, request: Schemas['ClaimsQuery'], response: Schemas['ClaimPage'] };
  retrieveClaim: { path: Path<'retrieveClaim'>, query: Nothing, request: undefined, response: Schemas['Claim'] };
  listReceiptClaims: { path: Path<'listReceiptClaims'>, query: Query<'listReceiptClaims'>, request: undefined, response: Schemas['ReceiptClaimPage'] };
  claimReceipt: { path: Path<'claimReceipt'>, query: Nothing, request: Schemas['ReceiptClaimInput'], response: Schemas['Claim'] };
  confirmReceiptClaims: { path: Path<'confirmReceiptClaims'>, query: Nothing, request: Schemas['ReceiptConfirmation'], response: Schemas['ReceiptDecisions'] };
  rejectReceiptClaims: { path: Path<'rejectReceiptClaims'>, query: Nothing, request: Schemas['ReceiptRejection'], response: Schemas['ReceiptDecisions'] };
  listZones: { path: Path<'listZones'>, query: Nothing, request: undefined, response: Schemas['ZoneList'] };
  putZone: { path: Path<'putZone'>, query: Nothing, request: Schemas['ZoneInput'], response: Schemas['Zone'] };
  listPromoItems: { path: Path<'listPromoItems'>, query: Query<'listPromoItems'>, request: undefined, response: Schemas['PromoItemPage'] };
  upsertPromoItem: { path: Path<'upsertPromoItem'>, query: Nothing, request: Schemas['PromoItemInput'], response: Schemas['PromoItem'] };
  upsertPromoItems: { path: Path<'upsertPromoItems'>, query: Nothing, request: Schemas['PromoItemBatch'], response: Schemas['BatchResult'] };
  reviewPromoItems: { path: Path<'reviewPromoItems'>, query: Nothing, request: Schemas['PromoItemReview'], response: Schemas['PromoItemReviewResult'] };
  retrievePromoItem: { path: Path<'retrievePromoItem'>, query: Nothing, request: undefined, response: Schemas['PromoItem'] };
  removePromoItem: { path: Path<'removePromoItem'>, query: Nothing, request: undefined, response: Schemas['PromoItem'] };
  listLivePromoItems: { path: Path<'listLivePromoItems'>, query: Query<'listLivePromoItems'>, request: undefined, response: Schemas['LivePromoItemPage'] };
  retrieveLivePromoItem: { path: Path<'retrieveLivePromoItem'>, query: Nothing, request: undefined, response: Schemas['LivePromoItem'] };
  listMirrors: { path: Path<'listMirrors'>, query: Query<'listMirrors'>, request: undefined, response: Schemas['MirrorPage'] };
  openMirror: { path: Path<'openMirror'>, query: Nothing, request: Schemas['MirrorInput'], response: Schemas['Mirror'] };
  retrieveMirror: { path: Path<'retrieveMirror'>, query: Nothing, request: undefined, response: Schemas['Mirror'] };
  retrieveMirrorDigests: { path: Path<'retrieveMirrorDigests'>, query: Query<'retrieveMirrorDigests'>, request: undefined, response: Schemas['MirrorDigests'] };
  compareMirror: { path: Path<'compareMirror'>, query: Nothing, request: Schemas['MirrorComparisonInput'], response: Schemas['MirrorComparison'] };
  stageMirrorItems: { path: Path<'stageMirrorItems'>, query: Nothing, request: Schemas['PromoItemBatch'], response: Schemas['BatchResult'] };
  listMirrorChanges: { path: Path<'listMirrorChanges'>, query: Query<'listMirrorChanges'>, request: undefined, response: Schemas['MirrorChangePage'] };
  planMirror: { path: Path<'planMirror'>, query: Nothing, request: Schemas['MirrorPlanInput'], response: Schemas['Mirror'] };
  applyMirror: { path: Path<'applyMirror'>, query: Nothing, request: Schemas['MirrorApplyInput'], response: Schemas['Mirror'] };
  abortMirror: { path: Path<'abortMirror'>, query: Nothing, request: undefined, response: Schemas['Mirror'] };
  listDraws: { path: Path<'listDraws'>, query: Query<'listDraws'>, request: undefined, response: Schemas['DrawPage'] };
  planDraw: { path: Path<'planDraw'>, query: Nothing, request: Schemas['DrawInput'], response: Schemas['Draw'] };
  retrieveDraw: { path: Path<'retrieveDraw'>, query: Nothing, request: undefined, response: Schemas['Draw'] };
  freezeDraw: { path: Path<'freezeDraw'>, query: Nothing, request: undefined, response: Schemas['Draw'] };
  retrieveDrawWitnesses: { path: Path<'retrieveDrawWitnesses'>, query: Nothing, request: undefined, response: Schemas['DrawWitnesses'] };
  registerDrawWitness: { path: Path<'registerDrawWitness'>, query: Nothing, request: Schemas['WitnessInput'], response: Schemas['RegisteredWitness'] };
  revealDrawWitness: { path: Path<'revealDrawWitness'>, query: Nothing, request: Schemas['WitnessReveal'], response: Schemas['RegisteredWitness'] };
  commitDraw: { path: Path<'commitDraw'>, query: Nothing, request: Schemas['DrawCommitInput'], response: Schemas['Draw'] };
  retrieveDrawCommitment: { path: Path<'retrieveDrawCommitment'>, query: Nothing, request: undefined, response: Schemas['DrawCommitment'] };
  runDraw: { path: Path<'runDraw'>, query: Nothing, request: Schemas['DrawRunInput'], response: Schemas['Draw'] };
  voidDraw: { path: Path<'voidDraw'>, query: Nothing, request: Schemas['DrawVoidInput'], response: Schemas['Draw'] };
  retrieveDrawProof: { path: Path<'retrieveDrawProof'>, query: Nothing, request: undefined, response: Schemas['DrawProof'] };
  proveDrawInclusion: { path: Path<'proveDrawInclusion'>, query: Nothing, request: Schemas['DrawInclusionInput'], response: Schemas['DrawInclusion'] };
  listDrawEntries: { path: Path<'listDrawEntries'>, query: Query<'listDrawEntries'>, request: undefined, response: Schemas['DrawEntryPage'] };
  listFailedDraws: { path: Path<'listFailedDraws'>, query: Nothing, request: undefined, response: Schemas['FailedDraws'] };
  listDrawSchedules: { path: Path<'listDrawSchedules'>, query: Query<'listDrawSchedules'>, request: undefined, response: Schemas['DrawSchedulePage'] };
  proposeDrawSchedule: { path: Path<'proposeDrawSchedule'>, query: Nothing, request: Schemas['DrawScheduleInput'], response: Schemas['DrawSchedule'] };
  retrieveDrawSchedule: { path: Path<'retrieveDrawSchedule'>, query: Nothing, request: undefined, response: Schemas['DrawSchedule'] };
  updateDrawSchedule: { path: Path<'updateDrawSchedule'>, query: Nothing, request: Schemas['DrawScheduleUpdate'], response: Schemas['DrawSchedule'] };
  confirmDrawSchedule: { path: Path<'confirmDrawSchedule'>, query: Nothing, request: undefined, response: Schemas['DrawSchedule'] };
  discardDrawSchedule: { path: Path<'discardDrawSchedule'>, query: Nothing, request: undefined, response: Schemas['DrawSchedule'] };
  listWinners: { path: Path<'listWinners'>, query: Query<'listWinners'>, request: undefined, response: Schemas['WinnerPage'] };
  advanceWinner: { path: Path<'advanceWinner'>, query: Nothing, request: Schemas['WinnerAdvanceInput'], response: Schemas['Winner'] };
  listApprovals: { path: Nothing, query: Query<'listApprovals'>, request: undefined, response: Schemas['ApprovalPage'] };
  retrieveApproval: { path: Path<'retrieveApproval'>, query: Nothing, request: undefined, response: Schemas['Approval'] };
  signApproval: { path: Path<'signApproval'>, query: Nothing, request: Schemas['ApprovalDecisionInput'], response: Schemas['Approval'] };
  signRejection: { path: Path<'signRejection'>, query: Nothing, request: Schemas['ApprovalDecisionInput'], response: Schemas['Approval'] };
  retrieveApprovalFile: { path: Path<'retrieveApprovalFile'>, query: Nothing, request: undefined, response: Schemas['ApprovalFile'] };
  listApprovers: { path: Nothing, query: Nothing, request: undefined, response: Schemas['ApproverList'] };
  proposeApprovers: { path: Nothing, query: Nothing, request: Schemas['ApproverProposal'], response: Schemas['Approval'] };
  retrieveApproverSet: { path: Path<'retrieveApproverSet'>, query: Nothing, request: undefined, response: Schemas['ApproverSetState'] };
  listPublications: { path: Path<'listPublications'>, query: Query<'listPublications'>, request: undefined, response: Schemas['PublicationPage'] };
  draftPublication: { path: Path<'draftPublication'>, query: Nothing, request: Schemas['PublicationInput'], response: Schemas['Publication'] };
  retrievePublication: { path: Path<'retrievePublication'>, query: Nothing, request: undefined, response: Schemas['Publication'] };
  updatePublication: { path: Path<'updatePublication'>, query: Nothing, request: Schemas['PublicationUpdate'], response: Schemas['Publication'] };
  retrievePublicationContent: { path: Path<'retrievePublicationContent'>, query: Nothing, request: undefined, response: Schemas['PublicationDocument'] };
  previewPublication: { path: Path<'previewPublication'>, query: Query<'previewPublication'>, request: undefined, response: Schemas['PublicationHtml'] };
  scanPublication: { path: Path<'scanPublication'>, query: Nothing, request: undefined, response: Schemas['Publication'] };
  submitPublication: { path: Path<'submitPublication'>, query: Nothing, request: undefined, response: Schemas['Publication'] };
  publishPublication: { path: Path<'publishPublication'>, query: Nothing, request: undefined, response: Schemas['Publication'] };
  retractPublication: { path: Path<'retractPublication'>, query: Nothing, request: Schemas['PublicationRetraction'], response: Schemas['PublicationReceipt'] };
  addPicture: { path: Path<'addPicture'>, query: Nothing, request: Schemas['PictureInput'], response: Schemas['Picture'] };
  retrievePicture: { path: Path<'retrievePicture'>, query: Nothing, request: undefined, response: Schemas['Picture'] };
  retrievePublished: { path: Path<'retrievePublished'>, query: Nothing, request: undefined, response: Schemas['PublicationDocument'] };
  showPublished: { path: Path<'showPublished'>, query: Query<'showPublished'>, request: undefined, response: Schemas['PublicationHtml'] };
  showPicture: { path: Path<'showPicture'>, query: Nothing, request: undefined, response: Schemas['PictureBytes'] };
  retrieveSummary: { path: Path<'retrieveSummary'>, query: Query<'retrieveSummary'>, request: undefined, response: Schemas['Summary'] };
  retrieveTimeseries: { path: Path<'retrieveTimeseries'>, query: Query<'retrieveTimeseries'>, request: undefined, response: Schemas['Timeseries'] };
  retrieveBreakdown: { path: Path<'retrieveBreakdown'>, query: Query<'retrieveBreakdown'>, request: undefined, response: Schemas['Breakdown'] };
  retrieveZoneBreakdown: { path: Path<'retrieveZoneBreakdown'>, query: Query<'retrieveZoneBreakdown'>, request: undefined, response: Schemas['ZoneBreakdown'] };
  retrieveOfferBreakdown: { path: Path<'retrieveOfferBreakdown'>, query: Query<'retrieveOfferBreakdown'>, request: undefined, response: Schemas['OfferBreakdown'] };
  retrieveMemberStatistics: { path: Path<'retrieveMemberStatistics'>, query: Query<'retrieveMemberStatistics'>, request: undefined, response: Schemas['MemberStatistics'] };
  retrieveShares: { path: Path<'retrieveShares'>, query: Query<'retrieveShares'>, request: undefined, response: Schemas['Shares'] };
  retrieveParticipantStatistics: { path: Path<'retrieveParticipantStatistics'>, query: Nothing, request: undefined, response: Schemas['ParticipantStatistics'] };
  retrieveKpis: { path: Path<'retrieveKpis'>, query: Nothing, request: undefined, response: Schemas['Kpis'] };
  putExternalSeries: { path: Path<'putExternalSeries'>, query: Nothing, request: Schemas['ExternalSeriesInput'], response: Schemas['ExternalSeries'] };
  listIndustries: { path: Nothing, query: Nothing, request: undefined, response: Schemas['IndustryList'] };
  listDistricts: { path: Nothing, query: Nothing, request: undefined, response: Schemas['DistrictList'] };
  listRegions: { path: Nothing, query: Nothing, request: undefined, response: Schemas['RegionList'] };
  listDutyKinds: { path: Nothing, query: Nothing, request: undefined, response: Schemas['DutyKindList'] };
  listErrorCodes: { path: Nothing, query: Nothing, request: undefined, response: Schemas['ErrorCodeList'] };
  checkLedger: { path: Path<'checkLedger'>, query: Nothing, request: undefined, response: Schemas['LedgerCheck'] };
  listAuditEntries: { path: Nothing, query: Query<'listAuditEntries'>, request: undefined, response: Schemas['AuditEntryPage'] };
  followAuditLog: { path: Nothing, query: Query<'followAuditLog'>, request: undefined, response: Schemas['AuditFeed'] };
  verifyAuditLog: { path: Nothing, query: Nothing, request: undefined, response: Schemas['AuditVerification'] };
  retrieveAuditHead: { path: Nothing, query: Nothing, request: undefined, response: Schemas['AuditHead'] };
  registerParticipant: { path: Path<'registerParticipant'>, query: Nothing, request: Schemas['ParticipantInput'], response: Schemas['Participant'] };
  findParticipants: { path: Path<'findParticipants'>, query: Nothing, request: Schemas['ParticipantQuery'], response: Schemas['ParticipantMatches'] };
  allowFinds: { path: Path<'allowFinds'>, query: Nothing, request: Schemas['FindAllowanceInput'], response: Schemas['FindAllowance'] };
  rewrapContacts: { path: Path<'rewrapContacts'>, query: Nothing, request: Schemas['ContactRewrapInput'], response: Schemas['ContactRewrap'] };
  listParticipantDocuments: { path: Path<'listParticipantDocuments'>, query: Nothing, request: Schemas['ParticipantDocumentsQuery'], response: Schemas['ParticipantDocumentPage'] };
  retrieveParticipant: { path: Path<'retrieveParticipant'>, query: Query<'retrieveParticipant'>, request: undefined, response: Schemas['Participant'] };
  listEntryLines: { path: Path<'listEntryLines'>, query: Query<'listEntryLines'>, request: undefined, response: Schemas['EntryLinePage'] };
  eraseParticipant: { path: Path<'eraseParticipant'>, query: Nothing, request: undefined, response: Schemas['Participant'] };
  withdrawConsent: { path: Path<'withdrawConsent'>, query: Nothing, request: undefined, response: Schemas['Participant'] };
  retrieveParticipantData: { path: Path<'retrieveParticipantData'>, query: Nothing, request: undefined, response: Schemas['ParticipantData'] };
  listNotices: { path: Path<'listNotices'>, query: Query<'listNotices'>, request: undefined, response: Schemas['NoticePage'] };
  createNotice: { path: Path<'createNotice'>, query: Nothing, request: Schemas['NoticeInput'], response: Schemas['Notice'] };
  retrieveDestructionPlan: { path: Path<'retrieveDestructionPlan'>, query: Nothing, request: undefined, response: Schemas['DestructionPlan'] };
  setRetention: { path: Path<'setRetention'>, query: Nothing, request: Schemas['RetentionInput'], response: Schemas['DestructionPlan'] };
  listDestructions: { path: Path<'listDestructions'>, query: Query<'listDestructions'>, request: undefined, response: Schemas['DestructionRecordPage'] };
  destroyPersonalData: { path: Path<'destroyPersonalData'>, query: Nothing, request: Schemas['DestructionInput'], response: Schemas['Destruction'] };
  registerCanary: { path: Path<'registerCanary'>, query: Nothing, request: Schemas['CanaryInput'], response: Schemas['Canary'] };
  checkCanaries: { path: Path<'checkCanaries'>, query: Nothing, request: Schemas['CanaryCheckInput'], response: Schemas['CanaryCheck'] };
  listExports: { path: Path<'listExports'>, query: Query<'listExports'>, request: undefined, response: Schemas['ExportPage'] };
  requestExport: { path: Path<'requestExport'>, query: Nothing, request: Schemas['ExportInput'], response: Schemas['Export'] };
  retrieveExport: { path: Path<'retrieveExport'>, query: Nothing, request: undefined, response: Schemas['Export'] };
  rejectExport: { path: Path<'rejectExport'>, query: Nothing, request: Schemas['ExportRejection'], response: Schemas['Export'] };
  downloadExport: { path: Path<'downloadExport'>, query: Nothing, request: undefined, response: Schemas['ExportDownload'] };
  listIncidents: { path: Path<'listIncidents'>, query: Query<'listIncidents'>, request: undefined, response: Schemas['IncidentPage'] };
  openIncident: { path: Path<'openIncident'>, query: Nothing, request: Schemas['IncidentInput'], response: Schemas['Incident'] };
  retrieveIncident: { path: Path<'retrieveIncident'>, query: Nothing, request: undefined, response: Schemas['Incident'] };
  updateIncident: { path: Path<'updateIncident'>, query: Nothing, request: Schemas['IncidentUpdate'], response: Schemas['Incident'] };
  containIncident: { path: Path<'containIncident'>, query: Nothing, request: Schemas['IncidentNote'], response: Schemas['Incident'] };
  notifyIncident: { path: Path<'notifyIncident'>, query: Nothing, request: Schemas['IncidentNotification'], response: Schemas['Incident'] };
  reportIncident: { path: Path<'reportIncident'>, query: Nothing, request: Schemas['IncidentNote'], response: Schemas['Incident'] };
  closeIncident: { path: Path<'closeIncident'>, query: Nothing, request: Schemas['IncidentNote'], response: Schemas['Incident'] };
  noteIncident: { path: Path<'noteIncident'>, query: Nothing, request: Schemas['IncidentRemark'], response: Schemas['Incident'] };
  listIncidentEvents: { path: Path<'listIncidentEvents'>, query: Query<'listIncidentEvents'>, request: undefined, response: Schemas['IncidentEventPage'] };
  retrieveIncidentNotices: { path: Path<'retrieveIncidentNotices'>, query: Nothing, request: undefined, response: Schemas['IncidentNotices'] };
  listAffectedParticipants: { path: Path<'listAffectedParticipants'>, query: Query<'listAffectedParticipants'>, request: undefined, response: Schemas['AffectedParticipantPage'] };
  retrieveIncidentEvidence: { path: Path<'retrieveIncidentEvidence'>, query: Nothing, request: undefined, response: Schemas['IncidentEvidence'] };
}

type Nothing = Record<never, never>;
type Path<Id extends keyof Typed> = NonNullable<Typed[Id]['parameters']['path']>;
type Query<Id extends keyof Typed> = NonNullable<Typed[Id]['parameters']['query']>;
type Schemas = components['schemas'];
