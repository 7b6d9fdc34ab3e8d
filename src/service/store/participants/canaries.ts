import { randomBytes, randomInt } from 'node:crypto';
import { makeCanary } from '../../../campaign/canary/make.js';
import { contactFields } from '../../../generated/enums.js';
import type { ContactField } from '../../../generated/types.js';
import { requireCampaign } from '../campaigns/index.js';
import { findByContact, writeContact } from '../contacts/index.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { insertParticipant } from './rows.js';
import type { CanaryFindings, CanaryStore } from './types.js';

/** Most canaries that are reported of one content; one alone proves as much. */
const MOST = 1_000;

export function canaryStore(context: Context): CanaryStore {
  const { clock, keyedHash, read, write } = context;
  return {
    register: (campaignId) =>
      write(async (sql) => {
        await requireCampaign(sql, campaignId);
        // Nobody has this token, so no transaction ever names it.
        const participant = keyedHash.participant(randomBytes(32).toString('base64url'));
        const { row } = await insertParticipant(sql, campaignId, { participant, isCanary: true }, clock());
        const owner = { campaignId, participantId: row.id };
        await writeContact(sql, context, owner, makeCanary(randomInt), contactFields);
        return { id: row.id, registeredAt: row.registered_at };
      }),

    find: (campaignId, marks) =>
      read(async (sql) => {
        await requireCampaign(sql, campaignId);
        const likely = await findByContact(sql, context, campaignId, marks, MOST);
        const canaries = await canariesAmong(
          sql,
          campaignId,
          likely.map(({ participantId }) => participantId),
        );
        const fields = new Map<string, ContactField[]>([...canaries.keys()].map((id) => [id, []]));
        for (const { participantId, field } of likely) fields.get(participantId)?.push(field);
        const times = [...canaries.values()];
        return {
          found: [...fields].map(([participantId, found]) => ({ participantId, fields: found })),
          exports: await downloadsOf(sql, campaignId, [...canaries.keys()]),
          registeredAt: times.length === 0 ? null : Math.min(...times),
        };
      }),
  };
}

/** Those of the participants that are canaries, with the time of their registration. */
async function canariesAmong(
  sql: Sql,
  campaignId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { dialect } = sql;
  const rows = await sql.all<{ id: string; registered_at: number }>(
    `SELECT p.id, p.registered_at FROM participants p
    WHERE p.campaign_id = $1 AND ${dialect.among('p.id', '$2')} AND p.is_canary = 1 ORDER BY p.id`,
    [campaignId, dialect.encodeKeys(ids)],
  );
  return new Map(rows.map(({ id, registered_at }) => [id, registered_at]));
}

/** Exports that were downloaded with one of these participants. */
async function downloadsOf(
  sql: Sql,
  campaignId: string,
  ids: readonly string[],
): Promise<CanaryFindings['exports']> {
  const { dialect } = sql;
  return sql.all(
    `SELECT e.id, e.decided_at AS since FROM exports e
    WHERE e.campaign_id = $1 AND e.downloads > 0 AND e.id IN (
      SELECT x.export_id FROM exported_participants x
      WHERE x.campaign_id = $1 AND ${dialect.among('x.participant_id', '$2')}
    ) ORDER BY e.decided_at, e.id`,
    [campaignId, dialect.encodeKeys(ids)],
  );
}
