import { needsParticipant } from '../../../campaign/entries.js';
import type { Rules } from '../../../campaign/rules.js';
import { evaluateFacts, rulesAgain, type TransactionVerdict } from '../../../campaign/verdict.js';
import type { TransactionStatus } from '../../../generated/types.js';
import { loadCampaign } from '../campaigns/index.js';
import { loadRulesHistory, rulesOfRevision } from '../campaigns/rules.js';
import type { Sql } from '../db/database.js';
import { groupBy } from '../db/groupBy.js';
import { inCampaign } from '../db/partitions.js';
import { StoreProblem } from '../db/problem.js';
import { appendDeltas } from '../statistics/appendDeltas.js';
import type { Delta } from '../statistics/delta.js';
import { lockAccounts } from './entryAccounts.js';
import { factsOfStored } from './facts.js';
import { lockTransaction, lockTransactions } from './lock.js';
import { postToAccounts } from './postToAccounts.js';
import { applyRecomputation, recompute } from './recompute.js';
import { type Reevaluated, storeReevaluated } from './reevaluated.js';
import type { TransactionRow } from './rows.js';
import type { ReevaluationRecord, ReevaluationRequest } from './types.js';

const judgedStatuses: readonly TransactionStatus[] = ['qualified', 'notQualified', 'adjusted'];

/** Transactions that a batch looks at: few enough that tills of a large campaign do not notice it on SQLite. */
const BATCH = 100;
/** The same where all other transactions of their participants are judged with them. */
const BATCH_OF_PARTICIPANTS = 25;

/**
 * Judges transactions again whose rules were replaced since, by the periods that the campaign has now. Each is brought to
 * the new rules once: one that was brought there is passed over. A verdict that changes is an adjustment, whose lines come
 * into the ledger now, so that what a draw has used stays as it is. @throws campaign_not_found, state_conflict
 */
export async function reevaluateBatch(
  sql: Sql,
  campaignId: string,
  { dryRun, cursor = '', size }: ReevaluationRequest,
  now: number,
): Promise<ReevaluationRecord> {
  const { record } = await loadCampaign(sql, campaignId, now);
  if (record.status !== 'active' && record.status !== 'registrationClosed')
    throw new StoreProblem('state_conflict');
  const batch = { dryRun, cursor, size };
  if (!dryRun) return runBatch(sql, campaignId, batch, now);
  await sql.run('SAVEPOINT dry_run');
  const report = await runBatch(sql, campaignId, batch, now);
  await sql.run('ROLLBACK TO SAVEPOINT dry_run');
  return report;
}

interface SliceRow {
  readonly id: string;
  readonly participant: string | null;
  readonly status: TransactionStatus;
  readonly rules_revision: number | null;
}

interface Batch {
  readonly dryRun: boolean;
  readonly cursor: string;
  readonly size: number | undefined;
}

async function runBatch(
  sql: Sql,
  campaignId: string,
  { dryRun, cursor, size: requested }: Batch,
  now: number,
): Promise<ReevaluationRecord> {
  const batch = new ReevaluationBatch(sql, campaignId, await loadRulesHistory(sql, campaignId), now);
  const size = requested ?? (batch.needsParticipants ? BATCH_OF_PARTICIPANTS : BATCH);
  const slice = await sql.all<SliceRow>(
    `SELECT id, participant, status, rules_revision FROM transactions
    WHERE ${sql.dialect.engine === 'postgres' ? inCampaign(sql, 'campaign_id', '$1') : 'campaign_id = $1'}
      AND id > $2 ORDER BY id LIMIT CAST($3 AS ${sql.dialect.types.integer})`,
    [campaignId, cursor, size],
  );
  const stale = slice.filter((row) => batch.isStale(row));
  if (stale.length > 0) await batch.run(stale, dryRun ? cursor : '');
  return {
    ...batch.report,
    checked: slice.length,
    nextCursor: slice.length < size ? null : (slice.at(-1)?.id ?? null),
  };
}

/** All transactions of these participants: each came with its participant, or was claimed. */
function transactionsOf(sql: Sql, campaignId: string, participants: readonly string[]): Promise<SliceRow[]> {
  const { encodeKeys, lookUp } = sql.dialect;
  const select = 't.id, t.participant, t.status, t.rules_revision';
  return sql.all<SliceRow>(
    `${lookUp('$2', {
      select,
      from: 'transactions t',
      where: 't.campaign_id = $1 AND (CASE WHEN t.claimed_at IS NULL THEN t.participant END) = r.key',
    })}
    UNION ${lookUp('$2', {
      select,
      from: 'adjustments a JOIN transactions t ON t.campaign_id = a.campaign_id AND t.id = a.transaction_id',
      where: `a.campaign_id = $1 AND a.participant = r.key AND a.kind = 'claim' AND t.participant = r.key`,
    })}`,
    [campaignId, encodeKeys(participants)],
  );
}

class ReevaluationBatch {
  readonly report = {
    reevaluated: 0,
    qualified: { transactions: 0, amount: 0, entries: 0 },
    disqualified: { transactions: 0, amount: 0, entries: 0 },
    recomputed: { transactions: 0, entries: 0 },
  };
  readonly #sql: Sql;
  readonly #campaignId: string;
  readonly #rules: Awaited<ReturnType<typeof loadRulesHistory>>;
  readonly #inForce: ReadonlySet<number>;
  /** Whether the rules ask for what a participant has. */
  readonly needsParticipants: boolean;
  readonly #now: number;
  readonly #deltas: Delta[] = [];

  constructor(
    sql: Sql,
    campaignId: string,
    rules: Awaited<ReturnType<typeof loadRulesHistory>>,
    now: number,
  ) {
    this.#sql = sql;
    this.#campaignId = campaignId;
    this.#rules = rules;
    this.#inForce = new Set(rules.schedule.map(({ revision }) => revision));
    this.#now = now;
    this.needsParticipants = rules.schedule.some((each) => needsParticipant(each.rules.ruleSet));
  }

  /** What is held is judged when it is released; what is voided or rejected counts nowhere. */
  isStale({ status, rules_revision }: Pick<SliceRow, 'status' | 'rules_revision'>): boolean {
    return judgedStatuses.includes(status) && rules_revision !== null && !this.#inForce.has(rules_revision);
  }

  /** Participants of whom a batch that ends at `done` has judged all are left out: a dry run has not stored that. */
  async run(stale: readonly SliceRow[], done: string): Promise<void> {
    let rows = await this.#lock(await this.#withAllOfParticipants(stale, done));
    const takenBack = rows.filter((row) => this.#leavesAccount(row));
    for (const { id } of takenBack) await this.#takeBack(id);
    // Taking one back changes others of its participant.
    if (takenBack.length > 0) rows = await this.#lock(rows);
    await this.#judge(rows);
    appendDeltas(this.#sql, this.#campaignId, this.#deltas);
  }

  /**
   * Where the rules ask for what a participant has, all of one are judged at once, with the first of them: what caps give
   * then does not depend on where batches end.
   */
  async #withAllOfParticipants(stale: readonly SliceRow[], done: string): Promise<readonly SliceRow[]> {
    if (!this.needsParticipants) return stale;
    const participants = [...new Set(stale.flatMap(({ participant }) => participant ?? []))];
    if (participants.length === 0) return stale;
    // Accounts first, then transactions: the order in which adjustments lock, too.
    await lockAccounts(this.#sql, this.#campaignId, participants);
    const all = await transactionsOf(this.#sql, this.#campaignId, participants);
    const ofEach = groupBy(
      all.filter((row) => this.isStale(row)),
      ({ participant }) => participant,
    );
    const due = [...ofEach.values()].filter((rows) => rows.every(({ id }) => id > done));
    return [...stale.filter(({ participant }) => participant === null), ...due.flat()];
  }

  async #lock(rows: readonly { readonly id: string }[]): Promise<TransactionRow[]> {
    const ids = rows.map(({ id }) => id);
    const locked = await lockTransactions(this.#sql, this.#campaignId, ids);
    return [...locked.values()].filter((row) => this.isStale(row));
  }

  /** The verdict by the periods of now, without what the participant has. */
  #verdictOf(row: TransactionRow): TransactionVerdict {
    const effective = rulesAgain(this.#rules.schedule, this.#rulesOf(row), row.occurred_at);
    return evaluateFacts(factsOfStored(row, remainingOf(row)), effective, this.#now);
  }

  #rulesOf(row: TransactionRow): Rules {
    return rulesOfRevision(this.#rules.byRevision, row.rules_revision).rules;
  }

  /** Whether it takes its entries out of the account of its participant. */
  #leavesAccount(row: TransactionRow): boolean {
    const { qualified, effective } = this.#verdictOf(row);
    return (
      row.qualified === 1 &&
      !qualified &&
      row.participant !== null &&
      needsParticipant(effective.rules.ruleSet)
    );
  }

  /** Judges all that its participant registered after it as well, as a refund does. */
  async #takeBack(id: string): Promise<void> {
    const [sql, campaignId, now] = [this.#sql, this.#campaignId, this.#now];
    const row = await lockTransaction(sql, campaignId, id);
    const { revision } = this.#verdictOf(row).effective;
    const recomputation = await recompute(
      sql,
      campaignId,
      { ...row, rules_revision: revision },
      remainingOf(row),
      now,
    );
    await this.#store([{ row, verdict: recomputation.own }]);
    for (const { row: other, verdict } of recomputation.others) {
      this.report.recomputed.transactions += 1;
      this.report.recomputed.entries += verdict.entries - other.entries;
    }
    this.#deltas.push(...(await applyRecomputation(sql, campaignId, recomputation, now)));
  }

  /** All others: those that newly qualify are posted to accounts in the order in which they came. */
  async #judge(rows: readonly TransactionRow[]): Promise<void> {
    const judged = rows.map((row) => ({ row, verdict: this.#verdictOf(row) }));
    const postings = judged.flatMap(({ row: { id, participant, qualified }, verdict }) =>
      verdict.qualified && qualified === 0 ? [{ id, participant, verdict }] : [],
    );
    const posted = await postToAccounts(this.#sql, this.#campaignId, postings, this.#now);
    await this.#store(
      judged.map(({ row, verdict }) => ({ row, verdict: posted.get(row.id) ?? withEntriesOf(row, verdict) })),
    );
  }

  async #store(reevaluated: readonly Reevaluated[]): Promise<void> {
    for (const { row, verdict } of reevaluated) this.#count(row, verdict);
    const rulesOf = (row: TransactionRow): Rules => this.#rulesOf(row);
    const stored = storeReevaluated(this.#sql, this.#campaignId, reevaluated, { now: this.#now, rulesOf });
    this.#deltas.push(...(await stored));
  }

  #count(row: TransactionRow, { qualified, entries }: TransactionVerdict): void {
    const { report } = this;
    report.reevaluated += 1;
    if (qualified === (row.qualified === 1)) return;
    const part = qualified ? report.qualified : report.disqualified;
    part.transactions += 1;
    part.amount += remainingOf(row);
    part.entries += Math.abs(entries - row.entries);
  }
}

const remainingOf = (row: TransactionRow): number => row.total_amount - row.refunded_amount;

/** One that qualified before and does so again keeps what its account gave it. */
function withEntriesOf(row: TransactionRow, verdict: TransactionVerdict): TransactionVerdict {
  const isKept =
    verdict.qualified && row.qualified === 1 && needsParticipant(verdict.effective.rules.ruleSet);
  return isKept ? { ...verdict, entries: row.entries } : verdict;
}
