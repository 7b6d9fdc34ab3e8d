import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Approval, Export, Scope } from '../../../src/generated/types.js';
import { engines } from '../../support/stores.js';
import { type Client, createKey, type Harness, NOON, sign, startHarness } from '../harness.js';

const purpose = '通知第 1 週得獎者領獎';

describe.each(engines)('attacks on an export of personal data, on %s', (engine) => {
  let harness: Harness;
  let operator: Client;
  let shoppers = 0;

  beforeAll(async () => {
    harness = await startHarness(engine);
    ({ operator } = harness);
  });
  afterAll(() => harness?.close());
  beforeEach(() => {
    harness.clock.now = NOON;
  });

  const contact = (n: number) => ({ name: `甲乙丙${n}`, phone: `0911-000-${String(n).padStart(3, '0')}` });
  const register = (token: string, given = contact(shoppers)) =>
    harness.app.done('registerParticipant', { body: { token, contact: given } });
  async function shopper(): Promise<{ readonly id: string; readonly token: string }> {
    shoppers += 1;
    const token = `pt_attacked_${shoppers}`;
    return { token, id: (await register(token)).id };
  }
  const requestOf = async (participantIds: readonly string[], by = operator) =>
    by.done('requestExport', {
      body: { purpose, selection: { participantIds }, fields: ['name', 'phone'], maxRows: 10 },
    });
  const requested = async (by = operator) => requestOf([(await shopper()).id], by);
  const at = ({ id }: Export) => ({ path: { exportId: id } });
  async function approvalOf(record: Export, by = operator): Promise<Approval> {
    const { approvalId = '' } = await by.refused('downloadExport', 'approval_required', at(record));
    return operator.done('retrieveApproval', { path: { approvalId } });
  }
  async function signed(record: Export): Promise<Approval> {
    return sign(operator, (await approvalOf(record)).id);
  }
  /** Another key of the same person. */
  async function otherKey(scopes?: Scope[]): Promise<Client> {
    const { key } = await operator.done('retrieveMe');
    const { organizationId } = operator;
    const { secret } = await createKey(operator, {
      ...{ organizationId, name: '另一把' },
      ...{ personId: key.personId ?? '', ...(scopes && { scopes }) },
    });
    return harness.client(secret, organizationId);
  }

  it('a key with any scopes approves nothing', async () => {
    const record = await requested();
    const { key } = await operator.done('retrieveMe');
    for (const each of [harness.secondOperator, await otherKey([...key.scopes] as Scope[])])
      await each.refused(
        'downloadExport',
        each === harness.secondOperator ? 'requester_only' : 'approval_required',
        at(record),
      );
    await operator.refused('downloadExport', 'approval_required', at(record));
    // No key has a scope to approve any more, and there is no operation to approve with.
    await operator.refused('createKey', 'validation_failed', {
      body: { organizationId: operator.organizationId, name: 'approver', scopes: ['exports:approve'] },
    });
    expect(key.scopes.filter((scope) => scope.endsWith(':approve'))).toEqual([]);
    const approve = `http://service.test/v1/campaigns/harness-2020/exports/${record.id}/approve`;
    const headers = {
      Authorization: `Bearer ${harness.secondOperator.apiKey}`,
      'Idempotency-Key': '"approve"',
    };
    const { status } = await harness.service.fetch(new Request(approve, { method: 'POST', headers }));
    expect(status).toBe(404);
    expect((await operator.done('retrieveExport', at(record))).status).toBe('requested');
  });

  it('its requester signs', async () => {
    const [, second] = harness.approvers;
    const { id: personId } = await operator.done('createPerson', {
      body: { organizationId: operator.organizationId, name: '承辦' },
    });
    const { secret } = await createKey(operator, {
      ...{ organizationId: operator.organizationId, personId, name: '承辦' },
    });
    await harness.database.query(
      `INSERT INTO approver_persons (approver_id, person_id) VALUES ('${second?.id}', '${personId}')`,
    );
    const officer = harness.client(secret, operator.organizationId);
    const record = await requested(officer);
    const approval = await approvalOf(record, officer);
    expect(approval.document.makers).toEqual(expect.arrayContaining([personId, second?.id]));
    await operator.refused('signApproval', 'approver_not_allowed', {
      path: { approvalId: approval.id },
      body: (await second?.sign(approval)) ?? '',
    });
    await officer.refused('downloadExport', 'approval_required', at(record));
  });

  it('an approval of another export, of the same people and the same purpose', async () => {
    const { id } = await shopper();
    const [one, other] = [await requestOf([id]), await requestOf([id])];
    const approval = await signed(one);
    expect((await approvalOf(other)).id).not.toBe(approval.id);
    // Nor does a signature on the one approve the other.
    const [first] = harness.approvers;
    await operator.refused('signApproval', 'signature_wrong', {
      path: { approvalId: (await approvalOf(other)).id },
      body: (await first?.sign(approval)) ?? '',
    });
    await operator.done('downloadExport', at(one));
    await operator.refused('downloadExport', 'approval_required', at(other));
  });

  it('contact data that changes between approval and download', async () => {
    const one = await shopper();
    const record = await requestOf([one.id]);
    await signed(record);
    await register(one.token, contact(999));
    await operator.refused('downloadExport', 'export_changed', at(record));
    // As it was when it was approved, it is what was approved.
    await register(one.token, contact(shoppers));
    await operator.done('downloadExport', at(record));
  });

  it('a participant who is erased between approval and download', async () => {
    const [one, two] = [await shopper(), await shopper()];
    const record = await requestOf([one.id, two.id]);
    await signed(record);
    await harness.app.done('eraseParticipant', { path: { participantId: one.id } });
    await operator.refused('downloadExport', 'export_changed', at(record));
    const anew = await requestOf([one.id, two.id]);
    expect(anew).toMatchObject({ participants: 1, withoutContact: 1, rowCount: 1 });
    await operator.approved('downloadExport', at(anew));
  });

  it('a row that is added past the service between approval and download', async () => {
    const record = await requested();
    await signed(record);
    const { id } = await shopper();
    await harness.database.query(
      `INSERT INTO exported_participants (campaign_id, export_id, participant_id, winner_ids, position)
      VALUES ('harness-2020', '${record.id}', '${id}', '[]', 9)`,
    );
    await operator.refused('downloadExport', 'export_changed', at(record));
  });

  it('a second download, by another key at once and by the same one later', async () => {
    const record = await requested();
    await signed(record);
    await operator.done('downloadExport', at(record));
    await (await otherKey()).refused('downloadExport', 'export_downloaded', at(record));
    harness.clock.now += 5 * 60_000;
    await operator.refused('downloadExport', 'export_downloaded', at(record));
    await operator.refused('rejectExport', 'state_conflict', { ...at(record), body: { reason: '重複' } });
  });

  it('two downloads of two keys at once: one is given out', async () => {
    const record = await requested();
    await signed(record);
    const clients = [operator, await otherKey(), await otherKey()];
    const answers = await Promise.all(clients.map((each) => each.call('downloadExport', at(record))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  describe('a leak', () => {
    const check = (content: string) => operator.done('checkCanaries', { body: { content } });
    let people: string[];
    let givenTo: string;
    let lists: {
      id: string;
      rows: { participantId: string; name?: string | null; phone?: string | null }[];
    }[];

    beforeAll(async () => {
      const body = { phone: '0955-123-321', email: 'reader@mail.example' };
      await operator.done('registerCanary', { body });
      people = [];
      // More rows than chance puts in order.
      for (let n = 0; n < 9; n += 1) people.push((await shopper()).id);
      lists = [];
      // The same people, and the same canary, three times.
      for (let n = 0; n < 3; n += 1) {
        const record = await requestOf(people);
        givenTo = record.requestedBy;
        const { rows } = await operator.approved('downloadExport', at(record));
        lists.push({ id: record.id, rows });
      }
    });

    it('is traced by the id that every row has', async () => {
      for (const { id, rows } of lists) {
        const found = await check(JSON.stringify(rows.slice(0, 2)));
        expect(found).toMatchObject({ tracedTo: id, incident: { subjectId: id } });
        expect(found.exports[0]).toMatchObject({ exportId: id, givenTo, named: true, rowsFound: 2 });
      }
    });

    it('is traced by the order of its rows, where all else was removed', async () => {
      for (const { id, rows } of lists) {
        // The canary's row, too: it is in all three.
        const people = rows.filter(({ phone }) => !phone?.includes('0955'));
        const found = await check(people.map(({ name, phone }) => `${name}\t${phone}`).join('\n'));
        expect(found).toMatchObject({ tracedTo: id, found: [] });
        expect(found.exports[0]).toMatchObject({ exportId: id, rowsFound: 9, pairs: 8, pairsInOrder: 8 });
      }
    });

    it('is no more than suspected, where it was sorted and others have the same people', async () => {
      const sorted = [...(lists[0]?.rows ?? [])].map(({ phone }) => phone ?? '').sort();
      const found = await check(sorted.join('\n'));
      expect(found.tracedTo).toBeNull();
      expect(found.exportIds.sort()).toEqual(lists.map(({ id }) => id).sort());
      expect(found.incident).toMatchObject({ subjectId: null });
    });

    it('shows no row that is not like the rest', async () => {
      for (const { rows } of lists) {
        expect(rows).toHaveLength(10);
        for (const row of rows) {
          expect(Object.keys(row)).toEqual(Object.keys(rows[0] ?? {}));
          expect(row.phone).toMatch(/^09\d\d-\d{3}-\d{3}$/);
        }
      }
      const places = lists.map(({ rows }) => rows.findIndex(({ phone }) => phone?.includes('0955')));
      expect(places).not.toContain(-1);
      expect(
        new Set(lists.map(({ rows }) => rows.map(({ participantId }) => participantId).join())).size,
      ).toBe(3);
    });
  });

  it('an UPDATE past the service to approved, with no approval or another one', async () => {
    const { query } = harness.database;
    const [record, other] = [await requested(), await requested()];
    const pending = await signed(record);
    const used = await signed(other);
    await operator.done('downloadExport', at(other));
    for (const approval of ['NULL', `'${pending.id}'`, `'${used.id}'`, "'apv_made_up'"])
      await expect(
        query(
          `UPDATE exports SET status = 'approved', approval_id = ${approval}, decided_at = 1,
            grant_expires_at = 9999999999999 WHERE id = '${record.id}'`,
        ),
        approval,
      ).rejects.toThrow();
    expect((await operator.done('retrieveExport', at(record))).status).toBe('requested');
  });
});
