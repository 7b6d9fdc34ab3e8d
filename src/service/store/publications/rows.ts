import { type Change, listColumns } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { fromJson, toJson } from '../db/json.js';
import { orThrow, Where } from '../db/query.js';
import type { RowOf } from '../db/table.js';
import { updateRow } from '../db/write.js';
import { readCounts } from './reads.js';
import { publicationTable } from './tables.js';
import type { PublicationRecord, PublicationTexts } from './types.js';

export type PublicationRow = RowOf<typeof publicationTable>;

export const selectPublications = `SELECT ${listColumns(publicationTable.columns, 'p')} FROM publications p`;

/** Finds a publication of a campaign, or of any where none is given. */
export async function findPublication(
  sql: Sql,
  campaignId: string | undefined,
  id: string,
  lock = '',
): Promise<PublicationRow | undefined> {
  const where = new Where().equal('p.id', id).equal('p.campaign_id', campaignId);
  const [row] = await sql.all<PublicationRow>(
    `${selectPublications} WHERE ${where} ${lock}`,
    where.parameters,
  );
  return row;
}

/** @throws publication_not_found */
export async function publicationRow(...sought: Parameters<typeof findPublication>): Promise<PublicationRow> {
  return orThrow(await findPublication(...sought), 'publication_not_found');
}

/** Locks the publication against writers and public reads until the end of the transaction. @throws publication_not_found */
export const lockPublication = (sql: Sql, campaignId: string, id: string): Promise<PublicationRow> =>
  publicationRow(sql, campaignId, id, sql.dialect.forUpdate);

export async function updatePublication(
  sql: Sql,
  { id, campaign_id }: PublicationRow,
  change: Change<typeof publicationTable.columns>,
): Promise<PublicationRecord> {
  await updateRow(sql, publicationTable, { id }, change);
  return readPublication(sql, campaign_id, id);
}

/** @throws publication_not_found */
export async function readPublication(sql: Sql, campaignId: string, id: string): Promise<PublicationRecord> {
  return toPublication(sql, await publicationRow(sql, campaignId, id));
}

export async function toPublication(sql: Sql, row: PublicationRow): Promise<PublicationRecord> {
  const [record] = await toPublications(sql, [row]);
  return orThrow(record, 'publication_not_found');
}

export async function toPublications(
  sql: Sql,
  rows: readonly PublicationRow[],
): Promise<PublicationRecord[]> {
  const reads = await readCounts(
    sql,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    ...textsOf(row),
    id: row.id,
    campaignId: row.campaign_id,
    drawId: row.draw_id,
    status: row.status,
    version: row.version,
    contentHash: row.content_hash,
    makers: fromJson(row.makers),
    submittedBy: row.submitted_by,
    approvalId: row.approval_id,
    reads: reads
      .filter(({ publication_id }) => publication_id === row.id)
      .map(({ form, reader, count, first_at, last_at }) => ({
        form,
        reader,
        count,
        firstAt: first_at,
        lastAt: last_at,
      })),
    reason: row.reason,
    incidentId: row.incident_id,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    publishedAt: row.published_at,
    retractedAt: row.retracted_at,
  }));
}

export function textsOf(row: PublicationRow): PublicationTexts {
  return {
    title: row.title,
    titleEn: row.title_en,
    note: row.note,
    noteEn: row.note_en,
    pictures: fromJson(row.pictures),
    allowedTerms: fromJson(row.allowed_terms),
  };
}

export const columnsOf = (texts: PublicationTexts) =>
  ({
    title: texts.title,
    title_en: texts.titleEn,
    note: texts.note,
    note_en: texts.noteEn,
    pictures: toJson(texts.pictures),
    allowed_terms: toJson(texts.allowedTerms),
  }) satisfies Partial<PublicationRow>;
