import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Destruction, DestructionPlan, RetentionKind } from '../../../src/generated/types.js';
import { dumpStore } from '../../support/storeDump.js';
import { engines } from '../../support/stores.js';
import { approvedStore, type Harness, NOON, startHarness, transaction } from '../harness.js';

const DAY = 86_400_000;
/** The campaign of the harness ends then. */
const END = Date.parse('2021-02-07T00:00:00+08:00');

describe.each(engines)('retention of personal data on %s', (engine) => {
  let harness: Harness;

  beforeEach(async () => {
    harness = await startHarness(engine);
    await approvedStore(harness, harness.partner);
  });
  afterEach(() => harness.close());

  const register = async (n: number) => {
    const token = `pt_retained_${n}`;
    const { id } = await harness.app.done('registerParticipant', {
      body: {
        token,
        contact: { name: '王保存', phone: `0911-333-00${n}`, email: `kept${n}@example.org` },
        groups: { gender: 'female' },
      },
    });
    await harness.partner.done('pushTransaction', {
      body: transaction(`bought-${n}`, { participant: { token } }),
    });
    return id;
  };
  const plan = async (): Promise<DestructionPlan> => harness.operator.done('retrieveDestructionPlan');
  const itemOf = async (kind: RetentionKind) => (await plan()).items.find((item) => item.kind === kind);
  const destroy = (...kinds: string[]): Promise<Destruction> =>
    harness.operator.approved('destroyPersonalData', { body: { kinds } });

  it('has a plan: what there is, how long it is kept by which rule, and when it is due', async () => {
    await register(1);
    const { endsAt, items } = await plan();
    expect(endsAt).toBe('2021-02-07T00:00:00+08:00');
    expect(items.map(({ kind, method, records, isDue }) => [kind, method, records, isDue])).toEqual([
      ['contactData', 'deleted', 1, false],
      ['participantAttributes', 'deleted', 1, false],
      ['participantLinks', 'unlinked', 1, false],
      ['exports', 'kept', 0, false],
      ['auditLog', 'kept', expect.any(Number), false],
      ['keptAnswers', 'kept', expect.any(Number), false],
    ]);
    expect(items[0]).toMatchObject({ retentionDays: 180, dueAt: '2021-08-06T00:00:00+08:00' });
    harness.clock.now = END + 180 * DAY;
    expect(await itemOf('contactData')).toMatchObject({ isDue: true });
  });

  it('is set by kind, with its source', async () => {
    const periods = [{ kind: 'contactData', days: 30, source: '主辦單位保存期限表' }];
    await harness.operator.done('setRetention', { body: { periods } });
    await harness.operator.done('setRetention', { body: { periods: [{ kind: 'contactData', days: 31 }] } });
    expect(await itemOf('contactData')).toMatchObject({
      ...{ retentionDays: 31, source: '主辦單位保存期限表' },
      dueAt: '2021-03-10T00:00:00+08:00',
    });
    expect(await itemOf('participantLinks')).toMatchObject({ retentionDays: 1_825 });
    for (const client of [harness.app, harness.partner])
      await client.refused('setRetention', 'scope_missing', { body: { periods } });
  });

  it('refuses to destroy what is still to be kept, by itself or taken along, and needs an approval', async () => {
    await register(1);
    const parts = (...kinds: string[]) => ({ body: { kinds } });
    await harness.operator.refused('destroyPersonalData', 'retention_running', parts('contactData'));
    await harness.operator.done('setRetention', {
      body: { periods: [{ kind: 'participantLinks', days: 0 }] },
    });
    harness.clock.now = END;
    await harness.operator.refused('destroyPersonalData', 'retention_running', parts('participantLinks'));
    harness.clock.now = END + 180 * DAY;
    await harness.operator.refused('destroyPersonalData', 'approval_required', parts('contactData'));
    expect(await itemOf('contactData')).toMatchObject({ records: 1, isDue: true });
  });

  it('destroys what is due, for good, and leaves a record without any of it', async () => {
    const ids = [await register(1), await register(2)];
    harness.clock.now = END + 180 * DAY;
    const { records } = await destroy('contactData', 'participantAttributes');
    expect(records).toMatchObject([
      { kind: 'contactData', method: 'deleted', records: 2, dueAt: '2021-08-06T00:00:00+08:00' },
      { kind: 'participantAttributes', method: 'deleted', records: 2 },
    ]);
    expect(records[0]).toMatchObject({
      approvalId: expect.stringMatching(/^apv_/),
      destroyedBy: expect.stringMatching(/^per_/),
    });
    const { participantIds } = await harness.operator.done('findParticipants', {
      body: { phone: '0911-333-001' },
    });
    expect(participantIds).toEqual([]);
    expect(
      await harness.app.done('retrieveParticipant', { path: { participantId: ids[0] ?? '' } }),
    ).toMatchObject({ hasContact: false, hasGroups: false, status: 'active', entries: { total: 2 } });
    const listed = await harness.operator.done('listDestructions');
    expect(listed.items).toEqual([...records].sort((a, b) => (a.id < b.id ? 1 : -1)));
    const cells = await dumpStore(harness.database.url);
    const tables = new Set(cells.map(({ table }) => table));
    for (const table of ['contacts', 'contact_index', 'participant_groups'])
      expect(tables.has(table)).toBe(false);
    expect(cells.filter(({ text }) => /王保存|911-?333|kept\d@example/.test(text))).toEqual([]);
  });

  it('cuts the link of participants to their transactions, which stay as they are', async () => {
    const id = await register(1);
    const before = await harness.operator.done('retrieveSummary');
    harness.clock.now = END + 1_825 * DAY;
    const { records } = await destroy('participantLinks');
    expect(records.map(({ kind }) => kind)).toEqual([
      'contactData',
      'participantAttributes',
      'participantLinks',
    ]);
    const there = { path: { participantId: id } };
    expect(await harness.app.done('retrieveParticipant', there)).toMatchObject({
      ...{ status: 'erased', hasContact: false, entries: { total: 0 } },
    });
    expect((await harness.operator.done('retrieveSummary')).qualified).toEqual(before.qualified);
    expect(await harness.operator.done('checkLedger')).toMatchObject({ differences: [] });
    // A second time there is nothing left.
    expect(await itemOf('participantLinks')).toMatchObject({ records: 0, isDue: false });
  });

  it('keeps the records: the database refuses to change, replace or delete them', async () => {
    harness.clock.now = END + 180 * DAY;
    const { records } = await destroy('contactData');
    const { query } = harness.database;
    await expect(query('UPDATE destruction_records SET records = 9')).rejects.toThrow('is fixed');
    await expect(query('DELETE FROM destruction_records')).rejects.toThrow('is kept');
    const copy =
      'SELECT campaign_id, id, kind, method, 9, source, due_at, approval_id, destroyed_by, destroyed_at';
    const insert = engine === 'sqlite' ? 'INSERT OR REPLACE' : 'INSERT';
    await expect(
      query(`${insert} INTO destruction_records ${copy} FROM destruction_records`),
    ).rejects.toThrow();
    expect((await harness.operator.done('listDestructions')).items).toEqual(records);
  });

  it('is said to whoever reads the log, hour by hour, until it is done', async () => {
    await register(1);
    const early = await harness.database.open({ clock: () => NOON });
    expect(await early.personalData.due()).toEqual([]);
    await early.close();
    const store = await harness.database.open({ clock: () => END + 180 * DAY });
    expect(await store.personalData.due()).toEqual([
      { campaignId: 'harness-2020', kinds: ['contactData', 'participantAttributes'] },
    ]);
    await store.close();
  });
});
