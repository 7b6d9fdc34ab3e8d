import type {
  PublicationPicture,
  PublicationStatus,
  ReaderKind,
  ReadForm,
} from '../../../generated/types.js';
import type { Sql } from '../db/database.js';
import { orThrow, updateRow, Where } from '../db/query.js';
import { readCounts } from './reads.js';
import type { PublicationRecord, PublicationTexts } from './types.js';

export interface PublicationRow {
  readonly id: string;
  readonly campaign_id: string;
  readonly draw_id: string;
  readonly version: number;
  readonly status: string;
  readonly campaign_name: string;
  readonly campaign_name_en: string | null;
  readonly title: string;
  readonly title_en: string;
  readonly note: string | null;
  readonly note_en: string | null;
  readonly pictures: string;
  readonly allowed_terms: string;
  readonly content_hash: string;
  readonly makers: string;
  readonly scanned_hash: string | null;
  readonly submitted_by: string | null;
  readonly approved_by: string | null;
  readonly approved_hash: string | null;
  readonly reason: string | null;
  readonly incident_id: string | null;
  readonly created_at: number;
  readonly updated_at: number;
  readonly published_at: number | null;
  readonly retracted_at: number | null;
}

export const selectPublications = 'SELECT p.* FROM publications p';

/** Of whatever campaign, where none is given. */
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

/** Nobody else changes or reads it until the end of the transaction. @throws publication_not_found */
export const lockPublication = (sql: Sql, campaignId: string, id: string): Promise<PublicationRow> =>
  publicationRow(sql, campaignId, id, sql.dialect.forUpdate);

/** What a publication has become. */
export async function updatePublication(
  sql: Sql,
  { id, campaign_id }: PublicationRow,
  change: Partial<PublicationRow>,
): Promise<PublicationRecord> {
  await updateRow(sql, 'publications', id, change);
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
    status: row.status as PublicationStatus,
    version: row.version,
    contentHash: row.content_hash,
    makers: JSON.parse(row.makers) as string[],
    submittedBy: row.submitted_by,
    approvedBy: row.approved_by,
    reads: reads
      .filter(({ publication_id }) => publication_id === row.id)
      .map(({ form, reader, count, first_at, last_at }) => ({
        form: form as ReadForm,
        reader: reader as ReaderKind,
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
    pictures: JSON.parse(row.pictures) as PublicationPicture[],
    allowedTerms: JSON.parse(row.allowed_terms) as string[],
  };
}

export const columnsOf = (words: PublicationTexts) =>
  ({
    title: words.title,
    title_en: words.titleEn,
    note: words.note,
    note_en: words.noteEn,
    pictures: JSON.stringify(words.pictures),
    allowed_terms: JSON.stringify(words.allowedTerms),
  }) satisfies Partial<PublicationRow>;
