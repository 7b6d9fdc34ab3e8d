import { loadCampaign } from '../campaigns/index.js';
import { requireNotOver } from '../campaigns/periods.js';
import type { Sql } from '../db/database.js';
import type { KeyedHash } from '../db/keyedHash.js';
import { inCampaign } from '../db/partitions.js';
import { StoreProblem } from '../db/problem.js';
import { Where } from '../db/query.js';
import { lockDraw, updateDraw } from './rows.js';
import type { DrawRecord } from './types.js';

/**
 * Freezes the pool. One statement sums, hashes, sorts and stores it, so that the ledger is read once, in one snapshot, and
 * the pool is never in the memory of this process.
 * @throws draw_not_found, state_conflict, cut_off_not_reached, draw_period_closed, draw_pool_empty
 */
export async function freezeDraw(
  sql: Sql,
  campaignId: string,
  id: string,
  keyedHash: KeyedHash,
  now: number,
): Promise<DrawRecord> {
  const draw = await lockDraw(sql, campaignId, id);
  if (draw.frozenAt !== null && draw.status !== 'voided') return draw;
  if (draw.status !== 'planned') throw new StoreProblem('state_conflict');
  if (now < draw.cutOff) throw new StoreProblem('cut_off_not_reached');
  requireNotOver((await loadCampaign(sql, campaignId, now)).record, 'drawPeriod', now);
  await requireDrawn(sql, draw);
  await readWholeTables(sql);
  await insertPool(sql, draw, keyedHash.drawSalt(id));
  const [last] = await sql.all<{ leaf_index: number; ends: number }>(
    'SELECT leaf_index, ends FROM draw_leaves WHERE draw_id = $1 ORDER BY key DESC LIMIT 1',
    [id],
  );
  if (last === undefined) throw new StoreProblem('draw_pool_empty');
  return updateDraw(sql, draw, {
    status: 'frozen',
    participant_count: last.leaf_index + 1,
    entry_count: last.ends,
    frozen_at: now,
  });
}

/** Winners of earlier draws can be excluded once these are drawn; a voided draw has no winners. @throws state_conflict */
async function requireDrawn(sql: Sql, { excludesWinnersOf }: DrawRecord): Promise<void> {
  const { dialect } = sql;
  const [open] = await sql.all(
    `SELECT id FROM draws WHERE ${dialect.among('id', '$1')} AND status NOT IN ('drawn', 'published', 'voided')`,
    [dialect.encodeKeys(excludesWinnersOf)],
  );
  if (open !== undefined) throw new StoreProblem('state_conflict', '/excludesWinnersOf');
}

/** Lets PostgreSQL scan tables: connections forbid it, since everything else is found by an index. */
async function readWholeTables({ dialect, run }: Sql): Promise<void> {
  if (dialect.engine === 'postgres') await run('SET LOCAL enable_seqscan = on');
}

async function insertPool(sql: Sql, draw: DrawRecord, salt: string): Promise<void> {
  const { dialect } = sql;
  const { integer } = dialect.types;
  const where = new Where();
  const drawId = where.placeholder(draw.id);
  const [salted = ''] = dialect.encodeHmacKey(salt).map((part) => where.placeholder(part));
  const lines = linesOf(sql, draw, where);
  const earlier = where.placeholder(dialect.encodeKeys(draw.excludesWinnersOf));
  await sql.run(
    `INSERT INTO draw_leaves (draw_id, leaf_index, starts, ends, key, participant)
    SELECT ${drawId}, row_number() OVER w - 1, CAST(sum(k.weight) OVER w AS ${integer}) - k.weight,
      CAST(sum(k.weight) OVER w AS ${integer}), k.key, k.participant
    FROM (
      SELECT g.participant, g.weight, ${dialect.hmac('g.participant', salted)} AS key
      FROM (
        SELECT l.participant, CAST(sum(l.entries) AS ${integer}) AS weight FROM entry_lines l
        WHERE ${lines} GROUP BY l.participant HAVING sum(l.entries) > 0
      ) AS g
      WHERE g.participant NOT IN (
        SELECT v.participant FROM winners v JOIN draws d ON d.id = v.draw_id
        WHERE ${dialect.among('v.draw_id', earlier)} AND d.status IN ('drawn', 'published') AND v.status <> 'reserve'
      )
    ) AS k
    WINDOW w AS (ORDER BY k.key ROWS UNBOUNDED PRECEDING)
    ORDER BY k.key`,
    where.parameters,
  );
}

/** Merchants and all that are under them, however deep. */
const withThoseUnder = ({ dialect }: Sql): string => `WITH RECURSIVE under (id) AS (
    SELECT m.id FROM merchants m WHERE ${dialect.among('m.id', '?')}
    UNION SELECT child.id FROM merchants child JOIN under ON child.parent_id = under.id
  ) SELECT id FROM under`;

/** Conditions on `entry_lines l`: the lines that take part in a draw. */
export function linesOf(sql: Sql, { campaignId, pool, cutOff }: DrawRecord, where: Where): Where {
  const { regions, channels, activities, industries, documentTypes, merchants, period } = pool;
  const oneOf = (column: string, values: readonly string[] | undefined): void => {
    if (values) where.and(sql.dialect.among(column, '?'), sql.dialect.encodeKeys(values));
  };
  where
    .and(inCampaign(sql, 'l.campaign_id', '?'), campaignId)
    .and('l.participant IS NOT NULL')
    .and('l.created_at < ?', cutOff)
    .and('l.occurred_at >= ?', period.startsAt)
    .and('l.occurred_at < ?', period.endsAt);
  oneOf('l.region', regions);
  oneOf('l.channel', channels);
  oneOf('l.activity_id', activities);
  oneOf('l.industry', industries);
  oneOf('l.document_type', documentTypes);
  if (merchants) where.and(`l.merchant_id IN (${withThoseUnder(sql)})`, sql.dialect.encodeKeys(merchants));
  return where;
}
