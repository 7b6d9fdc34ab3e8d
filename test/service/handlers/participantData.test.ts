import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../support/stores.js';
import { approvedStore, clientOf, contactKeys, type Harness, startHarness, transaction } from '../harness.js';

describe.each(engines)('all data of a participant on %s', (engine) => {
  let harness: Harness;
  let mine: string;
  let others: string;

  const register = async (n: number, name: string) => {
    const token = `pt_of_person_${n}`;
    const { id } = await harness.app.done('registerParticipant', {
      body: {
        ...{ token, groups: { gender: 'female' } },
        contact: { name, phone: `0911-777-00${n}`, email: `own${n}@example.org` },
        consent: { noticeVersion: 1 },
      },
    });
    await harness.partner.done('pushTransaction', {
      body: transaction(`bought-${n}`, { participant: { token } }),
    });
    return id;
  };
  const read = (client = harness.app, participantId = mine) =>
    client.done('retrieveParticipantData', { path: { participantId } });

  beforeAll(async () => {
    harness = await startHarness(engine);
    await approvedStore(harness, harness.partner);
    const purposes = [{ name: '領獎', nameEn: 'Prizes' }];
    await harness.operator.done('createNotice', { body: { text: '告知', textEn: 'Notice', purposes } });
    mine = await register(1, '王本人');
    others = await register(2, '李別人');
  });
  afterAll(() => harness.close());

  it('has contact data, groups, consents, documents and entries, and nothing of anybody else', async () => {
    const data = await read();
    expect(data).toMatchObject({
      summary: { id: mine, hasContact: true, entries: { total: 2 } },
      contact: { name: '王本人', phone: '0911-777-001', email: 'own1@example.org' },
      groups: { gender: 'female', ageBand: 'undisclosed', residence: 'undisclosed' },
      consents: [{ noticeVersion: 1, withdrawnAt: null }],
      documents: [{ qualified: true, entries: 2 }],
      claims: [],
      entryLines: [{ entries: 2 }],
      prizes: [],
      exports: [],
    });
    const text = JSON.stringify(data);
    for (const other of [others, '李別人', '0911-777-002', 'own2@example.org', 'bought-2'])
      expect(text).not.toContain(other);
  });

  it('shows in which exports they were, and every read, without the person who read', async () => {
    const asked = await harness.operator.done('requestExport', {
      body: {
        purpose: '通知領獎',
        selection: { participantIds: [mine, others] },
        ...{ fields: ['phone'], maxRows: 5 },
      },
    });
    harness.clock.now += 1_000;
    const before = (await read()).accesses.length;
    harness.clock.now += 1_000;
    const data = await read(harness.operator);
    expect(data.exports).toMatchObject([{ exportId: asked.id, purpose: '通知領獎', fields: ['phone'] }]);
    expect(data.accesses).toHaveLength(before + 1);
    expect(data.accesses.at(-1)).toEqual({
      ...{ at: '2020-12-12T12:00:02+08:00', exportId: null },
      organizationIds: [harness.operator.organizationId],
    });
    expect(JSON.stringify(data)).not.toMatch(/"per_|"key_/);
  });

  it('is in the audit log, whoever reads', async () => {
    const { items } = await harness.operator.done('listAuditEntries', {
      query: { operationId: 'retrieveParticipantData', subjectId: mine },
    });
    expect(items.length).toBeGreaterThan(2);
    expect(items[0]).toMatchObject({ subjectType: 'participant', outcome: 'done' });
  });

  it('is never kept as a stored answer', async () => {
    const rows = await harness.database.query<{ body: Uint8Array }>('SELECT body FROM idempotency_keys');
    for (const { body } of rows) expect(Buffer.from(body).toString()).not.toContain('王本人');
  });

  it('is for the app and the operator, who have a contact key', async () => {
    const there = { path: { participantId: mine } };
    await harness.partner.refused('retrieveParticipantData', 'scope_missing', there);
    const unknown = { path: { participantId: 'par_00000000000000000000' } };
    await harness.app.refused('retrieveParticipantData', 'participant_not_found', unknown);
    const other = contactKeys.replace('first', 'second');
    const without = clientOf(await harness.another({ contactKeys: other }), harness.app.apiKey);
    await without.refused('retrieveParticipantData', 'contact_key_missing', there);
  });

  it('is without contact data once that is erased, and the reads stay', async () => {
    const before = (await read(harness.app, others)).accesses;
    await harness.app.done('eraseParticipant', { path: { participantId: others } });
    const data = await read(harness.app, others);
    expect(data).toMatchObject({ contact: null, groups: null, summary: { status: 'erased' } });
    expect(data.accesses.slice(0, -1)).toEqual(before);
    for (const statement of [
      'UPDATE participant_data_reads SET at = 1',
      'DELETE FROM participant_data_reads',
    ])
      await expect(harness.database.query(statement)).rejects.toThrow('is append-only');
  });
});
