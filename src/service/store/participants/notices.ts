import { canonicalJson } from '../../../campaign/canonicalJson.js';
import { sha256 } from '../../../campaign/sha256.js';
import { requireCampaign } from '../campaigns/index.js';
import { listColumns, type Row } from '../db/column.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { fromJson, toJson } from '../db/json.js';
import { orThrow, readPage, Where } from '../db/query.js';
import { insertRow } from '../db/write.js';
import { noticeTable } from './tables.js';
import type { NoticeRecord, NoticeStore } from './types.js';

type NoticeRow = Row<typeof noticeTable.columns>;

const select = `SELECT ${listColumns(noticeTable.columns, 'n')}, CAST(n.version AS text) AS id FROM notices n`;

export function noticeStore({ clock, read, write }: Context): NoticeStore {
  return {
    create: (campaignId, { text, textEn, purposes }) =>
      write(async (sql) => {
        await requireCampaign(sql, campaignId);
        const content = {
          campaignId,
          version: (await latestVersion(sql, campaignId)) + 1,
          text,
          textEn,
          purposes,
        };
        const record = { ...content, hash: sha256(canonicalJson(content)), createdAt: clock() };
        await insertRow(sql, noticeTable, {
          campaign_id: campaignId,
          version: record.version,
          hash: record.hash,
          text,
          text_en: textEn,
          purposes: toJson(purposes),
          created_at: record.createdAt,
        });
        return record;
      }),

    list: (campaignId, page) =>
      read(async (sql) => {
        await requireCampaign(sql, campaignId);
        const where = new Where().equal('n.campaign_id', campaignId);
        const query = { select, where, id: 'n.version', newestFirst: true } as const;
        return readPage<NoticeRow & { readonly id: string }, NoticeRecord>(sql, query, page, (rows) =>
          rows.map(toNotice),
        );
      }),
  };
}

/** 0 where the campaign has no notice. */
export async function latestVersion(sql: Sql, campaignId: string): Promise<number> {
  const [row] = await sql.all<{ version: number | null }>(
    'SELECT max(version) AS version FROM notices WHERE campaign_id = $1',
    [campaignId],
  );
  return row?.version ?? 0;
}

/** @throws notice_not_found */
export async function requireNotice(sql: Sql, campaignId: string, version: number): Promise<void> {
  const [row] = await sql.all('SELECT version FROM notices WHERE campaign_id = $1 AND version = $2', [
    campaignId,
    version,
  ]);
  orThrow(row, 'notice_not_found', '/consent/noticeVersion');
}

const toNotice = (row: NoticeRow): NoticeRecord => ({
  campaignId: row.campaign_id,
  version: row.version,
  hash: row.hash,
  text: row.text,
  textEn: row.text_en,
  purposes: fromJson(row.purposes),
  createdAt: row.created_at,
});
