import { type Digest, digestBytes } from '../../campaign/itemDigest.js';
import { toTaipei } from '../../campaign/taipeiTime.js';
import type { Mirror, MirrorChange } from '../../generated/types.js';
import type { MirrorChangeRecord, MirrorRecord } from '../store/store.js';
import { presentPromoItem } from './promoItems.js';
import { timeOrNull } from './time.js';

export function presentMirror({
  digest,
  plan,
  createdAt,
  expiresAt,
  endedAt,
  ...mirror
}: MirrorRecord): Mirror {
  return {
    ...mirror,
    digest: bytesOf([digest]).toString('hex'),
    plan: plan && { ...plan, obstacles: [...plan.obstacles], warnings: [...plan.warnings] },
    createdAt: toTaipei(createdAt),
    expiresAt: toTaipei(expiresAt),
    endedAt: timeOrNull(endedAt),
  };
}

export function presentMirrorChange({ before, after, ...change }: MirrorChangeRecord): MirrorChange {
  return { ...change, before: before && presentPromoItem(before), after: after && presentPromoItem(after) };
}

/** Digests in a row in Base64, as the contract encodes them. */
export function presentDigests(digests: readonly Digest[]): string {
  return bytesOf(digests).toString('base64');
}

function bytesOf(digests: readonly Digest[]): Buffer {
  const bytes = Buffer.alloc(digests.length * digestBytes);
  for (const [index, { high, low }] of digests.entries()) {
    bytes.writeUInt32BE(high, index * digestBytes);
    bytes.writeUInt32BE(low, index * digestBytes + 4);
  }
  return bytes;
}
