import type { ErrorCode } from '../../../generated/errorCodes.js';
import type { Access, Page, PageRequest, Reference } from './access.js';
import type { Parameter, Sql } from './database.js';
import { StoreProblem } from './problem.js';

/** Collects the conditions of a WHERE clause, each with its parameters. */
export class Where {
  readonly parameters: Parameter[] = [];
  private readonly conditions: string[] = [];

  /** Adds a condition, in which each `?` stands for one of the values. */
  and(condition: string, ...values: Parameter[]): this {
    let index = 0;
    this.conditions.push(condition.replace(/\?/g, () => this.placeholder(values[index++] ?? null)));
    return this;
  }

  /** Adds nothing where the value is undefined. */
  equal(column: string, value: Parameter | undefined): this {
    return value === undefined ? this : this.and(`${column} = ?`, value);
  }

  /** Like `equal`, in a form by which the planner chooses no index; for text columns. */
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

/** Reads a page in the order of ids, oldest or newest first, which begins after the id in the cursor. */
export async function readPage<Row extends { readonly id: string }, T>(
  sql: Sql,
  query: { select: string; where: Where; id: string; newestFirst?: true },
  page: PageRequest,
  toRecords: (rows: Row[]) => T[] | Promise<T[]>,
): Promise<Page<T>> {
  const { select, where, id } = query;
  const [order, beyond] = query.newestFirst ? ['DESC', '<'] : ['ASC', '>'];
  if (page.after !== undefined) where.and(`${id} ${beyond} ?`, page.after);
  // One row more than the page has tells whether there is a next page.
  const limit = where.placeholder(page.limit + 1);
  const read = await sql.all<Row>(
    `${select} WHERE ${where} ORDER BY ${id} ${order} LIMIT CAST(${limit} AS ${sql.dialect.types.integer})`,
    where.parameters,
  );
  const rows = read.slice(0, page.limit);
  return {
    items: await toRecords(rows),
    next: read.length > page.limit ? (rows.at(-1)?.id ?? null) : null,
  };
}

const EXTERNAL = 'external:';

/** The externalId of a reference `external:…`; undefined where the reference is an id. */
export function externalIdOf(reference: Reference): string | undefined {
  return reference.startsWith(EXTERNAL) ? reference.slice(EXTERNAL.length) : undefined;
}

/** Restricts to the row that a reference names, if the caller may see it. */
export function whereReferenced(where: Where, table: string, access: Access, reference: Reference): Where {
  const externalId = externalIdOf(reference);
  if (externalId === undefined) where.and(`${table}.id = ?`, reference);
  else where.and(`${table}.external_id = ?`, externalId);
  return externalId === undefined && access.all
    ? where
    : where.and(`${table}.organization_id = ?`, access.organizationId);
}

/** Restricts to rows of the caller's organization; an operator sees all, or those of the organization that it names. */
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
 * Conditions of a list of transactions or promo items that the caller may see. One of them, the anchor, chooses the index;
 * the others filter row by row: a planner without statistics would read a whole campaign for the rows of a small
 * partner. `anchor` is 'campaign_id' where the caller adds a condition that selects few rows of the campaign.
 */
export function whereListed(
  table: string,
  campaignId: string,
  access: Access,
  filter: { readonly organizationId?: string | undefined; readonly merchantId?: string | undefined },
  // Where rows are `partitioned`, the condition on the campaign chooses the partition.
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
  // A partner that filters by another organization gets no rows.
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
 * The rows of a campaign with an externalId, of all organizations. They are looked up before a list is read: otherwise
 * SQLite reads all rows in the order of the list, where few rows would be to sort.
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

/** @throws StoreProblem where there is no row */
export function orThrow<T>(row: T | undefined, code: ErrorCode, pointer?: string): T {
  if (row === undefined) throw new StoreProblem(code, pointer);
  return row;
}
