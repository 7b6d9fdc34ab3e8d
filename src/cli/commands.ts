import { approvalsApprove, approvalsReject } from './approvals/decide.js';
import { approvalsList } from './approvals/list.js';
import { approvalsShow } from './approvals/show.js';
import { approvalsVerify } from './approvals/verify.js';
import { approversCreate } from './approvers/create.js';
import { approversInit } from './approvers/init.js';
import { approversList } from './approvers/list.js';
import { approversPropose } from './approvers/propose.js';
import { auditExport } from './audit/export.js';
import { auditVerify } from './audit/verify.js';
import { campaignsActivate } from './campaigns/activate.js';
import { campaignsClose } from './campaigns/close.js';
import { campaignsCreate } from './campaigns/create.js';
import { campaignsList } from './campaigns/list.js';
import { campaignsReevaluate } from './campaigns/reevaluate.js';
import { settleCampaign } from './campaigns/settle.js';
import { campaignsShow } from './campaigns/show.js';
import { campaignsUpdate } from './campaigns/update.js';
import type { Command } from './command/command.js';
import { conflictsDecide } from './conflicts/decide.js';
import { conflictsList } from './conflicts/list.js';
import { drawsConfirm } from './draw/confirm.js';
import { drawsPlan } from './draw/plan.js';
import { drawVerify } from './draw/verify.js';
import { dutiesDeclare } from './duties/declare.js';
import { dutiesDownload } from './duties/download.js';
import { dutiesEvidence } from './duties/evidence.js';
import { dutiesList } from './duties/list.js';
import { dutiesApprove, dutiesRequestChanges, dutiesWithdraw } from './duties/review.js';
import { dutiesShow } from './duties/show.js';
import { dutiesSubmit } from './duties/submit.js';
import { exportsTrace } from './exports/trace.js';
import { init } from './init/init.js';
import { invitationsAccept } from './invitations/accept.js';
import { invitationsCreate } from './invitations/create.js';
import { invitationsEnd } from './invitations/end.js';
import { invitationsList } from './invitations/list.js';
import { invitationsRefuse } from './invitations/refuse.js';
import { keysClaim } from './keys/claim.js';
import { keysCreate } from './keys/create.js';
import { keysGrant } from './keys/grant.js';
import { keysList } from './keys/list.js';
import { keysQuota } from './keys/quota.js';
import { keysReview } from './keys/review.js';
import { keysRevoke } from './keys/revoke.js';
import { keysRotate } from './keys/rotate.js';
import { ledgerCheck } from './ledger/check.js';
import { merchantDecisions } from './merchants/decide.js';
import { merchantsDecideSeller } from './merchants/decideSeller.js';
import { merchantsImport } from './merchants/import.js';
import { merchantsList } from './merchants/list.js';
import { merchantsSharedUbns } from './merchants/sharedUbns.js';
import { merchantsTemplate } from './merchants/template.js';
import { outboxDiscard } from './outbox/discard.js';
import { outboxDrain } from './outbox/drain.js';
import { outboxRetry } from './outbox/retry.js';
import { outboxStatus } from './outbox/status.js';
import { participantsData } from './participants/data.js';
import { personalDataDestroy } from './personalData/destroy.js';
import { personalDataPlan } from './personalData/plan.js';
import { personsDisable } from './persons/disable.js';
import { personsList } from './persons/list.js';
import { promoItemsImport } from './promoItems/import.js';
import { promoItemsApprove } from './promoItems/review/approve.js';
import { promoItemsList } from './promoItems/review/list.js';
import { promoItemsReject } from './promoItems/review/reject.js';
import { receiptsConfirm } from './receipts/confirm.js';
import { receiptsList } from './receipts/list.js';
import { receiptsReject } from './receipts/reject.js';
import { secretsList } from './secrets/list.js';
import { secretsRetire } from './secrets/retire.js';
import { secretsRotate } from './secrets/rotate.js';
import { serve } from './serve/serve.js';
import { statsMembers } from './stats/members.js';
import { statsShares } from './stats/shares.js';
import { stats } from './stats/stats.js';
import { heldDecisions } from './transactions/held/decide.js';
import { transactionsHeld } from './transactions/held/list.js';
import { transactionsPush } from './transactions/push.js';
import { zoneList } from './zone/list.js';
import { zonePatch } from './zone/patch.js';
import { zonePut } from './zone/put.js';
import { zoneSync } from './zone/sync.js';

/** All commands, in the order of the help. */
export const commands: readonly Command[] = [
  init,
  serve,
  keysCreate,
  keysClaim,
  keysList,
  keysReview,
  keysQuota,
  keysRotate,
  keysRevoke,
  keysGrant,
  personsList,
  personsDisable,
  participantsData,
  personalDataPlan,
  personalDataDestroy,
  secretsList,
  secretsRotate,
  secretsRetire,
  campaignsCreate,
  campaignsList,
  campaignsShow,
  campaignsUpdate,
  campaignsReevaluate,
  campaignsActivate,
  campaignsClose,
  settleCampaign,
  dutiesDeclare,
  dutiesList,
  dutiesShow,
  dutiesEvidence,
  dutiesDownload,
  dutiesSubmit,
  dutiesApprove,
  dutiesRequestChanges,
  dutiesWithdraw,
  merchantsTemplate,
  merchantsImport,
  merchantsList,
  ...merchantDecisions,
  merchantsSharedUbns,
  merchantsDecideSeller,
  invitationsCreate,
  invitationsList,
  invitationsAccept,
  invitationsRefuse,
  invitationsEnd,
  transactionsPush,
  transactionsHeld,
  ...heldDecisions,
  conflictsList,
  conflictsDecide,
  receiptsList,
  receiptsConfirm,
  receiptsReject,
  outboxStatus,
  outboxDrain,
  outboxRetry,
  outboxDiscard,
  promoItemsImport,
  promoItemsList,
  promoItemsApprove,
  promoItemsReject,
  zoneList,
  zonePut,
  zoneSync,
  zonePatch,
  stats,
  statsMembers,
  statsShares,
  drawsPlan,
  drawsConfirm,
  drawVerify,
  approversInit,
  approversCreate,
  approversList,
  approversPropose,
  approvalsList,
  approvalsShow,
  approvalsApprove,
  approvalsReject,
  approvalsVerify,
  exportsTrace,
  auditExport,
  auditVerify,
  ledgerCheck,
];
