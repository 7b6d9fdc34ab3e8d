import type { PromoItemInput } from '../generated/types.js';
import { sha256 } from './sha256.js';

type Field = Exclude<keyof PromoItemInput, 'zone' | 'move' | 'restore' | 'validFrom' | 'validTo'>;

/** The fields that identify a version of an offer; times in epoch milliseconds. */
export type DigestedItem = {
  readonly [K in keyof Pick<PromoItemInput, Field>]:
    | PromoItemInput[K]
    | (Record<never, never> extends Pick<PromoItemInput, K> ? undefined : never);
} & { readonly validFrom?: number | undefined; readonly validTo?: number | undefined };

/** 64 bits as two unsigned integers of 32, which add up without overflow in JavaScript and in SQL. */
export interface Digest {
  readonly high: number;
  readonly low: number;
}

export const digestBytes = 8;

/**
 * The digest of an offer, by which client and service find the differences in a zone; see MirrorDigests in the contract.
 * Two different offers have the same digest in one of 2^64 cases.
 */
export function digestOf(item: DigestedItem): Digest {
  const { externalId, merchantId, merchantExternalId, type, title, listPrice, salePrice, availability } =
    item;
  const merchant = merchantId ?? `external:${merchantExternalId}`;
  const { url = null, imageUrl = null, validFrom = null, validTo = null, status = 'live' } = item;
  const { titleEn, description, terms, quantity, audience } = item;
  const more = [titleEn, description, terms, quantity, audience];
  return digestOfFields([
    externalId,
    merchant,
    type,
    title,
    listPrice,
    salePrice,
    url,
    imageUrl,
    availability,
    validFrom,
    validTo,
    status,
    // An offer that says none of these has the digest that it had before there were any.
    ...(more.every((field) => field === undefined) ? [] : more.map((field) => field ?? null)),
  ]);
}

/** The position of an offer among the 2^32 positions that the buckets of a zone divide. */
export function positionOf(externalId: string): number {
  return uint32At(sha256(externalId), 0);
}

/**
 * Stands for an item whose row the client rejected, and which therefore stays as it is. It does not depend on the row:
 * the service never sees that, and keeps the item whatever was wrong.
 */
export function keptDigestOf(externalId: string): Digest {
  return digestOfFields([externalId]);
}

/** The bucket of a position, of 2^depth buckets. */
export function bucketOf(position: number, depth: number): number {
  return depth === 0 ? 0 : position >>> (32 - depth);
}

function digestOfFields(fields: readonly unknown[]): Digest {
  const hash = sha256(JSON.stringify(fields));
  return { high: uint32At(hash, 0), low: uint32At(hash, 1) };
}

/** 32 bits of a hash in hexadecimal, as an unsigned integer. */
function uint32At(hash: string, at: number): number {
  return Number.parseInt(hash.slice(8 * at, 8 * at + 8), 16);
}
