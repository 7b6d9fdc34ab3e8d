import { requireCampaign } from '../campaigns/index.js';
import { listColumns } from '../db/column.js';
import type { Context } from '../db/context.js';
import { newId } from '../db/ids.js';
import { readPage, Where } from '../db/query.js';
import type { RowOf } from '../db/table.js';
import { insertRow } from '../db/write.js';
import { destroy, requireDue } from './destroy.js';
import { dueKinds, planOf, retentionOf } from './plan.js';
import { destructionRecordTable, retentionPeriodTable } from './tables.js';
import type { DestructionRecord, DueDestructions, PersonalDataStore } from './types.js';

export function personalDataStore({ clock, read, write }: Context): PersonalDataStore {
  return {
    plan: (campaignId) => read((sql) => planOf(sql, campaignId, clock())),

    setRetention: (campaignId, changes) =>
      write(async (sql) => {
        await requireCampaign(sql, campaignId);
        for (const { kind, days, source } of changes) {
          const before = (await retentionOf(sql, campaignId))[kind];
          await sql.run('DELETE FROM retention_periods WHERE campaign_id = $1 AND kind = $2', [
            campaignId,
            kind,
          ]);
          await insertRow(sql, retentionPeriodTable, {
            ...{ campaign_id: campaignId, kind, days },
            source: source ?? before.source,
          });
        }
        return planOf(sql, campaignId, clock());
      }),

    destroy: (campaignId, kinds, destroyedBy, approve) =>
      write(async (sql) => {
        const now = clock();
        const due = requireDue(await planOf(sql, campaignId, now), kinds, now);
        for (const { kind } of due) await destroy(sql, campaignId, kind, now);
        const approvalId = await approve(due);
        const records = due.map((each) => ({
          ...each,
          ...{ id: newId('dst_'), campaignId, approvalId, destroyedBy, destroyedAt: now },
        }));
        for (const { id, kind, method, records: count, source, dueAt } of records)
          await insertRow(sql, destructionRecordTable, {
            ...{ campaign_id: campaignId, id, kind, method, records: count, source },
            due_at: dueAt,
            approval_id: approvalId,
            destroyed_by: destroyedBy,
            destroyed_at: now,
          });
        return records;
      }),

    listDestructions: (campaignId, page) =>
      read(async (sql) => {
        await requireCampaign(sql, campaignId);
        const where = new Where().equal('d.campaign_id', campaignId);
        const select = `SELECT ${listColumns(destructionRecordTable.columns, 'd')} FROM destruction_records d`;
        return readPage<RowOf<typeof destructionRecordTable>, DestructionRecord>(
          sql,
          { select, where, id: 'd.id', newestFirst: true },
          page,
          (rows) => rows.map(toRecord),
        );
      }),

    due: () =>
      read(async (sql) => {
        const campaigns = await sql.all<{ id: string }>('SELECT id FROM campaigns ORDER BY id');
        const found: DueDestructions[] = [];
        for (const { id: campaignId } of campaigns)
          found.push({ campaignId, kinds: await dueKinds(sql, campaignId, clock()) });
        return found.filter(({ kinds }) => kinds.length > 0);
      }),
  };
}

const toRecord = (row: RowOf<typeof destructionRecordTable>): DestructionRecord => ({
  id: row.id,
  campaignId: row.campaign_id,
  kind: row.kind,
  method: row.method,
  records: row.records,
  source: row.source,
  dueAt: row.due_at,
  approvalId: row.approval_id,
  destroyedBy: row.destroyed_by,
  destroyedAt: row.destroyed_at,
});
