import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keyedHash } from '../../../src/service/store/db/keyedHash.js';
import { openDataSecret } from '../../../src/service/store/secrets/dataSecret.js';
import { dumpStore } from '../../support/storeDump.js';
import { engines } from '../../support/stores.js';
import {
  approvedStore,
  CAMPAIGN,
  clientOf,
  contactKeys,
  type Harness,
  NOON,
  startHarness,
  transaction,
} from '../harness.js';

const nextKey = `second:${Buffer.alloc(32, 2).toString('base64')}`;
let tokens = 0;
const newToken = (): string => `pt_shopper_${tokens++}`;

describe.each(engines)('a participant on %s', (engine) => {
  let harness: Harness;

  beforeAll(async () => {
    harness = await startHarness(engine);
    await approvedStore(harness, harness.partner);
  });
  afterAll(() => harness?.close());
  beforeEach(() => {
    harness.clock.now = NOON;
  });

  const register = (token: string, contact?: object) =>
    harness.app.done('registerParticipant', { body: { token, contact } });

  it('is registered once by a token, and may give other contact data later', async () => {
    const { app, operator, clock } = harness;
    const token = newToken();
    const first = await app.call('registerParticipant', { body: { token } });
    expect(first).toMatchObject({
      status: 201,
      body: {
        campaignId: 'harness-2020',
        status: 'active',
        hasContact: false,
        entries: { total: 0, byRegion: [] },
        registeredAt: '2020-12-12T12:00:00+08:00',
        erasedAt: null,
      },
    });
    clock.now += 1_000;
    const body = { token, contact: { phone: '0987-000-111' } };
    const second = await app.call('registerParticipant', { body });
    expect(second).toMatchObject({
      status: 200,
      body: { ...(first.body as object), hasContact: true },
    });
    expect(await register(token)).toEqual(second.body);
    const { id } = await register(token, { email: 'other@example.org' });
    const find = async (sought: object) =>
      (await operator.done('findParticipants', { body: sought })).participantIds;
    expect(await find({ email: 'other@example.org' })).toEqual([id]);
    expect(await find({ phone: '0987-000-111' })).toEqual([]);
  });

  it('is registered once also by two concurrent requests', async () => {
    const body = { token: newToken(), contact: { phone: '0987-000-112' } };
    const both = await Promise.all([1, 2].map(() => harness.app.call('registerParticipant', { body })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 201]);
    expect(new Set(both.map((response) => (response.body as { id: string }).id)).size).toBe(1);
  });

  it('has the entries of the ledger by region, with the lines that they come from', async () => {
    const { app, partner, operator, clock } = harness;
    const token = newToken();
    const { id } = await register(token);
    const there = { path: { participantId: id } };
    const participant = { token };
    await partner.done('pushTransaction', { body: transaction('bought', { participant }) });
    clock.now += 1;
    const elsewhere = { participant, totalAmount: 500, district: '66000200' };
    await partner.done('pushTransaction', { body: transaction('elsewhere', elsewhere) });
    await partner.done('pushTransaction', {
      body: transaction('of-another', { participant: { token: newToken() } }),
    });
    clock.now += 1;
    const claimed = transaction('claimed');
    await partner.done('pushTransaction', { body: claimed });
    clock.now += 1;
    const { number, date, randomCode } = claimed.document;
    await app.done('claimTransaction', { body: { participant, number, date, randomCode } });
    clock.now += 1;
    await partner.done('refundTransaction', {
      path: { transactionId: 'external:bought' },
      body: { amount: 780 },
    });

    const { entries } = await app.done('retrieveParticipant', there);
    expect(entries.total).toBe(4);
    // By the time of the transactions: all of them at eleven.
    const totalOf = async (query: { from?: string; to?: string }) =>
      (await app.done('retrieveParticipant', { ...there, query })).entries.total;
    const [eleven, later] = ['2020-12-12T11:00:00+08:00', '2020-12-12T11:00:01+08:00'];
    expect([await totalOf({ from: eleven }), await totalOf({ to: later })]).toEqual([4, 4]);
    expect([await totalOf({ to: eleven }), await totalOf({ from: later })]).toEqual([0, 0]);
    expect(entries.byRegion.reduce((sum, each) => sum + each.entries, 0)).toBe(4);
    expect(new Set(entries.byRegion.map(({ region }) => region)).size).toBe(entries.byRegion.length);
    const { items } = await operator.done('listEntryLines', there);
    expect(items.map((line) => [line.entries, line.adjustmentId === null, line.ruleSetVersion])).toEqual([
      [2, true, 1],
      [1, true, 1],
      [2, false, 1],
      [-1, false, 1],
    ]);
    const paged: unknown[] = [];
    let pageToken = '';
    do {
      const query = { pageSize: 1, ...(pageToken && { pageToken }) };
      const page = await app.done('listEntryLines', { ...there, query });
      paged.push(...page.items);
      pageToken = page.nextPageToken ?? '';
    } while (pageToken !== '');
    expect(paged).toEqual(items);
  });

  it('is found by phone number or address in any notation, by the operator only', async () => {
    const { app, operator, partner, other } = harness;
    const [one, two] = [
      await register(newToken(), { phone: '0955-123-456', email: 'Family@Example.com' }),
      await register(newToken(), { phone: '+886 955 123456' }),
    ];
    const found = async (body: object) => (await operator.done('findParticipants', { body })).participantIds;
    expect(await found({ phone: '0955123456' })).toEqual([one.id, two.id]);
    expect(await found({ email: 'family@example.com' })).toEqual([one.id]);
    expect(await found({ phone: '0955-123-457' })).toEqual([]);
    await app.refused('findParticipants', 'operator_only', { body: { phone: '0955123456' } });
    await app.refused('rewrapContacts', 'operator_only', { body: { maxRows: 1 } });
    for (const client of [partner, other]) {
      await client.refused('findParticipants', 'scope_missing', { body: { phone: '0955123456' } });
      await client.refused('retrieveParticipant', 'scope_missing', { path: { participantId: one.id } });
    }
    await operator.refused('findParticipants', 'validation_failed', {
      body: { phone: '0955123456', email: 'family@example.com' },
    });
  });

  it('is erased for good, and keeps the entries under the token', async () => {
    const { app, operator, partner, clock, database } = harness;
    const token = newToken();
    const { id } = await register(token, {
      name: '王小美',
      phone: '0966-123-456',
      email: 'gone@example.org',
    });
    await partner.done('pushTransaction', { body: transaction('kept', { participant: { token } }) });
    const there = { path: { participantId: id } };
    clock.now += 1_000;
    const erased = await app.done('eraseParticipant', there);
    expect(erased).toMatchObject({
      status: 'erased',
      hasContact: false,
      entries: { total: 2 },
      erasedAt: '2020-12-12T12:00:01+08:00',
    });
    clock.now += 1_000;
    expect(await operator.done('eraseParticipant', there)).toEqual(erased);
    expect(await operator.done('findParticipants', { body: { phone: '0966123456' } })).toEqual({
      participantIds: [],
    });
    await app.refused('registerParticipant', 'participant_erased', {
      body: { token, contact: { phone: '0966-123-456' } },
    });
    for (const table of ['contacts', 'contact_index'])
      expect(await database.query(`SELECT * FROM ${table} WHERE participant_id = '${id}'`)).toEqual([]);
  });

  it('has contact data only where there is a key for it, and takes part without', async () => {
    const { another, app } = harness;
    const without = clientOf(await another({ contactKeys: '' }), app.apiKey);
    const body = { token: newToken(), contact: { phone: '0944-123-456' } };
    await without.refused('registerParticipant', 'contact_key_missing', { body });
    const { status } = await without.call('registerParticipant', { body: { token: body.token } });
    expect(status).toBe(201);
  });

  it('has its data key rewrapped with the next key, in portions, so that the old key can be removed', async () => {
    const { another, operator, database } = harness;
    const [counted] = await database.query<{ n: number | string }>('SELECT count(*) AS n FROM contacts');
    const all = Number(counted?.n);
    expect(all).toBeGreaterThan(3);
    const rotated = clientOf(await another({ contactKeys: `${nextKey},${contactKeys}` }), operator.apiKey);
    const rewrap = (maxRows: number) => rotated.done('rewrapContacts', { body: { maxRows } });
    expect(await rewrap(2)).toEqual({ keyId: 'second', rewrapped: 2, remaining: all - 2 });
    expect(await rewrap(1_000)).toEqual({ keyId: 'second', rewrapped: all - 2, remaining: 0 });
    expect(await rewrap(1_000)).toEqual({ keyId: 'second', rewrapped: 0, remaining: 0 });
    // Rows of a key that is no longer configured stay as they are.
    const third = `third:${Buffer.alloc(32, 3).toString('base64')}`;
    const lost = clientOf(await another({ contactKeys: third }), operator.apiKey);
    expect(await lost.done('rewrapContacts', { body: { maxRows: 9 } })).toEqual({
      keyId: 'third',
      rewrapped: 0,
      remaining: all,
    });
    const without = clientOf(await another({ contactKeys: '' }), operator.apiKey);
    await without.refused('rewrapContacts', 'contact_key_missing', { body: { maxRows: 9 } });
  });

  it('is not found by trying out phone numbers, with the database and the secret but no contact key', async () => {
    const { app, operator, database } = harness;
    const phones = Array.from({ length: 1_000 }, (_, n) => `0911222${String(n).padStart(3, '0')}`);
    const { id } = await register(newToken(), { phone: phones[137] });
    const connection = await database.connect();
    const secret = { current: 'a secret of tests, long enough' };
    const { value } = await connection.transaction((sql) => openDataSecret(sql, secret, () => NOON));
    await connection.close();
    const forged = phones.map((phone) => keyedHash(value).contact(CAMPAIGN, 'phone', phone));
    const attack = async () => {
      const cells = await dumpStore(database.url);
      const stored = new Set(cells.map(({ text }) => text));
      return [...forged, ...phones].filter((each) => stored.has(each));
    };
    expect(await attack()).toEqual([]);

    // Rows of an earlier release are found both ways, until they are rewrapped.
    await database.query(`UPDATE contacts SET index_key = '' WHERE participant_id = '${id}'`);
    await database.query(
      `UPDATE contact_index SET value = '${forged[137]}' WHERE participant_id = '${id}' AND field = 'phone'`,
    );
    const find = async () =>
      (await operator.done('findParticipants', { body: { phone: phones[137] } })).participantIds;
    expect(await attack()).toEqual([forged[137]]);
    expect(await find()).toEqual([id]);
    const { rewrapped } = await operator.done('rewrapContacts', { body: { maxRows: 1_000 } });
    expect(rewrapped).toBe(1);
    expect(await attack()).toEqual([]);
    expect(await find()).toEqual([id]);
    await app.done('eraseParticipant', { path: { participantId: id } });
  });

  it('is found by hashes of every key that is there, while keys are changed', async () => {
    const { another, operator } = harness;
    const { id } = await register(newToken(), { phone: '0933-444-551', email: 'both@example.org' });
    const both = await another({ contactKeys: `${nextKey},${contactKeys}` });
    const token = newToken();
    const later = await clientOf(both, harness.app.apiKey).done('registerParticipant', {
      body: { token, contact: { phone: '0933-444-551' } },
    });
    const sought = { body: { phone: '0933-444-551' } };
    const found = await clientOf(both, operator.apiKey).done('findParticipants', sought);
    expect(found.participantIds).toEqual([id, later.id].sort());
    // A process without the new key does not know of what was written with it.
    expect((await operator.done('findParticipants', sought)).participantIds).toEqual([id]);
  });

  it('is in the database without name, number or address', async () => {
    const names = ['王小美', 'family@', 'Family@', 'example.org', 'pt_shopper'];
    const numbers = ['0966-123-456', '0966123456', '0955-123-456', '0955123456', '955 123456'];
    const written = [...names, ...numbers];
    const cells = await dumpStore(harness.database.url);
    expect(cells.some(({ table }) => table === 'contacts')).toBe(true);
    expect(cells.filter(({ text }) => written.some((part) => text.includes(part)))).toEqual([]);
  });
});
