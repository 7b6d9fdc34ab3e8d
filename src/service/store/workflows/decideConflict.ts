import { loadCampaign } from '../campaigns/index.js';
import { readConflict } from '../conflicts/index.js';
import { loadSides, lockConflicts } from '../conflicts/rows.js';
import { conflictTable } from '../conflicts/tables.js';
import type { ConflictStore } from '../conflicts/types.js';
import type { Context } from '../db/context.js';
import { StoreProblem } from '../db/problem.js';
import { orThrow } from '../db/query.js';
import { updateRow } from '../db/write.js';
import { lockSellers, resolveConflicts } from './resolveConflicts.js';

/** Chooses whose transaction stands for a document, whoever the seller of record is. */
export function decideConflict({ clock, write }: Context): ConflictStore['decide'] {
  return (campaignId, access, id, { organizationId, reason }) =>
    write(async (sql) => {
      const now = clock();
      const campaign = await loadCampaign(sql, campaignId, now);
      await lockSellers(sql, campaignId, false);
      const [locked] = await lockConflicts(sql, campaignId, [id]);
      const conflict = orThrow(locked, 'conflict_not_found');
      const sides = await loadSides(sql, campaignId, [id]);
      if (!sides.some((side) => side.organization_id === organizationId))
        throw new StoreProblem('conflict_side_not_found', '/organizationId');
      const decision = {
        organization_id: organizationId,
        reason,
        decided_by: 'operator',
        decided_at: now,
      } as const;
      await updateRow(sql, conflictTable, { campaign_id: campaignId, id }, decision);
      await resolveConflicts(sql, campaign, [{ ...conflict, ...decision }], now);
      return readConflict(sql, campaignId, access, id);
    });
}
