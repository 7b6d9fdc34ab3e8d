import { loadCampaign, regionOf } from '../campaigns/index.js';
import type { Access, Reference } from '../db/access.js';
import type { Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import { checkIndustryAndDistrict } from './register.js';
import { findMerchant, insertUbns, lockMerchant } from './rows.js';
import type { MerchantChange, MerchantRecord } from './types.js';

/**
 * Changes what is given, and gives the merchant as it was before. Its status stays.
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
  await sql.run(
    `UPDATE merchants SET kind = $3, name = $4, name_en = $5, ubns = $6, industry = $7, district = $8,
      region = $9, address = $10, parent_id = $11, updated_at = $12 WHERE campaign_id = $1 AND id = $2`,
    [
      campaignId,
      merchant.id,
      change.kind ?? merchant.kind,
      change.name ?? merchant.name,
      change.nameEn ?? merchant.nameEn,
      JSON.stringify(change.ubns ?? merchant.ubns),
      change.industry ?? merchant.industry,
      district,
      regionOf(campaign, district),
      change.address ?? merchant.address,
      await newParent(sql, campaignId, access, merchant, change),
      now,
    ],
  );
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
  // Two changes at once could close a circle that neither sees: they take turns.
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
