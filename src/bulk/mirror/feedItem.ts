import { localProblem, type RowProblem } from '../../batch/problems.js';
import { type Digest, digestOf, positionOf } from '../../campaign/itemDigest.js';
import { fromTimestamp } from '../../campaign/taipeiTime.js';
import type { ProblemIssue, PromoItemInput } from '../../generated/types.js';
import type { Checks } from '../../http/checks.js';
import { externalIdOf } from '../batcher.js';
import type { MirrorRow, ReadFeedRow, UnreadFeedRow } from './options.js';

/** An item of the feed as it is sent, and by what it is found and compared. */
export interface FeedItem {
  readonly text: string;
  readonly position: number;
  readonly digest: Digest;
}

/** A row that cannot be sent. */
export interface RefusedRow {
  readonly problem: RowProblem | Promise<RowProblem>;
  readonly externalId: string | null;
  readonly row: unknown;
}

/** Reads a row as strictly as the service does, except for what only the service can know. */
export function readFeedItem(given: MirrorRow<unknown>, zone: string, checks: Checks): FeedItem | RefusedRow {
  if (isUnread(given)) return { problem: given.problem, externalId: given.externalId, row: given.draft };
  const row = itemOf(given);
  const checked = checks.request('PromoItemInput', row);
  const externalId = externalIdOf(row);
  if (!checked.ok) return { problem: localProblem('validation_failed', checked.issues), externalId, row };
  const item = checked.value as PromoItemInput;
  if (item.zone !== undefined && item.zone !== zone) {
    return { problem: localProblem('promo_item_in_other_zone', [otherZone]), externalId, row };
  }
  return {
    text: JSON.stringify(item),
    position: positionOf(item.externalId),
    digest: digestOfInput(item),
  };
}

/** A field for a field, and no spread: see Transport. */
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
  });
}

/** Offers of a feed begin and end at few times. */
const mostTimes = 64;
const times = new Map<string, number>();

function timeOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const known = times.get(text);
  if (known !== undefined) return known;
  const time = fromTimestamp(text);
  if (times.size < mostTimes) times.set(text, time);
  return time;
}

const otherZone: ProblemIssue = {
  pointer: '/zone',
  code: 'wrong_value',
  message: 'must be the zone of the mirror, or be left out',
  messageZh: '必須是此次同步的專區，或不填',
};

// No item has a field of these names.
function isUnread(given: unknown): given is UnreadFeedRow {
  return (given as Partial<UnreadFeedRow> | null | undefined)?.problem !== undefined;
}

function itemOf(given: unknown): unknown {
  return (given as Partial<ReadFeedRow<unknown>> | null | undefined)?.item ?? given;
}
