import { createHash, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { type Approver, approverFromSeed } from '../../src/campaign/approval/approver.js';
import type { SetMember } from '../../src/campaign/approval/approverSet.js';
import {
  type ApproverSet,
  approverSetHash,
  proposedContent,
} from '../../src/campaign/approval/approverSet.js';
import type { Decision } from '../../src/campaign/approval/decision.js';
import {
  type ApprovalDocument,
  contentHash,
  messageOf,
  type Verdict,
} from '../../src/campaign/approval/document.js';
import type { ApprovalsFile, EffectiveApproval } from '../../src/campaign/approval/file.js';
import type { PasskeyKey } from '../../src/campaign/approval/publicKey.js';

export const sha256 = (data: string | Uint8Array): Buffer => createHash('sha256').update(data).digest();

/** The approver of the definition's vector with this number. */
export const approverNumber = (number: number): Promise<Approver> =>
  approverFromSeed(sha256(`approver-${number}`), { id: `apr_${number}` });

export const memberOf = (
  { id, publicKey }: Pick<Approver, 'id' | 'publicKey'>,
  role = 'officer',
): SetMember => ({
  id,
  role,
  key: publicKey,
});

/** A set 0 of these members. */
export const setOf = (approvers: readonly SetMember[], change: Partial<ApproverSet> = {}): ApproverSet => ({
  v: 'approvers/1',
  number: 0,
  previous: null,
  approvals: [],
  approvers,
  thresholds: { default: 1, 'draw.grand': 2 },
  ...change,
});

/** The document of the vector, under this set. */
export const documentUnder = (
  set: ApproverSet,
  change: Partial<ApprovalDocument> = {},
): ApprovalDocument => ({
  v: 'approval/1',
  campaign: 'taichung-2020',
  act: 'publication.publish',
  subject: { type: 'publication', id: 'pub_sample', version: 3 },
  contentHash: 'ed7002b439e9ac845f22357d822bac1444730fbdb6016d3ec9432297b9ec9f73',
  words: { zh: '公布第一場抽獎得獎名單（13 名）', en: 'Publish the winners of the first draw (13)' },
  makers: ['apr_1'],
  approvers: approverSetHash(set),
  requestedAt: '2020-12-19T18:00:00+08:00',
  expiresAt: '2020-12-20T18:00:00+08:00',
  nonce: '78377b525757b494427f89014f97d799',
  ...change,
});

/** What a passkey and its browser would state. */
export interface PasskeyStatement {
  readonly rpId: string;
  readonly type: string;
  readonly origin: string;
  readonly flags: number;
  readonly challenge: string;
  readonly crossOrigin: boolean;
}

export interface Passkey {
  readonly publicKey: PasskeyKey;
  assert(document: ApprovalDocument, statement?: Partial<PasskeyStatement>, decision?: Verdict): Decision;
}

export const passkeyScope = { rpId: 'festival.example', origins: ['https://approve.festival.example'] };

/** A passkey: a P-256 key that signs as an authenticator does. */
export function passkey(id: string): Passkey {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { kty, crv, x, y } = publicKey.export({ format: 'jwk' });
  return {
    publicKey: { kty, crv, x, y } as PasskeyKey,
    assert: (document, statement = {}, decision = 'approve') => ({
      document,
      decision,
      approver: id,
      algorithm: 'ES256',
      ...assertion(privateKey, messageOf(document, decision), statement),
      decidedAt: '2020-12-19T19:00:00+08:00',
    }),
  };
}

function assertion(key: KeyObject, message: Uint8Array, statement: Partial<PasskeyStatement>) {
  const { rpId, flags, ...client } = {
    rpId: passkeyScope.rpId,
    flags: 0x05,
    type: 'webauthn.get',
    challenge: sha256(message).toString('base64url'),
    origin: passkeyScope.origins[0],
    crossOrigin: false,
    ...statement,
  };
  const authenticatorData = Buffer.concat([sha256(rpId), Buffer.from([flags, 0, 0, 0, 9])]);
  const clientDataJSON = Buffer.from(JSON.stringify(client));
  const signed = Buffer.concat([authenticatorData, sha256(clientDataJSON)]);
  return {
    signature: createSign('sha256').update(signed).sign(key).toString('base64url'),
    authenticatorData: authenticatorData.toString('base64url'),
    clientDataJSON: clientDataJSON.toString('base64url'),
  };
}

/** What an approval is made of: its content, and who decides how. */
export interface ApprovalPlan {
  readonly id?: string;
  readonly content?: unknown;
  readonly change?: Partial<ApprovalDocument>;
  readonly decidedAt?: string;
  readonly usedAt?: string;
  readonly approve?: readonly Approver[];
  readonly reject?: readonly Approver[];
}

/** An approval under a set as it is published: by default of a publication, made by approver 1. */
export async function approvalUnder(set: ApproverSet, plan: ApprovalPlan = {}): Promise<EffectiveApproval> {
  const { content = { title: '第一場抽獎得獎名單' }, decidedAt = '2020-12-19T19:00:00+08:00' } = plan;
  const document = documentUnder(set, { contentHash: contentHash(content), ...plan.change });
  const sign = (approver: Approver, decision: Verdict) =>
    approver.sign({ document }, { decision, decidedAt });
  const approvals = await Promise.all((plan.approve ?? []).map((approver) => sign(approver, 'approve')));
  const rejections = await Promise.all((plan.reject ?? []).map((approver) => sign(approver, 'reject')));
  return {
    id: plan.id ?? 'apv_1',
    content,
    decisions: [...approvals, ...rejections],
    usedAt: plan.usedAt ?? '2020-12-19T20:00:00+08:00',
  };
}

/** A set that follows another, and the approval by which it came into force at noon of 2020-12-22. */
export async function changedSet(
  previous: ApproverSet,
  change: Partial<ApproverSet>,
  approve: readonly Approver[],
): Promise<{ set: ApproverSet; approval: EffectiveApproval }> {
  const id = `apv_set_${previous.number + 1}`;
  const set: ApproverSet = {
    ...previous,
    number: previous.number + 1,
    previous: approverSetHash(previous),
    approvals: [id],
    ...change,
  };
  const approval = await approvalUnder(previous, {
    id,
    content: proposedContent(set),
    approve,
    decidedAt: '2020-12-21T12:00:00+08:00',
    usedAt: '2020-12-22T12:00:00+08:00',
    change: {
      campaign: null,
      act: 'approvers.change',
      subject: { type: 'approverSet', id: 'approvers', version: set.number },
      makers: [],
      requestedAt: '2020-12-21T11:00:00+08:00',
      expiresAt: '2020-12-28T11:00:00+08:00',
    },
  });
  return { set, approval };
}

export const fileOf = (
  sets: readonly ApproverSet[],
  approvals: readonly EffectiveApproval[],
): ApprovalsFile => ({ v: 'approvals/1', campaign: 'taichung-2020', sets, approvals });
