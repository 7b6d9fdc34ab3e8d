import { Shopfest, type ShopfestOptions } from './client.js';
import { operatorSchemas } from './generated/schemas/operator.js';
import type { Transport } from './http/transport.js';
import { transportOf } from './http/transportAccess.js';
import { OperatorApprovals } from './resources/generated/operator/approvals.js';
import { OperatorApprovers } from './resources/generated/operator/approvers.js';
import { Audit } from './resources/generated/operator/audit.js';
import { OperatorCampaigns } from './resources/generated/operator/campaigns.js';
import { Canaries } from './resources/generated/operator/canaries.js';
import { OperatorConflicts } from './resources/generated/operator/conflicts.js';
import { DrawSchedules } from './resources/generated/operator/drawSchedules.js';
import { OperatorDraws } from './resources/generated/operator/draws.js';
import { OperatorDuties } from './resources/generated/operator/duties.js';
import { Exports } from './resources/generated/operator/exports.js';
import { Incidents } from './resources/generated/operator/incidents.js';
import { OperatorKeys } from './resources/generated/operator/keys.js';
import { OperatorMerchants } from './resources/generated/operator/merchants.js';
import { Organizations } from './resources/generated/operator/organizations.js';
import { OperatorParticipants } from './resources/generated/operator/participants.js';
import { PersonalData } from './resources/generated/operator/personalData.js';
import { Persons } from './resources/generated/operator/persons.js';
import { OperatorPromoItems } from './resources/generated/operator/promoItems.js';
import { OperatorPublications } from './resources/generated/operator/publications.js';
import { OperatorRuleSets } from './resources/generated/operator/ruleSets.js';
import { OperatorService } from './resources/generated/operator/service.js';
import { OperatorStats } from './resources/generated/operator/stats.js';
import { OperatorTransactions } from './resources/generated/operator/transactions.js';
import { Winners } from './resources/generated/operator/winners.js';
import { OperatorZones } from './resources/generated/operator/zones.js';

export {
  type ApprovalToSign,
  type Approver,
  type ApproverPrivateKey,
  approverFromKey,
  approverFromSeed,
  createApprover,
  type SignedDecision,
  type SignOptions,
} from './campaign/approval/approver.js';
export { ApprovalError, type ApprovalErrorCode } from './campaign/approval/error.js';
export * from './generated/operatorEnums.js';
export { verifyAuditChain } from './resources/auditChain.js';
export type * from './resources/generated/operatorParams.js';

/**
 * The client of operators: `Shopfest`, and what only an operator calls. Whether a key may do it is for the service to
 * say.
 */
export class ShopfestOperator extends Shopfest {
  override readonly campaigns: OperatorCampaigns;
  override readonly duties: OperatorDuties;
  override readonly ruleSets: OperatorRuleSets;
  override readonly merchants: OperatorMerchants;
  override readonly zones: OperatorZones;
  override readonly transactions: OperatorTransactions;
  override readonly conflicts: OperatorConflicts;
  override readonly promoItems: OperatorPromoItems;
  override readonly draws: OperatorDraws;
  readonly drawSchedules: DrawSchedules;
  readonly winners: Winners;
  override readonly approvals: OperatorApprovals;
  override readonly approvers: OperatorApprovers;
  override readonly publications: OperatorPublications;
  override readonly stats: OperatorStats;
  override readonly participants: OperatorParticipants;
  override readonly service: OperatorService;
  readonly organizations: Organizations;
  readonly persons: Persons;
  override readonly keys: OperatorKeys;
  readonly audit: Audit;
  readonly canaries: Canaries;
  readonly personalData: PersonalData;
  readonly exports: Exports;
  readonly incidents: Incidents;

  constructor(options: ShopfestOptions = {}) {
    super(options);
    const transport = transportOf(this) as Transport;
    transport.addSchemas(operatorSchemas);
    this.campaigns = new OperatorCampaigns(transport);
    this.duties = new OperatorDuties(transport);
    this.ruleSets = new OperatorRuleSets(transport);
    this.merchants = new OperatorMerchants(transport);
    this.zones = new OperatorZones(transport);
    this.transactions = new OperatorTransactions(transport);
    this.conflicts = new OperatorConflicts(transport);
    this.promoItems = new OperatorPromoItems(transport);
    this.draws = new OperatorDraws(transport);
    this.drawSchedules = new DrawSchedules(transport);
    this.winners = new Winners(transport);
    this.approvals = new OperatorApprovals(transport);
    this.approvers = new OperatorApprovers(transport);
    this.publications = new OperatorPublications(transport);
    this.stats = new OperatorStats(transport);
    this.participants = new OperatorParticipants(transport);
    this.service = new OperatorService(transport);
    this.organizations = new Organizations(transport);
    this.persons = new Persons(transport);
    this.keys = new OperatorKeys(transport);
    this.audit = new Audit(transport);
    this.canaries = new Canaries(transport);
    this.personalData = new PersonalData(transport);
    this.exports = new Exports(transport);
    this.incidents = new Incidents(transport);
  }

  override get [Symbol.toStringTag](): string {
    return 'ShopfestOperator';
  }
}
