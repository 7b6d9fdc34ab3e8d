import type { ApiKeyKind, KeyQuota, Mode, OrganizationRole, Scope } from '../../../generated/types.js';
import { integer, json, nullable, text } from '../db/column.js';
import { table } from '../db/table.js';

export const organizationTable = table(
  'organizations',
  {
    id: text(),
    name: text(),
    role: text<OrganizationRole>(),
    parent_id: nullable(text({ references: 'organizations (id)' })),
    scopes: nullable(json<readonly Scope[]>()),
    created_at: integer(),
  },
  {
    primaryKey: ['id'],
  },
);

export const personTable = table(
  'persons',
  {
    id: text(),
    organization_id: text({ references: 'organizations (id)' }),
    name: text(),
    created_at: integer(),
  },
  {
    primaryKey: ['id'],
    indexes: {
      persons_of_organization: { on: 'organization_id, id' },
    },
  },
);

/** Of the secret of a key only the SHA-256 is stored. */
export const apiKeyTable = table(
  'api_keys',
  {
    id: text(),
    organization_id: text({ references: 'organizations (id)' }),
    person_id: nullable(text({ references: 'persons (id)' })),
    name: text(),
    mode: text<Mode>(),
    scopes: json<readonly Scope[]>(),
    hint: text(),
    hash: text({ unique: true }),
    created_at: integer(),
    expires_at: nullable(integer()),
    revoked_at: nullable(integer()),
    replaced_by: nullable(text()),
    kind: text<ApiKeyKind>(),
    acts_for: json<readonly string[]>(),
    quota: nullable(json<KeyQuota>()),
  },
  {
    primaryKey: ['id'],
    indexes: {
      api_keys_of_organization: { on: 'organization_id, id' },
    },
  },
);
