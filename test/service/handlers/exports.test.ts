import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contentHash } from '../../../src/campaign/approval/document.js';
import { reveals } from '../../support/draws.js';
import { dumpStore } from '../../support/storeDump.js';
import { engines } from '../../support/stores.js';
import { byWitnesses } from '../../support/witnesses.js';
import {
  approvedStore,
  CAMPAIGN,
  clientOf,
  createKey,
  type Harness,
  NOON,
  sign,
  startHarness,
  transaction,
} from '../harness.js';

const MINUTE = 60_000;
const purpose = '通知第 1 週得獎者領獎';
let shoppers = 0;

describe.each(engines)('an export of personal data on %s', (engine) => {
  let harness: Harness;

  beforeAll(async () => {
    harness = await startHarness(engine);
    await approvedStore(harness, harness.partner);
  });
  afterAll(() => harness?.close());
  beforeEach(() => {
    harness.clock.now = NOON;
  });

  /** A shopper with contact data of their own. */
  const shopper = async (token = `pt_exported_${shoppers}`, more: object = {}) => {
    shoppers += 1;
    const phone = `0911-000-${String(shoppers).padStart(3, '0')}`;
    const contact = { name: `甲乙丙${shoppers}`, phone, ...more };
    const { id } = await harness.app.done('registerParticipant', { body: { token, contact } });
    return { id, ...contact };
  };
  const request = async (participantIds: string[], more: object = {}) => {
    const body = { purpose, selection: { participantIds }, fields: ['name', 'phone'], maxRows: 10, ...more };
    const { id } = await harness.operator.done('requestExport', { body });
    return { path: { exportId: id } };
  };
  /** Requested and signed, and not downloaded yet. */
  const approved = async (participantIds: string[], more: object = {}) => {
    const there = await request(participantIds, more);
    await signed(there);
    return there;
  };
  const signed = async (there: { readonly path: { readonly exportId: string } }) => {
    const { approvalId = '' } = await harness.operator.refused('downloadExport', 'approval_required', there);
    return sign(harness.operator, approvalId);
  };
  const accesses = (exportId: string) =>
    harness.database.query<Record<string, unknown>>(
      `SELECT * FROM personal_data_accesses WHERE export_id = '${exportId}' ORDER BY at, participant_id`,
    );

  it('is given out once, to the person who requested it, by signatures on what it holds', async () => {
    const { operator, secondOperator, clock } = harness;
    const [one, two] = [await shopper(), await shopper()];
    const there = await request([one.id, two.id]);
    const { exportId } = there.path;
    const requested = await secondOperator.done('retrieveExport', there);
    expect(requested).toMatchObject({
      status: 'requested',
      purpose,
      drawId: null,
      fields: ['name', 'phone'],
      participants: 2,
      withoutContact: 0,
      rowCount: 2,
      checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
      requestedAt: '2020-12-12T12:00:00+08:00',
      approvalId: null,
      grantExpiresAt: null,
      downloads: 0,
    });
    const { requestedBy, checksum } = requested;
    const approval = await signed(there);
    expect(approval).toMatchObject({
      status: 'approved',
      content: { export: exportId, purpose, drawId: null, rowCount: 2, checksum, givenTo: requestedBy },
      document: { act: 'export.download', makers: [requestedBy] },
    });
    for (const words of Object.values(approval.document.words))
      for (const part of [purpose, '2', 'name', 'phone', requestedBy, checksum])
        expect(words).toContain(part);
    await secondOperator.refused('downloadExport', 'requester_only', there);

    clock.now += MINUTE;
    const download = await operator.done('downloadExport', there);
    const { rows, nonce } = download;
    expect(download).toMatchObject({ exportId, purpose, givenTo: requestedBy, rowCount: 2, checksum });
    expect(download.givenAt).toBe('2020-12-12T12:01:00+08:00');
    expect(contentHash({ exportId, givenTo: requestedBy, nonce, rows })).toBe(checksum);
    const expected = [one, two].map(({ id, name, phone }) => ({
      exportId,
      participantId: id,
      winnerIds: [],
      name,
      phone,
    }));
    expect(rows).toHaveLength(2);
    expect(rows).toEqual(expect.arrayContaining(expected));
    expect(await accesses(exportId)).toEqual(
      [one, two].map(({ id }) => ({
        campaign_id: CAMPAIGN,
        participant_id: id,
        export_id: exportId,
        person_id: requestedBy,
        key_id: expect.stringMatching(/^key_/),
        organization_ids: JSON.stringify([operator.organizationId]),
        fields: '["name","phone"]',
        remote_address: null,
        at: engine === 'sqlite' ? clock.now : expect.anything(),
      })),
    );
    expect(await operator.done('retrieveExport', there)).toMatchObject({
      status: 'approved',
      approvalId: approval.id,
      decidedBy: null,
      downloads: 1,
      grantExpiresAt: '2020-12-12T12:06:00+08:00',
    });
    const { items } = await operator.done('listAuditEntries', { query: { subjectId: exportId } });
    expect(items.map(({ operationId, code }) => [operationId, code]).reverse()).toEqual([
      ['requestExport', null],
      ['downloadExport', 'approval_required'],
      ['downloadExport', 'requester_only'],
      ['downloadExport', null],
    ]);
  });

  it('is repeated by the same key for five minutes, with the same bytes, where the download broke off', async () => {
    const { operator, clock } = harness;
    const there = await approved([(await shopper()).id, (await shopper()).id]);
    const first = await operator.done('downloadExport', there);
    clock.now += 5 * MINUTE - 1;
    expect(await operator.done('downloadExport', there)).toEqual(first);
    expect(await accesses(there.path.exportId)).toHaveLength(4);
    clock.now += 1;
    await operator.refused('downloadExport', 'export_downloaded', there);
    expect(await operator.done('retrieveExport', there)).toMatchObject({
      status: 'downloaded',
      downloads: 2,
      lastDownloadedAt: '2020-12-12T12:04:59.999+08:00',
    });
  });

  it('holds only the requested fields and rows', async () => {
    const { operator, app } = harness;
    const [one, two] = [await shopper(), await shopper()];
    const { id: silent } = await app.done('registerParticipant', { body: { token: 'pt_without_contact' } });
    await operator.refused('requestExport', 'export_too_large', {
      body: { purpose, selection: { participantIds: [one.id, two.id] }, fields: ['name'], maxRows: 1 },
    });
    const there = await approved([one.id, silent], { fields: ['email', 'phone'], maxRows: 1 });
    expect(await operator.done('retrieveExport', there)).toMatchObject({
      participants: 1,
      withoutContact: 1,
    });
    const { rows } = await operator.done('downloadExport', there);
    const { exportId } = there.path;
    expect(rows).toEqual([{ exportId, participantId: one.id, winnerIds: [], email: null, phone: one.phone }]);
  });

  it('is rejected with a reason, and then finally', async () => {
    const { operator, secondOperator } = harness;
    const there = await request([(await shopper()).id]);
    await secondOperator.refused('rejectExport', 'personal_data_found', {
      ...there,
      body: { reason: '王小明先生不同意' },
    });
    expect(
      await secondOperator.done('rejectExport', { ...there, body: { reason: '目的不明' } }),
    ).toMatchObject({ status: 'rejected', reason: '目的不明' });
    await operator.refused('downloadExport', 'state_conflict', there);
    const listed = async (status: string) =>
      (await operator.done('listExports', { query: { status } })).items.map(({ id }) => id);
    expect(await listed('rejected')).toEqual([there.path.exportId]);
    expect(await listed('requested')).not.toContain(there.path.exportId);
    expect(await listed('approved')).not.toContain(there.path.exportId);
  });

  it('needs a purpose that names nobody, and a person who requests it', async () => {
    const { operator, client, app } = harness;
    const { id } = await shopper();
    const body = { purpose, selection: { participantIds: [id] }, fields: ['phone'], maxRows: 1 };
    await operator.refused('requestExport', 'personal_data_found', {
      body: { ...body, purpose: '聯絡 0912-345-678' },
    });
    const { errors } = await operator.refused('requestExport', 'participant_not_found', {
      body: { ...body, selection: { participantIds: [id, 'par_00000000000000000000'] } },
    });
    expect(errors?.[0]?.pointer).toBe('/selection/participantIds/1');
    await operator.refused('requestExport', 'validation_failed', {
      body: { ...body, selection: { participantIds: [id], drawId: 'drw_00000000000000000000' } },
    });
    const { secret } = await createKey(operator, {
      organizationId: operator.organizationId,
      name: 'of nobody',
    });
    await client(secret ?? '').refused('requestExport', 'person_missing', { body });
    await app.refused('requestExport', 'scope_missing', { body });
  });

  it('selects the winners who are to get a prize, with the prize of each', async () => {
    const { operator, partner, clock } = harness;
    const winner = await shopper('pt_winner_of_all');
    const body = transaction('won', { participant: { token: 'pt_winner_of_all' } });
    await partner.done('pushTransaction', { body });
    await partner.done('pushTransaction', {
      body: transaction('lost', { participant: { token: 'pt_of_nobody' } }),
    });
    clock.now += 1;
    const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };
    const { id: drawId } = await operator.approved('planDraw', {
      body: {
        name: '每週抽獎',
        kind: 'weekly',
        pool: { period },
        cutOff: new Date(clock.now).toISOString(),
        prizes: [{ name: '禮券', value: 500, count: 1, reserves: 1 }],
      },
    });
    const there = { path: { drawId } };
    const request = { purpose, selection: { drawId }, fields: ['phone'], maxRows: 5 };
    await operator.refused('requestExport', 'state_conflict', { body: request });
    await operator.done('freezeDraw', there);
    await operator.done('commitDraw', { ...there, body: await byWitnesses(harness, drawId) });
    await operator.done('runDraw', { ...there, body: { beacon: { kind: 'witness', reveals } } });
    const { items } = await operator.done('listWinners', there);
    expect(items).toHaveLength(2);
    const [prize] = items;
    const first = await operator.done('requestExport', { body: request });
    expect(first.participants + first.withoutContact).toBe(1);
    // The first winner declines, until the winner with contact data has the prize.
    const path = { ...there.path, winnerId: prize?.id ?? '' };
    if (first.participants === 0)
      await operator.approved('advanceWinner', {
        path,
        body: { status: 'disqualified', reason: '資格不符' },
      });
    const held = await operator.done('requestExport', { body: request });
    expect(held).toMatchObject({ drawId, participants: 1, withoutContact: 0 });
    const granted = { path: { exportId: held.id } };
    const { rows } = await operator.approved('downloadExport', granted);
    const expected = first.participants === 0 ? items[1]?.id : prize?.id;
    expect(rows).toEqual([
      { exportId: held.id, participantId: winner.id, winnerIds: [expected], phone: winner.phone },
    ]);

    // Outside the period in which prizes are claimed, nobody takes the data of winners.
    const claimPeriod = { startsAt: '2020-12-01T00:00:00+08:00', endsAt: '2020-12-12T12:00:00+08:00' };
    await operator.approved('updateCampaign', { body: { claimPeriod } });
    const refusal = await operator.refused('requestExport', 'claim_period_closed', { body: request });
    expect(refusal.errors?.[0]?.pointer).toBe('/selection/drawId');
    await operator.refused('downloadExport', 'claim_period_closed', granted);
    await approved([winner.id]);
    const extended = { ...claimPeriod, endsAt: '2021-03-21T00:00:00+08:00' };
    await operator.approved('updateCampaign', { body: { claimPeriod: extended } });
    expect((await operator.done('downloadExport', granted)).rows).toEqual(rows);
  });

  it('tells an incident whose data was in it', async () => {
    const { operator } = harness;
    const { id } = await shopper();
    const there = await approved([id]);
    await operator.done('downloadExport', there);
    const { id: incidentId, affected } = await operator.done('openIncident', {
      body: {
        kind: 'leak',
        severity: 2,
        dataKinds: ['phone'],
        exposedFrom: '2020-12-12T11:00:00+08:00',
        subjectId: there.path.exportId,
        contact: '1999 市民專線',
      },
    });
    expect(affected).toEqual({ inAccessLog: 1, stated: null, atLeast: 1 });
    const { items } = await operator.done('listAffectedParticipants', { path: { incidentId } });
    expect(items.map(({ participantId }) => participantId)).toEqual([id]);
  });

  it('includes canaries, by which a leaked list is recognized', async () => {
    const { operator, secondOperator, app } = harness;
    const check = (content: string) => operator.done('checkCanaries', { body: { content } });
    const canaryOf = (phone: string, email: string) =>
      operator.done('registerCanary', { body: { phone, email } });
    await canaryOf('0912-999-001', 'first.reader@mail.example');
    const { id: second } = await canaryOf('0912-999-002', 'second.reader@mail.example');
    const withEmail = (name: string) => shopper(undefined, { email: `${name}@mail.example` });
    const [one, two] = [await withEmail('one'), await withEmail('two')];
    const all = { fields: ['name', 'phone', 'email'], maxRows: 1 };
    const downloaded = async (id: string) => {
      const there = await approved([id], all);
      expect((await operator.done('retrieveExport', there)).participants).toBe(1);
      const { rows } = await operator.done('downloadExport', there);
      const canary = rows.find(({ participantId }) => participantId !== id);
      return { exportId: there.path.exportId, rows, canary };
    };
    const leaked = await downloaded(one.id);
    const other = await downloaded(two.id);
    // Another canary each, as long as there are any.
    expect(other.canary?.participantId).toBe(second);
    expect(leaked.canary?.participantId).not.toBe(second);
    expect(await accesses(leaked.exportId)).toHaveLength(1);

    expect(await check('得獎名單：王小明 0912-345-678')).toEqual({
      found: [],
      exportIds: [],
      tracedTo: null,
      exports: [],
      incident: null,
    });
    const page = leaked.rows.map(({ name, phone }) => `<li>${name}（${phone?.replaceAll('-', '')}）</li>`);
    const first = await check(page.join('\n'));
    expect(first).toMatchObject({
      found: [{ participantId: leaked.canary?.participantId, fields: ['name', 'phone'] }],
      exportIds: [leaked.exportId],
      tracedTo: leaked.exportId,
      exports: [{ exportId: leaked.exportId, canary: true, named: false, rowsFound: 2, rowCount: 2 }],
      incident: {
        source: 'canary',
        subjectId: leaked.exportId,
        status: 'open',
        dataKinds: ['name', 'phone'],
        contact: null,
        affected: { inAccessLog: 1 },
      },
    });
    expect((await check(`${other.canary?.email}`)).found[0]?.fields).toEqual(['email']);
    // Found again elsewhere, it is the same incident until that is closed.
    expect((await check(leaked.canary?.phone ?? '')).incident?.id).toBe(first.incident?.id);
    const both = await check(`${leaked.canary?.email} ${other.canary?.email}`);
    expect(both.exportIds).toEqual([leaked.exportId, other.exportId]);
    expect(both).toMatchObject({ tracedTo: null, incident: { subjectId: null } });
    const { items } = await secondOperator.done('listAuditEntries', {
      query: { subjectId: first.incident?.id ?? '' },
    });
    expect(items.map(({ operationId }) => operationId)).toEqual(['checkCanaries', 'checkCanaries']);

    for (const client of [app, harness.partner]) {
      await client.refused('checkCanaries', 'scope_missing', { body: { content: 'x' } });
      await client.refused('registerCanary', 'scope_missing', {
        body: { phone: '0912-999-003', email: 'third.reader@mail.example' },
      });
    }
    const canaries = [leaked, other].flatMap(({ canary }) => [canary?.name, canary?.phone, canary?.email]);
    const cells = await dumpStore(harness.database.url);
    expect(cells.filter(({ text }) => canaries.some((part) => part && text.includes(part)))).toEqual([]);
  });

  it('needs the key that wrapped the contact data', async () => {
    const { another, operator } = harness;
    const there = await approved([(await shopper()).id]);
    const without = clientOf(await another({ contactKeys: '' }), operator.apiKey);
    await without.refused('downloadExport', 'contact_key_missing', there);
    expect((await operator.done('retrieveExport', there)).downloads).toBe(0);
  });

  it('leaves no name and no number in the database or the log', async () => {
    const cells = await dumpStore(harness.database.url);
    const written = ['甲乙丙', '0911-000', '0911000'];
    expect(cells.some(({ table }) => table === 'personal_data_accesses')).toBe(true);
    expect(cells.filter(({ text }) => written.some((part) => text.includes(part)))).toEqual([]);
    expect(written.filter((part) => JSON.stringify(harness.log).includes(part))).toEqual([]);
  });
});
