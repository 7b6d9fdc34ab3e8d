import type { Database, Sql } from '../db/database.js';
import { ROLLUP_BATCH } from '../statistics/rollUp.js';
import { rollUpCampaign } from './rollUpCampaign.js';

/** Deltas that wait when they are rolled up without waiting for more, and when writers wait for the roll-up. */
const ROLL_UP_AT = ROLLUP_BATCH / 2;
const WRITERS_WAIT_AT = ROLLUP_BATCH * 2;
/** Milliseconds from the first delta that waits, or from a failure: long enough for many batches to come together. */
const DELAY = 1_000;

/**
 * The database with a worker that rolls up, a moment after their commit, what its transactions append, and matches
 * claims with transactions that were committed at the same moment. Nothing depends on when it comes to that, or on
 * which process does it: who reads statistics rolls up what waits, and the next process to start takes over from a
 * dead one. Writers wait where the worker falls behind, so that little ever waits.
 */
export function withRollupWorker(database: Database, clock: () => number): Database {
  /** How many transactions of this process requested a roll-up of each campaign since its last one. */
  const requested = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let closed = false;

  const count = () => [...requested.values()].reduce((sum, requests) => sum + requests, 0);

  function request(campaignId: string): void {
    requested.set(campaignId, (requested.get(campaignId) ?? 0) + 1);
    if (count() >= ROLL_UP_AT) start();
    else schedule();
  }

  function schedule(): void {
    if (closed || running !== undefined || timer !== undefined) return;
    timer = setTimeout(start, DELAY);
    timer.unref();
  }

  function start(): void {
    if (closed || running !== undefined) return;
    clearTimeout(timer);
    timer = undefined;
    run(rollUpAll);
  }

  function run(work: () => Promise<void>): void {
    running = work()
      // Readers and writers meet the same failure and report it; the worker only tries again.
      .catch(() => undefined)
      .finally(() => {
        running = undefined;
        if (requested.size > 0) schedule();
      });
  }

  async function rollUpAll(): Promise<void> {
    for (const campaignId of [...requested.keys()]) {
      const rollUpOnce = () => database.transaction((sql) => rollUpCampaign(sql, campaignId, clock()));
      const before = requested.get(campaignId) ?? 0;
      let rows = await rollUpOnce();
      while (rows === ROLLUP_BATCH && !closed) rows = await rollUpOnce();
      // The roll-up of another process may have begun before ours were committed.
      if (rows === null) continue;
      // Requests that came meanwhile may or may not have been among them.
      const more = (requested.get(campaignId) ?? 0) - before;
      if (more > 0) requested.set(campaignId, more);
      else requested.delete(campaignId);
    }
  }

  /** Requests a roll-up for a process that died before its own: of deltas, and of claims that may lack their match. */
  async function takeOver(): Promise<void> {
    const waiting = await database.read((sql) =>
      sql.all<{ campaign_id: string }>(
        'SELECT campaign_id FROM statistics_deltas UNION SELECT campaign_id FROM claims WHERE unsure = 1',
      ),
    );
    for (const { campaign_id } of waiting) if (!requested.has(campaign_id)) requested.set(campaign_id, 0);
  }

  run(takeOver);
  return {
    ...database,
    async transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
      while (running !== undefined && count() >= WRITERS_WAIT_AT) await running;
      const changed = new Set<string>();
      const result = await database.transaction((sql) =>
        work({ ...sql, requestRollUp: (campaignId) => void changed.add(campaignId) }),
      );
      for (const campaignId of changed) request(campaignId);
      return result;
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      await running;
      await database.close();
    },
  };
}
