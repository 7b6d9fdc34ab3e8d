import type { ErrorCode } from '../../../generated/errorCodes.js';
import type { Access, Page, PageRequest, Reference } from './access.js';
import type { Parameter, Sql } from './database.js';
import { StoreProblem } from './problem.js';

/** Conditions of a WHERE clause that grow with the filters given, each with its parameters. */
export class Where {
  readonly parameters: Parameter[] = [];
  private readonly conditions: string[] = [];

  /** `condition` names its parameter by `?`. */
  and(condition: string, ...values: Parameter[]): this {
    let place = 0;
    this.conditions.push(condition.replace(/\?/g, () => this.placeholder(values[place++] ?? null)));
    return this;
  }

  /** Nothing where the filter was not given. */
  equal(column: string, value: Parameter | undefined): this {
    return value === undefined ? this : this.and(`${column} = ?`, value);
  }

  /** Like `equal`, for a text column by which no index is to be chosen. */
  equalWithoutIndex(column: string, value: string): this {
    return this.and(`${column} || '' = ?`, value);
  }

  /** Adds a parameter and gives the placeholder for it. */
  placeholder(value: Parameter): string {
    this.parameters.push(value);
    return `$${this.parameters.length}`;
  }

  toString(): string {
    return this.conditions.length === 0 ? '1 = 1' : this.conditions.join(' AND ');
  }
}

/** A page in the order of ids, oldest first or newest first, which begins after the id that the cursor holds. */
export async function readPage<Row extends { readonly id: string }, T>(
  sql: Sql,
  query: { select: string; where: Where; id: string; newestFirst?: true },
  page: PageRequest,
  toRecords: (rows: Row[]) => T[] | Promise<T[]>,
): Promise<Page<T>> {
  const { select, where, id } = query;
  const [order, beyond] = query.newestFirst ? ['DESC', '<'] : ['ASC', '>'];
  if (page.after !== undefined) where.and(`${id} ${beyond} ?`, page.after);
  // One more than asked for tells whether there is a next page.
  const limit = where.placeholder(page.limit + 1);
  const found = await sql.all<Row>(
    `${select} WHERE ${where} ORDER BY ${id} ${order} LIMIT CAST(${limit} AS ${sql.dialect.types.integer})`,
    where.parameters,
  );
  const rows = found.slice(0, page.limit);
  return {
    items: await toRecords(rows),
    next: found.length > page.limit ? (rows.at(-1)?.id ?? null) : null,
  };
}

const EXTERNAL = 'external:';

/** The caller's own externalId that a reference holds, or undefined where it is an id. */
export function externalIdOf(reference: Reference): string | undefined {
  return reference.startsWith(EXTERNAL) ? reference.slice(EXTERNAL.length) : undefined;
}

/** Narrows to the row that a reference names, as far as the caller may see it. */
export function whereReferenced(where: Where, table: string, access: Access, reference: Reference): Where {
  const externalId = externalIdOf(reference);
  if (externalId === undefined) where.and(`${table}.id = ?`, reference);
  else where.and(`${table}.external_id = ?`, externalId);
  return externalId === undefined && access.all
    ? where
    : where.and(`${table}.organization_id = ?`, access.organizationId);
}

/** Rows of the caller's organization, or of any; an operator may choose one. */
export function whereVisible(
  where: Where,
  table: string,
  access: Access,
  organizationId: string | undefined,
): Where {
  if (!access.all) where.and(`${table}.organization_id = ?`, access.organizationId);
  return where.equal(`${table}.organization_id`, organizationId);
}

type Anchor = 'merchant_id' | 'organization_id' | 'campaign_id';

/**
 * Conditions of a list of sales or offers that the caller may see. One of them chooses the index and the others
 * are looked at row by row: a planner without statistics would read a whole campaign for the rows of a small
 * partner. `anchor` is 'campaign_id' where a condition of the caller's own narrows the campaign down further.
 */
export function whereListed(
  table: string,
  campaignId: string,
  access: Access,
  filter: { readonly organizationId?: string | undefined; readonly merchantId?: string | undefined },
  // Of `partitioned` rows the campaign always names the partition.
  { partitioned = false, anchor = anchorOf(access, filter) }: { partitioned?: boolean; anchor?: Anchor } = {},
): Where {
  const where = new Where();
  const add = (column: Anchor, value: string | undefined) => {
    const plain = column === anchor || (partitioned && column === 'campaign_id');
    if (plain) where.equal(`${table}.${column}`, value);
    else if (value !== undefined) where.equalWithoutIndex(`${table}.${column}`, value);
  };
  add('campaign_id', campaignId);
  if (!access.all) add('organization_id', access.organizationId);
  // A partner that asks for another's rows gets none.
  add('organization_id', filter.organizationId);
  add('merchant_id', filter.merchantId);
  return where;
}

function anchorOf(
  access: Access,
  filter: { readonly organizationId?: string | undefined; readonly merchantId?: string | undefined },
): Anchor {
  if (filter.merchantId !== undefined) return 'merchant_id';
  return access.all && filter.organizationId === undefined ? 'campaign_id' : 'organization_id';
}

/**
 * The rows of a campaign with an externalId, of whatever organization. Looked up before a list is read: SQLite
 * would rather read rows in order than few rows that are to be sorted.
 */
export async function idsOfExternalId(
  sql: Sql,
  table: 'transactions' | 'promo_items',
  campaignId: string,
  externalId: string,
): Promise<string[]> {
  const rows = await sql.all<{ id: string }>(
    `SELECT id FROM ${table} WHERE campaign_id = $1 AND external_id = $2`,
    [campaignId, externalId],
  );
  return rows.map(({ id }) => id);
}

export function orThrow<T>(row: T | undefined, code: ErrorCode, pointer?: string): T {
  if (row === undefined) throw new StoreProblem(code, pointer);
  return row;
}
