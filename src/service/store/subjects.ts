import { approvalStore } from './approvals/index.js';
import { approverStore } from './approvers/index.js';
import { auditStore } from './audit/index.js';
import { campaignStore } from './campaigns/index.js';
import { ruleSetStore } from './campaigns/ruleSets.js';
import { claimStore } from './claims/index.js';
import { conflictStore } from './conflicts/index.js';
import type { Context } from './db/context.js';
import { drawStore } from './draws/index.js';
import { drawScheduleStore } from './draws/schedules.js';
import { dutyStore } from './duties/index.js';
import { exportStore } from './exports/index.js';
import { incidentStore } from './incidents/index.js';
import { ledgerStore } from './ledger/index.js';
import { merchantStore } from './merchants/index.js';
import { invitationStore } from './merchants/invitations.js';
import { sellerStore } from './merchants/sellers.js';
import { mirrorStore } from './mirrors/index.js';
import { accessReviewStore } from './organizations/accessReviews.js';
import { organizationStore } from './organizations/index.js';
import { keyStore } from './organizations/keys.js';
import { personStore } from './organizations/persons.js';
import { canaryStore } from './participants/canaries.js';
import { participantStore } from './participants/index.js';
import { noticeStore } from './participants/notices.js';
import { personalDataStore } from './personalData/index.js';
import { promoItemStore } from './promoItems/index.js';
import { zoneStore } from './promoItems/zones.js';
import { publicationStore } from './publications/index.js';
import { pictureStore } from './publications/pictures.js';
import { secretStore } from './secrets/index.js';
import { externalSeriesStore } from './statistics/externalSeries.js';
import { statisticsStore } from './statistics/index.js';
import type { Subjects } from './store.js';
import { transactionStore } from './transactions/index.js';
import { decideConflict } from './workflows/decideConflict.js';
import { decideReceipts } from './workflows/decideReceipts.js';
import { decideSeller } from './workflows/decideSeller.js';
import { merchantStatus } from './workflows/merchantStatus.js';
import { participantDataStore } from './workflows/participantData.js';
import { pushTransactions } from './workflows/pushTransactions.js';
import { registerMerchants } from './workflows/registerMerchants.js';
import { removePromoItem } from './workflows/removePromoItem.js';
import { reviewMerchants } from './workflows/reviewMerchants.js';
import { reviewPromoItems } from './workflows/reviewPromoItems.js';
import { reviewTransactions } from './workflows/reviewTransactions.js';
import { ruleBundleStore } from './workflows/ruleBundles.js';
import { upsertPromoItems } from './workflows/upsertPromoItems.js';

/** Each subject by itself, and the workflows that concern several of them. */
export function subjects(context: Context): Subjects {
  return {
    organizations: organizationStore(context),
    persons: personStore(context),
    keys: keyStore(context),
    accessReviews: accessReviewStore(context),
    campaigns: campaignStore(context),
    ruleSets: ruleSetStore(context),
    ruleBundles: ruleBundleStore(context),
    merchants: {
      ...merchantStore(context),
      ...merchantStatus(context),
      register: registerMerchants(context),
      review: reviewMerchants(context),
    },
    sellers: { ...sellerStore(context), decide: decideSeller(context) },
    invitations: invitationStore(context),
    transactions: {
      ...transactionStore(context),
      push: pushTransactions(context),
      review: reviewTransactions(context),
    },
    conflicts: { ...conflictStore(context), decide: decideConflict(context) },
    claims: { ...claimStore(context), ...decideReceipts(context) },
    promoItems: {
      ...promoItemStore(context),
      upsert: upsertPromoItems(context),
      remove: removePromoItem(context),
      review: reviewPromoItems(context),
    },
    zones: zoneStore(context),
    mirrors: mirrorStore(context),
    draws: drawStore(context),
    drawSchedules: drawScheduleStore(context),
    publications: publicationStore(context),
    pictures: pictureStore(context),
    statistics: statisticsStore(context),
    externalSeries: externalSeriesStore(context),
    audit: auditStore(context),
    ledger: ledgerStore(context),
    duties: dutyStore(context),
    incidents: incidentStore(context),
    participants: participantStore(context),
    participantData: participantDataStore(context),
    notices: noticeStore(context),
    canaries: canaryStore(context),
    personalData: personalDataStore(context),
    exports: exportStore(context),
    approvals: approvalStore(context),
    approvers: approverStore(context),
    secrets: secretStore(context),
  };
}
