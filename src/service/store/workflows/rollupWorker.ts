import type { Database, Sql } from '../db/database.js';
import { CHUNK } from '../statistics/rollUp.js';
import { keepUp } from './rollUpCampaign.js';

/** Changes that wait when they are added up without waiting for more, and when writers wait for it. */
const MANY = CHUNK / 2;
const TOO_MANY = CHUNK * 2;
/** Milliseconds from the first change that waits, or from a failure: long enough for many batches to come together. */
const SOON = 1_000;

/**
 * The database with its figures kept up: what transactions write down is added up a moment later, by whichever
 * process comes to it. Nothing depends on when, or on whether this process lives on: readers of figures add up
 * what is left. Writers wait where this falls behind, so that little is ever left.
 */
export function keepFigures(database: Database, clock: () => number): Database {
  /** How many transactions of this process changed each campaign since its changes were last added up. */
  const waiting = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let closed = false;

  const count = () => [...waiting.values()].reduce((sum, changes) => sum + changes, 0);

  function note(campaignId: string): void {
    waiting.set(campaignId, (waiting.get(campaignId) ?? 0) + 1);
    if (count() >= MANY) start();
    else schedule();
  }

  function schedule(): void {
    if (closed || running !== undefined || timer !== undefined) return;
    timer = setTimeout(start, SOON);
    timer.unref();
  }

  function start(): void {
    if (closed || running !== undefined) return;
    clearTimeout(timer);
    timer = undefined;
    run(addUpAll);
  }

  function run(work: () => Promise<void>): void {
    running = work()
      // Whatever is the matter meets those who read or write as well; here it is only tried again.
      .catch(() => undefined)
      .finally(() => {
        running = undefined;
        if (waiting.size > 0) schedule();
      });
  }

  async function addUpAll(): Promise<void> {
    for (const campaignId of [...waiting.keys()]) {
      const addUp = () =>
        database.transaction((sql) => keepUp(sql, campaignId, { wait: false, now: clock() }));
      const counted = waiting.get(campaignId) ?? 0;
      let added = await addUp();
      while (added === CHUNK && !closed) added = await addUp();
      // Who is at it may have begun before ours were committed.
      if (added === null) continue;
      // Those who came meanwhile may or may not have been among them.
      const more = (waiting.get(campaignId) ?? 0) - counted;
      if (more > 0) waiting.set(campaignId, more);
      else waiting.delete(campaignId);
    }
  }

  /** What a process left that died: changes that wait, and claims that may have met their sale unseen. */
  async function takeOver(): Promise<void> {
    const left = await database.read((sql) =>
      sql.all<{ campaign_id: string }>(
        'SELECT campaign_id FROM figure_changes UNION SELECT campaign_id FROM claims WHERE unsure = 1',
      ),
    );
    for (const { campaign_id } of left) if (!waiting.has(campaign_id)) waiting.set(campaign_id, 0);
  }

  run(takeOver);
  return {
    ...database,
    async transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
      while (running !== undefined && count() >= TOO_MANY) await running;
      const changed = new Set<string>();
      const result = await database.transaction((sql) =>
        work({ ...sql, deltasAppended: (campaignId) => void changed.add(campaignId) }),
      );
      for (const campaignId of changed) note(campaignId);
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
