import type { Context } from '../db/context.js';
import { refundSale, voidSale } from './adjust.js';
import { latestEvaluations } from './evaluations.js';
import { findSale, listSales, readSale } from './find.js';
import type { TransactionStore } from './types.js';

/** All but pushing, which concerns other subjects as well. */
export function transactionStore({ clock, read, write }: Context): Omit<TransactionStore, 'push'> {
  return {
    get: (campaignId, access, reference) => read((sql) => readSale(sql, campaignId, access, reference)),

    evaluation: (campaignId, access, reference) =>
      read(async (sql) => {
        const { id } = await findSale(sql, campaignId, access, reference);
        return (await latestEvaluations(sql, campaignId, [id])).get(id) ?? null;
      }),

    list: (campaignId, access, filter, page) =>
      read((sql) => listSales(sql, campaignId, access, filter, page)),

    void: (campaignId, access, reference, input) =>
      write(async (sql) => {
        const id = await voidSale(sql, campaignId, access, reference, input, clock());
        return readSale(sql, campaignId, access, id);
      }),

    refund: (campaignId, access, reference, input) =>
      write(async (sql) => {
        const id = await refundSale(sql, campaignId, access, reference, input, clock());
        return readSale(sql, campaignId, access, id);
      }),
  };
}
