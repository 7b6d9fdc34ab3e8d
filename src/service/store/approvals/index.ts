import { approverSets } from '../approvers/index.js';
import { requireCampaign } from '../campaigns/index.js';
import type { Context } from '../db/context.js';
import { readPage, Where } from '../db/query.js';
import { decideApproval } from './decide.js';
import { eraseUnused } from './eraseContent.js';
import { proposeApprovers } from './proposeApprovers.js';
import { requestApproval, useApproval } from './request.js';
import { type ApprovalRow, readApproval, selectApprovals, statusAt, toApprovals } from './rows.js';
import type { ApprovalRecord, ApprovalStore } from './types.js';

/** What persons approve by their signatures, before it takes effect. */
export function approvalStore(context: Context): ApprovalStore {
  const { clock, read, write } = context;
  return {
    use: (request) => write((sql) => useApproval(sql, request, clock())),

    proposeApprovers: (proposal) => write((sql) => proposeApprovers(sql, proposal, context)),

    request: (request) => write((sql) => requestApproval(sql, request, clock())),

    get: (id) => read((sql) => readApproval(sql, id, clock())),

    list: ({ status, campaignId }, page) =>
      read((sql) => {
        const where = new Where();
        const now = where.placeholder(clock());
        where.equal('a.campaign_id', campaignId).equal(statusAt(now), status);
        return readPage<ApprovalRow, ApprovalRecord>(
          sql,
          { select: selectApprovals, where, id: 'a.id' },
          page,
          (rows) => toApprovals(sql, rows),
        );
      }),

    decide: (id, decision) => write((sql) => decideApproval(sql, id, decision, context)),

    eraseUnused: (before) => write((sql) => eraseUnused(sql, before)),

    file: (campaignId) =>
      read(async (sql) => {
        await requireCampaign(sql, campaignId);
        const rows = await sql.all<ApprovalRow>(
          `${selectApprovals} WHERE a.status = 'used' AND (a.campaign_id = $2 OR a.campaign_id IS NULL) ORDER BY a.id`,
          [clock(), campaignId],
        );
        return { campaignId, sets: await approverSets(sql), approvals: await toApprovals(sql, rows) };
      }),
  };
}
