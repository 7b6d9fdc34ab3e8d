import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '../../../src/generated/types.js';
import { engines } from '../../support/stores.js';
import { type Client, createKey, type Harness, startHarness } from '../harness.js';

const ofContractor: Scope[] = [
  'merchants:read',
  'merchants:review',
  'organizations:manage',
  'keys:manage',
  'audit:read',
];

describe.each(engines)('an organization in a chain on %s', (engine) => {
  let harness: Harness;
  let contractor: Client;
  let below: Client;

  beforeAll(async () => {
    harness = await startHarness(engine);
    contractor = await under(harness.operator, harness.operator.organizationId, ofContractor);
    below = await under(contractor, contractor.organizationId, [
      'merchants:review',
      'merchants:read',
      'keys:manage',
    ]);
  });
  afterAll(() => harness?.close());

  /** A key with all scopes of a new organization below. */
  async function under(maker: Client, parentId: string, scopes?: Scope[]): Promise<Client> {
    const { id } = await maker.done('createOrganization', { body: { name: '承包商', parentId, scopes } });
    const { secret } = await createKey(maker, { organizationId: id, name: 'all' });
    return harness.client(secret ?? '', id);
  }

  const scopesOf = async ({ done }: Client) => [...(await done('retrieveMe')).key.scopes].sort();
  const delegate = (organizationId: string, scopes: Scope[] | null) =>
    harness.operator.done('updateOrganization', { path: { organizationId }, body: { scopes } });

  it('shows its parent and its delegated scopes', async () => {
    const path = { organizationId: contractor.organizationId };
    expect(await harness.operator.done('retrieveOrganization', { path })).toMatchObject({
      role: 'operator',
      parentId: harness.operator.organizationId,
      scopes: ofContractor,
    });
  });

  it('lets its keys do what every organization above still may, at once', async () => {
    expect(await scopesOf(below)).toEqual(['keys:manage', 'merchants:read', 'merchants:review']);
    await delegate(contractor.organizationId, ['merchants:read', 'stats:read']);
    expect(await scopesOf(contractor)).toEqual(['merchants:read']);
    expect(await scopesOf(below)).toEqual(['merchants:read']);
    await below.refused('approveMerchant', 'scope_missing');
    await delegate(contractor.organizationId, ofContractor);
    expect(await scopesOf(below)).toEqual(['keys:manage', 'merchants:read', 'merchants:review']);
  });

  it('delegates no more than the one above has', async () => {
    const { operator } = harness;
    const { errors } = await contractor.refused('createOrganization', 'validation_failed', {
      body: { name: '下包', parentId: contractor.organizationId, scopes: ['merchants:read', 'draws:write'] },
    });
    expect(errors).toMatchObject([{ pointer: '/scopes/1', code: 'not_one_of' }]);
    await operator.refused('updateOrganization', 'validation_failed', {
      path: { organizationId: below.organizationId },
      body: { scopes: ['publications:write'] },
    });
    await operator.refused('createKey', 'validation_failed', {
      body: { organizationId: below.organizationId, name: 'more', scopes: ['audit:read'] },
    });
    const partner = { organizationId: harness.partner.organizationId };
    await operator.refused('updateOrganization', 'validation_failed', {
      path: partner,
      body: { scopes: ['merchants:review'] },
    });
  });

  it('bounds what a partner may do as well', async () => {
    const { operator, other } = harness;
    await delegate(other.organizationId, ['merchants:read']);
    expect(await scopesOf(other)).toEqual(['merchants:read']);
    const body = { organizationId: other.organizationId, name: 'by default' };
    expect((await operator.done('createKey', { body })).key.scopes).toEqual(['merchants:read']);
    await delegate(other.organizationId, null);
    expect(await scopesOf(other)).toContain('transactions:write');
  });

  it('does not reach up or sideways', async () => {
    const { operator, partner } = harness;
    const aside = await under(operator, operator.organizationId);
    for (const { organizationId } of [operator, aside, partner]) {
      const refused = 'organization_out_of_reach';
      await contractor.refused('createKey', refused, { body: { organizationId, name: 'up' } });
      await contractor.refused('createPerson', refused, { body: { organizationId, name: '人' } });
      const below = { name: '旁', parentId: organizationId };
      const nowhere = organizationId === partner.organizationId ? 'organization_not_found' : refused;
      await contractor.refused('createOrganization', nowhere, { body: below });
      await contractor.refused('updateOrganization', refused, {
        path: { organizationId },
        body: { scopes: [] },
      });
      const { key } = await operator.done('createKey', { body: { organizationId, name: 'theirs' } });
      await contractor.refused('rotateKey', refused, { path: { keyId: key.id }, body: {} });
      await contractor.refused('revokeKey', refused, { path: { keyId: key.id } });
      await contractor.refused('listKeys', refused, { query: { organizationId } });
      await contractor.refused('listPersons', refused, { query: { organizationId } });
    }
    await contractor.refused('createOrganization', 'organization_out_of_reach', {
      body: { name: '自立', role: 'operator' },
    });
    const own = { organizationId: contractor.organizationId, name: 'own' };
    await contractor.done('createKey', { body: own });
    await contractor.done('createPerson', { body: own });
  });

  it('sees keys and persons of its own, and of those below it', async () => {
    const organizationId = below.organizationId;
    await contractor.done('createPerson', { body: { organizationId, name: '下包' } });
    const keys = await contractor.done('listKeys');
    const persons = await contractor.done('listPersons');
    const own = [contractor.organizationId, organizationId].sort();
    for (const { items } of [keys, persons])
      expect([...new Set(items.map((item) => item.organizationId))].sort()).toEqual(own);
    const ofBelow = await contractor.done('listKeys', { query: { organizationId } });
    expect(new Set(ofBelow.items.map((key) => key.organizationId))).toEqual(new Set([organizationId]));
    const all = await harness.operator.done('listKeys');
    expect(all.items.length).toBeGreaterThan(keys.items.length);
  });

  it('cannot change its own delegated scopes', async () => {
    for (const { refused, organizationId } of [contractor, harness.operator]) {
      const own = { path: { organizationId }, body: { scopes: null } };
      await refused('updateOrganization', 'organization_out_of_reach', own);
    }
    const path = { organizationId: below.organizationId };
    const left = await contractor.done('updateOrganization', { path, body: { scopes: ['merchants:read'] } });
    expect(left.scopes).toEqual(['merchants:read']);
    await delegate(below.organizationId, ['merchants:review', 'merchants:read', 'keys:manage']);
  });

  it('stands below operators only, as an operator', async () => {
    const { operator, partner } = harness;
    const parentId = operator.organizationId;
    const asPartner = { body: { name: '夥伴', role: 'partner', parentId } } as const;
    const { errors } = await operator.refused('createOrganization', 'validation_failed', asPartner);
    expect(errors).toMatchObject([{ pointer: '/role' }]);
    for (const nobody of [partner.organizationId, 'org_00000000000000000000']) {
      const body = { name: '無', parentId: nobody };
      const problem = await operator.refused('createOrganization', 'organization_not_found', { body });
      expect(problem.errors).toMatchObject([{ pointer: '/parentId' }]);
    }
  });

  it('is known to another process after its cache has expired', async () => {
    const { another, clock } = harness;
    const elsewhere = await another();
    const at = async () => {
      const request = new Request('http://service.test/v1/me', {
        headers: { Authorization: `Bearer ${below.apiKey}` },
      });
      return ((await (await elsewhere.fetch(request)).json()) as { key: { scopes: string[] } }).key.scopes
        .length;
    };
    expect(await at()).toBe(3);
    await delegate(contractor.organizationId, ['merchants:read']);
    clock.now += 2_000;
    expect(await at()).toBe(1);
    await delegate(contractor.organizationId, ofContractor);
  });

  it('is in the audit log with its whole chain', async () => {
    await below.refused('approveMerchant', 'merchant_not_found', { path: { merchantId: 'external:none' } });
    const { items } = await contractor.done('listAuditEntries', { query: { pageSize: 1 } });
    const [own, parent, top] = [below, contractor, harness.operator].map(
      ({ organizationId }) => organizationId,
    );
    expect(items[0]).toMatchObject({ operationId: 'approveMerchant', organizationIds: [own, parent, top] });
  });
});
