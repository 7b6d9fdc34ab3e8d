import {
  ApprovalError,
  type ApprovalsFile,
  type ApproverSet,
  type Decision,
  type EffectiveApproval,
  verifyApprovals,
} from '@shopfest/partner-sdk/draw';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Approver } from '../../../src/campaign/approval/approver.js';
import { approverSetHash, proposedContentHash } from '../../../src/campaign/approval/approverSet.js';
import {
  approvalUnder,
  approverNumber,
  changedSet,
  documentUnder,
  fileOf,
  memberOf,
  passkey,
  passkeyScope,
  setOf,
} from '../../support/approvals.js';

let one: Approver;
let two: Approver;
let three: Approver;
let four: Approver;
/** Of one, two and three. */
let first: ApproverSet;
/** Of two, three and four. */
let second: ApproverSet;
let change: EffectiveApproval;
/** Under the first set, and under the second. */
let early: EffectiveApproval;
let late: EffectiveApproval;
let file: ApprovalsFile;

const afterChange = {
  id: 'apv_2',
  decidedAt: '2020-12-23T12:00:00+08:00',
  usedAt: '2020-12-23T13:00:00+08:00',
  change: {
    nonce: '2'.repeat(32),
    makers: [],
    requestedAt: '2020-12-23T11:00:00+08:00',
    expiresAt: '2020-12-30T11:00:00+08:00',
  },
};

beforeAll(async () => {
  [one, two, three, four] = await Promise.all(([1, 2, 3, 4] as const).map(approverNumber)).then(
    (made) => made as [Approver, Approver, Approver, Approver],
  );
  first = setOf([one, two, three].map((approver) => memberOf(approver)));
  const replaced = await changedSet(
    first,
    { approvers: [two, three, four].map((approver) => memberOf(approver)) },
    [two, three],
  );
  second = replaced.set;
  change = replaced.approval;
  early = await approvalUnder(first, { approve: [two] });
  late = await approvalUnder(second, { ...afterChange, approve: [four] });
  file = fileOf([first, second], [early, change, late]);
});

/** The faults of a file, in short. */
async function faults(changed: Partial<ApprovalsFile>): Promise<string[]> {
  const { valid, checks } = await verifyApprovals({ ...file, ...changed });
  const failed = checks.filter(({ status }) => status === 'failed');
  expect(valid).toBe(failed.length === 0);
  return failed.map(({ code, reason, pointer }) => `${code}: ${reason} ${pointer}`);
}

const withDecisions = (approval: EffectiveApproval, decisions: readonly Decision[]) => ({
  ...approval,
  decisions,
});

describe('a file of approvals', () => {
  it('is verified from set 0 on, with what was approved and by whom', async () => {
    const { valid, checks, sets, approvals } = await verifyApprovals(file, {
      fingerprint: approverSetHash(second),
    });
    expect(checks.map(({ code, status }) => [code, status])).toEqual([
      ['sets', 'passed'],
      ['published', 'passed'],
      ['changes', 'passed'],
      ['contents', 'passed'],
      ['decisions', 'passed'],
      ['approvals', 'passed'],
    ]);
    expect(valid).toBe(true);
    expect(sets).toEqual([
      { number: 0, fingerprint: approverSetHash(first) },
      { number: 1, fingerprint: approverSetHash(second) },
    ]);
    expect(approvals).toMatchObject([
      { id: 'apv_1', act: 'publication.publish', approvers: ['apr_2'] },
      { id: 'apv_set_1', campaign: null, act: 'approvers.change', approvers: ['apr_2', 'apr_3'] },
      { id: 'apv_2', approvers: ['apr_4'] },
    ]);
    expect(approvals[0]?.words.en).toBe('Publish the winners of the first draw (13)');
  });

  it('says that fingerprints are to be compared where none is given', async () => {
    const { valid, checks } = await verifyApprovals(file);
    expect(valid).toBe(true);
    expect(checks[1]).toMatchObject({ status: 'unchecked', reason: 'no_fingerprint_given', pointer: null });
    expect(checks[1]?.message).toContain('fingerprints');
    expect(checks[1]?.messageZh).toContain('指紋');
  });

  it('is refused with another fingerprint than the one that was published', async () => {
    const { valid, checks } = await verifyApprovals(file, { fingerprint: '0'.repeat(64) });
    expect(valid).toBe(false);
    expect(checks[1]).toMatchObject({ status: 'failed', reason: 'fingerprint_unknown', pointer: '/sets' });
    const refused = verifyApprovals(file, { fingerprint: approverSetHash(first).toUpperCase() });
    await expect(refused).rejects.toMatchObject({ code: 'fingerprint_invalid' });
  });

  it('may hold sets and nothing that they approved', async () => {
    expect(await faults({ sets: [first], approvals: [] })).toEqual([]);
    expect(await faults({ sets: [], approvals: [] })).toEqual(['sets: no_sets /sets']);
  });

  it('needs two approvals where the act needs two', async () => {
    const draw = { act: 'draw.grand', makers: [] };
    const by = (...approve: Approver[]) => approvalUnder(first, { change: draw, approve });
    expect(await faults({ sets: [first], approvals: [await by(one, two)] })).toEqual([]);
    expect(await faults({ sets: [first], approvals: [await by(one)] })).toEqual([
      'approvals: approvals_missing /approvals/0',
    ]);
  });

  it('leaves open on which pages passkeys signed where nobody says so', async () => {
    const key = passkey('apr_2');
    const set = setOf([memberOf(one), { id: 'apr_2', role: 'chief', key: key.publicKey }]);
    const approval = await approvalUnder(set);
    const document = documentUnder(set, { contentHash: contentHashOf(early) });
    const made = (statement = {}) =>
      fileOf([set], [withDecisions(approval, [key.assert(document, statement)])]);
    const decisions = async (each: unknown, passkeys?: typeof passkeyScope) => {
      const { checks } = await verifyApprovals(each, { passkeys });
      return checks.find(({ code }) => code === 'decisions');
    };
    expect(await decisions(made())).toMatchObject({ status: 'unchecked', reason: 'passkeys_not_given' });
    expect(await decisions(made(), passkeyScope)).toMatchObject({ status: 'passed' });
    const elsewhere = made({ origin: 'https://evil.example' });
    expect(await decisions(elsewhere, passkeyScope)).toMatchObject({ reason: 'signature_wrong' });
    expect(await decisions(made({ flags: 1 }))).toMatchObject({ reason: 'signature_wrong' });
  });
});

const contentHashOf = ({ decisions }: EffectiveApproval) => decisions[0]?.document.contentHash ?? '';

describe('an attack on a file of approvals', () => {
  it('that swaps the content is found', async () => {
    const swapped = { ...early, content: { title: '另一份名單' } };
    expect(await faults({ approvals: [swapped, change, late] })).toEqual([
      'contents: content_differs /approvals/0',
    ]);
  });

  it('that uses a decision again for another act is found', async () => {
    const [decision] = early.decisions as [Decision];
    const document = { ...decision.document, act: 'draw.plan' };
    const replayed = withDecisions(early, [{ ...decision, document }]);
    expect(await faults({ approvals: [replayed, change, late] })).toEqual([
      'decisions: signature_wrong /approvals/0/decisions/0',
      'approvals: approvals_missing /approvals/0',
    ]);
  });

  it('that uses an approval twice is found', async () => {
    expect(await faults({ approvals: [early, { ...early, id: 'apv_3' }, change, late] })).toEqual([
      'contents: used_twice /approvals/1',
    ]);
  });

  it('that uses an approval for another campaign is found', async () => {
    expect(await faults({ campaign: 'taichung-2021' })).toEqual(['contents: other_campaign /approvals/0']);
  });

  it('by an approver of another set is found', async () => {
    const stranger = await approvalUnder(first, { approve: [four] });
    expect(await faults({ approvals: [stranger, change, late] })).toEqual([
      'decisions: approver_unknown /approvals/0/decisions/0',
      'approvals: approvals_missing /approvals/0',
    ]);
  });

  it('by an approver whose key was replaced is found', async () => {
    const replaced = await approvalUnder(first, { ...afterChange, approve: [one] });
    expect(await faults({ approvals: [early, change, replaced] })).toEqual([
      'contents: set_not_in_force /approvals/2',
    ]);
    const renamed = await approvalUnder(second, { ...afterChange, approve: [one] });
    expect(await faults({ approvals: [early, change, renamed] })).toEqual([
      'decisions: approver_unknown /approvals/2/decisions/0',
      'approvals: approvals_missing /approvals/2',
    ]);
  });

  it('by a maker is found', async () => {
    const own = await approvalUnder(first, { approve: [one] });
    expect(await faults({ approvals: [own, change, late] })).toEqual([
      'decisions: approver_is_maker /approvals/0/decisions/0',
      'approvals: approvals_missing /approvals/0',
    ]);
  });

  it('that takes the maker out of the document is found', async () => {
    const [decision] = (await approvalUnder(first, { approve: [one] })).decisions as [Decision];
    const unmade = withDecisions(early, [{ ...decision, document: { ...decision.document, makers: [] } }]);
    expect(await faults({ approvals: [unmade, change, late] })).toContain(
      'decisions: signature_wrong /approvals/0/decisions/0',
    );
  });

  it('that skips a set is found', async () => {
    const replaced = await changedSet(second, { thresholds: { default: 2 } }, [two, three]);
    expect(await faults({ sets: [first, replaced.set], approvals: [early] })).toEqual([
      'sets: number_differs /sets/1',
      'changes: change_not_approved /sets/1',
    ]);
    expect(await faults({ sets: [second] })).toContain('sets: number_differs /sets/0');
  });

  it('by a decision after the document expired is found', async () => {
    const times = { decidedAt: '2020-12-20T18:00:00+08:00', usedAt: '2020-12-20T19:00:00+08:00' };
    const expired = await approvalUnder(first, { ...times, approve: [two] });
    expect(await faults({ approvals: [expired, change, late] })).toEqual([
      'contents: used_too_late /approvals/0',
      'decisions: document_expired /approvals/0/decisions/0',
      'approvals: approvals_missing /approvals/0',
    ]);
  });

  it('by an act before its decision is found', async () => {
    const hasty = { ...early, usedAt: '2020-12-19T18:30:00+08:00' };
    expect(await faults({ approvals: [hasty, change, late] })).toEqual([
      'contents: used_before_decision /approvals/0',
    ]);
  });

  it('by one approver who counts twice is found', async () => {
    const draw = { act: 'draw.grand', makers: [] };
    const { decisions, ...rest } = await approvalUnder(first, { change: draw, approve: [two] });
    const doubled = { ...rest, decisions: [...decisions, ...decisions] };
    expect(await faults({ sets: [first], approvals: [doubled] })).toEqual([
      'decisions: decided_already /approvals/0/decisions/1',
      'approvals: approvals_missing /approvals/0',
    ]);
  });

  it('by decisions on two documents that count as one is found', async () => {
    const draw = { act: 'draw.grand', makers: [] };
    const some = await approvalUnder(first, { change: draw, approve: [two] });
    const others = await approvalUnder(first, { change: { ...draw, nonce: '3'.repeat(32) }, approve: [one] });
    const joined = withDecisions(some, [...some.decisions, ...others.decisions]);
    expect(await faults({ sets: [first], approvals: [joined] })).toEqual([
      'contents: documents_differ /approvals/0',
    ]);
  });

  it('that flips a rejection is found', async () => {
    const rejected = await approvalUnder(first, { reject: [two] });
    expect(await faults({ approvals: [rejected, change, late] })).toEqual([
      'approvals: rejected /approvals/0',
    ]);
    const flipped = rejected.decisions.map((decision) => ({ ...decision, decision: 'approve' as const }));
    expect(await faults({ approvals: [withDecisions(rejected, flipped), change, late] })).toEqual([
      'decisions: signature_wrong /approvals/0/decisions/0',
      'approvals: approvals_missing /approvals/0',
    ]);
  });

  it('by approvals beside a rejection is found', async () => {
    const outvoted = await approvalUnder(first, { approve: [two], reject: [three] });
    expect(await faults({ approvals: [outvoted, change, late] })).toEqual([
      'approvals: rejected /approvals/0',
    ]);
  });

  it('by an act that nobody decided on is found', async () => {
    expect(await faults({ approvals: [withDecisions(early, []), change, late] })).toEqual([
      'contents: no_decisions /approvals/0',
      'approvals: approvals_missing /approvals/0',
    ]);
  });

  it('by a set with lower thresholds that was never approved is found', async () => {
    const lowered: ApproverSet = { ...first, thresholds: { default: 1 } };
    const next = { ...lowered, number: 1, previous: approverSetHash(first), approvals: ['apv_set_1'] };
    expect(await faults({ sets: [first, next], approvals: [early, change] })).toEqual([
      'changes: change_not_approved /sets/1',
    ]);
    expect(await faults({ sets: [first, { ...next, approvals: [] }], approvals: [early] })).toEqual([
      'changes: change_not_approved /sets/1',
    ]);
    const grand = await approvalUnder(lowered, { change: { act: 'draw.grand' }, approve: [two] });
    expect(await faults({ sets: [first], approvals: [grand] })).toEqual([
      'contents: set_unknown /approvals/0',
      'decisions: set_unknown /approvals/0/decisions/0',
      'approvals: approvals_missing /approvals/0',
    ]);
  });

  it('by a set that one approver alone made is found', async () => {
    const alone = await changedSet(first, { thresholds: { default: 1 } }, [two]);
    expect(await faults({ sets: [first, alone.set], approvals: [alone.approval] })).toEqual([
      'changes: change_not_approved /sets/1',
      'approvals: approvals_missing /approvals/0',
    ]);
  });

  it('by a set that approvers approved for another act, or under another set, is found', async () => {
    const document = { contentHash: proposedContentHash(second), makers: [], campaign: null };
    const asOther = await approvalUnder(first, {
      id: 'apv_set_1',
      content: change.content,
      change: document,
      approve: [two, three],
    });
    expect(await faults({ sets: [first, second], approvals: [asOther] })).toEqual([
      'changes: change_not_approved /sets/1',
    ]);
  });

  it('by a set of which the keys were exchanged is found', async () => {
    const exchanged = { ...second, approvers: [one, two, three].map((each) => memberOf(each)) };
    expect(await faults({ sets: [first, exchanged], approvals: [early, change] })).toEqual([
      'changes: change_not_approved /sets/1',
    ]);
  });
});

describe('what is no file of approvals', () => {
  it.each<[string, (file: ApprovalsFile) => unknown, string]>([
    ['nothing', () => null, ''],
    ['another format', (each) => ({ ...each, v: 'approvals/2' }), '/v'],
    ['another field', (each) => ({ ...each, notes: [] }), ''],
    ['a campaign that is no text', (each) => ({ ...each, campaign: 7 }), '/campaign'],
    [
      'a set without thresholds',
      (each) => ({ ...each, sets: [{ ...first, thresholds: {} }] }),
      '/sets/0/thresholds',
    ],
    [
      'a threshold that is no integer',
      (each) => ({ ...each, sets: [{ ...first, thresholds: { default: 0.5 } }] }),
      '/sets/0/thresholds/default',
    ],
    [
      'a key that is none',
      (each) => ({ ...each, sets: [{ ...first, approvers: [{ id: 'apr_1', role: '', key: {} }] }] }),
      '/sets/0/approvers/0/key',
    ],
    [
      'a time that is none',
      (each) => ({ ...each, approvals: [{ ...early, usedAt: 'today' }] }),
      '/approvals/0/usedAt',
    ],
    [
      'a signature without what a passkey signed',
      (each) => ({
        ...each,
        approvals: [withDecisions(early, [{ ...early.decisions[0], algorithm: 'ES256' } as never])],
      }),
      '/approvals/0/decisions/0/authenticatorData',
    ],
    [
      'content that is no JSON',
      (each) => ({ ...each, approvals: [{ ...early, content: Number.NaN }] }),
      '/approvals/0/content',
    ],
  ])('is refused: %s', async (_name, change, pointer) => {
    const error = await verifyApprovals(change(file)).catch((error: unknown) => error);
    expect(ApprovalError.is(error) && [error.code, error.pointer]).toEqual(['file_malformed', pointer]);
  });
});
