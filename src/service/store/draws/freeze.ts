import { loadCampaign } from '../campaigns/index.js';
import { requireNotOver } from '../campaigns/periods.js';
import type { Sql } from '../db/database.js';
import { awaitEarlierWriters } from '../db/earlierWriters.js';
import { toJson } from '../db/json.js';
import type { KeyedHash } from '../db/keyedHash.js';
import { StoreProblem } from '../db/problem.js';
import { Where } from '../db/query.js';
import { operatorOrganizations } from '../organizations/operators.js';
import { countExclusions, excludedWinners, requireChance } from './exclusions.js';
import { linesOf } from './lines.js';
import { hasFailed, lockDraw, readDraw, updateDraw } from './rows.js';
import type { DrawRecord, PoolShare } from './types.js';

/**
 * Freezes the pool. One statement sums, hashes, sorts and stores it, so that the ledger is read once, in one snapshot, and
 * the pool is never in the memory of this process. Transactions that began before the cut-off are in it: it waits for
 * them before it locks anything that they could wait for.
 * @throws draw_not_found, state_conflict, cut_off_not_reached, draw_period_closed, draw_pool_empty, draw_exclusion_too_wide
 */
export async function freezeDraw(
  sql: Sql,
  campaignId: string,
  id: string,
  keyedHash: KeyedHash,
  now: number,
): Promise<DrawRecord> {
  const { cutOff } = await readDraw(sql, campaignId, id);
  if (now >= cutOff) await awaitEarlierWriters(sql);
  const draw = await lockDraw(sql, campaignId, id);
  if (draw.frozenAt !== null && draw.status !== 'voided') return draw;
  if (draw.status !== 'planned') throw new StoreProblem('state_conflict');
  if (now < draw.cutOff) throw new StoreProblem('cut_off_not_reached');
  requireNotOver((await loadCampaign(sql, campaignId, now)).record, 'drawPeriod', now);
  await requireDrawn(sql, draw, now);
  await readWholeTables(sql);
  await insertPool(sql, draw, keyedHash.drawSalt(id));
  const [last] = await sql.all<{ leaf_index: number; ends: number }>(
    'SELECT leaf_index, ends FROM draw_leaves WHERE draw_id = $1 ORDER BY key DESC LIMIT 1',
    [id],
  );
  const participantCount = last === undefined ? 0 : last.leaf_index + 1;
  const exclusions = await countExclusions(sql, draw);
  requireChance(draw, exclusions, participantCount);
  if (last === undefined) throw new StoreProblem('draw_pool_empty');
  return updateDraw(sql, draw, {
    status: 'frozen',
    participant_count: participantCount,
    entry_count: last.ends,
    exclusions: toJson(exclusions),
    operator_share: toJson(await operatorShare(sql, id)),
    frozen_at: now,
  });
}

/** The entries of transactions that the operator's own organizations pushed, or that its keys pushed for partners. */
async function operatorShare(sql: Sql, drawId: string): Promise<PoolShare> {
  const { integer } = sql.dialect.types;
  const [share] = await sql.all<PoolShare>(
    `SELECT CAST(count(*) AS ${integer}) AS participants, CAST(COALESCE(sum(operator_entries), 0) AS ${integer}) AS entries
    FROM draw_leaves WHERE draw_id = $1 AND operator_entries > 0`,
    [drawId],
  );
  return share ?? { participants: 0, entries: 0 };
}

/**
 * Winners of earlier draws can be excluded once these are drawn; one that was voided or has failed has no winners.
 * @throws state_conflict
 */
async function requireDrawn(sql: Sql, { excludesWinnersOf }: DrawRecord, now: number): Promise<void> {
  const { dialect } = sql;
  const [open] = await sql.all(
    `SELECT d.id FROM draws d WHERE ${dialect.among('d.id', '$1')}
    AND d.status NOT IN ('drawn', 'published', 'voided') AND NOT ${hasFailed('$2')}`,
    [dialect.encodeKeys(excludesWinnersOf), now],
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
  const campaignId = where.placeholder(draw.campaignId);
  const [salted = ''] = dialect.encodeHmacKey(salt).map((part) => where.placeholder(part));
  const lines = linesOf(sql, draw, where);
  const earlier = where.placeholder(dialect.encodeKeys(draw.excludesWinnersOf));
  await sql.run(
    `INSERT INTO draw_leaves (draw_id, leaf_index, starts, ends, key, participant, operator_entries)
    SELECT ${drawId}, row_number() OVER w - 1, CAST(sum(k.weight) OVER w AS ${integer}) - k.weight,
      CAST(sum(k.weight) OVER w AS ${integer}), k.key, k.participant,
      k.operator_entries
    FROM (
      SELECT g.participant, g.weight, g.operator_entries, ${dialect.hmac('g.participant', salted)} AS key
      FROM (
        SELECT l.participant, CAST(sum(l.entries) AS ${integer}) AS weight,
          CAST(sum(CASE WHEN l.organization_id IN (${operatorOrganizations}) OR l.transaction_id IN (
            SELECT o.transaction_id FROM operator_transactions o WHERE o.campaign_id = ${campaignId}
          ) THEN l.entries ELSE 0 END) AS ${integer})
            AS operator_entries
        FROM entry_lines l
        WHERE ${lines} GROUP BY l.participant HAVING sum(l.entries) > 0
      ) AS g
      WHERE g.participant NOT IN (SELECT x.participant FROM (${excludedWinners(sql, earlier)}) AS x)
    ) AS k
    WINDOW w AS (ORDER BY k.key ROWS UNBOUNDED PRECEDING)
    ORDER BY k.key`,
    where.parameters,
  );
}
