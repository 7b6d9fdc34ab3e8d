import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../support/stores.js';
import { type Harness, startHarness } from '../harness.js';

describe.each(engines)('a list of organizations or keys on %s', (engine) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(engine);
  });
  afterAll(() => harness?.close());

  it('is in order, oldest and newest first', async () => {
    const { operator, partner, other, app } = harness;
    const organizations = await operator.done('listOrganizations');
    expect(organizations.items.map(({ id, role }) => `${id} ${role}`)).toEqual([
      `${operator.organizationId} operator`,
      `${partner.organizationId} partner`,
      `${other.organizationId} partner`,
      `${app.organizationId} app`,
    ]);
    const query = { organizationId: partner.organizationId };
    const { key } = await operator.done('createKey', { body: { ...query, name: 'second' } });
    const { items } = await operator.done('listKeys', { query: { ...query, pageSize: 1 } });
    expect(items).toEqual([key]);
  });
});
