import { beforeAll, describe, expect, it } from 'vitest';
import type { Approver } from '../../../src/campaign/approval/approver.js';
import {
  type ApproverSet,
  approverSetHash,
  firstSetFault,
  nextSetFault,
  proposedContent,
  proposedContentHash,
  type SetMember,
  thresholdFor,
} from '../../../src/campaign/approval/approverSet.js';
import { contentHash } from '../../../src/campaign/approval/document.js';
import { approverIdOf, parseApproverKey } from '../../../src/campaign/approval/publicKey.js';
import { approverNumber, memberOf, passkey, setOf } from '../../support/approvals.js';

let approvers: Approver[];
beforeAll(async () => {
  approvers = await Promise.all([1, 2, 3, 4].map(approverNumber));
});
const members = (count: number) => approvers.slice(0, count).map((approver) => memberOf(approver));
const next = (previous: ApproverSet, change: Partial<ApproverSet> = {}): ApproverSet => ({
  ...previous,
  number: previous.number + 1,
  previous: approverSetHash(previous),
  approvals: ['dec_1'],
  ...change,
});

describe('an approver set', () => {
  it('needs two approvals for a change of the set, or all but one where there are two', () => {
    const needed = (count: number, thresholds: ApproverSet['thresholds']) =>
      thresholdFor(setOf(members(count), { thresholds }), 'approvers.change');
    expect(needed(2, { default: 1 })).toBe(1);
    expect(needed(2, { default: 2 })).toBe(1);
    expect(needed(3, { default: 1 })).toBe(2);
    expect(needed(4, { default: 1, 'approvers.change': 1 })).toBe(2);
    expect(needed(4, { default: 1, 'approvers.change': 3 })).toBe(3);
    expect(needed(4, { default: 1, 'approvers.change': 4 })).toBe(3);
  });

  it('has a threshold for each act, and one for all others', () => {
    const set = setOf(members(3), { thresholds: { default: 1, 'draw.grand': 2 } });
    expect(thresholdFor(set, 'draw.grand')).toBe(2);
    expect(thresholdFor(set, 'publication.publish')).toBe(1);
    expect(thresholdFor(set, 'toString')).toBe(1);
    expect(thresholdFor(set, 'constructor')).toBe(1);
  });

  it('is sound as set 0', () => {
    expect(firstSetFault(setOf(members(2)))).toBeNull();
    expect(firstSetFault(setOf(members(3)))).toBeNull();
  });

  it.each<[string, (set: ApproverSet) => Partial<ApproverSet>]>([
    ['number_differs', () => ({ number: 1 })],
    ['previous_differs', (set) => ({ previous: approverSetHash(set) })],
    ['too_few_approvers', () => ({ approvers: members(1) })],
    ['too_many_approvers', () => ({ approvers: Array.from({ length: 51 }, () => members(1)[0] as never) })],
    ['key_twice', () => ({ approvers: [...members(1), { ...(members(1)[0] as SetMember), id: 'apr_2' }] })],
    [
      'approver_twice',
      () => ({ approvers: [members(1)[0] as never, { ...(members(2)[1] as SetMember), id: 'apr_1' }] }),
    ],
    ['approvers_unordered', () => ({ approvers: members(2).reverse() })],
    ['threshold_unreachable', () => ({ thresholds: { default: 0 } })],
    ['threshold_unreachable', () => ({ thresholds: { default: 1.5 } })],
    ['threshold_unreachable', () => ({ thresholds: { default: 1, 'draw.grand': 4 } })],
    [
      'key_invalid',
      () => ({
        approvers: members(3).map((each) => ({ ...each, key: { ...each.key, d: 'secret' } as never })),
      }),
    ],
  ])('is refused as set 0 where it has %s', (fault, change) => {
    const set = setOf(members(3));
    expect(firstSetFault({ ...set, ...change(set) })).toBe(fault);
  });

  it('follows the one before by number and hash', () => {
    const set = setOf(members(3));
    expect(nextSetFault(set, next(set))).toBeNull();
    expect(nextSetFault(set, next(set, { number: 2 }))).toBe('number_differs');
    expect(nextSetFault(set, next(set, { previous: null }))).toBe('previous_differs');
    expect(nextSetFault(set, next(setOf(members(2))))).toBe('previous_differs');
    expect(nextSetFault(set, next(set, { approvers: members(1) }))).toBe('too_few_approvers');
  });

  it('is approved without the ids of the decisions that approve it', () => {
    const set = next(setOf(members(3)));
    expect(proposedContent(set)).not.toHaveProperty('approvals');
    expect(proposedContentHash(set)).toBe(proposedContentHash({ ...set, approvals: ['dec_2', 'dec_3'] }));
    expect(proposedContentHash(set)).toBe(contentHash(proposedContent(set)));
    expect(approverSetHash(set)).not.toBe(approverSetHash({ ...set, approvals: ['dec_2'] }));
  });
});

describe('the key of an approver', () => {
  it('is an Ed25519 key or that of a passkey, whose id follows from it', () => {
    const { publicKey } = approvers[0] as Approver;
    const { publicKey: other } = passkey('apr_9');
    expect(parseApproverKey(publicKey)).toEqual(publicKey);
    expect(parseApproverKey(other)).toEqual(other);
    expect(approverIdOf(publicKey)).toMatch(/^apr_[0-9a-f]{32}$/);
    expect(approverIdOf(publicKey)).not.toBe(approverIdOf(other));
  });

  it('is refused with a private part, of another kind, or in a second way of writing', () => {
    const { publicKey } = approvers[0] as Approver;
    const { publicKey: other } = passkey('apr_9');
    const refused: unknown[] = [
      null,
      'key',
      { ...publicKey, d: publicKey.x },
      { ...publicKey, crv: 'X25519' },
      { ...publicKey, kty: 'EC' },
      { ...publicKey, x: publicKey.x.slice(1) },
      { ...publicKey, x: `${publicKey.x}=` },
      { ...publicKey, x: 7 },
      { ...publicKey, y: publicKey.x },
      // The last two bits of 43 characters say nothing.
      { ...publicKey, x: `${publicKey.x.slice(0, -1)}1` },
      { kty: 'EC', crv: 'P-256', x: other.x },
      { ...other, crv: 'P-384' },
    ];
    expect(refused.map(parseApproverKey)).toEqual(refused.map(() => null));
  });

  it('is none that anybody can sign for', () => {
    const points = [
      '00'.repeat(32),
      `01${'00'.repeat(31)}`,
      `01${'00'.repeat(30)}80`,
      `ec${'ff'.repeat(30)}7f`,
      `ed${'ff'.repeat(30)}ff`,
      '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
      'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
    ];
    const keys = points.map((point) => ({
      kty: 'OKP',
      crv: 'Ed25519',
      x: Buffer.from(point, 'hex').toString('base64url'),
    }));
    expect(keys.map(parseApproverKey)).toEqual(keys.map(() => null));
  });
});
