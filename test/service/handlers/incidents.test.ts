import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verifyAuditChain } from '../../../src/campaign/auditChain.js';
import { canonicalJson } from '../../../src/campaign/draw/canonicalJson.js';
import { engines } from '../../support/stores.js';
import { CAMPAIGN, type Harness, NOON, startHarness } from '../harness.js';

const HOUR = 3_600_000;
const input = {
  kind: 'leak',
  severity: 2,
  dataKinds: ['name', 'phone'],
  exposedFrom: '2020-12-12T09:00:00+08:00',
  contact: '1999 市民專線',
} as const;

describe.each(engines)('an incident on %s', (engine) => {
  let harness: Harness;

  beforeAll(async () => {
    harness = await startHarness(engine);
  });
  afterAll(() => harness?.close());
  beforeEach(() => {
    harness.clock.now = NOON;
  });

  const open = async (more: object = {}) => {
    const { id } = await harness.operator.done('openIncident', { body: { ...input, ...more } });
    return { incidentId: id };
  };
  const retrieve = (path: { incidentId: string }) => harness.operator.done('retrieveIncident', { path });

  const idOf = (name: string): string => `par_0000000000000${name}`;
  /** A reading of personal data, as an export writes it down. */
  const read = (participant: string, exportId: string, at: number) =>
    harness.database.query(
      `INSERT INTO personal_data_accesses (campaign_id, participant_id, export_id, person_id, key_id,
        organization_ids, fields, at)
      VALUES ('${CAMPAIGN}', '${idOf(participant)}', '${exportId}', 'per_1', 'key_1', '[]', '["name"]', ${at})`,
    );

  it('goes from open to closed, with a timeline that says by whom', async () => {
    const { operator, secondOperator, clock } = harness;
    const path = await open();
    expect(await retrieve(path)).toMatchObject({
      ...input,
      source: 'person',
      status: 'open',
      exposedTo: null,
      overdue: [],
      reportDueAt: '2020-12-12T13:00:00+08:00',
      notifyDueAt: '2020-12-15T12:00:00+08:00',
    });
    clock.now += HOUR / 2;
    // The authorities are notified first; the status waits for the step before it.
    const early = await operator.done('reportIncident', { path, body: { note: '已電話通報' } });
    expect(early).toMatchObject({ status: 'open', reportedAt: '2020-12-12T12:30:00+08:00' });
    await operator.refused('closeIncident', 'state_conflict', { path, body: {} });
    expect((await secondOperator.done('containIncident', { path, body: {} })).status).toBe('contained');
    await operator.refused('containIncident', 'state_conflict', { path, body: {} });
    const notified = await operator.done('notifyIncident', { path, body: { channels: ['app', 'sms'] } });
    expect(notified.status).toBe('reported');
    await operator.done('noteIncident', { path, body: { note: '資安廠商已保全紀錄' } });
    expect(await operator.done('closeIncident', { path, body: {} })).toMatchObject({
      status: 'closed',
      closedAt: '2020-12-12T12:30:00+08:00',
      overdue: [],
    });
    await operator.refused('updateIncident', 'state_conflict', { path, body: { severity: 4 } });
    await operator.refused('notifyIncident', 'state_conflict', { path, body: { channels: ['app'] } });

    const { items } = await operator.done('listIncidentEvents', { path });
    expect(items.map(({ kind, note }) => [kind, note])).toEqual([
      ['opened', null],
      ['reported', '已電話通報'],
      ['contained', null],
      ['notified', null],
      ['noted', '資安廠商已保全紀錄'],
      ['closed', null],
    ]);
    expect(items[3]?.channels).toEqual(['app', 'sms']);
    expect(new Set(items.map(({ personId }) => personId)).size).toBe(2);
  });

  it('reports what is overdue once its deadline has passed, and keeps reporting it', async () => {
    const { operator, clock } = harness;
    const path = await open({ knownAt: '2020-12-12T11:30:00+08:00', notifyWithinHours: 1 });
    clock.now += HOUR / 2;
    expect((await retrieve(path)).overdue).toEqual([]);
    clock.now += 1;
    expect((await retrieve(path)).overdue).toEqual(['report', 'notify']);
    await operator.done('reportIncident', { path, body: {} });
    expect((await retrieve(path)).overdue).toEqual(['report', 'notify']);
    const patient = await open({ reportWithinMinutes: 120 });
    expect((await retrieve(patient)).reportDueAt).toBe('2020-12-12T14:30:00.001+08:00');
  });

  it('has to be reported again when its severity changes', async () => {
    const { operator, clock } = harness;
    const path = await open();
    await operator.done('containIncident', { path, body: {} });
    await operator.done('notifyIncident', { path, body: { channels: ['website'] } });
    expect((await operator.done('reportIncident', { path, body: {} })).status).toBe('reported');
    clock.now += 24 * HOUR;
    const body = { severity: 3, participants: 30_000 };
    expect(await operator.done('updateIncident', { path, body })).toMatchObject({
      severity: 3,
      status: 'notified',
      reportedAt: null,
      reportDueAt: '2020-12-13T13:00:00+08:00',
      affected: { inAccessLog: 0, stated: 30_000, atLeast: 30_000 },
    });
    await operator.done('reportIncident', { path, body: {} });
    expect(await operator.done('updateIncident', { path, body })).toMatchObject({ status: 'reported' });
  });

  it('lists whose data was read while it was exposed, or was in the export that it is about', async () => {
    const { operator } = harness;
    const at = (time: string) => Date.parse(`2020-12-11T${time}:00+08:00`);
    await read('ann', 'exp_0000000000000001', at('08:59'));
    await read('bob', 'exp_0000000000000001', at('09:00'));
    await read('cho', 'exp_0000000000000002', at('09:30'));
    await read('bob', 'exp_0000000000000002', at('09:40'));
    await read('dan', 'exp_0000000000000002', at('10:00'));
    const between = { exposedFrom: '2020-12-11T09:00:00+08:00', exposedTo: '2020-12-11T10:00:00+08:00' };
    const path = await open(between);
    expect((await retrieve(path)).affected).toEqual({ inAccessLog: 2, stated: null, atLeast: 2 });
    const first = await operator.done('listAffectedParticipants', { path, query: { pageSize: 1 } });
    expect(first.items).toEqual([
      {
        participantId: idOf('bob'),
        accesses: 2,
        firstAt: '2020-12-11T09:00:00+08:00',
        lastAt: '2020-12-11T09:40:00+08:00',
      },
    ]);
    const query = { pageSize: 1, pageToken: first.nextPageToken ?? '' };
    const second = await operator.done('listAffectedParticipants', { path, query });
    expect([second.items.map(({ participantId }) => participantId), second.nextPageToken]).toEqual([
      [idOf('cho')],
      null,
    ]);

    const ofExport = await open({ ...between, subjectId: 'exp_0000000000000001' });
    const { items } = await operator.done('listAffectedParticipants', { path: ofExport });
    expect(items.map(({ participantId }) => participantId)).toEqual([idOf('ann'), idOf('bob')]);
    expect((await retrieve(await open())).affected.inAccessLog).toBe(0);
  });

  it('has notices without personal data, as of now', async () => {
    const { operator } = harness;
    const path = await open();
    const { items } = await operator.done('retrieveIncidentNotices', { path });
    expect(items).toHaveLength(8);
    expect(items[0]).toMatchObject({ channel: 'app', language: 'zh-TW' });
    expect(items.every(({ text }) => text.includes('測試活動') && text.includes('1999 市民專線'))).toBe(true);
    expect(items.filter(({ text }) => text.includes('正在控制損害'))).toHaveLength(2);
    await operator.done('containIncident', { path, body: {} });
    const after = await operator.done('retrieveIncidentNotices', { path });
    expect(after.items.filter(({ text }) => text.includes('已控制損害'))).toHaveLength(2);
  });

  it('provides evidence that can be verified without the service', async () => {
    const { operator, partner } = harness;
    const path = await open();
    await partner.refused('retrieveIncident', 'scope_missing', { path });
    await operator.done('createOrganization', { body: { name: '其間' } });
    await operator.done('containIncident', { path, body: { note: '已下架' } });
    const evidence = await operator.done('retrieveIncidentEvidence', { path });
    const { hash, ...all } = evidence;
    expect(hash).toBe(createHash('sha256').update(canonicalJson(all)).digest('hex'));
    expect(evidence.incident).toEqual(await retrieve(path));
    expect(evidence.timeline.map(({ kind }) => kind)).toEqual(['opened', 'contained']);
    expect(evidence.notices).toHaveLength(8);
    expect(evidence.auditEntries.map(({ operationId }) => operationId)).toEqual([
      'openIncident',
      'createOrganization',
      'containIncident',
    ]);
    const { sequence, hash: newest } = evidence.auditHead;
    const held = [{ sequence, hash: newest }];
    expect(await verifyAuditChain(evidence.auditEntries, { held })).toMatchObject({
      valid: true,
      entries: 3,
    });
    const again = await operator.done('retrieveIncidentEvidence', { path });
    expect(again.auditEntries.at(-1)?.operationId).toBe('retrieveIncidentEvidence');
  });

  it('refuses phone numbers and addresses in a note, in any form', async () => {
    const path = await open();
    for (const note of ['聯絡人：王小明', '王○明先生來電']) {
      const { errors } = await harness.operator.refused('noteIncident', 'personal_data_found', {
        path,
        body: { note },
      });
      expect(errors).toMatchObject([{ pointer: '/note', messageZh: '疑似含有姓名' }]);
      expect(JSON.stringify(errors)).not.toContain('明先生');
    }
    for (const note of ['0912345678', '致電 ０９１２', 'someone@example.com', 'someone＠例'])
      await harness.operator.refused('noteIncident', 'validation_failed', { path, body: { note } });
  });

  it('refuses impossible times', async () => {
    const { refused } = harness.operator;
    const { exposedFrom } = input;
    const pointers = async (body: object) => {
      const problem = await refused('openIncident', 'period_invalid', { body: { ...input, ...body } });
      return problem.errors?.map(({ pointer }) => pointer);
    };
    expect(await pointers({ exposedTo: exposedFrom })).toEqual(['/exposedTo']);
    expect(await pointers({ knownAt: '2020-12-12T12:00:00.001+08:00' })).toEqual(['/knownAt']);
    const path = await open();
    await refused('updateIncident', 'period_invalid', { path, body: { exposedTo: exposedFrom } });
    await refused('openIncident', 'campaign_not_found', { path: { campaignId: 'none' }, body: input });
  });

  it('belongs to a campaign, and is listed there by its status', async () => {
    const { operator, secondOperator } = harness;
    const path = await open();
    await operator.refused('retrieveIncident', 'incident_not_found', {
      path: { ...path, campaignId: 'none' },
    });
    const listed = async (status: string) =>
      (await secondOperator.done('listIncidents', { query: { status } })).items.map(({ id }) => id);
    expect(await listed('open')).toContain(path.incidentId);
    await operator.done('containIncident', { path, body: {} });
    expect(await listed('open')).not.toContain(path.incidentId);
    expect(await listed('contained')).toContain(path.incidentId);
  });

  it('is opened by an alarm as well', async () => {
    const store = await harness.database.open({ clock: () => NOON });
    try {
      const { kind, severity, dataKinds } = input;
      const opening = { source: 'canary', kind, severity, dataKinds, exposedFrom: NOON - HOUR } as const;
      const { id } = await store.incidents.open(CAMPAIGN, opening, { personId: null, keyId: null });
      expect(await retrieve({ incidentId: id })).toMatchObject({
        source: 'canary',
        status: 'open',
        contact: null,
      });
      const evidence = await harness.operator.done('retrieveIncidentEvidence', { path: { incidentId: id } });
      expect(evidence.timeline).toMatchObject([{ kind: 'opened', personId: null, keyId: null }]);
    } finally {
      await store.close();
    }
  });

  it('has a timeline that the database lets nobody change', async () => {
    for (const table of ['incident_events', 'personal_data_accesses'])
      for (const statement of [`UPDATE ${table} SET key_id = 'x'`, `DELETE FROM ${table}`])
        await expect(harness.database.query(statement)).rejects.toThrow(`${table} is append-only`);
  });
});
