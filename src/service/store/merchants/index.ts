import { type MerchantAction, merchantTransitions } from '../../../campaign/states.js';
import type { MerchantStatus } from '../../../generated/types.js';
import { loadCampaign, regionOf } from '../campaigns/index.js';
import type { Access, Page, PageRequest, Reference } from '../db/access.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import { readPage, Where, whereVisible } from '../db/query.js';
import { listMerchant } from '../promoItems/listings.js';
import { addCounters } from '../statistics/counters.js';
import { countHeld, evaluateHeld } from '../workflows/releaseHeld.js';
import { checkIndustryAndDistrict, registerMerchants } from './register.js';
import {
  findMerchant,
  insertUbns,
  lockMerchant,
  type MerchantRow,
  merchantIdOf,
  selectMerchants,
  toMerchant,
} from './rows.js';
import type { MerchantChange, MerchantFilter, MerchantRecord, MerchantStore } from './types.js';

export function merchantStore({ clock, read, write }: Context): MerchantStore {
  return {
    register: (campaignId, access, rows) =>
      write(async (sql) =>
        registerMerchants(sql, await loadCampaign(sql, campaignId, clock()), access, rows, clock()),
      ),
    get: (campaignId, access, reference) => read((sql) => findMerchant(sql, campaignId, access, reference)),
    list: (campaignId, access, filter, page) =>
      read((sql) => listMerchants(sql, campaignId, access, filter, page)),
    update: (campaignId, access, reference, change) =>
      write((sql) => updateMerchant(sql, campaignId, access, reference, change, clock())),
    act: (campaignId, access, reference, action, reason) =>
      write(async (sql) => {
        const merchant = await lockMerchant(sql, campaignId, access, reference);
        await move(sql, campaignId, merchant, action, reason ?? null, clock());
        return findMerchant(sql, campaignId, access, merchant.id);
      }),
  };
}

async function listMerchants(
  sql: Sql,
  campaignId: string,
  access: Access,
  filter: MerchantFilter,
  page: PageRequest,
): Promise<Page<MerchantRecord>> {
  const where = new Where().equal('m.campaign_id', campaignId);
  whereVisible(where, 'm', access, filter.organizationId)
    .equal('m.status', filter.status)
    .equal('m.kind', filter.kind)
    .equal('m.industry', filter.industry)
    .equal('m.district', filter.district)
    .equal('m.external_id', filter.externalId);
  if (filter.ubn !== undefined) {
    where.and(
      'm.id IN (SELECT u.merchant_id FROM merchant_ubns u WHERE u.campaign_id = ? AND u.ubn = ?)',
      campaignId,
      filter.ubn,
    );
  }
  const parentId = await merchantIdOf(sql, campaignId, access, filter.parentId);
  if (parentId === null) return { items: [], next: null };
  where.equal('m.parent_id', parentId);
  return readPage<MerchantRow, MerchantRecord>(
    sql,
    { select: selectMerchants, where, id: 'm.id' },
    page,
    (rows) => rows.map(toMerchant),
  );
}

async function updateMerchant(
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
  if (merchantTransitions[merchant.status].resubmit !== undefined) {
    await move(sql, campaignId, merchant, 'resubmit', null, now);
  }
  return findMerchant(sql, campaignId, access, merchant.id);
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

/** Moves a locked merchant to the state that the action leads to, with all that follows from it. */
async function move(
  sql: Sql,
  campaignId: string,
  merchant: MerchantRecord,
  action: MerchantAction,
  reason: string | null,
  now: number,
): Promise<void> {
  const status = merchantTransitions[merchant.status][action];
  if (status === undefined) throw new StoreProblem('state_conflict');
  await sql.run(
    'UPDATE merchants SET status = $3, reason = $4, updated_at = $5 WHERE campaign_id = $1 AND id = $2',
    [campaignId, merchant.id, status, reason, now],
  );
  const [was, is] = [weights(merchant.status), weights(status)];
  const count = (name: string, value: number) =>
    ['', merchant.organizationId].map((coverage) => ({ coverage, name, key: '', value }));
  await addCounters(sql, campaignId, [
    ...count('merchantsAwaiting', is.awaiting - was.awaiting),
    ...count('merchantsApproved', is.approved - was.approved),
  ]);
  if (is.approved !== was.approved) {
    await listMerchant(sql, campaignId, merchant.id, is.approved > was.approved ? 1 : -1);
  }
  if (action === 'approve') await evaluateHeld(sql, campaignId, merchant, now);
  // What it was waiting for will not come any more.
  if (action === 'withdraw') {
    await addCounters(sql, campaignId, await countHeld(sql, campaignId, merchant.id));
  }
}

function weights(status: MerchantStatus): { awaiting: 0 | 1; approved: 0 | 1 } {
  return { awaiting: status === 'submitted' ? 1 : 0, approved: status === 'approved' ? 1 : 0 };
}
