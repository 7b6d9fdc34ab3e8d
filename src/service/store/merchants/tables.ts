import type {
  Industry,
  InheritedField,
  InvitationStatus,
  MerchantKind,
  MerchantStatus,
} from '../../../generated/types.js';
import { integer, json, nullable, text } from '../db/column.js';
import { table } from '../db/table.js';

/**
 * A merchant has its industry, district and region in its own row also where it has them from its parent (`inherits`), so
 * that a push looks at one row only; a change of the parent is written to those below.
 */
export const merchantTable = table(
  'merchants',
  {
    id: text(),
    campaign_id: text({ references: 'campaigns (id)' }),
    organization_id: text({ references: 'organizations (id)' }),
    external_id: text(),
    kind: text<MerchantKind>(),
    name: text(),
    name_en: nullable(text()),
    ubns: json<readonly string[]>(),
    industry: text<Industry>(),
    district: text(),
    region: nullable(text()),
    address: nullable(text()),
    parent_id: nullable(text()),
    status: text<MerchantStatus>(),
    reason: nullable(text()),
    created_at: integer(),
    updated_at: integer(),
    inherits: json<readonly InheritedField[]>(),
  },
  {
    primaryKey: ['id'],
    unique: [['campaign_id', 'external_id', 'organization_id']],
    indexes: {
      merchants_of_parent: { on: 'parent_id', where: 'parent_id IS NOT NULL' },
    },
  },
);

/** The question of one organization whether its merchant may stand below one of another. */
export const merchantInvitationTable = table(
  'merchant_invitations',
  {
    id: text(),
    campaign_id: text({ references: 'campaigns (id)' }),
    merchant_id: text({ references: 'merchants (id)' }),
    parent_id: text({ references: 'merchants (id)' }),
    from_organization_id: text(),
    to_organization_id: text(),
    status: text<InvitationStatus>(),
    reason: nullable(text()),
    created_at: integer(),
    decided_at: nullable(integer()),
  },
  {
    primaryKey: ['id'],
    indexes: {
      merchant_invitations_open: {
        on: 'merchant_id, parent_id',
        where: "status IN ('pending', 'accepted')",
        unique: true,
      },
      merchant_invitations_made: { on: 'from_organization_id, id' },
      merchant_invitations_received: { on: 'to_organization_id, id' },
    },
  },
);

/** The UBNs of `merchants.ubns`, to look merchants up by them. */
export const merchantUbnTable = table(
  'merchant_ubns',
  {
    campaign_id: text(),
    ubn: text(),
    merchant_id: text(),
  },
  {
    primaryKey: ['campaign_id', 'ubn', 'merchant_id'],
    storage: 'keyed',
  },
);

/** Whose transactions count of documents of a UBN from a date, '' from the beginning, where several push them. */
export const sellerOfRecordTable = table(
  'sellers_of_record',
  {
    campaign_id: text(),
    ubn: text(),
    effective_from: text(),
    organization_id: text(),
    reason: text(),
    decided_at: integer(),
  },
  {
    primaryKey: ['campaign_id', 'ubn', 'effective_from'],
  },
);
