import { createPrivateKey, createPublicKey, hash, hkdfSync, type KeyObject, sign } from 'node:crypto';
import { signedText } from '../../campaign/ruleBundle.js';
import type { BundleSignature, RuleBundle } from '../../generated/types.js';

export type SignRuleBundle = (bundle: RuleBundle) => BundleSignature;

/** The bytes before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const KEY_ID_LENGTH = 16;

/**
 * Signs rule bundles with a key that is derived from the data secret: all processes of a service have the same
 * key, and it lives as long as the database.
 */
export function createRuleBundleSigner(secret: string): SignRuleBundle {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', 'shopfest/rule-bundle/1', 32));
  const key = createPrivateKey({ key: Buffer.concat([PKCS8_PREFIX, seed]), format: 'der', type: 'pkcs8' });
  const publicKey = rawPublicKey(key);
  const keyId = hash('sha256', Buffer.from(publicKey, 'base64url'), 'hex').slice(0, KEY_ID_LENGTH);
  return (bundle) => {
    const value = sign(null, Buffer.from(signedText(bundle)), key).toString('base64url');
    return { algorithm: 'Ed25519', keyId, publicKey, value };
  };
}

function rawPublicKey(key: KeyObject): string {
  const { x } = createPublicKey(key).export({ format: 'jwk' });
  if (x === undefined) throw new Error('The key of the rule bundles has no public part');
  return x;
}
