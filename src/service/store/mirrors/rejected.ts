import { type Digest, keptDigestOf, positionOf } from '../../../campaign/itemDigest.js';
import type { ErrorCode } from '../../../generated/errorCodes.js';
import { listColumns, omit, type Row } from '../db/column.js';
import type { Parameter, Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import { insertRows } from '../db/write.js';
import { type FindMerchant, lookUpMerchants } from '../merchants/lookup.js';
import type { FingerprintedRow } from '../promoItems/input.js';
import { isShown } from '../promoItems/versions.js';
import type { ZoneAt } from './clear.js';
import { sizeOf } from './digests.js';
import { rejectedItemTable } from './tables.js';
import type { Comparison, RejectedItem } from './types.js';

/** A zone remembers at most so many rows: a feed that is wrong as a whole is sent again. */
const MAX_REMEMBERED = 50_000;

/** Problems that lie in the row alone: it has them as long as it is unchanged. */
const ofContent: ReadonlySet<ErrorCode> = new Set(['price_invalid', 'period_invalid']);
const ofMerchant: ReadonlySet<ErrorCode> = new Set([
  'merchant_reference_missing',
  'merchant_not_found',
  'merchant_not_approved',
]);

const columns = omit(rejectedItemTable.columns, 'campaign_id', 'organization_id', 'zone');
type RejectedRow = Row<typeof columns>;

type ZoneKey = Omit<ZoneAt, 'generation'>;
const ofZone = 'q.campaign_id = $1 AND q.organization_id = $2 AND q.zone = $3';
const zoneKey = ({ campaignId, organizationId, zone }: ZoneKey): Parameter[] => [
  campaignId,
  organizationId,
  zone,
];

export interface Rejection extends FingerprintedRow {
  readonly problem: StoreProblem;
}

/** Remembers rows that would be rejected again, each under its externalId once. */
export async function rememberRejected(
  sql: Sql,
  key: ZoneKey,
  rejections: readonly Rejection[],
): Promise<void> {
  const byExternalId = new Map<string, RejectedRow>();
  for (const { row, fingerprint, problem } of rejections) {
    if (!isRemembered(problem)) continue;
    byExternalId.set(row.externalId, {
      position: fingerprint.position,
      external_id: row.externalId,
      digest_high: fingerprint.digest.high,
      digest_low: fingerprint.digest.low,
      merchant_id: row.merchantId ?? null,
      merchant_external_id: row.merchantExternalId ?? null,
      code: problem.code,
      pointer: problem.pointer ?? null,
    });
  }
  if (byExternalId.size === 0) return;
  await forget(sql, key, [...byExternalId.keys()]);
  await remember(sql, key, [...byExternalId.values()]);
}

/** Remembers items whose rows the client rejected, so that a feed which is unchanged has their digests. */
export function rememberKept(sql: Sql, key: ZoneKey, externalIds: readonly string[]): Promise<void> {
  const rows = [...new Set(externalIds)].map((externalId): RejectedRow => {
    const { high, low } = keptDigestOf(externalId);
    return {
      position: positionOf(externalId),
      external_id: externalId,
      digest_high: high,
      digest_low: low,
      merchant_id: null,
      merchant_external_id: null,
      code: 'kept',
      pointer: null,
    };
  });
  return remember(sql, key, rows);
}

/** A row that is remembered already stays what it is. */
async function remember(sql: Sql, key: ZoneKey, remembered: readonly RejectedRow[]): Promise<void> {
  if (remembered.length === 0) return;
  const [count] = await sql.all<{ items: number }>(
    `SELECT count(*) AS items FROM (SELECT 1 AS one FROM rejected_items q WHERE ${ofZone}
      LIMIT ${MAX_REMEMBERED}) AS r`,
    zoneKey(key),
  );
  if ((count?.items ?? 0) + remembered.length > MAX_REMEMBERED) return;
  const { campaignId, organizationId, zone } = key;
  const shared = { campaign_id: campaignId, organization_id: organizationId, zone };
  const rows = remembered.toSorted((a, b) => a.position - b.position);
  await insertRows(sql, rejectedItemTable, { shared, columns, rows }, 'ON CONFLICT DO NOTHING');
}

/** Not where the row names another zone, which its digest does not have. */
function isRemembered({ code, pointer }: StoreProblem): boolean {
  if (code === 'promo_item_in_other_zone') return pointer === '/externalId';
  return ofContent.has(code) || ofMerchant.has(code);
}

export async function listRejected(sql: Sql, key: ZoneKey): Promise<RejectedItem[]> {
  const rows = await readRejected(sql, key);
  return rows.map((row) => ({
    externalId: row.external_id,
    digest: { high: row.digest_high, low: row.digest_low },
    problem: new StoreProblem(row.code, row.pointer ?? undefined),
  }));
}

/** A row that the service rejected. */
type ProblemRow = RejectedRow & { readonly code: ErrorCode };

function readRejected(sql: Sql, key: ZoneKey): Promise<ProblemRow[]> {
  return sql.all<ProblemRow>(
    `SELECT ${listColumns(columns, 'q')} FROM rejected_items q WHERE ${ofZone} AND q.code <> 'kept'
      ORDER BY q.position, q.external_id`,
    zoneKey(key),
  );
}

/** Forgets rows whose problem is gone, or has become another: they are to be sent again. */
export async function forgetChangeable(sql: Sql, key: ZoneKey): Promise<void> {
  const rows = await readRejected(sql, key);
  if (rows.length === 0) return;
  const owner = { organizationId: key.organizationId, all: false };
  const find = await lookUpMerchants(sql, key.campaignId, owner, rows.map(referenceOf));
  const elsewhere = await findElsewhere(sql, key, rows);
  const gone = rows.filter((row) => currentCode(row, find, elsewhere) !== row.code);
  await forget(
    sql,
    key,
    gone.map((row) => row.external_id),
  );
}

function referenceOf({ merchant_id, merchant_external_id }: RejectedRow) {
  return { merchantId: merchant_id ?? undefined, merchantExternalId: merchant_external_id ?? undefined };
}

/** Why the row would be rejected now. */
function currentCode(
  row: ProblemRow,
  find: FindMerchant,
  elsewhere: ReadonlySet<string>,
): ErrorCode | undefined {
  const merchant = find(referenceOf(row));
  if (merchant instanceof StoreProblem) return merchant.code;
  if (merchant.status === 'rejected' || merchant.status === 'withdrawn') return 'merchant_not_approved';
  if (ofContent.has(row.code)) return row.code;
  return elsewhere.has(row.external_id) ? 'promo_item_in_other_zone' : undefined;
}

/** Those items of the rows that are in another zone. */
async function findElsewhere(
  sql: Sql,
  key: ZoneKey,
  rows: readonly ProblemRow[],
): Promise<ReadonlySet<string>> {
  const ids = rows.flatMap(({ code, external_id }) =>
    code === 'promo_item_in_other_zone' ? [external_id] : [],
  );
  if (ids.length === 0) return new Set();
  const found = await sql.all<{ external_id: string }>(
    sql.dialect.lookUp('$4', {
      select: 'i.external_id',
      from: 'promo_items i',
      where: `i.campaign_id = $1 AND i.organization_id = $2 AND i.external_id = r.key AND i.zone <> $3
        AND i.status <> 'removed' AND ${isShown('i')}`,
    }),
    [...zoneKey(key), sql.dialect.encodeKeys(ids)],
  );
  return new Set(found.map(({ external_id }) => external_id));
}

/** Forgets the rows of compared buckets that the feed has no more, and items that are not kept now. */
export async function forgetMissing(
  sql: Sql,
  key: ZoneKey,
  { depth, buckets, kept }: Comparison,
): Promise<void> {
  const { encodeKeys, lookUp, types } = sql.dialect;
  const first = `CAST(r.key AS ${types.integer}) * $5`;
  const remembered = await sql.all<RejectedRow & { readonly bucket: number }>(
    lookUp('$4', {
      select: `CAST(r.key AS ${types.integer}) AS bucket, ${listColumns(columns, 'q')}`,
      from: 'rejected_items q',
      where: `${ofZone} AND q.position >= ${first} AND q.position < ${first} + $5`,
    }),
    [...zoneKey(key), encodeKeys(buckets.map(({ bucket }) => String(bucket))), sizeOf(depth)],
  );
  if (remembered.length === 0) return;
  const digests = new Map(buckets.map((each) => [each.bucket, new Set(each.digests.map(keyOf))]));
  const keptIds = new Set(kept);
  const missing = remembered.filter(({ bucket, code, external_id, digest_high: high, digest_low: low }) =>
    code === 'kept' ? !keptIds.has(external_id) : !digests.get(bucket)?.has(keyOf({ high, low })),
  );
  await forget(
    sql,
    key,
    missing.map((row) => row.external_id),
  );
}

const keyOf = ({ high, low }: Digest): string => `${high}/${low}`;

async function forget(sql: Sql, key: ZoneKey, externalIds: readonly string[]): Promise<void> {
  if (externalIds.length === 0) return;
  const { among, encodeKeys } = sql.dialect;
  await sql.run(
    `DELETE FROM rejected_items WHERE campaign_id = $1 AND organization_id = $2 AND zone = $3
      AND ${among('external_id', '$4')}`,
    [...zoneKey(key), encodeKeys([...externalIds])],
  );
}
