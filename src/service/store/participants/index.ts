import { normalizeContact } from '../../../campaign/contact.js';
import { requireCampaign } from '../campaigns/index.js';
import { eraseContact, findByContact, rewrapContacts, writeContact } from '../contacts/index.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import type { Owner } from '../db/envelope.js';
import { StoreProblem } from '../db/problem.js';
import { updateRow } from '../db/write.js';
import { endConsent, giveConsent, requireConsent } from './consents.js';
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
  /** Whatever is stored of a participant besides what is hashed. */
  const eraseData = async (sql: Sql, { participant, ...owner }: Owner & { readonly participant: string }) => {
    await endConsent(sql, owner, clock());
    await eraseContact(sql, owner);
    await eraseGroups(sql, { campaignId: owner.campaignId, participant });
  };
  return {
    register: (campaignId, { token, contact, groups, consent }, approve) =>
      write(async (sql) => {
        await requireCampaign(sql, campaignId);
        const shopper = { participant: keyedHash.participant(token), isCanary: false };
        const { created, row } = await insertParticipant(sql, campaignId, shopper, clock());
        if (row.erased_at !== null) throw new StoreProblem('participant_erased');
        const owner = { campaignId, participantId: row.id };
        if (consent) await giveConsent(sql, owner, consent.noticeVersion, clock());
        if (contact || groups) await requireConsent(sql, owner);
        if (contact && approve && row.has_contact > 0) {
          const replacement = await replacementOf(sql, context, row, contact);
          if (replacement !== null) await approve(replacement);
        }
        if (contact) await writeContact(sql, context, owner, contact);
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
          await eraseData(sql, { campaignId, participantId: id, participant });
          await updateRow(sql, participantTable, { campaign_id: campaignId, id }, { erased_at: clock() });
        }
        return toParticipant(sql, await participantRow(sql, campaignId, id));
      }),

    withdraw: (campaignId, id) =>
      write(async (sql) => {
        const { participant } = await lockParticipant(sql, campaignId, id);
        await eraseData(sql, { campaignId, participantId: id, participant });
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
