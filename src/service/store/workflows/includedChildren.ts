import type { MerchantAction } from '../../../campaign/states.js';
import type { Access } from '../db/access.js';
import type { Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import { idsBelow } from '../merchants/tree.js';
import { statusesBefore } from './changeStatuses.js';

/** The most merchants below others that are changed with them. */
const MAX_CHILDREN = 1_000;

/** Without an answer those below would be left in another state than the merchant above them, and nobody would notice. */
const asksForChildren: readonly MerchantAction[] = ['approve', 'suspend', 'withdraw'];

/**
 * The merchants below some for which the same can be done, where they are included.
 * @throws children_undecided, merchant_tree_too_large
 */
export async function includedChildren(
  sql: Sql,
  campaignId: string,
  access: Access,
  parentIds: readonly string[],
  action: MerchantAction,
  includeChildren: boolean | undefined,
): Promise<string[]> {
  if (includeChildren === false) return [];
  if (includeChildren === undefined && !asksForChildren.includes(action)) return [];
  const ids = await idsBelow(sql, campaignId, access, parentIds, statusesBefore(action), MAX_CHILDREN + 1);
  if (includeChildren === undefined && ids.length > 0) {
    const many = ids.length > MAX_CHILDREN ? `> ${MAX_CHILDREN}` : String(ids.length);
    throw new StoreProblem('children_undecided', '/includeChildren', [many]);
  }
  if (ids.length > MAX_CHILDREN) throw new StoreProblem('merchant_tree_too_large', '/includeChildren');
  return ids;
}
