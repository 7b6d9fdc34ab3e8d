import { randomBytes, randomInt } from 'node:crypto';
import { makeCanaryName } from '../../../campaign/canary/make.js';
import { contactFields } from '../../../generated/enums.js';
import { requireCampaign } from '../campaigns/index.js';
import { writeContact } from '../contacts/index.js';
import type { Context } from '../db/context.js';
import { insertParticipant } from './rows.js';
import type { CanaryStore } from './types.js';

export function canaryStore(context: Context): CanaryStore {
  const { clock, keyedHash, write } = context;
  return {
    register: (campaignId, { phone, email }) =>
      write(async (sql) => {
        await requireCampaign(sql, campaignId);
        // Nobody has this token, so no transaction ever names it.
        const participant = keyedHash.participant(randomBytes(32).toString('base64url'));
        const { row } = await insertParticipant(sql, campaignId, { participant, isCanary: true }, clock());
        const owner = { campaignId, participantId: row.id };
        const contact = { name: makeCanaryName(randomInt), phone, email };
        await writeContact(sql, context, owner, contact, contactFields);
        return { id: row.id, registeredAt: row.registered_at };
      }),
  };
}
