import { countedAmount } from '../../../campaign/entries.js';
import type { Account } from '../../../campaign/facts.js';
import { taipeiDate } from '../../../campaign/taipeiTime.js';
import type { TransactionVerdict } from '../../../campaign/verdict.js';
import { listColumns, omit, pick, type Row } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { groupBy } from '../db/groupBy.js';
import { insertRows } from '../db/write.js';
import { participantAccountLineTable, participantAccountTable } from './tables.js';

const accountColumns = omit(participantAccountTable.columns, 'campaign_id');
/** The sums of an account; its row is the lock of its lines. */
export type EntryAccountRow = Row<typeof accountColumns>;

const lineColumns = omit(participantAccountLineTable.columns, 'campaign_id');
/** What one document added to an account; `day` is the day of its transaction in Taipei, YYYY-MM-DD. */
export type AccountLine = Row<typeof lineColumns>;

const participantColumns = pick(participantAccountTable.columns, 'participant');

/** Locks the accounts of these participants, and reads their lines. */
export async function openAccounts(
  sql: Sql,
  campaignId: string,
  participants: readonly string[],
): Promise<ReadonlyMap<string, EntryAccount>> {
  const rows = await lockAccounts(sql, campaignId, participants);
  const byParticipant = groupBy(
    await loadLines(sql, campaignId, participants),
    ({ participant }) => participant,
  );
  return new Map(
    rows.map((row) => [row.participant, new EntryAccount(row, byParticipant.get(row.participant) ?? [])]),
  );
}

/** The account of a participant: what each document added, in the order in which they were registered. */
export class EntryAccount {
  row: EntryAccountRow;
  readonly #entriesByDay = new Map<string, number>();

  constructor(row: EntryAccountRow, present: readonly AccountLine[]) {
    this.row = row;
    for (const line of present) this.#count(line);
  }

  /** What the participant has before a transaction of this time. */
  balanceAt(occurredAt: number): Account {
    const { amount, entries } = this.row;
    return { amount, entries, entriesOfDay: this.#entriesByDay.get(taipeiDate(occurredAt)) ?? 0 };
  }

  /** Adds a line. `position` is given where it replaces an earlier one. */
  post(
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

/** Locks accounts until the end of the database transaction, those that are not there yet after inserting them. */
export async function lockAccounts(
  sql: Sql,
  campaignId: string,
  participants: readonly string[],
): Promise<EntryAccountRow[]> {
  const { dialect } = sql;
  const sorted = [...new Set(participants)].sort().map((participant) => ({ participant }));
  return sql.all<EntryAccountRow>(
    `INSERT INTO participant_accounts AS a (campaign_id, participant, documents, amount, entries)
    SELECT $1, r.participant, 0, 0, 0 FROM ${dialect.rows(participantColumns, '$2')} WHERE true
    ON CONFLICT (campaign_id, participant) DO UPDATE SET documents = a.documents
    RETURNING ${listColumns(accountColumns)}`,
    [campaignId, ...dialect.encodeRows(participantColumns, sorted)],
  );
}

/** A participant has no account where the rules ask for none. */
export async function lockAccountIfPresent(sql: Sql, campaignId: string, participant: string): Promise<void> {
  await sql.all(
    `SELECT participant FROM participant_accounts WHERE campaign_id = $1 AND participant = $2
    ${sql.dialect.forUpdate}`,
    [campaignId, participant],
  );
}

/** The lines of several accounts, in the order in which they were posted. */
export async function loadLines(
  sql: Sql,
  campaignId: string,
  participants: readonly string[],
): Promise<AccountLine[]> {
  const { encodeKeys, lookUp } = sql.dialect;
  const found = await sql.all<AccountLine>(
    lookUp('$2', {
      select: listColumns(lineColumns, 'l'),
      from: 'participant_account_lines l',
      where: 'l.campaign_id = $1 AND l.participant = r.key',
    }),
    [campaignId, encodeKeys([...new Set(participants)])],
  );
  return found.sort((a, b) => a.position - b.position);
}

export async function insertLines(
  sql: Sql,
  campaignId: string,
  lines: readonly AccountLine[],
): Promise<void> {
  if (lines.length === 0) return;
  await insertRows(sql, participantAccountLineTable, {
    shared: { campaign_id: campaignId },
    columns: lineColumns,
    rows: lines,
  });
}

export async function writeAccounts(
  sql: Sql,
  campaignId: string,
  rows: readonly EntryAccountRow[],
): Promise<void> {
  const { dialect } = sql;
  await sql.run(
    `WITH r AS MATERIALIZED (SELECT * FROM ${dialect.rows(accountColumns, '$3')})
    UPDATE participant_accounts AS a SET documents = r.documents, amount = r.amount, entries = r.entries
    FROM r WHERE a.campaign_id = $1 AND a.participant = r.participant AND ${dialect.among('a.participant', '$2')}`,
    [
      campaignId,
      dialect.encodeKeys(rows.map(({ participant }) => participant)),
      ...dialect.encodeRows(accountColumns, rows),
    ],
  );
}
