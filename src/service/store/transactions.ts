import type { Context } from './context.js';
import { refundSale, voidSale } from './saleAdjustments.js';
import { latestEvaluations } from './saleEvaluations.js';
import { pushSales } from './salePush.js';
import { findSale, listSales, readSale } from './sales.js';
import type { TransactionStore } from './types/transactions.js';

export function transactionStore(context: Context): TransactionStore {
  const { clock, read, write } = context;
  return {
    push: (campaignId, access, rows, { evaluations = false } = {}) =>
      write((sql) => pushSales(sql, context, campaignId, access, rows, evaluations)),

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
