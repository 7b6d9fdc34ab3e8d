import { loadCampaign } from '../campaigns/index.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { registerMerchants as register } from '../merchants/register.js';
import { withSharedUbnWarnings } from '../merchants/sharedUbns.js';
import type { MerchantRecord, MerchantResult, MerchantStore } from '../merchants/types.js';
import { addCounters, counterOfBoth } from '../statistics/counters.js';

/** Registers a batch of merchants, and counts those that now wait for review. */
export function registerMerchants({ clock, write }: Context): MerchantStore['register'] {
  return (campaignId, access, rows) =>
    write(async (sql) => {
      const campaign = await loadCampaign(sql, campaignId, clock());
      const results = await register(sql, campaign, access, rows, clock());
      const registered = results.filter(({ status }) => status === 'accepted').length;
      await addCounters(
        sql,
        campaignId,
        counterOfBoth(access.organizationId, 'merchantsAwaiting', registered),
      );
      return warnOfSharedUbns(sql, campaignId, results);
    });
}

async function warnOfSharedUbns(
  sql: Sql,
  campaignId: string,
  results: readonly MerchantResult[],
): Promise<MerchantResult[]> {
  const merchants = results.flatMap((result) => (result.status === 'rejected' ? [] : result.merchant));
  const warned = (await withSharedUbnWarnings(sql, campaignId, merchants)).values();
  return results.map((result) =>
    result.status === 'rejected' ? result : { ...result, merchant: warned.next().value as MerchantRecord },
  );
}
