import type { ContactField, WinnerStatus } from '../../../generated/types.js';
import { loadCampaign } from '../campaigns/index.js';
import { type ClaimRow, selectClaims, toClaims } from '../claims/rows.js';
import type { ClaimRecord } from '../claims/types.js';
import { readContacts } from '../contacts/index.js';
import type { Page, PageRequest } from '../db/access.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { fromJson, type Json, toJson } from '../db/json.js';
import { readPage, Where } from '../db/query.js';
import { insertRow } from '../db/write.js';
import { consentsOf } from '../participants/consents.js';
import { entryLines } from '../participants/entries.js';
import { groupsOf } from '../participants/groups.js';
import { lockParticipant, toParticipant } from '../participants/rows.js';
import { participantDataReadTable } from '../participants/tables.js';
import { listOfParticipant } from '../transactions/ofParticipant.js';
import type { OwnAccess, OwnData, OwnExport, OwnPrize, ParticipantDataStore } from './types.js';

/** All that is stored of one participant, for the participant. Each read is kept beside the downloads of exports. */
export function participantDataStore(context: Context): ParticipantDataStore {
  const { clock, write } = context;
  return {
    read: (campaignId, id, reader) =>
      write(async (sql): Promise<OwnData> => {
        const now = clock();
        const row = await lockParticipant(sql, campaignId, id);
        const owner = { campaignId, participantId: id };
        const holder = { campaignId, participant: row.participant };
        await insertRow(sql, participantDataReadTable, {
          ...{ campaign_id: campaignId, participant_id: id, at: now },
          person_id: reader.personId,
          key_id: reader.keyId,
          organization_ids: toJson(reader.organizationIds),
          remote_address: reader.remoteAddress,
        });
        return {
          summary: await toParticipant(sql, row),
          contact: (await readContacts(sql, context, campaignId, [id])).get(id) ?? null,
          groups: await groupsOf(sql, holder),
          consents: await consentsOf(sql, owner),
          documents: await all((page) => listOfParticipant(sql, campaignId, row.participant, page)),
          claims: await claimsOf(sql, holder, now),
          entryLines: await all((page) => entryLines(sql, holder, page)),
          prizes: await prizesOf(sql, holder),
          exports: await exportsOf(sql, owner),
          accesses: await accessesTo(sql, owner),
        };
      }),
  };
}

interface Holder {
  readonly campaignId: string;
  readonly participant: string;
}
interface Owner {
  readonly campaignId: string;
  readonly participantId: string;
}

async function all<T>(read: (page: PageRequest) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  let after: string | undefined;
  do {
    const page = await read({ limit: 500, after });
    items.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return items;
}

async function claimsOf(sql: Sql, { campaignId, participant }: Holder, now: number): Promise<ClaimRecord[]> {
  const campaign = await loadCampaign(sql, campaignId, now);
  return all((page) => {
    const where = new Where().equal('c.campaign_id', campaignId).equal('c.participant', participant);
    return readPage<ClaimRow, ClaimRecord>(sql, { select: selectClaims, where, id: 'c.id' }, page, (rows) =>
      toClaims(sql, campaign, rows, now),
    );
  });
}

async function prizesOf(sql: Sql, { campaignId, participant }: Holder): Promise<OwnPrize[]> {
  const rows = await sql.all<{
    readonly id: string;
    readonly draw_id: string;
    readonly name: string;
    readonly prize: string;
    readonly status: WinnerStatus;
    readonly created_at: number;
  }>(
    `SELECT v.id, v.draw_id, d.name, v.prize, v.status, v.created_at
    FROM draws d JOIN winners v ON v.draw_id = d.id
    WHERE d.campaign_id = $1 AND v.participant = $2 ORDER BY v.id`,
    [campaignId, participant],
  );
  return rows.map(({ id, draw_id, name, prize, status, created_at }) => ({
    ...{ winnerId: id, drawId: draw_id, drawName: name, prize, status, createdAt: created_at },
  }));
}

async function exportsOf(sql: Sql, { campaignId, participantId }: Owner): Promise<OwnExport[]> {
  const rows = await sql.all<{
    readonly id: string;
    readonly purpose: string;
    readonly fields: Json<readonly ContactField[]>;
    readonly requested_at: number;
  }>(
    `SELECT e.id, e.purpose, e.fields, e.requested_at FROM exported_participants x
    JOIN exports e ON e.campaign_id = x.campaign_id AND e.id = x.export_id
    WHERE x.campaign_id = $1 AND x.participant_id = $2 ORDER BY e.id`,
    [campaignId, participantId],
  );
  return rows.map(({ id, purpose, fields, requested_at }) => ({
    ...{ exportId: id, purpose, fields: fromJson(fields), requestedAt: requested_at },
  }));
}

async function accessesTo(sql: Sql, { campaignId, participantId }: Owner): Promise<OwnAccess[]> {
  const rows = await sql.all<{
    readonly at: number;
    readonly export_id: string | null;
    readonly organization_ids: Json<readonly string[]>;
  }>(
    `SELECT at, export_id, organization_ids FROM personal_data_accesses
    WHERE campaign_id = $1 AND participant_id = $2
    UNION ALL SELECT at, NULL AS export_id, organization_ids FROM participant_data_reads
    WHERE campaign_id = $1 AND participant_id = $2 ORDER BY at`,
    [campaignId, participantId],
  );
  return rows.map(({ at, export_id, organization_ids }) => ({
    ...{ at, exportId: export_id, organizationIds: fromJson(organization_ids) },
  }));
}
