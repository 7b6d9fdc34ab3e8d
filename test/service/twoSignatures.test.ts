import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Approver } from '../../src/campaign/approval/approver.js';
import type { Approval } from '../../src/generated/types.js';
import { reveals } from '../support/draws.js';
import { engines } from '../support/stores.js';
import { byWitnesses } from '../support/witnesses.js';
import {
  approvedStore,
  type Client,
  type Harness,
  NOON,
  sign,
  startHarness,
  transaction,
} from './harness.js';

const DAY = 86_400_000;
const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };

describe.each(engines)('what needs two signatures, on %s', (engine) => {
  let harness: Harness;
  let operator: Client;
  let one: Approver;
  let two: Approver;

  beforeAll(async () => {
    harness = await startHarness(engine);
    ({ operator } = harness);
    [one, two] = harness.approvers as [Approver, Approver, Approver];
    await approvedStore(harness, harness.partner);
    // The grand prize needs two of itself; the contact data of a winner once the approvers have said so.
    const approvers = harness.approvers.map(({ publicKey }) => ({ key: publicKey, role: 'officer' }));
    const thresholds = { default: 1, 'draw.grand': 2, 'contact.replace': 2, 'approvers.change': 2 };
    const { id } = await operator.done('proposeApprovers', { body: { approvers, thresholds } });
    await sign(operator, id);
    harness.clock.now = NOON + DAY;
  });
  afterAll(() => harness?.close());
  beforeEach(() => {
    harness.clock.now += 60_000;
  });

  const approvalOf = async ({ approvalId = '' }: { readonly approvalId?: string }) =>
    operator.done('retrieveApproval', { path: { approvalId } });
  const parts = async (approval: Approval, by: Approver) => ({
    path: { approvalId: approval.id },
    body: await by.sign(approval),
  });

  /** Neither one signature nor a second one of the same approver is enough; another approver's is. */
  async function needsTwo(refused: () => Promise<{ approvalId?: string }>): Promise<Approval> {
    const approval = await approvalOf(await refused());
    expect(approval).toMatchObject({ status: 'pending', threshold: 2, approvals: 0 });
    expect(await operator.done('signApproval', await parts(approval, one))).toMatchObject({
      status: 'pending',
      approvals: 1,
    });
    expect((await refused()).approvalId).toBe(approval.id);
    await operator.refused('signApproval', 'approval_already_signed', await parts(approval, one));
    await refused();
    expect((await operator.done('signApproval', await parts(approval, two))).status).toBe('approved');
    return approval;
  }

  const plan = (name: string, kind: string) => ({
    ...{ name, kind, pool: { period }, cutOff: new Date(harness.clock.now).toISOString() },
    prizes: [{ name: '轎車', value: 689_000, count: 1, reserves: 1 }],
  });

  it('plans a grand prize with two approvers, and voids it with two', async () => {
    const body = plan('壓軸大獎', 'grand');
    const refused = () => operator.refused('planDraw', 'approval_required', { body });
    const approval = await needsTwo(refused);
    expect(approval.document).toMatchObject({ act: 'draw.grand', subject: { type: 'campaign' } });
    const { id } = await operator.done('planDraw', { body });
    const there = { path: { drawId: id }, body: { reason: '獎項有誤' } };
    const voiding = await needsTwo(() => operator.refused('voidDraw', 'approval_required', there));
    expect(voiding.document).toMatchObject({ act: 'draw.grand', subject: { type: 'draw', id } });
    expect((await operator.done('voidDraw', there)).status).toBe('voided');
  });

  it('plans a weekly draw with one', async () => {
    const body = plan('每週抽獎', 'weekly');
    const approval = await approvalOf(await operator.refused('planDraw', 'approval_required', { body }));
    expect(approval).toMatchObject({ threshold: 1, document: { act: 'draw.plan' } });
    await operator.done('signApproval', await parts(approval, one));
    await operator.done('planDraw', { body });
  });

  it('replaces the contact data of a winner with two, exactly as it was signed', async () => {
    const { app, partner, clock } = harness;
    const token = 'pt_the_only_one';
    const register = (phone: string) => ({ body: { token, contact: { name: '甲乙丙', phone } } });
    const { id } = await app.done('registerParticipant', register('0911-111-111'));
    // Nobody has won anything yet: it is theirs to change.
    await app.done('registerParticipant', register('0911-222-222'));
    await partner.done('pushTransaction', { body: transaction('won', { participant: { token } }) });
    clock.now += 60_000;
    const body = {
      ...plan('每日抽獎', 'daily'),
      prizes: [{ name: '禮券', value: 500, count: 1, reserves: 0 }],
    };
    const { id: drawId } = await operator.approved('planDraw', { body });
    const there = { path: { drawId } };
    await operator.done('freezeDraw', there);
    await operator.done('commitDraw', { ...there, body: await byWitnesses(harness, drawId) });
    await operator.done('runDraw', { ...there, body: { beacon: { kind: 'witness', reveals } } });

    const next = register('0911-333-333');
    const refused = (parts: typeof next) => app.refused('registerParticipant', 'approval_required', parts);
    const approval = await needsTwo(() => refused(next));
    expect(approval.document).toMatchObject({ act: 'contact.replace', subject: { type: 'participant', id } });
    expect(JSON.stringify(approval)).not.toMatch(/0911-?333|甲乙丙/);
    // Other data than what was signed needs signatures of its own.
    expect((await refused(register('0911-444-444'))).approvalId).not.toBe(approval.id);
    const found = async (phone: string) =>
      (await operator.done('findParticipants', { body: { phone } })).participantIds;
    expect(await found('0911-222-222')).toEqual([id]);
    await app.done('registerParticipant', next);
    expect([await found('0911-333-333'), await found('0911-222-222')]).toEqual([[id], []]);
  });
});
