import type { CampaignSettings } from '../campaigns/types.js';
import type { Context } from '../db/context.js';
import type { Parameter, Sql } from '../db/database.js';
import type { Json } from '../db/json.js';
import { type ListRows, type Lists, readLists } from '../db/lists.js';
import { orThrow } from '../db/query.js';
import { ROLLUP_BATCH, rollUp } from './rollUp.js';

/** The campaign `$1`, and whether deltas of it wait. */
const campaign = {
  columns: `c.settings,
    CASE WHEN EXISTS (SELECT 1 FROM statistics_deltas d WHERE d.campaign_id = c.id) THEN 1 ELSE 0 END AS waiting`,
  from: 'campaigns c',
  where: 'c.id = $1',
};

interface CampaignRow {
  readonly settings: Json<CampaignSettings>;
  readonly waiting: number;
}

/**
 * Reads totals of the campaign `$1`, of all that was committed before the call. The statement that reads them also says
 * whether deltas wait, in the same snapshot. Only then they are rolled up, and the statement is run again.
 * @throws campaign_not_found
 */
export async function readTotals<Rows extends Record<string, object | undefined>>(
  { read, write }: Pick<Context, 'read' | 'write'>,
  campaignId: string,
  parameters: readonly Parameter[],
  lists: (sql: Sql) => Lists<Rows>,
): Promise<{ readonly settings: Json<CampaignSettings>; readonly lists: ListRows<Rows> }> {
  const readOnce = async (sql: Sql) => {
    const found = await readLists<CampaignRow, Rows>(sql, campaign, lists(sql), [campaignId, ...parameters]);
    return orThrow(found, 'campaign_not_found');
  };
  let found = await read(readOnce);
  if (found.row.waiting === 1) {
    const rollUpOnce = () => write((sql) => rollUp(sql, campaignId, { wait: true }));
    while ((await rollUpOnce()) === ROLLUP_BATCH);
    found = await read(readOnce);
  }
  return { settings: found.row.settings, lists: found.lists };
}
