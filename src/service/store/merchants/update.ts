import { loadCampaign, regionOf } from '../campaigns/index.js';
import type { Access, Reference } from '../db/access.js';
import type { Sql } from '../db/database.js';
import { toJson } from '../db/json.js';
import { StoreProblem } from '../db/problem.js';
import { updateRow } from '../db/write.js';
import { checkIndustryAndDistrict } from './register.js';
import { findMerchant, insertUbns, lockMerchant } from './rows.js';
import { merchantTable } from './tables.js';
import type { MerchantChange, MerchantRecord } from './types.js';

/**
 * Changes what is given, and returns the merchant as it was before. Its status stays.
 * @throws state_conflict (withdrawn), parent_not_found, merchant_cycle, district_unknown, industry_not_in_campaign
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
  const district = change.district ?? merchant.district;
  const key = { campaign_id: campaignId, id: merchant.id };
  await updateRow(sql, merchantTable, key, {
    kind: change.kind ?? merchant.kind,
    name: change.name ?? merchant.name,
    name_en: change.nameEn ?? merchant.nameEn,
    ubns: toJson(change.ubns ?? merchant.ubns),
    industry: change.industry ?? merchant.industry,
    district,
    region: regionOf(campaign, district),
    address: change.address ?? merchant.address,
    parent_id: await newParent(sql, campaignId, access, merchant, change),
    updated_at: now,
  });
  if (change.ubns !== undefined) {
    await sql.run('DELETE FROM merchant_ubns WHERE campaign_id = $1 AND merchant_id = $2', [
      campaignId,
      merchant.id,
    ]);
    await insertUbns(sql, campaignId, [{ id: merchant.id, ubns: change.ubns }]);
  }
  return merchant;
}

/** Id of the parent after a change. @throws parent_not_found, merchant_cycle */
async function newParent(
  sql: Sql,
  campaignId: string,
  access: Access,
  merchant: MerchantRecord,
  change: MerchantChange,
): Promise<string | null> {
  const reference = change.parentId ?? (change.parentExternalId && `external:${change.parentExternalId}`);
  if (reference === undefined) return change.parentId === null ? null : merchant.parentId;
  const pointer = change.parentId ? '/parentId' : '/parentExternalId';
  // Two changes at once could close a cycle that neither sees: the lock lets one go after the other.
  await sql.all(`SELECT id FROM campaigns WHERE id = $1 ${sql.dialect.forUpdate}`, [campaignId]);
  const parent = await findMerchant(sql, campaignId, access, reference).catch((error: unknown) => {
    throw error instanceof StoreProblem ? new StoreProblem('parent_not_found', pointer) : error;
  });
  const [above] = await sql.all(
    `WITH RECURSIVE above (id, parent_id) AS (
      SELECT id, parent_id FROM merchants WHERE campaign_id = $1 AND id = $2
      UNION SELECT m.id, m.parent_id FROM merchants m JOIN above a ON m.id = a.parent_id
    ) SELECT id FROM above WHERE id = $3`,
    [campaignId, parent.id, merchant.id],
  );
  if (above !== undefined) throw new StoreProblem('merchant_cycle', pointer);
  return parent.id;
}
