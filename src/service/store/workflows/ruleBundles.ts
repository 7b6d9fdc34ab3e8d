import { loadCampaign } from '../campaigns/index.js';
import type { CampaignRecord } from '../campaigns/types.js';
import type { Access, Reference } from '../db/access.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import { Where, whereReferenced } from '../db/query.js';
import {
  type MerchantBrief,
  type MerchantBriefRow,
  merchantBriefColumns,
  toMerchantBrief,
} from '../merchants/lookup.js';
import { readTrees } from '../merchants/treeUbns.js';
import { lookUpPromoItems, type PromoItemFound } from '../promoItems/lookup.js';
import type { RuleBundleContent, RuleBundleStore } from './types.js';

export function ruleBundleStore({ clock, read }: Context): RuleBundleStore {
  return {
    get: (campaignId, access, merchant, limit) =>
      read((sql) => readBundle(sql, campaignId, access, merchant, { limit, now: clock() })),
  };
}

async function readBundle(
  sql: Sql,
  campaignId: string,
  access: Access,
  merchant: Reference | undefined,
  { limit, now }: { limit: number; now: number },
): Promise<RuleBundleContent> {
  const { record: campaign, schedule } = await loadCampaign(sql, campaignId, now);
  const found = await ownMerchants(sql, campaignId, access, merchant, limit + 1);
  if (merchant !== undefined && found.length === 0) {
    throw new StoreProblem('merchant_not_found', '/query/merchantId');
  }
  const merchants = found.slice(0, limit);
  return {
    ...{ campaign, schedule, merchants, merchantsTruncated: found.length > limit },
    ...(await readTrees(
      sql,
      campaignId,
      merchants.map(({ id }) => id),
    )),
    activityItems: await itemsOfActivities(sql, campaign, access),
  };
}

/** Each once, whichever of its names activities have. */
async function itemsOfActivities(
  sql: Sql,
  { id, activities }: CampaignRecord,
  access: Access,
): Promise<PromoItemFound[]> {
  const references = new Set(activities.flatMap(({ promoItems = [] }) => promoItems));
  const find = await lookUpPromoItems(sql, id, access, references);
  const found = [...references].flatMap((reference) => find(reference) ?? []);
  return [...new Map(found.map((item) => [item.id, item])).values()];
}

async function ownMerchants(
  sql: Sql,
  campaignId: string,
  access: Access,
  merchant: Reference | undefined,
  limit: number,
): Promise<MerchantBrief[]> {
  const where = new Where().equal('m.campaign_id', campaignId);
  if (merchant === undefined) where.equal('m.organization_id', access.organizationId);
  else whereReferenced(where, 'm', access, merchant);
  where.and("m.status <> 'withdrawn'");
  const rows = await sql.all<MerchantBriefRow>(
    `SELECT ${merchantBriefColumns} FROM merchants m WHERE ${where} ORDER BY m.id
    LIMIT CAST(${where.placeholder(limit)} AS ${sql.dialect.types.integer})`,
    where.parameters,
  );
  return rows.map(toMerchantBrief);
}
