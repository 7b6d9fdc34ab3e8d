import { normalizeContact } from '../../../campaign/contact.js';
import { requireCampaign } from '../campaigns/index.js';
import { eraseContact, findByContact, rewrapContacts, writeContact } from '../contacts/index.js';
import type { Context } from '../db/context.js';
import { StoreProblem } from '../db/problem.js';
import { updateRow } from '../db/write.js';
import { replacementOf } from './contactReplacement.js';
import { entryLines } from './entries.js';
import { countFind, insertAllowance } from './finds.js';
import { eraseGroups, writeGroups } from './groups.js';
import { insertParticipant, lockParticipant, participantRow, toParticipant } from './rows.js';
import { participantTable } from './tables.js';
import type { ParticipantStore } from './types.js';

/** Most participants that are found by one phone number or address. */
const MATCHES = 1_000;

export function participantStore(context: Context): ParticipantStore {
  const { clock, keyedHash, findsPerHour, read, write } = context;
  return {
    register: (campaignId, { token, contact, groups }, approve) =>
      write(async (sql) => {
        await requireCampaign(sql, campaignId);
        const shopper = { participant: keyedHash.participant(token), isCanary: false };
        const { created, row } = await insertParticipant(sql, campaignId, shopper, clock());
        if (row.erased_at !== null) throw new StoreProblem('participant_erased');
        if (contact && approve && row.has_contact > 0) {
          const replacement = await replacementOf(sql, context, row, contact);
          if (replacement !== null) await approve(replacement);
        }
        if (contact) await writeContact(sql, context, { campaignId, participantId: row.id }, contact);
        if (groups) await writeGroups(sql, { campaignId, participant: row.participant }, groups);
        const now = await participantRow(sql, campaignId, row.id);
        return { created, participant: await toParticipant(sql, now) };
      }),

    get: (campaignId, id, period) =>
      read(async (sql) => toParticipant(sql, await participantRow(sql, campaignId, id), period)),

    lines: (campaignId, id, page) =>
      read(async (sql) => {
        const { participant } = await participantRow(sql, campaignId, id);
        return entryLines(sql, { campaignId, participant }, page);
      }),

    erase: (campaignId, id) =>
      write(async (sql) => {
        const { erased_at, participant } = await lockParticipant(sql, campaignId, id);
        if (erased_at === null) {
          await eraseContact(sql, { campaignId, participantId: id });
          await eraseGroups(sql, { campaignId, participant });
          await updateRow(sql, participantTable, { campaign_id: campaignId, id }, { erased_at: clock() });
        }
        return toParticipant(sql, await participantRow(sql, campaignId, id));
      }),

    find: (campaignId, { phone, email }, caller) =>
      write(async (sql) => {
        await requireCampaign(sql, campaignId);
        await countFind(sql, caller, findsPerHour, clock());
        const sought = {
          phone: phone === undefined ? [] : [normalizeContact.phone(phone)],
          email: email === undefined ? [] : [normalizeContact.email(email)],
        };
        const found = await findByContact(sql, context, campaignId, sought, MATCHES);
        return found.map(({ participantId }) => participantId).sort();
      }),

    allowFinds: (campaignId, allowance) =>
      write(async (sql) => {
        await requireCampaign(sql, campaignId);
        return insertAllowance(sql, campaignId, allowance, clock());
      }),

    rewrap: (campaignId, maxRows) =>
      write(async (sql) => {
        await requireCampaign(sql, campaignId);
        return rewrapContacts(sql, context, campaignId, maxRows);
      }),
  };
}
