import type { ErrorCode } from '../../../generated/errorCodes.js';
import type { MirrorStatus } from '../../../generated/types.js';
import { integer, json, nullable, text } from '../db/column.js';
import { table } from '../db/table.js';
import type { MirrorPlanRecord } from './types.js';

export const mirrorTable = table(
  'mirrors',
  {
    campaign_id: text(),
    id: text(),
    organization_id: text(),
    zone: text(),
    generation: integer(),
    status: text<MirrorStatus>(),
    item_count: integer(),
    digest_high: integer(),
    digest_low: integer(),
    created_items: integer(),
    updated_items: integer(),
    plan: nullable(json<MirrorPlanRecord>()),
    created_at: integer(),
    expires_at: integer(),
    ended_at: nullable(integer()),
  },
  {
    primaryKey: ['campaign_id', 'id'],
    indexes: {
      mirrors_of_organization: { on: 'organization_id, id' },
    },
  },
);

/**
 * Rows of feeds that were rejected when they were staged: a row that is unchanged is rejected again without being sent. And,
 * as `kept`, items whose rows the client rejected.
 */
export const rejectedItemTable = table(
  'rejected_items',
  {
    campaign_id: text(),
    organization_id: text(),
    zone: text(),
    position: integer(),
    external_id: text(),
    digest_high: integer(),
    digest_low: integer(),
    merchant_id: nullable(text()),
    merchant_external_id: nullable(text()),
    code: text<ErrorCode | 'kept'>(),
    pointer: nullable(text()),
  },
  {
    primaryKey: ['campaign_id', 'organization_id', 'zone', 'position', 'external_id'],
    storage: 'keyed',
  },
);
