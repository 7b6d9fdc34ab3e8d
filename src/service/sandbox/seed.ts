import { formatApiKey } from '../../campaign/apiKey.js';
import type { OrganizationRole, Scope } from '../../generated/types.js';
import { appointApprovers } from '../auth/appointApprovers.js';
import { scopesOfRole } from '../auth/scopes.js';
import { hashApiKey } from '../store/organizations/keys.js';
import type { Store } from '../store/store.js';
import { knownApprovers } from './approvers.js';
import { taichung2020 } from './taichung2020.js';

/** The keys of every sandbox: they are public, and no other service accepts them. */
export const sandboxApiKeys = {
  operator: testKey('Operator'),
  /** Also of the operator, and held by another person: for what needs two persons. */
  secondOperator: testKey('SecondOperator'),
  partner: testKey('Partner'),
  otherPartner: testKey('OtherPartner'),
  /** Of the same organization as `partner`, with read scopes only. */
  readOnly: testKey('ReadOnly'),
  /** Of the app for shoppers. */
  app: testKey('App'),
} as const;

export type SandboxApiKeys = typeof sandboxApiKeys;

function testKey(name: string): string {
  return formatApiKey('test', `Sandbox${name}`.padEnd(32, '0'));
}

interface SeedOrganization {
  readonly name: string;
  readonly role: OrganizationRole;
  readonly keys: readonly SeedKey[];
}

interface SeedKey {
  readonly secret: string;
  readonly scopes: readonly Scope[];
  /** Name of the person who holds the key. */
  readonly person?: string;
}

const partnerScopes = scopesOfRole('partner');
const operatorScopes = scopesOfRole('operator');

const organizations: readonly SeedOrganization[] = [
  {
    name: '主辦單位 Operator',
    role: 'operator',
    keys: [
      { secret: sandboxApiKeys.operator, scopes: operatorScopes, person: '承辦人 First person' },
      { secret: sandboxApiKeys.secondOperator, scopes: operatorScopes, person: '主管 Second person' },
    ],
  },
  {
    name: '範例夥伴 Partner',
    role: 'partner',
    keys: [
      { secret: sandboxApiKeys.partner, scopes: partnerScopes },
      { secret: sandboxApiKeys.readOnly, scopes: partnerScopes.filter((scope) => scope.endsWith(':read')) },
    ],
  },
  {
    name: '另一夥伴 Other partner',
    role: 'partner',
    keys: [{ secret: sandboxApiKeys.otherPartner, scopes: partnerScopes }],
  },
  {
    name: '登錄 APP App',
    role: 'app',
    keys: [{ secret: sandboxApiKeys.app, scopes: scopesOfRole('app') }],
  },
];

type Fetch = (request: Request) => Promise<Response>;

/**
 * Creates the organizations with their keys, and the campaign `taichung-2020`, active; has no effect the second time.
 */
export async function seed(store: Store, fetch: Fetch): Promise<void> {
  for (const { name, role, keys } of organizations) {
    const [first] = keys;
    if (first && (await store.keys.findByHash(hashApiKey(first.secret)))) continue;
    await store.transaction(async (tx) => {
      const { id: organizationId } = await tx.organizations.create({ name, role });
      for (const { secret, scopes, person } of keys) {
        const personId = person && (await tx.persons.create({ organizationId, name: person })).id;
        await tx.keys.create({ organizationId, personId, name: 'sandbox', mode: 'test', scopes, secret });
      }
    });
  }
  if (!(await store.approvers.any())) {
    const approvers = (await knownApprovers()).map((approver) => ({ ...approver, role: 'officer' }));
    await appointApprovers(store, { approvers });
  }
  await post(fetch, '/v1/campaigns', taichung2020);
  await post(fetch, `/v1/campaigns/${taichung2020.id}/activate`);
}

/** Each has a fixed idempotency key, so that a sandbox on a file that was seeded before gets the same responses. */
async function post(fetch: Fetch, path: string, body?: unknown): Promise<void> {
  const response = await fetch(
    new Request(`http://localhost${path}`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${sandboxApiKeys.operator}`,
        'Idempotency-Key': `"sandbox ${path}"`,
        'Content-Type': 'application/json',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  );
  if (!response.ok) throw new Error(`The sandbox cannot be seeded: ${await response.text()}`);
}
