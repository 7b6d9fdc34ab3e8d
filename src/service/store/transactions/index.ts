import { requireCampaign } from '../campaigns/index.js';
import { pick } from '../db/column.js';
import type { Context } from '../db/context.js';
import { insertRows } from '../db/write.js';
import { latestEvaluations } from './evaluations.js';
import { findTransaction, listTransactions, readTransaction } from './find.js';
import { listOfParticipant } from './ofParticipant.js';
import { reevaluateBatch } from './reevaluate.js';
import { refundTransaction } from './refundTransaction.js';
import { operatorTransactionTable } from './tables.js';
import type { TransactionStore } from './types.js';
import { voidTransaction } from './voidTransaction.js';

/** All but pushing and reviewing, which concern other subjects as well. */
export function transactionStore({
  clock,
  keyedHash,
  read,
  write,
}: Context): Omit<TransactionStore, 'push' | 'review'> {
  return {
    markOperators: (campaignId, ids, { organizationId, keyId }) =>
      write(async (sql) => {
        await insertRows(sql, operatorTransactionTable, {
          shared: {
            campaign_id: campaignId,
            organization_id: organizationId,
            key_id: keyId,
            pushed_at: clock(),
          },
          columns: pick(operatorTransactionTable.columns, 'transaction_id'),
          rows: ids.map((id) => ({ transaction_id: id })),
        });
      }),

    get: (campaignId, access, reference) =>
      read((sql) => readTransaction(sql, campaignId, access, reference)),

    evaluation: (campaignId, access, reference) =>
      read(async (sql) => {
        const { id, status } = await findTransaction(sql, campaignId, access, reference);
        if (status === 'held') return null;
        return (await latestEvaluations(sql, campaignId, [id])).get(id) ?? null;
      }),

    list: (campaignId, access, filter, page) =>
      read((sql) => listTransactions(sql, campaignId, access, filter, page)),

    listOfParticipant: (campaignId, token, page) =>
      read(async (sql) => {
        await requireCampaign(sql, campaignId);
        return listOfParticipant(sql, campaignId, keyedHash.participant(token), page);
      }),

    reevaluate: (campaignId, request) => write((sql) => reevaluateBatch(sql, campaignId, request, clock())),

    void: (campaignId, access, reference, input) =>
      write(async (sql) => {
        const id = await voidTransaction(sql, campaignId, access, reference, input, clock());
        return readTransaction(sql, campaignId, access, id);
      }),

    refund: (campaignId, access, reference, input) =>
      write(async (sql) => {
        const id = await refundTransaction(sql, campaignId, access, reference, input, clock());
        return readTransaction(sql, campaignId, access, id);
      }),
  };
}
