import { joinBytes } from '../bytes.js';
import { canonicalJson } from '../canonicalJson.js';
import { sha256 } from '../sha256.js';
import { contentHash } from './document.js';
import { type ApproverKey, parseApproverKey } from './publicKey.js';

export interface SetMember {
  readonly id: string;
  /** What the person is, such as `officer`. */
  readonly role: string;
  readonly key: ApproverKey;
}

/** How many approvers who are no makers an act needs, by act, and for all others. */
export interface Thresholds {
  readonly default: number;
  readonly [act: string]: number;
}

/** Who may approve, by which keys, and how many of them each act needs. */
export interface ApproverSet {
  readonly v: 'approvers/1';
  /** Counts from 0. */
  readonly number: number;
  /** The hash of the set before; null for set 0. */
  readonly previous: string | null;
  /** The ids of the decisions that made this set out of the one before. */
  readonly approvals: readonly string[];
  /** In the order of their ids. */
  readonly approvers: readonly SetMember[];
  readonly thresholds: Thresholds;
}

/** The act of changing the set. */
export const changeOfApprovers = 'approvers.change';
const minApprovers = 2;
export const maxApprovers = 50;

/** The fingerprint of a set, which is published with all that its approvers can approve. */
export function approverSetHash(set: ApproverSet): string {
  return sha256(joinBytes('approvers/1\0', canonicalJson(set)));
}

/** What approvers approve who change the set: all but the ids of their decisions, which are not there yet. */
export function proposedContent({ approvals: _, ...content }: ApproverSet): Omit<ApproverSet, 'approvals'> {
  return content;
}

/** The hash of what approvers approve who change the set. */
export const proposedContentHash = (set: ApproverSet): string => contentHash(proposedContent(set));

/**
 * How many approvals an act needs. A change of the set needs at least two, or all but one where there are two, so that one
 * person alone never makes others approvers, and one lost key can be replaced.
 */
export function thresholdFor(set: ApproverSet, act: string): number {
  const stated = Object.hasOwn(set.thresholds, act)
    ? (set.thresholds[act] as number)
    : set.thresholds.default;
  if (act !== changeOfApprovers) return stated;
  return Math.min(Math.max(stated, minApprovers), set.approvers.length - 1);
}

export type SetFault =
  | 'too_few_approvers'
  | 'too_many_approvers'
  | 'key_invalid'
  | 'key_twice'
  | 'approver_twice'
  | 'approvers_unordered'
  | 'threshold_unreachable'
  | 'number_differs'
  | 'previous_differs';

/** What is wrong with set 0; null where it is sound. */
export function firstSetFault(set: ApproverSet): SetFault | null {
  if (set.number !== 0) return 'number_differs';
  if (set.previous !== null) return 'previous_differs';
  return membersFault(set);
}

/** What is wrong with a set as the one that follows another; null where it is sound. Approvals are checked elsewhere. */
export function nextSetFault(previous: ApproverSet, next: ApproverSet): SetFault | null {
  if (next.number !== previous.number + 1) return 'number_differs';
  if (next.previous !== approverSetHash(previous)) return 'previous_differs';
  return membersFault(next);
}

function membersFault({ approvers, thresholds }: ApproverSet): SetFault | null {
  if (approvers.length < minApprovers) return 'too_few_approvers';
  if (approvers.length > maxApprovers) return 'too_many_approvers';
  if (approvers.some(({ key }) => parseApproverKey(key) === null)) return 'key_invalid';
  if (!areDistinct(approvers.map(({ key }) => canonicalJson(key)))) return 'key_twice';
  const ids = approvers.map(({ id }) => id);
  if (!areDistinct(ids)) return 'approver_twice';
  if (ids.some((id, index) => index > 0 && id < (ids[index - 1] as string))) return 'approvers_unordered';
  const isReachable = (count: number) => Number.isInteger(count) && count >= 1 && count <= approvers.length;
  return Object.values(thresholds).every(isReachable) ? null : 'threshold_unreachable';
}

const areDistinct = (texts: readonly string[]): boolean => new Set(texts).size === texts.length;
