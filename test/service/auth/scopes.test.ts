import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { scopes } from '../../../src/generated/enums.js';
import { type OperationId, operations } from '../../../src/generated/operations.js';
import type { Scope } from '../../../src/generated/types.js';
import {
  actingFor,
  type Client,
  createKey,
  type Harness,
  readResponse,
  requestFor,
  startHarness,
} from '../harness.js';

// What each kind of key may do, by the contract itself and not by the table that the service works from.

type Methods = Record<string, { operationId: OperationId; security: { apiKey: Scope[] }[] }>;
const contract = parse(readFileSync(new URL('../../../openapi/shopfest.yaml', import.meta.url), 'utf8')) as {
  paths: Record<string, Methods>;
};
const needed = Object.values(contract.paths).flatMap((methods) =>
  Object.values(methods).map(({ operationId, security }) => ({
    operationId,
    scopes: security.length === 0 ? null : security.flatMap(({ apiKey }) => apiKey),
  })),
);

const ofPartner: readonly Scope[] = [
  'campaigns:read',
  'duties:read',
  'duties:write',
  'merchants:read',
  'merchants:write',
  'transactions:read',
  'transactions:write',
  'promoItems:read',
  'promoItems:write',
  'draws:read',
  'draws:witness',
  'stats:read',
];

const ofApp: readonly Scope[] = [
  'campaigns:read',
  'duties:read',
  'duties:write',
  'participants:read',
  'participants:write',
  'directory:read',
  'draws:read',
  'draws:witness',
  'stats:read',
];

let harness: Harness;
const keys: { name: string; client: Client; scopes: readonly Scope[] }[] = [];

beforeAll(async () => {
  harness = await startHarness();
  const { operator, partner, app, client } = harness;
  keys.push({ name: 'operator', client: operator, scopes });
  keys.push({ name: 'partner', client: partner, scopes: ofPartner });
  keys.push({ name: 'app', client: app, scopes: ofApp });
  for (const [role, owner, all] of [
    ['operator', operator, scopes],
    ['partner', partner, ofPartner],
    ['app', app, ofApp],
  ] as const) {
    for (const scope of all) {
      const { secret } = await createKey(operator, {
        organizationId: owner.organizationId,
        name: scope,
        scopes: [scope],
      });
      keys.push({ name: `${role} with ${scope}`, client: client(secret ?? ''), scopes: [scope] });
    }
  }
  // A key that acts for another partner may do what a partner may, as far as its own scopes go.
  for (const [name, had] of [
    ['partner for another', ofPartner],
    ['partner for another with stats:read', ['stats:read']],
  ] as const) {
    const { secret } = await createKey(operator, {
      ...{ organizationId: partner.organizationId, name, scopes: had },
      actsFor: [harness.other.organizationId],
    });
    keys.push({ name, client: actingFor(client(secret ?? ''), harness.other.organizationId), scopes: had });
  }
  for (const [name, delegated] of Object.entries(ofContractors)) {
    // A key with all scopes of the contract is made before most of them are taken back.
    const { client: made, id } = await contractor(name, operator.organizationId);
    const { client: below, id: idBelow } = await contractor(`below ${name}`, id);
    await operator.done('updateOrganization', {
      path: { organizationId: idBelow },
      body: { scopes: ofBelow },
    });
    await operator.done('updateOrganization', { path: { organizationId: id }, body: { scopes: delegated } });
    keys.push({ name, client: made, scopes: delegated });
    const both = ofBelow.filter((scope) => delegated.includes(scope));
    keys.push({ name: `below ${name}`, client: below, scopes: both });
  }
});

/** The scopes that the operator delegates. */
const ofContractors: Readonly<Record<string, readonly Scope[]>> = {
  'a contractor of reviews': ['campaigns:read', 'merchants:read', 'merchants:review'],
  'a contractor of draws': ['draws:read', 'draws:write', 'participants:read', 'stats:read'],
  'a contractor of keys': ['organizations:manage', 'keys:manage', 'audit:read'],
  'a contractor of the past': [],
};
/** What each of them delegates to one below. */
const ofBelow: readonly Scope[] = ['campaigns:read', 'merchants:review', 'draws:read', 'audit:read'];

async function contractor(name: string, parentId: string): Promise<{ client: Client; id: string }> {
  const { operator, client } = harness;
  const { id } = await operator.done('createOrganization', { body: { name, parentId } });
  const { secret, key } = await createKey(operator, { organizationId: id, name });
  expect(key.scopes).toEqual(scopes);
  return { client: client(secret ?? '', id), id };
}
afterAll(() => harness?.close());

it('has defaults for each role, as the contract says', () => {
  expect(keys.slice(0, 3).map(({ name }) => name)).toEqual(['operator', 'partner', 'app']);
  expect(needed.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(operations).sort());
});

describe.each(needed)('$operationId', ({ operationId, scopes: wanted }) => {
  it(
    wanted === null ? 'is open to all' : `needs a key${wanted.map((scope) => ` with ${scope}`)}`,
    async () => {
      const without = await readResponse(await harness.service.fetch(requestFor(operationId, null)));
      expect(without.status === 401).toBe(wanted !== null);

      for (const { name, client, scopes: had } of keys) {
        const { status, body } = await client.call(operationId);
        const missing = (wanted ?? []).filter((scope) => !had.includes(scope));
        const { code = '', errors = [] } = (body ?? {}) as { code?: string; errors?: { message: string }[] };
        if (missing.length === 0) {
          // Some things only a person does, whatever the scopes.
          const isRefused = [401, 403].includes(status) && code !== 'person_missing';
          expect(isRefused, `${name}: ${status} ${code}`).toBe(false);
        } else {
          expect([status, code], name).toEqual([403, 'scope_missing']);
          expect(errors.map(({ message }) => message)).toEqual(missing.map((scope) => `lacks ${scope}`));
        }
      }
    },
  );
});
