import { toTaipei } from '../../campaign/taipeiTime.js';
import type { ParticipantData } from '../../generated/types.js';
import type { OwnData } from '../store/store.js';
import { presentClaim } from './claims.js';
import { presentConsent, presentEntryLine, presentParticipant } from './participants.js';
import { presentParticipantDocument } from './transactions.js';

export function presentParticipantData(data: OwnData): ParticipantData {
  return {
    summary: presentParticipant(data.summary),
    contact: data.contact as ParticipantData['contact'],
    groups: data.groups,
    consents: data.consents.map(presentConsent),
    documents: data.documents.map(presentParticipantDocument),
    claims: data.claims.map(presentClaim),
    entryLines: data.entryLines.map(presentEntryLine),
    prizes: data.prizes.map((prize) => ({ ...prize, createdAt: toTaipei(prize.createdAt) })),
    exports: data.exports.map(({ fields, requestedAt, ...each }) => ({
      ...each,
      fields: [...fields],
      requestedAt: toTaipei(requestedAt),
    })),
    accesses: data.accesses.map(({ at, organizationIds, ...access }) => ({
      ...access,
      at: toTaipei(at),
      organizationIds: [...organizationIds],
    })),
  };
}
