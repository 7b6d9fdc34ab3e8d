import type { Context } from '../db/context.js';
import type { SellerStore } from './sellerTypes.js';
import { listSharedUbns } from './sharedUbns.js';

/** The method that only reads; a decision settles conflicts, and is a workflow. */
export function sellerStore({ read }: Context): Omit<SellerStore, 'decide'> {
  return {
    listShared: (campaignId, page) => read((sql) => listSharedUbns(sql, campaignId, page)),
  };
}
