import type { Database, Sql } from './database.js';
import { addUpChanges, CHUNK } from './figureChanges.js';

/** Changes that wait when they are added up without waiting for more, and when writers wait for it. */
const MANY = CHUNK / 2;
const TOO_MANY = CHUNK * 2;
/** Milliseconds after the last commit, and after a failure. */
const SOON = 100;
const LATER = 1_000;

/**
 * The database with its figures kept up: what transactions write down is added up a moment later, by whichever
 * process comes to it. Nothing depends on when, or on whether this process lives on: readers of figures add up
 * what is left. Writers wait where this falls behind, so that little is ever left.
 */
export function keepFigures(database: Database): Database {
  /** How many transactions of this process changed each campaign since its changes were last added up. */
  const waiting = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let closed = false;

  const count = () => [...waiting.values()].reduce((sum, changes) => sum + changes, 0);

  function note(campaignId: string): void {
    waiting.set(campaignId, (waiting.get(campaignId) ?? 0) + 1);
    if (count() >= MANY) start();
    else schedule(SOON);
  }

  function schedule(delay: number): void {
    if (closed || running !== undefined) return;
    clearTimeout(timer);
    timer = setTimeout(start, delay);
    timer.unref();
  }

  function start(): void {
    if (closed || running !== undefined) return;
    clearTimeout(timer);
    let delay = SOON;
    running = addUpAll()
      // Whatever is the matter meets those who read or write as well; here it is only tried again.
      .catch(() => {
        delay = LATER;
      })
      .finally(() => {
        running = undefined;
        if (waiting.size > 0) schedule(delay);
      });
  }

  async function addUpAll(): Promise<void> {
    for (const campaignId of [...waiting.keys()]) {
      for (let added: number | null = CHUNK; added === CHUNK && !closed; ) {
        waiting.delete(campaignId);
        added = await database.transaction((sql) => addUpChanges(sql, campaignId, { wait: false }));
      }
    }
  }

  return {
    ...database,
    async transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
      while (running !== undefined && count() >= TOO_MANY) await running;
      const changed = new Set<string>();
      const result = await database.transaction((sql) =>
        work({ ...sql, figuresChanged: (campaignId) => void changed.add(campaignId) }),
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
