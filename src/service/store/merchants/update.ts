import type { InheritedField } from '../../../generated/types.js';
import { loadCampaign, regionOf } from '../campaigns/index.js';
import type { Access, Reference } from '../db/access.js';
import type { Sql } from '../db/database.js';
import { toJson } from '../db/json.js';
import { StoreProblem } from '../db/problem.js';
import { updateRow } from '../db/write.js';
import { lockMerchantStates } from './lookup.js';
import { checkIndustryAndDistrict } from './register.js';
import { findMerchant, insertUbns, lockMerchant } from './rows.js';
import { merchantTable } from './tables.js';
import type { MerchantChange, MerchantRecord } from './types.js';

/**
 * Changes what is given, and returns the merchant as it was before. Its status stays; industry and district reach those
 * below that state none. @throws state_conflict (withdrawn), parent_not_found, merchant_incomplete, merchant_cycle, district_unknown, industry_not_in_campaign
 */
export async function updateMerchant(
  sql: Sql,
  campaignId: string,
  access: Access,
  reference: Reference,
  change: MerchantChange,
  now: number,
): Promise<MerchantRecord> {
  const { record: campaign } = await loadCampaign(sql, campaignId, now);
  const merchant = await lockMerchant(sql, campaignId, access, reference);
  if (merchant.status === 'withdrawn') throw new StoreProblem('state_conflict');
  const problem = checkIndustryAndDistrict(campaign, change);
  if (problem !== undefined) throw problem;
  const parent = await newParent(sql, campaignId, access, merchant, change);
  const stated = statedAfter(merchant, change, parent);
  const region = regionOf(campaign, stated.district);
  const key = { campaign_id: campaignId, id: merchant.id };
  await updateRow(sql, merchantTable, key, {
    kind: change.kind ?? merchant.kind,
    name: change.name ?? merchant.name,
    name_en: change.nameEn ?? merchant.nameEn,
    ubns: toJson(change.ubns ?? merchant.ubns),
    industry: stated.industry,
    district: stated.district,
    region,
    inherits: toJson(stated.inherits),
    address: change.address ?? merchant.address,
    parent_id: parent?.id ?? null,
    updated_at: now,
  });
  await passOn(sql, campaignId, merchant, { ...stated, region }, now);
  // What another organization had agreed to is over.
  if ((parent?.id ?? null) !== merchant.parentId) {
    await sql.run(
      `UPDATE merchant_invitations SET status = 'ended', decided_at = $2
      WHERE merchant_id = $1 AND status = 'accepted'`,
      [merchant.id, now],
    );
  }
  if (change.ubns !== undefined) {
    await sql.run('DELETE FROM merchant_ubns WHERE campaign_id = $1 AND merchant_id = $2', [
      campaignId,
      merchant.id,
    ]);
    await insertUbns(sql, campaignId, [{ id: merchant.id, ubns: change.ubns }]);
  }
  return merchant;
}

/** Puts a locked merchant below another, of whatever organization, or below none; what it states stays. */
export async function moveBelow(
  sql: Sql,
  campaignId: string,
  merchant: MerchantRecord,
  parentId: string | null,
  now: number,
): Promise<void> {
  const { record: campaign } = await loadCampaign(sql, campaignId, now);
  const parent = parentId === null ? null : await lockShared(sql, campaignId, parentId);
  const stated = statedAfter(merchant, {}, parent);
  const region = regionOf(campaign, stated.district);
  await updateRow(
    sql,
    merchantTable,
    { campaign_id: campaignId, id: merchant.id },
    {
      industry: stated.industry,
      district: stated.district,
      region,
      inherits: toJson(stated.inherits),
      parent_id: parentId,
      updated_at: now,
    },
  );
  await passOn(sql, campaignId, merchant, { ...stated, region }, now);
}

/** What a merchant states after a change, and what it has from its parent. @throws merchant_incomplete */
function statedAfter(
  merchant: MerchantRecord,
  change: Pick<MerchantChange, InheritedField>,
  parent: MerchantRecord | null,
): Pick<MerchantRecord, InheritedField | 'inherits'> {
  const inherits: InheritedField[] = [];
  const after = <Field extends InheritedField>(field: Field): MerchantRecord[Field] => {
    const stated = change[field];
    if (stated === null && parent === null) throw new StoreProblem('merchant_incomplete', `/${field}`);
    if (stated) return stated as MerchantRecord[Field];
    const isInherited = stated === null || merchant.inherits.includes(field);
    // Without a parent it keeps what it had.
    if (!isInherited || parent === null) return merchant[field];
    inherits.push(field);
    return parent[field];
  };
  return { industry: after('industry'), district: after('district'), inherits };
}

/** Writes what has changed to all below that have it from here, however deep. */
async function passOn(
  sql: Sql,
  campaignId: string,
  before: MerchantRecord,
  after: Pick<MerchantRecord, InheritedField | 'region'>,
  now: number,
): Promise<void> {
  const heirs = (field: InheritedField): string => `WITH RECURSIVE heirs (id) AS (
      SELECT id FROM merchants WHERE campaign_id = $1 AND parent_id = $2 AND inherits LIKE '%"${field}"%'
      UNION SELECT c.id FROM merchants c JOIN heirs h ON c.parent_id = h.id
        WHERE c.campaign_id = $1 AND c.inherits LIKE '%"${field}"%'
    )`;
  if (before.industry !== after.industry) {
    await sql.run(
      `${heirs('industry')} UPDATE merchants SET industry = $3, updated_at = $4
      WHERE id IN (SELECT id FROM heirs)`,
      [campaignId, before.id, after.industry, now],
    );
  }
  if (before.district !== after.district) {
    await sql.run(
      `${heirs('district')} UPDATE merchants SET district = $3, region = $4, updated_at = $5
      WHERE id IN (SELECT id FROM heirs)`,
      [campaignId, before.id, after.district, after.region, now],
    );
  }
}

/** The parent after a change; it stays as it is until the end of the transaction. @throws parent_not_found, merchant_cycle */
async function newParent(
  sql: Sql,
  campaignId: string,
  access: Access,
  merchant: MerchantRecord,
  change: MerchantChange,
): Promise<MerchantRecord | null> {
  const reference = change.parentId ?? (change.parentExternalId && `external:${change.parentExternalId}`);
  if (reference === undefined) {
    if (change.parentId === null || merchant.parentId === null) return null;
    // The parent may be of another organization, which has agreed to it.
    return lockShared(sql, campaignId, merchant.parentId);
  }
  const pointer = change.parentId ? '/parentId' : '/parentExternalId';
  const parent = await findMerchant(sql, campaignId, access, reference).catch((error: unknown) => {
    throw error instanceof StoreProblem ? new StoreProblem('parent_not_found', pointer) : error;
  });
  await requireNotBelow(sql, campaignId, merchant.id, parent.id, pointer);
  return lockShared(sql, campaignId, parent.id);
}

/** A merchant of whatever organization, which stays as it is until the end of the transaction. */
async function lockShared(sql: Sql, campaignId: string, id: string): Promise<MerchantRecord> {
  await lockMerchantStates(sql, campaignId, [id]);
  return findMerchant(sql, campaignId, { organizationId: '', all: true }, id);
}

/** @throws merchant_cycle where the parent is the merchant or below it */
export async function requireNotBelow(
  sql: Sql,
  campaignId: string,
  merchantId: string,
  parentId: string,
  pointer: string,
): Promise<void> {
  // Two changes at once could close a cycle that neither sees: the lock lets one go after the other.
  await sql.all(`SELECT id FROM campaigns WHERE id = $1 ${sql.dialect.forUpdate}`, [campaignId]);
  const [above] = await sql.all(
    `WITH RECURSIVE above (id, parent_id) AS (
      SELECT id, parent_id FROM merchants WHERE campaign_id = $1 AND id = $2
      UNION SELECT m.id, m.parent_id FROM merchants m JOIN above a ON m.id = a.parent_id
    ) SELECT id FROM above WHERE id = $3`,
    [campaignId, parentId, merchantId],
  );
  if (above !== undefined) throw new StoreProblem('merchant_cycle', pointer);
}
