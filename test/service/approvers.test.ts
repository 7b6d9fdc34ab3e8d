import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Approver, approverFromSeed } from '../../src/campaign/approval/approver.js';
import { approverSetHash } from '../../src/campaign/approval/approverSet.js';
import { verifyApprovals } from '../../src/campaign/approval/verify.js';
import type { Approval, ApproverSetState } from '../../src/generated/types.js';
import { passkey, passkeyScope, sha256 } from '../support/approvals.js';
import { engines } from '../support/stores.js';
import { type Client, clientOf, createKey, type Harness, startHarness } from './harness.js';

const HOUR = 3_600_000;

describe.each(engines)('the change of approvers on %s', (engine) => {
  let harness: Harness;
  let operator: Client;
  let everybody: Client;
  let one: Approver;
  let two: Approver;
  let three: Approver;
  let four: Approver;

  beforeAll(async () => {
    harness = await startHarness(engine, { passkeys: passkeyScope });
    operator = harness.operator;
    everybody = clientOf(harness.service, '');
    [one, two, three] = harness.approvers as [Approver, Approver, Approver];
    four = await approverFromSeed(sha256('approver four'));
  });
  afterAll(() => harness?.close());

  const entry = ({ publicKey }: Pick<Approver, 'publicKey'>, more: object = {}) => ({
    key: publicKey,
    role: 'officer',
    ...more,
  });
  const propose = (approvers: readonly Approver[], by = operator) =>
    by.done('proposeApprovers', { body: { approvers: approvers.map((each) => entry(each)) } });
  const at = ({ id }: Pick<Approval, 'id'>) => ({ path: { approvalId: id } });
  const approve = async (approval: Approval, by: Approver) =>
    operator.done('signApproval', { ...at(approval), body: await by.sign(approval) });
  const reject = async (approval: Approval, by: Approver) =>
    operator.done('signRejection', {
      ...at(approval),
      body: await by.sign(approval, { decision: 'reject', reason: '金鑰未核對' }),
    });
  const list = () => everybody.done('listApprovers');
  const current = async (): Promise<ApproverSetState> => (await list()).items.at(-1) as ApproverSetState;
  const idsOf = ({ set }: ApproverSetState) => set.approvers.map(({ id }) => id);
  const sorted = (approvers: readonly Approver[]) => approvers.map(({ id }) => id).sort();

  it('begins with set 0, whose fingerprint everybody reads', async () => {
    const { items, pending, waitSeconds } = await list();
    expect(items).toHaveLength(1);
    const [first] = items as [ApproverSetState];
    expect(first).toMatchObject({ number: 0, inForceAt: '2020-12-12T12:00:00+08:00' });
    expect(first.fingerprint).toBe(approverSetHash(first.set as never));
    expect([pending, waitSeconds]).toEqual([[], 86_400]);
    const path = { fingerprint: first.fingerprint };
    expect(await everybody.done('retrieveApproverSet', { path })).toEqual(first);
    await everybody.refused('retrieveApproverSet', 'approver_set_not_found', {
      path: { fingerprint: '0'.repeat(64) },
    });
    const { items: entries } = await operator.done('listAuditEntries', { query: { pageSize: 500 } });
    expect(entries.at(-1)).toMatchObject({ sequence: 1, operationId: 'appointApprovers' });
  });

  it('is made only once by a ceremony', async () => {
    const approvers = [one, four].map((each) => ({ ...each, role: 'officer' }));
    await expect(harness.service.appointApprovers({ approvers })).rejects.toThrow('state_conflict');
  });

  it('is refused where it would be unsound', async () => {
    const refused = (code: string, body: object) =>
      operator.refused('proposeApprovers', code, { body: body as never });
    const both = [entry(one), entry(two)];
    await refused('validation_failed', { approvers: [entry(one)] });
    await refused('approver_key_repeated', { approvers: [...both, entry(one)] });
    await refused('approver_key_invalid', {
      approvers: [...both, { key: { kty: 'OKP', crv: 'Ed25519', x: 'AA' }, role: 'x' }],
    });
    await refused('validation_failed', { approvers: [...both, { key: three.exportKey(), role: 'x' }] });
    await refused('thresholds_invalid', { approvers: both, thresholds: { default: 3 } });
    await refused('thresholds_invalid', { approvers: both, thresholds: { 'draw.grand': 1 } });
    const nobody = { personId: 'per_00000000000000000000' };
    await refused('person_not_found', { approvers: [entry(one), entry(four, nobody)] });
    await harness.partner.refused('proposeApprovers', 'scope_missing', { body: { approvers: both } });
    expect((await operator.done('listApprovals', { query: { status: 'pending' } })).items).toEqual([]);
  });

  it('needs two approvals, waits for all to see, and can be rejected until it is in force', async () => {
    const approval = await propose([one, two, four]);
    expect(approval).toMatchObject({ status: 'pending', threshold: 2, document: { campaign: null } });
    expect(approval.document.words.en).toContain(`New: ${four.id} (officer)`);
    expect(approval.document.words.zh).toContain(`移除：${three.id} (officer)`);
    // The same proposal is the same approval.
    expect((await propose([four, two, one])).id).toBe(approval.id);
    await approve(approval, one);
    expect((await list()).pending).toEqual([]);
    await approve(approval, two);
    const { items, pending } = await list();
    expect(items).toHaveLength(1);
    expect(pending).toMatchObject([
      { approvalId: approval.id, number: 1, inForceAt: '2020-12-13T12:00:00+08:00' },
    ]);
    harness.clock.now += 23 * HOUR;
    const rejected = await reject(approval, three);
    expect(rejected.status).toBe('rejected');
    harness.clock.now += 2 * HOUR;
    expect((await list()).pending).toEqual([]);
    expect(idsOf(await current())).toEqual(sorted([one, two, three]));
  });

  it('comes into force after the wait, replaces a lost key, and is verified by everybody', async () => {
    const late = await propose([two, three, four]);
    await approve(late, two);
    await approve(late, three);
    harness.clock.now += 24 * HOUR;
    // It is in force by time alone.
    const now = await current();
    expect([now.number, idsOf(now)]).toEqual([1, sorted([two, three, four])]);
    expect((await list()).pending).toEqual([]);
    await operator.refused('signRejection', 'approval_decided', {
      ...at(late),
      body: await four.sign(late, { decision: 'reject' }),
    });
    const next = await propose([three, four]);
    expect(next.document.approvers).toBe(now.fingerprint);
    await operator.refused('signApproval', 'approver_not_allowed', {
      ...at(next),
      body: await one.sign(next),
    });
    expect(await current()).toEqual(now);
    const file = await everybody.done('retrieveApprovalFile');
    const { valid, checks, sets } = await verifyApprovals(file, { fingerprint: now.fingerprint });
    expect(checks.filter(({ status }) => status !== 'passed')).toEqual([]);
    expect([valid, sets.length]).toEqual([true, 2]);
    const { items } = await operator.done('listAuditEntries', {
      query: { operationId: 'bringApproversIntoForce' },
    });
    expect(items).toMatchObject([{ subjectType: 'approvers', subjectId: late.id }]);
  });

  it('leaves one of two changes that were approved at once', async () => {
    const [some, others] = [await propose([two, three]), await propose([three, four])];
    for (const approval of [some, others]) {
      await approve(approval, two);
      await approve(approval, four);
      harness.clock.now += HOUR;
    }
    expect((await list()).pending).toHaveLength(2);
    harness.clock.now += 24 * HOUR;
    const responses = await Promise.all([1, 2, 3].map(() => propose([one, two, three])));
    expect(new Set(responses.map(({ id }) => id)).size).toBe(1);
    const now = await current();
    expect([now.number, idsOf(now)]).toEqual([2, sorted([two, three])]);
    // The other one names a set that is not in force any more.
    expect((await list()).pending).toEqual([]);
    await operator.refused('signRejection', 'approval_decided', {
      ...at(others),
      body: await three.sign(others, { decision: 'reject' }),
    });
  });

  it('of two approvers needs the other one, and takes passkeys', async () => {
    const key = passkey('apr_');
    const { document, id } = await operator.done('proposeApprovers', {
      body: { approvers: [entry(two), { key: key.publicKey, role: 'chief' }] },
    });
    expect((await approve({ document, id } as Approval, two)).threshold).toBe(1);
    harness.clock.now += 24 * HOUR;
    const now = await current();
    const member = now.set.approvers.find(({ role }) => role === 'chief');
    const approval = await propose([two, four]);
    const { decidedAt: _, ...body } = key.assert(approval.document as never);
    const signed = { ...body, approver: member?.id ?? '' };
    const wrong = key.assert(approval.document as never, { origin: 'https://evil.example' });
    await operator.refused('signApproval', 'signature_wrong', {
      ...at(approval),
      body: { ...wrong, approver: member?.id ?? '' } as never,
    });
    const done = await operator.done('signApproval', { ...at(approval), body: signed as never });
    expect(done).toMatchObject({ status: 'approved', decisions: [{ algorithm: 'ES256' }] });
    const file = await everybody.done('retrieveApprovalFile');
    const { valid } = await verifyApprovals(file, { passkeys: passkeyScope });
    expect(valid).toBe(true);
  });

  it('says which person a new approver is, and never of who is there', async () => {
    const { id: personId } = await operator.done('createPerson', {
      body: { organizationId: operator.organizationId, name: '新核准人' },
    });
    const five = await approverFromSeed(sha256('approver five'));
    const approvers = [entry(two, { personId }), entry(five, { personId })];
    await operator.done('proposeApprovers', { body: { approvers } });
    const { organizationId } = operator;
    const { secret } = await createKey(operator, { organizationId, personId, name: '新核准人' });
    harness.clock.now += 25 * HOUR;
    const theirs = await propose([two, four, five], harness.client(secret));
    expect(theirs.document.makers).toContain(five.id);
    expect(theirs.document.makers).not.toContain(two.id);
  });
});
