import { contentHashOf } from '../../../campaign/publication/content.js';
import { isDrawn } from '../../../campaign/states.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { toJson } from '../db/json.js';
import { withMaker } from '../db/makers.js';
import { StoreProblem } from '../db/problem.js';
import { orThrow } from '../db/query.js';
import { insertRow } from '../db/write.js';
import { lockDraw } from '../draws/rows.js';
import { insertPrizes, makeContent } from './content.js';
import { requirePictures } from './pictures.js';
import {
  columnsOf,
  lockPublication,
  type PublicationRow,
  publicationRow,
  textsOf,
  updatePublication,
} from './rows.js';
import { publicationTable } from './tables.js';
import type { PublicationDraft, PublicationRecord, PublicationTexts } from './types.js';

/** @throws draw_not_found, state_conflict */
export async function draftPublication(
  sql: Sql,
  campaignId: string,
  { drawId, ...texts }: PublicationDraft,
  person: string,
  now: number,
): Promise<PublicationRecord> {
  await requireDrawn(sql, campaignId, drawId);
  const id = newId('pub_');
  // Prizes refer to the publication, and its hash depends on them: so it is inserted first, and hashed as version 1 below.
  await insertRow(sql, publicationTable, {
    id,
    campaign_id: campaignId,
    draw_id: drawId,
    version: 0,
    status: 'draft',
    ...(await namesOf(sql, campaignId)),
    ...columnsOf(texts),
    content_hash: '',
    makers: toJson([person]),
    created_at: now,
    updated_at: now,
  });
  return renew(sql, await publicationRow(sql, campaignId, id), texts, person, now);
}

/** @throws publication_not_found, state_conflict */
export async function changePublication(
  sql: Sql,
  campaignId: string,
  id: string,
  change: Partial<PublicationTexts>,
  person: string,
  now: number,
): Promise<PublicationRecord> {
  const row = await lockPublication(sql, campaignId, id);
  if (row.published_at !== null) throw new StoreProblem('state_conflict');
  await requireDrawn(sql, campaignId, row.draw_id);
  return renew(sql, row, { ...textsOf(row), ...change }, person, now);
}

/** Makes the next version, with the names and prizes of now; scan, submission and approval of the one before are void. */
export async function renew(
  sql: Sql,
  row: PublicationRow,
  texts: PublicationTexts,
  person: string,
  now: number,
): Promise<PublicationRecord> {
  const version = row.version + 1;
  await requirePictures(sql, row.campaign_id, texts.pictures);
  await insertPrizes(sql, row.id, version, row.draw_id);
  const next = { version, ...(await namesOf(sql, row.campaign_id)), ...columnsOf(texts) };
  const content = await makeContent(sql, { ...row, ...next });
  return updatePublication(sql, row, {
    ...next,
    status: 'draft',
    content_hash: contentHashOf(content),
    makers: withMaker(row, person),
    scanned_hash: null,
    submitted_by: null,
    updated_at: now,
  });
}

async function requireDrawn(sql: Sql, campaignId: string, drawId: string): Promise<void> {
  const { status } = await lockDraw(sql, campaignId, drawId);
  if (!isDrawn(status)) throw new StoreProblem('state_conflict', '/drawId');
}

async function namesOf(
  sql: Sql,
  campaignId: string,
): Promise<Pick<PublicationRow, 'campaign_name' | 'campaign_name_en'>> {
  const [names] = await sql.all<Pick<PublicationRow, 'campaign_name' | 'campaign_name_en'>>(
    'SELECT name AS campaign_name, name_en AS campaign_name_en FROM campaigns WHERE id = $1',
    [campaignId],
  );
  return orThrow(names, 'campaign_not_found');
}
