import { formatApiKey } from '../../campaign/apiKey.js';
import type { OrganizationRole } from '../../generated/types.js';
import { scopesOf } from '../scopes.js';
import { hashApiKey } from '../store/keys.js';
import type { Store } from '../store/store.js';
import { taichung2020 } from './taichung2020.js';

/** The keys of every sandbox: no secret, and good for nothing else. */
export const sandboxApiKeys = {
  operator: testKey('Operator'),
  partner: testKey('Partner'),
  otherPartner: testKey('OtherPartner'),
} as const;

export type SandboxApiKeys = typeof sandboxApiKeys;

function testKey(name: string): string {
  return formatApiKey('test', `Sandbox${name}`.padEnd(32, '0'));
}

const organizations: readonly [key: string, name: string, role: OrganizationRole][] = [
  [sandboxApiKeys.operator, '主辦單位 Operator', 'operator'],
  [sandboxApiKeys.partner, '範例夥伴 Partner', 'partner'],
  [sandboxApiKeys.otherPartner, '另一夥伴 Other partner', 'partner'],
];

type Fetch = (request: Request) => Promise<Response>;

/** Makes the organizations with their keys, and the campaign `taichung-2020`, active; again without effect. */
export async function seed(store: Store, fetch: Fetch): Promise<void> {
  for (const [secret, name, role] of organizations) {
    if (await store.keys.findByHash(hashApiKey(secret))) continue;
    await store.transaction(async ({ organizations, keys }) => {
      const { id } = await organizations.create({ name, role });
      await keys.create({
        organizationId: id,
        name: 'sandbox',
        mode: 'test',
        scopes: scopesOf(role),
        secret,
      });
    });
  }
  await post(fetch, '/v1/campaigns', taichung2020);
  await post(fetch, `/v1/campaigns/${taichung2020.id}/activate`);
}

/** Each bears a key of its own, so that a sandbox on a file that was seeded before is answered as before. */
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
