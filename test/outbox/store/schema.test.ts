import { describe, expect, it } from 'vitest';
import { clientWithReplies } from '../../support/client.js';
import { createOutboxStore, openOutbox } from '../../support/outbox.js';

describe('the file of an outbox', () => {
  it('has the same tables as files of earlier releases', async () => {
    const store = await createOutboxStore('sqlite');
    await (await openOutbox(store, clientWithReplies([]).client)).close();
    const objects = await store.query<{ sql: string }>(
      'SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name',
    );
    const meta = await store.query<{ name: string }>('SELECT name FROM shopfest_outbox_meta ORDER BY name');
    await store.drop();
    expect(objects.map(({ sql }) => sql.replace(/\s+/g, ' '))).toMatchInlineSnapshot(`
    [
      "CREATE UNIQUE INDEX shopfest_outbox_content ON shopfest_outbox_entries (natural_key, digest)",
      "CREATE INDEX shopfest_outbox_dead ON shopfest_outbox_entries (seq, amount) WHERE state = 'dead'",
      "CREATE INDEX shopfest_outbox_delivered ON shopfest_outbox_entries (settled_at) WHERE state IN ('delivered', 'discarded')",
      "CREATE INDEX shopfest_outbox_parcel ON shopfest_outbox_entries (parcel) WHERE parcel IS NOT NULL",
      "CREATE INDEX shopfest_outbox_pending ON shopfest_outbox_entries (seq, stream, parcel, amount, enqueued_at, external_id) WHERE state = 'pending'",
      "CREATE TABLE shopfest_outbox_entries ( seq INTEGER PRIMARY KEY, state TEXT NOT NULL DEFAULT 'pending', kind TEXT NOT NULL, stream TEXT NOT NULL, amount INTEGER NOT NULL, size INTEGER NOT NULL, cut INTEGER NOT NULL DEFAULT 1000, parcel TEXT, enqueued_at INTEGER NOT NULL, settled_at INTEGER, idempotency_key TEXT NOT NULL, natural_key TEXT NOT NULL, digest TEXT NOT NULL, external_id TEXT, outcome TEXT, body TEXT NOT NULL )",
      "CREATE TABLE shopfest_outbox_leases ( name TEXT PRIMARY KEY, holder TEXT NOT NULL, expires_at INTEGER NOT NULL )",
      "CREATE TABLE shopfest_outbox_meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
      "CREATE TABLE shopfest_outbox_parcels ( key TEXT PRIMARY KEY, seq INTEGER NOT NULL, streams TEXT NOT NULL, holder TEXT NOT NULL, expires_at INTEGER NOT NULL )",
    ]
  `);
    expect(meta.map(({ name }) => name)).toEqual(['baseURL', 'campaign', 'version']);
  });
});
