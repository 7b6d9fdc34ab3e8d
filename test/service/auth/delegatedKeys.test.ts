import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../support/stores.js';
import {
  actingFor,
  approvedStore,
  type Client,
  claimedKey,
  createKey,
  type Harness,
  startHarness,
  transaction,
} from '../harness.js';

describe.each(engines)('a key that acts for other organizations on %s', (engine) => {
  let harness: Harness;
  /** Of `other`, for `partner`. */
  let key: Client;
  let keyId: string;

  beforeAll(async () => {
    harness = await startHarness(engine);
    const { operator, partner, other, client } = harness;
    await approvedStore(harness, partner);
    const made = await createKey(operator, {
      organizationId: other.organizationId,
      name: 'mall',
      actsFor: [partner.organizationId],
    });
    expect(made.key.actsFor).toEqual([partner.organizationId]);
    keyId = made.key.id;
    key = client(made.secret ?? '', other.organizationId);
  });
  afterAll(() => harness?.close());

  it('acts for its own where a request names none, and for the one that it names', async () => {
    const { partner, other } = harness;
    const acting = actingFor(key, partner.organizationId);
    expect((await key.done('retrieveMe')).organization.id).toBe(other.organizationId);
    expect((await acting.done('retrieveMe')).organization.id).toBe(partner.organizationId);
    expect((await key.done('listMerchants')).items).toEqual([]);
    expect((await acting.done('listMerchants')).items).toMatchObject([{ externalId: 'store-1' }]);
    const pushed = await acting.done('pushTransaction', { body: transaction('sale-by-mall') });
    const own = await partner.done('retrieveTransaction', { path: { transactionId: pushed.id ?? '' } });
    expect(own).toMatchObject({ externalId: 'sale-by-mall' });
    await key.refused('retrieveTransaction', 'transaction_not_found', {
      path: { transactionId: pushed.id ?? '' },
    });
  });

  it('has idempotency keys of each organization', async () => {
    const { partner } = harness;
    const idempotencyKey = '"the same"';
    const acting = actingFor(key, partner.organizationId);
    await acting.done('pushTransaction', { idempotencyKey, body: transaction('first') });
    await key.refused('pushTransaction', 'merchant_not_found', {
      idempotencyKey,
      body: transaction('second'),
    });
  });

  it('may do no more than both organizations may', async () => {
    const { operator, partner, other } = harness;
    const delegate = (organizationId: string, scopes: readonly string[] | null) =>
      operator.done('updateOrganization', { path: { organizationId }, body: { scopes } });
    const acting = actingFor(key, partner.organizationId);
    await delegate(partner.organizationId, ['stats:read']);
    await acting.refused('listMerchants', 'scope_missing');
    await delegate(partner.organizationId, null);
    await delegate(other.organizationId, ['stats:read']);
    await acting.refused('listMerchants', 'scope_missing');
    await delegate(other.organizationId, null);
    await acting.done('listMerchants');
  });

  it('acts for no operator and no app, and not when it is publishable', async () => {
    const { operator, partner, app } = harness;
    const organizationId = partner.organizationId;
    const create = (code: string, body: object) =>
      operator.refused('createKey', code, { body: { organizationId, name: 'key', ...body } });
    const refused = await create('organization_not_found', {
      actsFor: [harness.other.organizationId, operator.organizationId],
    });
    expect(refused.errors).toMatchObject([{ pointer: '/actsFor/1' }]);
    await create('organization_not_found', { actsFor: [app.organizationId] });
    await create('publishable_key', { kind: 'publishable', actsFor: [harness.other.organizationId] });
    const plain = await createKey(operator, { organizationId, name: 'plain' });
    const client = harness.client(plain.secret);
    await actingFor(client, harness.other.organizationId).refused(
      'listMerchants',
      'organization_not_delegated',
    );
    await actingFor(client, 'nonsense').refused('listMerchants', 'organization_not_delegated');
    expect((await actingFor(client, organizationId).done('listMerchants')).items).toHaveLength(1);
  });

  it('is named in the audit log with both organizations, and keeps it when it is rotated', async () => {
    const { operator, partner, other, client } = harness;
    await actingFor(key, partner.organizationId).done('updateMerchant', {
      path: { merchantId: 'external:store-1' },
      body: { name: '新名' },
    });
    const rotated = await claimedKey(
      operator,
      operator.done('rotateKey', { path: { keyId }, body: { graceSeconds: 0 } }),
    );
    expect(rotated.key.actsFor).toEqual([partner.organizationId]);
    const next = client(rotated.secret);
    expect((await actingFor(next, partner.organizationId).done('listMerchants')).items).toHaveLength(1);
    const { items } = await operator.done('listAuditEntries', { query: { operationId: 'updateMerchant' } });
    expect(items).toMatchObject([{ keyId, organizationIds: [partner.organizationId, other.organizationId] }]);
  });
});
