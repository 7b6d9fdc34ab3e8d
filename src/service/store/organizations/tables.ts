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
    disabled_at: nullable(integer()),
  },
  {
    primaryKey: ['id'],
    indexes: {
      persons_of_organization: { on: 'organization_id, id' },
    },
  },
);

/** Of the secret of a key only the SHA-256 is stored; as long as nobody has claimed it, that of a secret nobody knows. */
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
    addresses: json<readonly string[]>(),
    created_by_person: nullable(text()),
    created_by_key: nullable(text()),
    rotated_by_person: nullable(text()),
    rotated_by_key: nullable(text()),
    claimed_at: nullable(integer()),
    last_used_at: nullable(integer()),
  },
  {
    primaryKey: ['id'],
    indexes: {
      api_keys_of_organization: { on: 'organization_id, id' },
      api_keys_replacing: { on: 'replaced_by', where: 'replaced_by IS NOT NULL' },
      api_keys_of_person: { on: 'person_id', where: 'person_id IS NOT NULL' },
    },
  },
);

/** Codes with which holders claim their keys. A row is deleted when the code was used, has expired or was guessed at. */
export const keyClaimTable = table(
  'key_claims',
  {
    key_id: text({ references: 'api_keys (id)' }),
    locator: text({ unique: true }),
    hash: text(),
    attempts: integer(),
    expires_at: integer(),
  },
  {
    primaryKey: ['key_id'],
  },
);

export const accessReviewTable = table(
  'access_reviews',
  {
    id: text(),
    organization_id: text({ references: 'organizations (id)' }),
    person_id: text({ references: 'persons (id)' }),
    reviewed_at: integer(),
  },
  {
    primaryKey: ['id'],
    indexes: {
      access_reviews_of_organization: { on: 'organization_id, reviewed_at' },
    },
  },
);
