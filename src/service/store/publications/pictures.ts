import { createHash } from 'node:crypto';
import type { PublicationPicture } from '../../../generated/types.js';
import { requireCampaign } from '../campaigns/index.js';
import { listColumns } from '../db/column.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import { orThrow } from '../db/query.js';
import type { RowOf } from '../db/table.js';
import { insertRow } from '../db/write.js';
import { publicationRow, textsOf } from './rows.js';
import { pictureTable } from './tables.js';
import type { NewPicture, PictureRecord, PictureStore } from './types.js';

export function pictureStore({ clock, read, write }: Context): PictureStore {
  return {
    add: (campaignId, picture) => write((sql) => addPicture(sql, campaignId, picture, clock())),

    get: (campaignId, sha256) => read((sql) => readPicture(sql, campaignId, sha256)),

    show: (publicationId, sha256) =>
      read(async (sql) => {
        const row = await publicationRow(sql, undefined, publicationId);
        if (row.status === 'retracted') throw new StoreProblem('publication_retracted');
        if (row.status !== 'published') throw new StoreProblem('publication_not_found');
        if (!textsOf(row).pictures.some((picture) => picture.sha256 === sha256))
          throw new StoreProblem('picture_not_found');
        return readPicture(sql, row.campaign_id, sha256);
      }),
  };
}

async function addPicture(
  sql: Sql,
  campaignId: string,
  { type, width, height, bytes }: NewPicture,
  now: number,
): Promise<PictureRecord> {
  await requireCampaign(sql, campaignId);
  const sha256 = hashOf(bytes);
  const known = await findPicture(sql, campaignId, sha256);
  if (known === undefined) {
    const row = { campaign_id: campaignId, sha256, type, width, height, content: bytes, created_at: now };
    await insertRow(sql, pictureTable, row);
  }
  return readPicture(sql, campaignId, sha256);
}

/** @throws picture_not_found; publication_altered where the bytes are not those that were approved */
async function readPicture(sql: Sql, campaignId: string, sha256: string): Promise<PictureRecord> {
  const row = orThrow(await findPicture(sql, campaignId, sha256), 'picture_not_found');
  const bytes = Buffer.from(row.content);
  if (hashOf(bytes) !== sha256) throw new StoreProblem('publication_altered');
  return { sha256, type: row.type, width: row.width, height: row.height, bytes, createdAt: row.created_at };
}

async function findPicture(
  sql: Sql,
  campaignId: string,
  sha256: string,
): Promise<RowOf<typeof pictureTable> | undefined> {
  const [row] = await sql.all<RowOf<typeof pictureTable>>(
    `SELECT ${listColumns(pictureTable.columns)} FROM pictures WHERE campaign_id = $1 AND sha256 = $2`,
    [campaignId, sha256],
  );
  return row;
}

/** Requires pictures that were taken in. @throws picture_not_found */
export async function requirePictures(
  sql: Sql,
  campaignId: string,
  pictures: readonly PublicationPicture[],
): Promise<void> {
  for (const [index, { sha256 }] of pictures.entries()) {
    const [known] = await sql.all('SELECT 1 AS one FROM pictures WHERE campaign_id = $1 AND sha256 = $2', [
      campaignId,
      sha256,
    ]);
    if (known === undefined) throw new StoreProblem('picture_not_found', `/pictures/${index}/sha256`);
  }
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
