import type { CampaignWithRules } from '../campaigns/index.js';
import { loadSides, lockConflicts } from '../conflicts/rows.js';
import { type CurrentRow, loadCurrent, type NewSide, putSides } from '../conflicts/sides.js';
import { conflictTable } from '../conflicts/tables.js';
import type { Access } from '../db/access.js';
import { pick } from '../db/column.js';
import { RetryTransaction, type Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { isDisputed } from '../transactions/heldReasons.js';
import { insertDisputed } from '../transactions/insert.js';
import type { Candidate, NewTransaction } from '../transactions/plan.js';
import { lockSellers, resolveConflicts } from './resolveConflicts.js';

/** What became of a document that another organization pushed before. */
export interface Contested {
  readonly conflictId: string;
  /** The transaction, where it stands for the document now. */
  readonly transaction: { readonly id: string; readonly entries: number } | null;
}

/**
 * Keeps what an organization pushes of documents that others pushed before, and opens a conflict over each. Where it is the
 * seller of record, its transaction stands for the document from now on. Gives what became of each, by its natural key.
 */
export async function contestDocuments(
  sql: Sql,
  campaign: CampaignWithRules,
  access: Access,
  candidates: readonly Candidate[],
  now: number,
): Promise<ReadonlyMap<string, Contested>> {
  if (candidates.length === 0) return new Map();
  const campaignId = campaign.record.id;
  const rows = new Map<string, NewTransaction>();
  for (const { row } of candidates) if (!rows.has(row.natural_key)) rows.set(row.natural_key, row);
  await lockSellers(sql, campaignId, false);
  const conflictIds = await openConflicts(sql, campaignId, [...rows.values()], now);
  const current = await loadCurrent(sql, campaignId, [...rows.keys()]);
  const own = await loadOwn(sql, campaignId, access, [...conflictIds.values()]);
  const idOf = (naturalKey: string): string => conflictIds.get(naturalKey) as string;
  const fresh = [...rows.values()].filter(({ natural_key }) => !own.has(idOf(natural_key)));
  // Something stands for each document that is new here; where not, it was voided in between.
  if (fresh.some(({ natural_key }) => isOwnOrNone(current.get(natural_key), access)))
    throw new RetryTransaction();
  await insertDisputed(sql, campaignId, access, fresh, now);
  const sides = fresh.map((row) => sideOf(row, access, idOf(row.natural_key), now));
  await putSides(sql, campaignId, sides);
  await resolveConflicts(sql, campaign, await lockConflicts(sql, campaignId, [...conflictIds.values()]), now);
  const after = await loadCurrent(sql, campaignId, [...rows.keys()]);
  return new Map(
    [...rows.keys()].map((naturalKey) => {
      const side = after.get(naturalKey);
      const isOwn = side?.organization_id === access.organizationId;
      const transaction = isOwn ? { id: side.transaction_id, entries: side.entries } : null;
      return [naturalKey, { conflictId: idOf(naturalKey), transaction }];
    }),
  );
}

const isOwnOrNone = (side: CurrentRow | undefined, { organizationId }: Access): boolean =>
  side === undefined || side.organization_id === organizationId;

const newConflictColumns = pick(
  conflictTable.columns,
  ...(['id', 'natural_key', 'document_type', 'document_number'] as const),
);

/** The conflicts over documents, those that are not open yet after opening them; locked in the order of their keys. */
async function openConflicts(
  sql: Sql,
  campaignId: string,
  rows: readonly NewTransaction[],
  now: number,
): Promise<ReadonlyMap<string, string>> {
  const { dialect } = sql;
  const sorted = rows
    .map(({ natural_key, document_type, document_number }) => ({
      ...{ id: newId('cfl_'), natural_key, document_type, document_number },
    }))
    .sort((a, b) => (a.natural_key < b.natural_key ? -1 : 1));
  const opened = await sql.all<{ id: string; natural_key: string }>(
    `INSERT INTO document_conflicts AS c (campaign_id, id, natural_key, document_type, document_number, opened_at)
    SELECT $1, r.id, r.natural_key, r.document_type, r.document_number, $2
    FROM ${dialect.rows(newConflictColumns, '$3')} WHERE true
    ON CONFLICT (campaign_id, natural_key) DO UPDATE SET document_type = c.document_type
    RETURNING id, natural_key`,
    [campaignId, now, ...dialect.encodeRows(newConflictColumns, sorted)],
  );
  return new Map(opened.map(({ id, natural_key }) => [natural_key, id]));
}

/** The conflicts in which the organization has a transaction that is held already. */
async function loadOwn(
  sql: Sql,
  campaignId: string,
  { organizationId }: Access,
  conflictIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const sides = await loadSides(sql, campaignId, conflictIds);
  const own = sides.filter(
    (side) => side.organization_id === organizationId && isDisputed(side.held_reasons),
  );
  return new Set(own.map(({ conflict_id }) => conflict_id));
}

function sideOf(
  { id, seller_ubn = null, document_date }: NewTransaction,
  { organizationId }: Access,
  conflictId: string,
  now: number,
): NewSide {
  return {
    ...{ conflict_id: conflictId, organization_id: organizationId, transaction_id: id },
    ...{ seller_ubn, document_date, reported_at: now },
  };
}
