import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyAuditChain } from '../../../../src/campaign/auditChain.js';
import type { AuditEntry } from '../../../../src/generated/types.js';
import type { AuditFact, AuditFilter, Store } from '../../../../src/service/store/index.js';
import { createTestDatabase, engines, type TestDatabase } from '../../../support/stores.js';

const fact: AuditFact = {
  requestId: 'req_0kifvgq3v1b2c3d4e5f60718',
  operationId: 'approveMerchant',
  organizationIds: ['org_01kb1q3m8x7v5r2t9w4y6z0c', 'org_01kb1q3m8x7v5r2t9w4y6z0d'],
  personId: 'per_01kb1q3m8x7v5r2t9w4y6z0p',
  keyId: 'key_01kb1q3m8x7v5r2t9w4y6z0d',
  campaignId: null,
  subjectType: 'merchant',
  subjectId: 'mer_01kb1q3m8x7v5r2t9w4y6z0e',
  remoteAddress: '203.0.113.7',
  outcome: 'done',
  code: null,
};
const START = Date.parse('2020-12-12T12:00:00+08:00');

describe.each(engines)('the audit log on %s', (engine) => {
  let database: TestDatabase;
  let store: Store;
  let now = START;

  beforeEach(async () => {
    database = await createTestDatabase(engine);
    now = START;
    store = await database.open({ clock: () => now });
  });
  afterEach(async () => {
    await store.close();
    await database.drop();
  });

  async function enter(count: number): Promise<void> {
    for (let n = 0; n < count; n++) {
      now += 1_000;
      await store.audit.append(fact);
    }
  }

  async function all(filter: AuditFilter = {}): Promise<AuditEntry[]> {
    const entries: AuditEntry[] = [];
    let after: string | undefined;
    do {
      const { items, next } = await store.audit.list(filter, { limit: 4, after });
      entries.push(...items);
      after = next ?? undefined;
    } while (after !== undefined);
    return entries;
  }

  /** As whoever holds the database may: the guard goes first. */
  async function tamper(...statements: string[]): Promise<void> {
    const guards =
      engine === 'sqlite'
        ? ['DROP TRIGGER IF EXISTS audit_entries_no_update', 'DROP TRIGGER IF EXISTS audit_entries_no_delete']
        : ['DROP TRIGGER IF EXISTS audit_entries_stay ON audit_entries'];
    for (const statement of [...guards, ...statements]) await database.query(statement);
  }

  it('is empty and valid at first', async () => {
    const nothing = { sequence: 0, hash: '0'.repeat(64) };
    expect(await store.audit.head()).toEqual(nothing);
    expect(await store.audit.verify()).toEqual({
      valid: true,
      entries: 0,
      head: nothing,
      firstBroken: null,
    });
  });

  it('lists entries in pages, newest first, in a form that anyone can verify', async () => {
    await enter(11);
    const entries = await all();
    expect(entries.map(({ sequence }) => sequence)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    const { sequence, at, previousHash, hash, ...rest } = entries[0] as AuditEntry;
    expect(rest).toEqual(fact);
    expect(at).toBe('2020-12-12T12:00:11+08:00');
    expect([previousHash, hash]).toEqual([entries[1]?.hash, (await store.audit.head()).hash]);
    const verification = await verifyAuditChain(entries, { held: [{ sequence, hash }] });
    expect(verification).toEqual(await store.audit.verify());
    expect(verification).toMatchObject({ valid: true, entries: 11 });
  });

  it('verifies more entries than it reads at once', async () => {
    await enter(501);
    expect(await store.audit.verify()).toMatchObject({ valid: true, entries: 501 });
  });

  it('finds entries by person, operation, subject, outcome and time', async () => {
    await enter(2);
    now += 1_000;
    await store.audit.append({
      ...fact,
      personId: null,
      operationId: 'revokeKey',
      subjectType: 'key',
      subjectId: null,
      outcome: 'refused',
      code: 'scope_missing',
    });
    const found = async (filter: AuditFilter) => (await all(filter)).map(({ sequence }) => sequence);
    expect(await found({ personId: fact.personId ?? '' })).toEqual([2, 1]);
    expect(await found({ operationId: 'revokeKey' })).toEqual([3]);
    expect(await found({ subjectId: fact.subjectId ?? '', outcome: 'done' })).toEqual([2, 1]);
    expect(await found({ outcome: 'refused' })).toEqual([3]);
    expect(await found({ from: START + 2_000, to: START + 3_000 })).toEqual([2]);
    expect(await found({ campaignId: 'elsewhere' })).toEqual([]);
  });

  it('names a campaign only where it exists', async () => {
    const period = { startsAt: 0, endsAt: 1 };
    await store.campaigns.create({
      id: 'there',
      name: '有',
      purchasePeriod: period,
      registrationPeriod: period,
      ruleSet: { threshold: 500 },
    });
    await store.audit.append({ ...fact, campaignId: 'there' });
    await store.audit.append({ ...fact, campaignId: '0912345678' });
    expect((await all()).map(({ campaignId }) => campaignId)).toEqual([null, 'there']);
  });

  it('has no entry of a transaction that was rolled back', async () => {
    await expect(
      store.transaction(async (tx) => {
        await tx.audit.append(fact);
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    await enter(1);
    expect(await store.audit.verify()).toMatchObject({ valid: true, entries: 1 });
  });

  it('has one order where processes append at once', async () => {
    const other = await database.open({ clock: () => now });
    try {
      const enterOften = (at: Store) => Promise.all(Array.from({ length: 25 }, () => at.audit.append(fact)));
      await Promise.all([enterOften(store), enterOften(other)]);
      expect(await other.audit.verify()).toMatchObject({ valid: true, entries: 50, head: { sequence: 50 } });
    } finally {
      await other.close();
    }
  });

  it.each(["UPDATE audit_entries SET code = 'x'", 'DELETE FROM audit_entries'])(
    'refuses %s',
    async (statement) => {
      await enter(2);
      await expect(database.query(statement)).rejects.toThrow('audit_entries is append-only');
      expect(await store.audit.verify()).toMatchObject({ valid: true, entries: 2 });
    },
  );

  it.runIf(engine === 'postgres')('refuses TRUNCATE audit_entries', async () => {
    await expect(database.query('TRUNCATE audit_entries')).rejects.toThrow('audit_entries is append-only');
  });

  it.each([
    ['at', 'at + 1'],
    ['at', '9000000000000000'],
    ['at', '-9000000000000000'],
    ['request_id', "'req_0kifvgq3v1b2c3d4e5f60719'"],
    ['operation_id', "'rejectMerchant'"],
    ['organization_ids', "'org_01kb1q3m8x7v5r2t9w4y6z0c'"],
    ['organization_ids', "''"],
    ['person_id', 'NULL'],
    ['key_id', "'key_01kb1q3m8x7v5r2t9w4y6z0e'"],
    ['campaign_id', "'taichung-2020'"],
    ['subject_type', "'key'"],
    ['subject_id', 'NULL'],
    ['remote_address', "'203.0.113.8'"],
    ['outcome', "'refused'"],
    ['code', "'scope_missing'"],
    ['previous_hash', "'1111111111111111111111111111111111111111111111111111111111111111'"],
    ['hash', "'1111111111111111111111111111111111111111111111111111111111111111'"],
  ])('detects that %s was changed to %s', async (column, value) => {
    await enter(5);
    await tamper(`UPDATE audit_entries SET ${column} = ${value} WHERE sequence = 3`);
    expect(await store.audit.verify()).toMatchObject({
      valid: false,
      firstBroken: { sequence: 3, fault: 'hash' },
    });
  });

  it.each([
    ['an entry has another sequence', 'UPDATE audit_entries SET sequence = 9 WHERE sequence = 3', 4, 'gap'],
    ['an entry is missing', 'DELETE FROM audit_entries WHERE sequence = 3', 4, 'gap'],
    ['the first entry is missing', 'DELETE FROM audit_entries WHERE sequence = 1', 2, 'gap'],
    ['the last entry is missing', 'DELETE FROM audit_entries WHERE sequence = 5', 5, 'head'],
    ['all entries are missing', 'DELETE FROM audit_entries', 1, 'head'],
    ['the head is another', `UPDATE audit_head SET hash = '${'1'.repeat(64)}'`, 5, 'head'],
    ['the head is an older one', 'UPDATE audit_head SET sequence = 4', 4, 'head'],
    ['the head is missing', 'DELETE FROM audit_head', 1, 'head'],
  ])('detects that %s', async (_, statement, sequence, fault) => {
    await enter(5);
    await tamper(statement);
    const { valid, firstBroken } = await store.audit.verify();
    expect([valid, firstBroken]).toEqual([false, { sequence, fault }]);
  });
});
