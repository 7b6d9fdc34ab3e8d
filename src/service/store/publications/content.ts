import { contentHashOf } from '../../../campaign/publication/content.js';
import { toTaipei } from '../../../campaign/taipeiTime.js';
import type { PublicationContent, PublicationPrize } from '../../../generated/types.js';
import { listColumns, pick, type Row } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import { orThrow } from '../db/query.js';
import { predecessorsOf } from '../draws/line.js';
import { readDraw } from '../draws/rows.js';
import type { DrawRecord } from '../draws/types.js';
import { type PublicationRow, textsOf } from './rows.js';
import { publicationPrizeTable } from './tables.js';

const prizeColumns = pick(publicationPrizeTable.columns, 'prize', 'code', 'is_reserve');

/** Inserts the winners that a version shows, by their codes; a reserve is one until it is called. */
export async function insertPrizes(sql: Sql, id: string, version: number, drawId: string): Promise<void> {
  const { integer, flag } = sql.dialect.types;
  await sql.run(
    `INSERT INTO publication_prizes (publication_id, version, slot, prize, code, is_reserve)
    SELECT $1, CAST($2 AS ${integer}), v.slot, v.prize, v.code,
      CAST(CASE WHEN v.status = 'reserve' THEN 1 ELSE 0 END AS ${flag})
    FROM winners v WHERE v.draw_id = $3 AND v.status NOT IN ('forfeited', 'disqualified')`,
    [id, version, drawId],
  );
}

/** Makes the content from the rows. */
export async function makeContent(sql: Sql, row: PublicationRow): Promise<PublicationContent> {
  const { title, titleEn, note, noteEn, pictures, allowedTerms } = textsOf(row);
  const draw = await readDraw(sql, row.campaign_id, row.draw_id);
  return {
    campaign: { id: row.campaign_id, name: row.campaign_name, nameEn: row.campaign_name_en },
    draw: {
      id: draw.id,
      name: draw.name,
      kind: draw.kind,
      drawnAt: toTaipei(drawn(draw.drawnAt)),
      participantCount: drawn(draw.participantCount),
      entryCount: drawn(draw.entryCount),
      commitment: drawn(draw.commitment),
      ...(await lineOf(sql, draw)),
    },
    publication: row.id,
    version: row.version,
    ...{ title, titleEn, note, noteEn },
    pictures: [...pictures],
    allowedTerms: [...allowedTerms],
    prizes: await readPrizes(sql, row, draw.prizes),
  };
}

/** The draws before this one, and who is in its pool; of draws that an earlier release froze, nothing. */
async function lineOf(sql: Sql, draw: DrawRecord): Promise<Partial<PublicationContent['draw']>> {
  const { version, replacementReason, exclusions, operatorEntries } = draw;
  if (exclusions === null || operatorEntries === null) return {};
  return {
    version,
    predecessors: await predecessorsOf(sql, draw),
    ...(replacementReason !== null && { replacementReason }),
    exclusions,
    operatorEntries,
  };
}

const drawn = <T>(fact: T | null): T => orThrow(fact ?? undefined, 'state_conflict');

/** Prizes in the order of the draw's plan; one without a winner is left out. */
async function readPrizes(
  sql: Sql,
  { id, version }: PublicationRow,
  planned: DrawRecord['prizes'],
): Promise<PublicationPrize[]> {
  const rows = await sql.all<Row<typeof prizeColumns>>(
    `SELECT ${listColumns(prizeColumns)} FROM publication_prizes
    WHERE publication_id = $1 AND version = $2 ORDER BY slot`,
    [id, version],
  );
  const prizes = new Map<string, PublicationPrize>(planned.map(({ name }) => [name, { name, winners: [] }]));
  for (const { prize: name, code, is_reserve } of rows) {
    // No row is skipped: one that does not belong here changes the hash.
    const prize = prizes.get(name) ?? { name, winners: [] };
    prizes.set(name, prize);
    prize.winners.push({ code, isReserve: is_reserve === 1 });
  }
  return [...prizes.values()].filter(({ winners }) => winners.length > 0);
}

/**
 * The content, if its hash is the one that was stored. Pictures that an earlier release named by addresses elsewhere are
 * not shown, since nobody approved their bytes. @throws publication_altered
 */
export async function readContent(sql: Sql, row: PublicationRow): Promise<PublicationContent> {
  if (textsOf(row).pictures.some(({ sha256 }) => sha256 === undefined))
    throw new StoreProblem('publication_altered', '/pictures');
  const content = await makeContent(sql, row);
  if (contentHashOf(content) !== row.content_hash) throw new StoreProblem('publication_altered');
  return content;
}
