import type { OperationId } from '../../generated/operations.js';
import { approvals } from './approvals.js';
import { approvers } from './approvers.js';
import { audit } from './audit.js';
import { campaigns } from './campaigns.js';
import { canaries } from './canaries.js';
import { claims } from './claims.js';
import { conflicts } from './conflicts.js';
import { drawSchedules } from './drawSchedules.js';
import { draws } from './draws.js';
import { duties } from './duties.js';
import { contactExports } from './exports.js';
import type { GatheredHandler, Handlers } from './handler.js';
import { incidents } from './incidents.js';
import { invitations } from './invitations.js';
import { keys } from './keys.js';
import { merchants } from './merchants.js';
import { mirrors } from './mirrors.js';
import { organizations } from './organizations.js';
import { participants } from './participants.js';
import { personalData } from './personalData.js';
import { persons } from './persons.js';
import { promoItems } from './promoItems.js';
import { publications } from './publications.js';
import { reference } from './reference.js';
import { ruleSets } from './ruleSets.js';
import { service } from './service.js';
import { stats } from './stats.js';
import { pushSales, transactions } from './transactions.js';
import { winners } from './winners.js';
import { zones } from './zones.js';

/** What each operation of the contract does. */
export const handlers: Handlers = {
  ...service,
  ...organizations,
  ...persons,
  ...keys,
  ...campaigns,
  ...duties,
  ...ruleSets,
  ...merchants,
  ...invitations,
  ...transactions,
  ...conflicts,
  ...claims,
  ...zones,
  ...promoItems,
  ...mirrors,
  ...draws,
  ...drawSchedules,
  ...winners,
  ...approvals,
  ...approvers,
  ...publications,
  ...stats,
  ...reference,
  ...audit,
  ...participants,
  ...canaries,
  ...personalData,
  ...contactExports,
  ...incidents,
};

/** Operations whose calls are worked on together where several wait. */
export const gatheredHandlers: { readonly [Id in OperationId]?: GatheredHandler<Id> } = {
  pushTransaction: pushSales,
};
