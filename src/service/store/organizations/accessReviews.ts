import { listColumns } from '../db/column.js';
import type { Context } from '../db/context.js';
import { newId } from '../db/ids.js';
import type { RowOf } from '../db/table.js';
import { insertRow } from '../db/write.js';
import { accessReviewTable } from './tables.js';
import type { AccessReviewStore } from './types.js';

const columns = listColumns(accessReviewTable.columns);

/** When who reviewed who has access. */
export function accessReviewStore({ clock, read, write }: Context): AccessReviewStore {
  return {
    record: (organizationId, personId) =>
      write(async (sql) => {
        const [id, reviewedAt] = [newId('rev_'), clock()];
        const row = { id, organization_id: organizationId, person_id: personId, reviewed_at: reviewedAt };
        await insertRow(sql, accessReviewTable, row);
        return { id, personId, reviewedAt };
      }),

    last: (organizationId) =>
      read(async (sql) => {
        const [row] = await sql.all<RowOf<typeof accessReviewTable>>(
          `SELECT ${columns} FROM access_reviews WHERE organization_id = $1 ORDER BY reviewed_at DESC LIMIT 1`,
          [organizationId],
        );
        return row === undefined
          ? null
          : { id: row.id, personId: row.person_id, reviewedAt: row.reviewed_at };
      }),
  };
}
