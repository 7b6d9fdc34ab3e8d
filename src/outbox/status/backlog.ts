import type { Sql } from '../store/database.js';
import type { OutboxStatus } from '../types.js';

/** What is pending, and what was rejected. */
export type Backlog = Pick<
  OutboxStatus,
  'amountAtRisk' | 'amountRejected' | 'deadLetters' | 'oldestAge' | 'pending'
>;

interface StateTotals {
  readonly count: number;
  readonly amount: number;
  readonly oldest: number | null;
}

/** Read from indexes alone, so that it takes no longer the more entries were delivered. */
export async function readBacklog(sql: Sql, now: number): Promise<Backlog> {
  const pending = await totalsOf(sql, 'pending', 'min(enqueued_at)');
  const dead = await totalsOf(sql, 'dead', 'NULL');
  return {
    pending: pending.count,
    // An entry may have been enqueued before the clock was set back.
    oldestAge: pending.oldest === null ? null : Math.max(0, now - pending.oldest),
    amountAtRisk: pending.amount,
    deadLetters: dead.count,
    amountRejected: dead.amount,
  };
}

async function totalsOf(
  { dialect: { integer }, all }: Sql,
  state: string,
  oldest: string,
): Promise<StateTotals> {
  const [row] = await all<StateTotals>(
    `SELECT CAST(count(*) AS ${integer}) AS count, CAST(coalesce(sum(amount), 0) AS ${integer}) AS amount,
      CAST(${oldest} AS ${integer}) AS oldest
    FROM shopfest_outbox_entries WHERE state = '${state}'`,
  );
  return row ?? { count: 0, amount: 0, oldest: null };
}
