import { countedAmount } from '../../../campaign/entries.js';
import type { Account } from '../../../campaign/facts.js';
import { taipeiDate } from '../../../campaign/taipeiTime.js';
import type { TransactionVerdict } from '../../../campaign/verdict.js';
import type { Sql } from '../db/database.js';
import { groupBy } from '../db/groupBy.js';

export interface EntryAccountRow {
  readonly participant: string;
  readonly documents: number;
  readonly amount: number;
  readonly entries: number;
}

export interface AccountLine {
  readonly participant: string;
  readonly transaction_id: string;
  readonly position: number;
  /** YYYY-MM-DD in Taipei, of the sale. */
  readonly day: string;
  readonly amount: number;
  readonly entries: number;
}

const participants = { participant: 'text' } as const;
const accounts = { participant: 'text', documents: 'bigint', amount: 'bigint', entries: 'bigint' } as const;
const lines = {
  participant: 'text',
  transaction_id: 'text',
  position: 'bigint',
  day: 'text',
  amount: 'bigint',
  entries: 'bigint',
} as const;

/** Locks the accounts of these participants, and reads what they have. */
export async function openAccounts(
  sql: Sql,
  campaignId: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, EntryAccount>> {
  const rows = await lockAccounts(sql, campaignId, names);
  const byParticipant = groupBy(await loadLines(sql, campaignId, names), ({ participant }) => participant);
  return new Map(
    rows.map((row) => [row.participant, new EntryAccount(row, byParticipant.get(row.participant) ?? [])]),
  );
}

/** What a participant has, line by line. */
export class EntryAccount {
  row: EntryAccountRow;
  readonly #entriesByDay = new Map<string, number>();

  constructor(row: EntryAccountRow, present: readonly AccountLine[]) {
    this.row = row;
    for (const line of present) this.#count(line);
  }

  /** Before a sale of this time. */
  balanceAt(occurredAt: number): Account {
    const { amount, entries } = this.row;
    return { amount, entries, entriesOfDay: this.#entriesByDay.get(taipeiDate(occurredAt)) ?? 0 };
  }

  /** `position` is that of a line that was there before. */
  add(
    transactionId: string,
    { facts, entries }: TransactionVerdict,
    position = this.row.documents + 1,
  ): AccountLine {
    const { participant } = this.row;
    const amount = countedAmount(facts);
    const day = taipeiDate(facts.occurredAt);
    const line = { participant, transaction_id: transactionId, position, day, amount, entries };
    this.row = {
      participant,
      documents: Math.max(this.row.documents, position),
      amount: this.row.amount + amount,
      entries: this.row.entries + entries,
    };
    this.#count(line);
    return line;
  }

  #count({ day, entries }: AccountLine): void {
    this.#entriesByDay.set(day, (this.#entriesByDay.get(day) ?? 0) + entries);
  }
}

/** Makes those that are not there, and keeps others from changing any until the end of the transaction. */
export async function lockAccounts(
  sql: Sql,
  campaignId: string,
  names: readonly string[],
): Promise<EntryAccountRow[]> {
  const { dialect } = sql;
  const sorted = [...new Set(names)].sort().map((participant) => ({ participant }));
  return sql.all<EntryAccountRow>(
    `INSERT INTO participant_accounts AS a (campaign_id, participant, documents, amount, entries)
    SELECT $1, r.participant, 0, 0, 0 FROM ${dialect.rows(participants, '$2')} WHERE true
    ON CONFLICT (campaign_id, participant) DO UPDATE SET documents = a.documents
    RETURNING participant, documents, amount, entries`,
    [campaignId, ...dialect.encodeRows(participants, sorted)],
  );
}

/** Where the rules ask for none, a participant has no account. */
export async function lockAccountIfPresent(sql: Sql, campaignId: string, participant: string): Promise<void> {
  await sql.all(
    `SELECT participant FROM participant_accounts WHERE campaign_id = $1 AND participant = $2
    ${sql.dialect.forUpdate}`,
    [campaignId, participant],
  );
}

/** In the order in which they were entered. */
export async function loadLines(
  sql: Sql,
  campaignId: string,
  names: readonly string[],
): Promise<AccountLine[]> {
  const { encodeKeys, lookUp } = sql.dialect;
  const found = await sql.all<AccountLine>(
    lookUp('$2', {
      select: 'l.participant, l.transaction_id, l.position, l.day, l.amount, l.entries',
      from: 'participant_account_lines l',
      where: 'l.campaign_id = $1 AND l.participant = r.key',
    }),
    [campaignId, encodeKeys([...new Set(names)])],
  );
  return found.sort((a, b) => a.position - b.position);
}

export async function insertLines(
  sql: Sql,
  campaignId: string,
  added: readonly AccountLine[],
): Promise<void> {
  if (added.length === 0) return;
  const names = Object.keys(lines);
  await sql.run(
    `INSERT INTO participant_account_lines (campaign_id, ${names.join(', ')})
    SELECT $1, ${names.map((name) => `r.${name}`).join(', ')} FROM ${sql.dialect.rows(lines, '$2')} WHERE true`,
    [campaignId, ...sql.dialect.encodeRows(lines, added)],
  );
}

export async function writeAccounts(
  sql: Sql,
  campaignId: string,
  rows: readonly EntryAccountRow[],
): Promise<void> {
  const { dialect } = sql;
  await sql.run(
    `WITH r AS MATERIALIZED (SELECT * FROM ${dialect.rows(accounts, '$3')})
    UPDATE participant_accounts AS a SET documents = r.documents, amount = r.amount, entries = r.entries
    FROM r WHERE a.campaign_id = $1 AND a.participant = r.participant AND ${dialect.among('a.participant', '$2')}`,
    [
      campaignId,
      dialect.encodeKeys(rows.map(({ participant }) => participant)),
      ...dialect.encodeRows(accounts, rows),
    ],
  );
}
