import { canonicalJson } from '../canonicalJson.js';
import { nullable, optional, type Parser, parsers } from '../parser.js';
import { fromTimestamp } from '../taipeiTime.js';
import { type ApproverSet, maxApprovers, type SetMember, type Thresholds } from './approverSet.js';
import type { Decision } from './decision.js';
import { type ApprovalDocument, type ApprovalSubject, maxContentValues } from './document.js';
import { ApprovalError } from './error.js';
import { type ApproverKey, parseApproverKey } from './publicKey.js';

/** All approvals of a campaign whose act took effect, as they are published. */
export interface ApprovalsFile {
  readonly v: 'approvals/1';
  readonly campaign: string;
  /** From set 0 on. */
  readonly sets: readonly ApproverSet[];
  /** Of the campaign, and of changes of the set. */
  readonly approvals: readonly EffectiveApproval[];
}

/** What took effect, and the decisions by which it could. */
export interface EffectiveApproval {
  readonly id: string;
  readonly content: unknown;
  readonly decisions: readonly Decision[];
  /** When it took effect. */
  readonly usedAt: string;
}

const malformed = (pointer: string, en: string, zh: string): ApprovalError =>
  new ApprovalError('file_malformed', pointer, [`expected ${en}`, `應為${zh}`]);

const { hex, integer, oneOf, list, members, exactly, text } = parsers(malformed);

const maxSets = 10_000;
const maxApprovals = 100_000;
const maxThresholds = 200;
const maxMakers = 1_000;
const name = text(100);
const prose = text(100_000);
const bytes = text(10_000);
const hash = hex(32);

const timestamp: Parser<string> = (value, pointer) => {
  const read = name(value, pointer);
  try {
    fromTimestamp(read);
    return read;
  } catch {
    throw malformed(pointer, 'a time with offset (RFC 3339)', '含時區的時間（RFC 3339）');
  }
};

const key: Parser<ApproverKey> = (value, pointer) => {
  const read = parseApproverKey(value);
  if (read !== null) return read;
  throw malformed(pointer, 'a public key of an approver', '核准人的公開金鑰');
};

const thresholds: Parser<Thresholds> = (value, pointer) => {
  const acts = Object.entries(members(value, pointer));
  if (acts.length > maxThresholds || !acts.some(([act]) => act === 'default')) {
    throw malformed(
      pointer,
      `default, and at most ${maxThresholds} acts`,
      `default 及至多 ${maxThresholds} 種作業`,
    );
  }
  return Object.fromEntries(acts.map(([act, count]) => [act, integer(count, `${pointer}/${act}`)])) as {
    default: number;
  };
};

const set = exactly<ApproverSet>({
  v: oneOf('approvers/1'),
  number: integer,
  previous: nullable(hash),
  approvals: list(name, maxApprovers),
  approvers: list(exactly<SetMember>({ id: name, role: name, key }), maxApprovers),
  thresholds,
});

const document = exactly<ApprovalDocument>({
  v: oneOf('approval/1'),
  campaign: nullable(name),
  act: name,
  subject: exactly<ApprovalSubject>({ type: name, id: name, version: integer }),
  contentHash: hash,
  words: exactly<ApprovalDocument['words']>({ zh: prose, en: prose }),
  makers: list(name, maxMakers),
  approvers: hash,
  requestedAt: timestamp,
  expiresAt: timestamp,
  nonce: hex(16),
});

const signed = {
  document,
  decision: oneOf('approve', 'reject'),
  approver: name,
  signature: bytes,
  decidedAt: timestamp,
  reason: optional(prose),
} as const;
const byKey = exactly<Extract<Decision, { algorithm: 'Ed25519' }>>({
  ...signed,
  algorithm: oneOf('Ed25519'),
});
const byPasskey = exactly<Extract<Decision, { algorithm: 'ES256' }>>({
  ...signed,
  algorithm: oneOf('ES256'),
  authenticatorData: bytes,
  clientDataJSON: bytes,
});
const decision: Parser<Decision> = (value, pointer) =>
  members(value, pointer).algorithm === 'ES256' ? byPasskey(value, pointer) : byKey(value, pointer);

const content: Parser<unknown> = (value, pointer) => {
  canonicalJson(value, (en, zh) => new ApprovalError('file_malformed', pointer, [en, zh]), maxContentValues);
  return value;
};

const file = exactly<ApprovalsFile>({
  v: oneOf('approvals/1'),
  campaign: name,
  sets: list(set, maxSets),
  approvals: list(
    exactly<EffectiveApproval>({
      id: name,
      content,
      decisions: list(decision, 2 * maxApprovers),
      usedAt: timestamp,
    }),
    maxApprovals,
  ),
});

/** @throws ApprovalError */
export const parseApprovalsFile = (value: unknown): ApprovalsFile => file(value, '');
