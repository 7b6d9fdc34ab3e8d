import { createHash, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { type Approver, approverFromSeed } from '../../src/campaign/approval/approver.js';
import type { SetMember } from '../../src/campaign/approval/approverSet.js';
import { type ApproverSet, approverSetHash } from '../../src/campaign/approval/approverSet.js';
import type { Decision } from '../../src/campaign/approval/decision.js';
import { type ApprovalDocument, messageOf, type Verdict } from '../../src/campaign/approval/document.js';
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
