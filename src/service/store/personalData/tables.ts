import type { DestroyableKind, DestructionMethod } from '../../../generated/types.js';
import { integer, nullable, text } from '../db/column.js';
import { table } from '../db/table.js';

/** Of the kinds whose retention was set; others have the default. */
export const retentionPeriodTable = table(
  'retention_periods',
  {
    campaign_id: text({ references: 'campaigns (id)' }),
    kind: text<DestroyableKind>(),
    days: integer(),
    source: text(),
  },
  { primaryKey: ['campaign_id', 'kind'] },
);

/** That personal data was destroyed, without any of it. Rows are never changed nor deleted. */
export const destructionRecordTable = table(
  'destruction_records',
  {
    campaign_id: text({ references: 'campaigns (id)' }),
    id: text(),
    kind: text<DestroyableKind>(),
    method: text<DestructionMethod>(),
    records: integer(),
    source: text(),
    due_at: integer(),
    approval_id: text(),
    destroyed_by: nullable(text()),
    destroyed_at: integer(),
  },
  { primaryKey: ['campaign_id', 'id'] },
);
