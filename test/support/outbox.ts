import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Shopfest, ShopfestOptions } from '../../src/client.js';
import type { AdapterRequest } from '../../src/index.js';
import { ShopfestOperator } from '../../src/operator.js';
import { Outbox, type OutboxOptions } from '../../src/outbox/index.js';
import { createTestDatabase, type Engine } from './stores.js';
import type { Running } from './targets.js';

export interface OutboxStore {
  readonly url: string;
  /** Straight to the tables, past the outbox. */
  query<Row>(text: string): Promise<Row[]>;
  drop(): Promise<void>;
}

/** A store for an outbox of a test, which is deleted by `drop`. */
export async function createOutboxStore(engine: Engine): Promise<OutboxStore> {
  if (engine === 'postgres') {
    const { url, query, drop } = await createTestDatabase('postgres');
    return { url, query, drop };
  }
  const folder = await mkdtemp(join(tmpdir(), 'shopfest-outbox-'));
  const file = join(folder, 'outbox.db');
  return {
    url: `file:${file}`,
    async query<Row>(text: string) {
      const { openSqlite } = await import('../../src/sqlite.js');
      const database = await openSqlite(file);
      try {
        return database.prepare(text).all() as Row[];
      } finally {
        database.close();
      }
    },
    drop: () => rm(folder, { recursive: true, force: true }),
  };
}

export const clientFor = (
  { baseURL, campaign, apiKeys }: Running,
  role: keyof Running['apiKeys'] = 'partner',
  options: ShopfestOptions = {},
): ShopfestOperator => new ShopfestOperator({ baseURL, campaign, apiKey: apiKeys[role], ...options });

export const openOutbox = (
  { url }: OutboxStore,
  client: Shopfest,
  options: Partial<OutboxOptions> = {},
): Promise<Outbox> => Outbox.open({ store: url, client, ...options });

/** The response of a service that accepts all transactions of a batch. */
export const acceptAll = ({ body }: AdapterRequest): { body: string } => ({
  body: JSON.stringify({
    results: (JSON.parse(body ?? '').rows as { externalId: string }[]).map(({ externalId }, index) => ({
      index,
      externalId,
      status: 'accepted',
      id: `txn_${externalId}`,
    })),
  }),
});
