import type {
  BundledItem,
  BundledMerchant,
  BundledTree,
  Region,
  RuleBundle,
  SellerUbnMismatch,
  SignedRuleBundle,
} from '../generated/types.js';
import type { ActivityTerms } from './activities.js';
import { fromBase64url } from './base64url.js';
import { canonicalJson } from './canonicalJson.js';
import type { PlausibilityLimit } from './plausibility.js';
import type { RuleSet, Window } from './rules.js';
import { fromTimestamp } from './taipeiTime.js';
import { FROM_THE_BEGINNING, type Schedule } from './verdict.js';

/** A verified and parsed bundle: what evaluates the transactions of an organization. */
export interface OpenedBundle {
  readonly issuedAt: string;
  readonly signature: SignatureState;
  readonly schedule: Schedule;
  readonly regions: readonly Region[];
  readonly merchants: readonly BundledMerchant[];
  readonly activities: readonly ActivityTerms[];
  /** Promo items that activities name. */
  readonly activityItems: readonly BundledItem[];
  readonly limits: readonly PlausibilityLimit[];
  /** Undefined in a bundle of a service of an earlier version. */
  readonly sellerUbnMismatch: SellerUbnMismatch | undefined;
  readonly trees: readonly BundledTree[];
}

/** `unchecked`: this runtime has no Ed25519. */
export type SignatureState = 'verified' | 'unchecked';

/** The part of WebCrypto that is used here. */
interface Subtle {
  importKey(form: 'raw', key: Uint8Array, kind: 'Ed25519', extract: false, uses: ['verify']): Promise<object>;
  verify(kind: 'Ed25519', key: object, signature: Uint8Array, text: Uint8Array): Promise<boolean>;
}

/** Each of 2,000 merchants may have 500 UBNs, and each of 20 multipliers of a version 2,000 merchants. */
const MAX_VALUES = 5_000_000;

/** The signed bytes, as text. @throws RangeError for a value that JSON cannot represent */
export function signedText(bundle: RuleBundle): string {
  return canonicalJson(bundle, (en) => new RangeError(`A rule bundle has ${en}`), MAX_VALUES);
}

/** Verifies the signature and parses the rules; null where the signature is wrong or the rules cannot be parsed. */
export async function openBundle({ bundle, signature }: SignedRuleBundle): Promise<OpenedBundle | null> {
  try {
    const state = await verifySignature(signedText(bundle), signature);
    if (state === null) return null;
    const { issuedAt, regions, merchants, activities = [], activityItems = [], plausibility = [] } = bundle;
    const { sellerUbnMismatch, trees = [] } = bundle;
    return {
      ...{ issuedAt, signature: state, schedule: parseSchedule(bundle), regions, merchants },
      activities: activities.map((activity) => ({ ...activity, ...window(activity) }) as ActivityTerms),
      activityItems,
      limits: plausibility as readonly PlausibilityLimit[],
      sellerUbnMismatch: sellerUbnMismatch as SellerUbnMismatch | undefined,
      trees,
    };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** @throws RangeError */
function window({ startsAt, endsAt }: { readonly startsAt: string; readonly endsAt: string }): Window {
  return { startsAt: fromTimestamp(startsAt), endsAt: fromTimestamp(endsAt) };
}

/** @throws RangeError */
function parseSchedule({ ruleSets }: RuleBundle): Schedule {
  if (ruleSets.length === 0) throw new RangeError('A rule bundle has no rules');
  return ruleSets.map(({ effectiveFrom, ruleSet, purchasePeriod, registrationPeriod }) => ({
    revision: ruleSet.version,
    effectiveFrom: effectiveFrom === null ? FROM_THE_BEGINNING : fromTimestamp(effectiveFrom),
    rules: {
      ruleSet: ruleSet as RuleSet,
      purchasePeriod: window(purchasePeriod),
      registrationPeriod: window(registrationPeriod),
    },
  }));
}

/** Null for a signature that does not match this text. @throws RangeError */
async function verifySignature(
  text: string,
  { publicKey, value }: SignedRuleBundle['signature'],
): Promise<SignatureState | null> {
  const { crypto } = globalThis as { crypto?: { subtle?: Subtle } };
  const subtle = crypto?.subtle;
  if (subtle === undefined) return 'unchecked';
  const key = await importKey(subtle, bytesOf(publicKey));
  if (key === null) return 'unchecked';
  const valid = await subtle.verify('Ed25519', key, bytesOf(value), new TextEncoder().encode(text));
  return valid ? 'verified' : null;
}

async function importKey(subtle: Subtle, bytes: Uint8Array): Promise<object | null> {
  try {
    return await subtle.importKey('raw', bytes, 'Ed25519', false, ['verify']);
  } catch (error) {
    if ((error as Error).name === 'NotSupportedError') return null;
    throw new RangeError('The key of a rule bundle is no Ed25519 key');
  }
}

/** @throws RangeError */
function bytesOf(base64url: string): Uint8Array {
  const bytes = fromBase64url(base64url);
  if (bytes === null) throw new RangeError('No base64url');
  return bytes;
}
