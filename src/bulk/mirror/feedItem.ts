import { localProblem, type RowProblem } from '../../batch/problems.js';
import { type Digest, digestOf, positionOf } from '../../campaign/itemDigest.js';
import { fromTimestamp } from '../../campaign/taipeiTime.js';
import type { ProblemIssue, PromoItemInput } from '../../generated/types.js';
import type { Checks } from '../../http/checks.js';
import { externalIdOf } from '../batchRow.js';
import type { MirrorRow, ReadFeedRow, UnreadFeedRow } from './options.js';

/** An item of the feed: its JSON as it is sent, and the keys by which it is found and compared. */
export interface FeedItem {
  readonly text: string;
  readonly position: number;
  readonly digest: Digest;
}

/** A row that cannot be sent, since it could not be read or does not fit. */
export interface UnsendableRow {
  readonly problem: RowProblem | Promise<RowProblem>;
  readonly externalId: string | null;
  readonly row: unknown;
}

/** Reads a row as strictly as the service does, except for what only the service can know. */
export function readFeedItem(
  mirrorRow: MirrorRow<unknown>,
  zone: string,
  checks: Checks,
): FeedItem | UnsendableRow {
  if (isUnreadRow(mirrorRow)) {
    const { problem, externalId, draft } = mirrorRow;
    return { problem, externalId, row: draft };
  }
  const row = itemOf(mirrorRow);
  const checked = checks.request('PromoItemInput', row);
  const externalId = externalIdOf(row);
  if (!checked.ok) return { problem: localProblem('validation_failed', checked.issues), externalId, row };
  const item = checked.value as PromoItemInput;
  if (item.zone !== undefined && item.zone !== zone) {
    return { problem: localProblem('promo_item_in_other_zone', [otherZoneIssue]), externalId, row };
  }
  return {
    text: JSON.stringify(item),
    position: positionOf(item.externalId),
    digest: digestOfInput(item),
  };
}

/** Field by field, and no spread: see Transport. */
function digestOfInput(item: PromoItemInput): Digest {
  return digestOf({
    externalId: item.externalId,
    merchantId: item.merchantId,
    merchantExternalId: item.merchantExternalId,
    type: item.type,
    title: item.title,
    listPrice: item.listPrice,
    salePrice: item.salePrice,
    url: item.url,
    imageUrl: item.imageUrl,
    availability: item.availability,
    validFrom: timeOf(item.validFrom),
    validTo: timeOf(item.validTo),
    status: item.status,
    titleEn: item.titleEn,
    description: item.description,
    terms: item.terms,
    quantity: item.quantity,
    audience: item.audience,
  });
}

/** Offers of a feed begin and end at few different times. */
const MAX_CACHED_TIMES = 64;
const cachedTimes = new Map<string, number>();

function timeOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const known = cachedTimes.get(text);
  if (known !== undefined) return known;
  const time = fromTimestamp(text);
  if (cachedTimes.size < MAX_CACHED_TIMES) cachedTimes.set(text, time);
  return time;
}

const otherZoneIssue: ProblemIssue = {
  pointer: '/zone',
  code: 'wrong_value',
  message: 'must be the zone of the mirror, or be left out',
  messageZh: '必須是此次同步的專區，或不填',
};

// No item has a field of these names.
function isUnreadRow(row: unknown): row is UnreadFeedRow {
  return (row as Partial<UnreadFeedRow> | null | undefined)?.problem !== undefined;
}

function itemOf(row: unknown): unknown {
  return (row as Partial<ReadFeedRow<unknown>> | null | undefined)?.item ?? row;
}
