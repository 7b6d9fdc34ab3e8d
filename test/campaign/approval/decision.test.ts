import { beforeAll, describe, expect, it } from 'vitest';
import type { Approver } from '../../../src/campaign/approval/approver.js';
import type { ApproverSet } from '../../../src/campaign/approval/approverSet.js';
import { type Decision, decisionFault } from '../../../src/campaign/approval/decision.js';
import type { ApprovalDocument } from '../../../src/campaign/approval/document.js';
import { outcomeOf } from '../../../src/campaign/approval/outcome.js';
import { approverNumber, documentUnder, memberOf, setOf } from '../../support/approvals.js';

const decidedAt = '2020-12-19T19:00:00+08:00';
let first: Approver;
let second: Approver;
let stranger: Approver;
let set: ApproverSet;
let document: ApprovalDocument;
beforeAll(async () => {
  [first, second, stranger] = await Promise.all([
    approverNumber(1),
    approverNumber(2),
    approverNumber(3),
  ] as const);
  set = setOf([memberOf(first), memberOf(second)]);
  document = documentUnder(set);
});
const fault = (decision: Decision, earlier: readonly Decision[] = []) =>
  decisionFault(decision, { set, earlier, passkeys: null });

describe('a decision', () => {
  it('counts once, of an approver who is no maker', async () => {
    const decision = await second.sign({ document }, { decidedAt });
    expect(await fault(decision)).toBeNull();
    expect(await fault(decision, [decision])).toBe('decided_already');
    expect(await fault(await first.sign({ document }, { decidedAt }))).toBe('approver_is_maker');
    expect(await fault(await stranger.sign({ document }, { decidedAt }))).toBe('approver_unknown');
  });

  it('counts beside decisions of others, and of the same approver on other documents', async () => {
    const decision = await second.sign({ document }, { decidedAt });
    const other = { ...document, nonce: 'f'.repeat(32) };
    const earlier = [
      await first.sign({ document }, { decidedAt }),
      await second.sign({ document: other }, { decidedAt }),
    ];
    expect(await fault(decision, earlier)).toBeNull();
  });

  it('counts from the request until the document expires', async () => {
    const at = async (time: string) => fault(await second.sign({ document }, { decidedAt: time }));
    expect(await at('2020-12-19T17:59:59+08:00')).toBe('decided_before_request');
    expect(await at('2020-12-19T10:00:00Z')).toBeNull();
    expect(await at('2020-12-20T17:59:59+08:00')).toBeNull();
    expect(await at('2020-12-20T18:00:00+08:00')).toBe('document_expired');
    await expect(at('soon')).rejects.toThrow(RangeError);
  });

  it('does not count for another document than the one that was signed', async () => {
    const decision = await second.sign({ document }, { decidedAt });
    const changes: Partial<ApprovalDocument>[] = [
      { campaign: 'taichung-2021' },
      { campaign: null },
      { act: 'draw.plan' },
      { subject: { ...document.subject, version: 4 } },
      { contentHash: '0'.repeat(64) },
      { words: { ...document.words, en: 'Publish nothing' } },
      { makers: [] },
      { requestedAt: '2020-12-19T18:00:01+08:00' },
      { expiresAt: '2030-12-20T18:00:00+08:00' },
      { nonce: 'f'.repeat(32) },
    ];
    const faults = changes.map((change) => fault({ ...decision, document: { ...document, ...change } }));
    expect(await Promise.all(faults)).toEqual(changes.map(() => 'signature_wrong'));
    const otherSet = { ...document, approvers: '0'.repeat(64) };
    expect(await fault({ ...decision, document: otherSet })).toBe('other_set');
  });

  it('cannot be flipped, in either direction', async () => {
    const approval = await second.sign({ document }, { decidedAt });
    const rejection = await second.sign(
      { document },
      { decidedAt, decision: 'reject', reason: 'Wrong list' },
    );
    expect(rejection.reason).toBe('Wrong list');
    expect(await fault(rejection)).toBeNull();
    expect(await fault({ ...approval, decision: 'reject' })).toBe('signature_wrong');
    expect(await fault({ ...rejection, decision: 'approve' })).toBe('signature_wrong');
  });

  it('of another approver does not count under this name', async () => {
    const decision = await stranger.sign({ document }, { decidedAt });
    expect(await fault({ ...decision, approver: second.id })).toBe('signature_wrong');
  });
});

describe('the outcome of decisions', () => {
  const approve = { decision: 'approve' } as const;
  const reject = { decision: 'reject' } as const;

  it('is approved with as many approvals as the act needs', () => {
    const outcome = (act: string, count: number) => outcomeOf(act, Array(count).fill(approve), set);
    expect(outcome('publication.publish', 0)).toEqual({ status: 'pending', approvals: 0, threshold: 1 });
    expect(outcome('publication.publish', 1)).toEqual({ status: 'approved', approvals: 1, threshold: 1 });
    expect(outcome('draw.grand', 1)).toEqual({ status: 'pending', approvals: 1, threshold: 2 });
    expect(outcome('draw.grand', 2)).toEqual({ status: 'approved', approvals: 2, threshold: 2 });
  });

  it('is rejected with one rejection, however many approve', () => {
    expect(outcomeOf('publication.publish', [approve, approve, reject], set)).toEqual({
      status: 'rejected',
      approvals: 2,
      threshold: 1,
    });
  });
});
