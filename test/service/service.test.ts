import { expect, it } from 'vitest';
import { createService } from '../../src/service/index.js';
import { clientOf, requestFor, startHarness } from './harness.js';

it('works without options: in memory, with test keys', async () => {
  const service = await createService();
  expect(await service.hasKeys()).toBe(false);
  const { secret } = await service.createOperatorKey({ name: 'first', organizationName: '主辦' });
  expect(secret).toMatch(/^sf_test_/);
  expect(await service.hasKeys()).toBe(true);
  expect(await clientOf(service, secret).done('retrieveMe')).toMatchObject({
    organization: { name: '主辦' },
  });
  await service.close();
});

it('creates live keys in live mode', async () => {
  const service = await createService({ mode: 'live' });
  const { secret } = await service.createOperatorKey({ name: 'first' });
  expect(secret).toMatch(/^sf_live_/);
  await service.close();
});

it('has its data when it is opened again', async () => {
  const harness = await startHarness();
  const again = await harness.another();
  expect(await clientOf(again, harness.partner.apiKey).done('retrieveCampaign')).toMatchObject({
    status: 'active',
  });
  await harness.close();
});

it('lets requests in flight end before it closes, then refuses', async () => {
  const harness = await startHarness();
  const service = await harness.another();
  const responses = Array.from({ length: 5 }, () =>
    service.fetch(requestFor('listMerchants', harness.partner.apiKey)),
  );
  const closed = service.close();
  expect((await Promise.all(responses)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  await closed;
  await service.close();
  const refused = await service.fetch(requestFor('retrieveHealth', null));
  expect([refused.status, refused.headers.get('content-type')]).toEqual([503, 'application/problem+json']);
  await harness.close();
});

it('refuses an unknown kind of database', async () => {
  await expect(
    createService({ store: 'mysql://localhost', secret: 'long enough, this one' }),
  ).rejects.toThrow(/sqlite:<file>[\s\S]*請以/);
});
