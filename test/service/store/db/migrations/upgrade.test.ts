import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Window } from '../../../../../src/campaign/rules.js';
import type { Database, Parameter, Sql } from '../../../../../src/service/store/db/database.js';
import { migrate, migrations } from '../../../../../src/service/store/db/migrations/index.js';
import { createPartition } from '../../../../../src/service/store/db/partitions.js';
import { openPostgresDatabase } from '../../../../../src/service/store/db/postgres/database.js';
import { openSqliteDatabase } from '../../../../../src/service/store/db/sqlite/database.js';
import type { Access, Store } from '../../../../../src/service/store/index.js';
import { invoice, sale } from '../../../../support/festival.js';
import { figuresOf, storedTransactions } from '../../../../support/figures.js';
import { createTestDatabase, engines, type TestDatabase } from '../../../../support/stores.js';

type Value = Parameter | { readonly hex: string };

/**
 * A campaign as the release with migration 0001 alone stored it (secret `test`, contact key 32 bytes of 1), and what that
 * release read from it. It has rows in every table that is renamed; totals of its last two transactions wait to be
 * rolled up.
 */
interface Stored {
  readonly now: number;
  readonly campaignId: string;
  readonly partner: Access;
  readonly rival: Access;
  readonly operator: Access;
  /** With contact data, erased, a canary. */
  readonly participants: readonly [string, string, string];
  readonly drawId: string;
  /** By table, in an order in which foreign keys are met. */
  readonly rows: Readonly<Record<string, readonly Readonly<Record<string, Value>>[]>>;
}

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`0001-core.${name}.json`, import.meta.url), 'utf8'));
const stored = fixture('rows') as Stored;
const expected = fixture('expected') as Record<string, unknown>;
const { campaignId, partner, rival, operator, now } = stored;

/** Makes the database as migration 0001 did, and inserts the rows. */
async function restore(database: Database): Promise<void> {
  await migrate(database, migrations.slice(0, 1));
  await database.transaction(async (sql) => {
    await createPartition(sql, campaignId);
    await sql.run('DELETE FROM audit_head');
    for (const [table, rows] of Object.entries(stored.rows)) await insertInto(sql, table, rows);
  });
}

const insert = (database: Database, table: string, rows: readonly Readonly<Record<string, Value>>[]) =>
  database.transaction((sql) => insertInto(sql, table, rows));

async function insertInto(
  sql: Sql,
  table: string,
  rows: readonly Readonly<Record<string, Value>>[],
): Promise<void> {
  // The engine counts it up.
  const columns = Object.keys(rows[0] ?? {}).filter((name) => table !== 'figure_changes' || name !== 'id');
  const placeholders = columns.map((_, index) => `$${index + 1}`).join(', ');
  const text = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${placeholders})`;
  for (const row of rows)
    await sql.run(
      text,
      columns.map((name) => toParameter(row[name] ?? null)),
    );
}

/** A key as migration 0001 stored it, of the partner. */
const key = { id: 'key_01kb1q3m8x7v5r2t9w4y6z0d', hash: 'a'.repeat(64) };

async function insertKey(database: Database): Promise<void> {
  await database.transaction((sql) =>
    sql.run(
      `INSERT INTO api_keys (id, organization_id, name, mode, scopes, hint, hash, created_at)
       VALUES ($1, $2, 'till', 'test', '["stats:read"]', 'sf_test_…abcd', $3, $4)`,
      [key.id, partner.organizationId, key.hash, now],
    ),
  );
}

const toParameter = (value: Value): Parameter =>
  typeof value === 'object' && value !== null && 'hex' in value ? Buffer.from(value.hex, 'hex') : value;

describe.each(engines)('a database of migration 0001 on %s', (engine) => {
  let test: TestDatabase;
  let store: Store;

  beforeAll(async () => {
    test = await createTestDatabase(engine);
    const database = await (engine === 'sqlite'
      ? openSqliteDatabase(test.url.slice('sqlite:'.length))
      : openPostgresDatabase(test.url));
    await restore(database);
    await insertKey(database);
    await database.close();
    const contactKeys = { current: 'first', byId: new Map([['first', new Uint8Array(32).fill(1)]]) };
    store = await test.open({ secret: 'test', clock: () => now, contactKeys });
  });
  afterAll(async () => {
    await store.close();
    await test.drop();
  });

  it('has the newest schema once it is opened', async () => {
    const applied = await test.query<{ version: number | string }>('SELECT version FROM schema_migrations');
    expect(applied.map(({ version }) => Number(version)).sort((a, b) => a - b)).toEqual(
      migrations.map(({ version }) => version),
    );
  });

  // What that release called registered is received now.
  it('returns all that the earlier release returned', async () => {
    const page = { limit: 100 };
    const { statistics, participants, draws } = store;
    const read = {
      summaries: [
        await statistics.summary(campaignId, null),
        await statistics.summary(campaignId, partner.organizationId),
        await statistics.summary(campaignId, rival.organizationId),
      ],
      byMerchant: await statistics.breakdown(campaignId, null, { by: 'merchant', top: 9 }),
      zone: await statistics.zone(campaignId, operator, { zone: 'main', top: 9 }),
      transactions: await store.transactions.list(campaignId, operator, {}, page),
      promoItems: await store.promoItems.list(campaignId, operator, {}, page),
      participants: [
        await participants.get(campaignId, stored.participants[0], {}),
        await participants.get(campaignId, stored.participants[1], {}),
        await participants.get(campaignId, stored.participants[2], {}),
      ],
      foundByPhone: await participants.find(campaignId, { phone: '0912345678' }, 'somebody'),
      draw: await draws.get(campaignId, stored.drawId),
      inclusion: await draws.inclusion(campaignId, stored.drawId, 'shopper-3'),
      ledger: await store.ledger.check(campaignId),
      audit: await store.audit.verify(),
    };
    // And what records have had since.
    expect(read).toMatchObject(expected);
  });

  it('takes the keys of before for secret ones', async () => {
    expect(await store.keys.findByHash(key.hash)).toMatchObject({ key: { id: key.id, kind: 'secret' } });
  });

  it('replays the response of a request that was made before', async () => {
    const request = { organizationId: partner.organizationId, key: 'once', fingerprint: 'print' };
    const replay = await store.idempotent(request, () => Promise.reject(new Error('It ran once more')));
    expect(replay).toMatchObject({ replayed: true });
    expect(JSON.stringify(replay)).toContain('kept');
  });

  it('counts new participants, matches waiting claims, and keeps the audit log append-only', async () => {
    const before = (await store.statistics.summary(campaignId, null)).participantCount;
    const document = { ...invoice(99), randomCode: '7777' };
    const [pushed] = await store.transactions.push(campaignId, partner, [sale(99, { document })]);
    expect(pushed).toMatchObject({ status: 'accepted' });
    // Whoever claimed its document before counts already.
    await store.transactions.push(campaignId, partner, [sale(98, { participant: { token: 'shopper-98' } })]);
    const { participantCount } = await store.statistics.summary(campaignId, null);
    expect(participantCount).toBe(before + 1);
    expect((await store.ledger.check(campaignId)).differences).toEqual([]);
    await expect(test.query("UPDATE audit_entries SET code = 'other'")).rejects.toThrow('append-only');
  });
});

const zones = ['main', 'sweets'];

describe.each(engines)('the figures of a database of before migration 0005 on %s', (engine) => {
  let test: TestDatabase;
  let store: Store;
  const [purchases] = (stored.rows.campaign_rules ?? []).map(
    ({ rules }) => (JSON.parse(String(rules)) as { purchasePeriod: Window }).purchasePeriod,
  );
  const period = purchases as Window;

  beforeAll(async () => {
    test = await createTestDatabase(engine);
    const database = await (engine === 'sqlite'
      ? openSqliteDatabase(test.url.slice('sqlite:'.length))
      : openPostgresDatabase(test.url));
    await restore(database);
    // One sale of a zone a year before the purchase period, and one after its end.
    const sold = stored.rows.transactions?.find(({ items, status }) => items !== null && status !== 'voided');
    await insert(database, 'transactions', [
      {
        ...sold,
        id: 'txn_before',
        external_id: 'before',
        natural_key: 'before',
        occurred_at: period.startsAt - 1,
      },
      { ...sold, id: 'txn_after', external_id: 'after', natural_key: 'after', occurred_at: period.endsAt },
    ]);
    await database.close();
    store = await test.open({ clock: () => now });
  });
  afterAll(async () => {
    await store.close();
    await test.drop();
  });

  it('are those of its transactions', async () => {
    const rows = await storedTransactions(test, campaignId);
    for (const owner of [null, partner.organizationId, rival.organizationId]) {
      const { totals, outsidePeriod, participantCount } = figuresOf(
        rows.filter((row) => owner === null || row.organization_id === owner),
        period,
      );
      const summary = await store.statistics.summary(campaignId, owner);
      expect(summary).toMatchObject({ ...totals, outsidePeriod, participantCount });
      const { total } = await store.statistics.breakdown(campaignId, owner, { by: 'channel', top: 9 });
      expect(total).toEqual(totals);
      const span = { interval: 'hour', from: 0, to: 4e12 } as const;
      const { points } = await store.statistics.timeseries(campaignId, owner, span);
      for (const [name, value] of Object.entries(totals))
        expect(points.reduce((sum, point) => sum + point[name as keyof typeof totals], 0)).toBe(value);
    }
    const { outsidePeriod, zone, registeredGmv } = await store.statistics.summary(campaignId, null);
    expect(outsidePeriod.documents).toBe(2);
    expect({ zone, registeredGmv }).toMatchObject({
      zone: { unitsSold: 2, orders: 1, gmv: 1280 },
      registeredGmv: 1280,
    });
    const soldBy = async (owner: string | null) =>
      (
        await Promise.all(
          zones.map((each) => store.statistics.offers(campaignId, owner, { zone: each, top: 9 })),
        )
      )
        .flatMap(({ rows: sold }) => sold)
        .map(({ unitsSold, orders, gmv }) => ({ unitsSold, orders, gmv }));
    expect(await soldBy(null)).toEqual([{ unitsSold: 2, orders: 1, gmv: 1280 }]);
    expect(await soldBy(rival.organizationId)).toEqual([]);
  });

  it('stay right when what was stored before is taken back', async () => {
    const rows = await store.transactions.list(campaignId, operator, {}, { limit: 100 });
    for (const { id, status } of rows.items)
      if (status !== 'voided') await store.transactions.void(campaignId, operator, id, { kind: 'cancel' });
    const [held] = rows.items.filter(({ status }) => status === 'held');
    expect(held).toBeDefined();
    expect(await store.statistics.summary(campaignId, null)).toMatchObject({
      ...figuresOf([], period).totals,
      outsidePeriod: { documents: 0, amount: 0 },
      participantCount: 0,
      zone: { unitsSold: 0, orders: 0, gmv: 0 },
      registeredGmv: 0,
      pending: { transactionsHeld: 0 },
    });
    const left = await test.query(
      `SELECT * FROM daily_totals WHERE received_documents <> 0 OR outside_documents <> 0 OR amount <> 0`,
    );
    expect(left).toEqual([]);
    expect(
      await test.query('SELECT * FROM offer_totals WHERE units <> 0 OR orders <> 0 OR gmv <> 0'),
    ).toEqual([]);
  });
});
