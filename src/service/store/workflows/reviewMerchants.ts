import type { Access } from '../db/access.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import { whereFiltered } from '../merchants/filter.js';
import { lockMerchants, withTree } from '../merchants/tree.js';
import type {
  DecidedMerchant,
  MerchantFilter,
  MerchantReview,
  MerchantReviewed,
  MerchantStore,
} from '../merchants/types.js';
import { changeStatuses, statusesBefore } from './changeStatuses.js';
import { includedChildren } from './includedChildren.js';

/** The most merchants of one call. */
const SLICE = 1_000;

/** Decides about many merchants in one database transaction, and in a constant number of statements. */
export function reviewMerchants({ clock, write }: Context): MerchantStore['review'] {
  return (campaignId, access, input) => write((sql) => review(sql, campaignId, access, input, clock()));
}

async function review(
  sql: Sql,
  campaignId: string,
  access: Access,
  input: MerchantReview,
  now: number,
): Promise<MerchantReviewed> {
  const { ids, next } = await idsOf(sql, campaignId, access, input);
  const locked = await lockMerchants(sql, campaignId, ids);
  const found = ids.flatMap((id) => locked.get(id) ?? []);
  const { action, reason = null } = input;
  const decided = new Map(
    (await changeStatuses(sql, campaignId, found, action, reason, now)).flatMap((result) =>
      'merchant' in result ? [[result.merchant.id, result] as const] : [],
    ),
  );
  const results = ids.map(
    (id): DecidedMerchant =>
      decided.get(id) ?? { outcome: 'rejected', id, problem: new StoreProblem('merchant_not_found') },
  );
  return { results, next };
}

async function idsOf(
  sql: Sql,
  campaignId: string,
  access: Access,
  { action, merchants, includeChildren, after }: MerchantReview,
): Promise<{ ids: readonly string[]; next: string | null }> {
  if (!isList(merchants)) {
    const statuses = statusesBefore(action);
    return selectedIds(sql, campaignId, access, {
      ...{ filter: merchants, statuses, after },
      includeChildren: includeChildren ?? false,
    });
  }
  const below = await includedChildren(
    ...([sql, campaignId, access, merchants, action, includeChildren] as const),
  );
  return { ids: [...merchants, ...below], next: null };
}

const isList = (merchants: MerchantReview['merchants']): merchants is readonly string[] =>
  Array.isArray(merchants);

interface Selection {
  readonly filter: MerchantFilter;
  readonly statuses: readonly string[];
  readonly includeChildren: boolean;
  readonly after: string | undefined;
}

/** One slice of those that a filter selects, and those below them where they are included, for which it can be done. */
async function selectedIds(
  sql: Sql,
  campaignId: string,
  access: Access,
  { filter, statuses, includeChildren, after = '' }: Selection,
): Promise<{ ids: string[]; next: string | null }> {
  const where = await whereFiltered(sql, campaignId, access, filter, '/selection');
  if (where === null) return { ids: [], next: null };
  const { dialect } = sql;
  const roots = `SELECT m.id FROM merchants m WHERE ${where}`;
  const [status, from, limit] = [dialect.encodeKeys(statuses), after, SLICE + 1].map((value) =>
    where.placeholder(value),
  ) as [string, string, string];
  const rows = await sql.all<{ id: string }>(
    `${includeChildren ? withTree(roots) : `WITH tree (id) AS (${roots})`}
    SELECT m.id FROM tree t JOIN merchants m ON m.id = t.id
    WHERE ${dialect.among('m.status', status)} AND m.id > ${from}
    ORDER BY m.id LIMIT CAST(${limit} AS ${dialect.types.integer})`,
    where.parameters,
  );
  const ids = rows.slice(0, SLICE).map(({ id }) => id);
  return { ids, next: rows.length > SLICE ? (ids.at(-1) ?? null) : null };
}
