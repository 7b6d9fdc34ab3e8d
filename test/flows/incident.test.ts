import type { AuditEntry } from '@shopfest/partner-sdk';
import { ShopfestOperator, verifyAuditChain } from '@shopfest/partner-sdk/operator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimedKey } from '../support/claimedKey.js';
import { storeInput } from '../support/sales.js';
import { type Running, targets } from '../support/targets.js';

describe.each(targets)('a city, its contractor, and a list that lay open, against $name', ({ start }) => {
  let running: Running;
  let city: ShopfestOperator;
  let contractor: ShopfestOperator;
  let contractorId: string;

  const as = (apiKey: string): ShopfestOperator =>
    new ShopfestOperator({ baseURL: running.baseURL, apiKey, campaign: running.campaign });

  beforeAll(async () => {
    running = await start();
    city = as(running.apiKeys.operator);
    const { organization } = await city.service.me();
    const made = await city.organizations.create({
      name: '承辦廠商',
      parentId: organization.id,
      scopes: ['merchants:read', 'merchants:review', 'audit:read'],
    });
    contractorId = made.id;
    const { id: personId } = await city.persons.create({ organizationId: made.id, name: '廠商承辦人' });
    const key = city.keys.create({ organizationId: made.id, personId, name: '審核' });
    contractor = as((await claimedKey(city, key)).secret);
  });
  afterAll(() => running?.close());

  it('lets the contractor do its part, and no more', async () => {
    const { id } = await as(running.apiKeys.partner).merchants.register(storeInput('store-1'));
    expect((await contractor.merchants.approve(id)).status).toBe('approved');
    await expect(contractor.incidents.list()).rejects.toMatchObject({ code: 'scope_missing' });
    await city.organizations.update(contractorId, { scopes: ['merchants:read'] });
    await expect(contractor.merchants.suspend(id, { reason: '查核' })).rejects.toMatchObject({
      code: 'scope_missing',
    });
  });

  it('follows the incident to its end', async () => {
    const incident = await city.incidents.open({
      kind: 'leak',
      severity: 3,
      dataKinds: ['name', 'phone'],
      exposedFrom: '2020-12-12T09:00:00+08:00',
      participants: 30_000,
      contact: '1999 市民專線',
    });
    expect(incident.exposure).toMatchObject({ minimum: 15_170_000, maximum: 217_200_000 });
    const { id } = incident;
    await city.incidents.report(id);
    await city.incidents.contain(id, { note: '名單頁面已下架' });
    await city.incidents.update(id, { exposedTo: '2020-12-12T09:30:00+08:00' });
    const { items } = await city.incidents.notices(id);
    expect(items.find(({ channel, language }) => channel === 'email' && language === 'en')?.text).toContain(
      'name, phone number',
    );
    await city.incidents.notify(id, { channels: ['app', 'sms', 'website'] });
    expect(await city.incidents.close(id)).toMatchObject({ status: 'closed', overdue: [] });
    const steps: string[] = [];
    for await (const { kind } of city.incidents.timeline(id, { pageSize: 2 })) steps.push(kind);
    expect(steps).toEqual(['opened', 'reported', 'contained', 'updated', 'notified', 'closed']);
    const { auditEntries } = await city.incidents.evidence(id);
    expect(auditEntries.map(({ operationId }) => operationId)).toEqual([
      'openIncident',
      'reportIncident',
      'containIncident',
      'updateIncident',
      'notifyIncident',
      'closeIncident',
    ]);
    expect(await verifyAuditChain(auditEntries)).toMatchObject({ valid: true, entries: 6 });
  });

  it('enters all of it in a log that anyone can check, page by page while it grows', async () => {
    const head = await city.audit.head();
    const entries: AuditEntry[] = [];
    for await (const entry of city.audit.list({ pageSize: 3 })) entries.push(entry);
    expect(entries.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: head.sequence }, (_, index) => head.sequence - index),
    );
    expect(await verifyAuditChain(entries, { held: [head] })).toMatchObject({ valid: true, head });
    expect((await city.audit.verify()).valid).toBe(true);
    const refused = entries.filter(({ outcome }) => outcome === 'refused');
    expect(refused).toMatchObject([
      {
        operationId: 'suspendMerchant',
        code: 'scope_missing',
        organizationIds: [contractorId, expect.any(String)],
      },
    ]);
  });
});
