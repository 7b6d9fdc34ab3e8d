import type { Channel } from '../../../generated/types.js';
import { loadRules } from '../campaigns/rules.js';
import type { Page, PageRequest } from '../db/access.js';
import type { Sql } from '../db/database.js';
import { readPage, Where } from '../db/query.js';
import type { EntryLineRecord, ParticipantRecord, SalesPeriod } from './types.js';

/** A participant as the ledger of entries names them. */
interface LedgerParticipant {
  readonly campaignId: string;
  /** Keyed hash of the token. */
  readonly participant: string;
}

/** The sum of a participant's entries by region, of transactions in a period. */
export async function entriesOf(
  sql: Sql,
  { campaignId, participant }: LedgerParticipant,
  { from, to }: SalesPeriod,
): Promise<ParticipantRecord['entries']> {
  const where = new Where().equal('l.campaign_id', campaignId).equal('l.participant', participant);
  if (from !== undefined) where.and('l.occurred_at >= ?', from);
  if (to !== undefined) where.and('l.occurred_at < ?', to);
  return sql.all(
    `SELECT l.region, CAST(sum(l.entries) AS ${sql.dialect.types.integer}) AS entries FROM entry_lines l
    WHERE ${where} GROUP BY l.region HAVING sum(l.entries) <> 0 ORDER BY l.region`,
    where.parameters,
  );
}

interface LineRow {
  readonly id: string;
  readonly transaction_id: string;
  readonly adjustment_id: string | null;
  readonly entries: number;
  readonly rules_revision: number | null;
  readonly region: string | null;
  readonly channel: Channel;
  readonly activity_id: string | null;
  readonly occurred_at: number;
  readonly created_at: number;
}

/** Lines have no id of their own: they are in the order of time, then of their document, taken before given. */
const lineId = `CAST(l.created_at AS text) || COALESCE(l.adjustment_id, l.transaction_id) ||
  CASE WHEN l.entries < 0 THEN '-' ELSE '.' END`;

export async function entryLines(
  sql: Sql,
  { campaignId, participant }: LedgerParticipant,
  page: PageRequest,
): Promise<Page<EntryLineRecord>> {
  const rules = await loadRules(sql, campaignId);
  const where = new Where();
  const [campaign, holder] = [campaignId, participant].map((value) => where.placeholder(value));
  const select = `SELECT x.* FROM (
    SELECT ${lineId} AS id, l.transaction_id, l.adjustment_id, l.entries, l.rules_revision, l.region, l.channel,
      l.activity_id, l.occurred_at, l.created_at
    FROM entry_lines l WHERE l.campaign_id = ${campaign} AND l.participant = ${holder}
  ) AS x`;
  return readPage<LineRow, EntryLineRecord>(sql, { select, where, id: 'x.id' }, page, (rows) =>
    rows.map((row) => ({
      transactionId: row.transaction_id,
      adjustmentId: row.adjustment_id,
      entries: row.entries,
      ruleSetVersion: rules.get(row.rules_revision ?? 0)?.ruleSet.version ?? null,
      region: row.region,
      channel: row.channel,
      activityId: row.activity_id,
      occurredAt: row.occurred_at,
      createdAt: row.created_at,
    })),
  );
}
