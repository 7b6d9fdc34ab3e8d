import type { Shopfest } from '@shopfest/partner-sdk';
import { ShopfestOperator } from '@shopfest/partner-sdk/operator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approved, knownApprovers } from '../../src/testing/index.js';
import { storeInput } from '../support/sales.js';
import { type Running, targets } from '../support/targets.js';

describe.each(targets)('an app, a list of winners, and where it turned up, against $name', ({ start }) => {
  let running: Running;
  let app: Shopfest;
  let officer: ShopfestOperator;
  let head: ShopfestOperator;
  const ids: string[] = [];

  const as = (apiKey: string): ShopfestOperator =>
    new ShopfestOperator({ baseURL: running.baseURL, apiKey, campaign: running.campaign });

  beforeAll(async () => {
    running = await start();
    const { apiKeys } = running;
    [app, officer, head] = [as(apiKeys.app), as(apiKeys.operator), as(apiKeys.secondOperator)];
  });
  afterAll(() => running?.close());

  it('registers shoppers, whose sales give them entries', async () => {
    for (const name of ['甲乙丙', '丁戊己']) {
      const contact = { name, phone: `0911-22${ids.length}-333` };
      ids.push((await app.participants.register({ token: `pt_flow_${ids.length}`, contact })).id);
    }
    const partner = as(running.apiKeys.partner);
    const { id: merchantId } = await partner.merchants.register(storeInput('store-1'));
    await officer.merchants.approve(merchantId);
    await partner.transactions.push({
      externalId: 'POS-1',
      merchantId,
      channel: 'store',
      occurredAt: '2020-12-12T09:30:00+08:00',
      totalAmount: 1_280,
      document: { type: 'einvoice', number: 'AB12345678', date: '2020-12-12' },
      participant: { token: 'pt_flow_0' },
    });
    const { entries } = await app.participants.retrieve(ids[0] ?? '');
    expect(entries.total).toBe(2);
    const lines: number[] = [];
    for await (const line of app.participants.listEntryLines(ids[0] ?? '')) lines.push(line.entries);
    expect(lines).toEqual([2]);
    await expect(partner.participants.retrieve(ids[0] ?? '')).rejects.toMatchObject({
      code: 'scope_missing',
    });
  });

  it('exports contact data by signatures, once, and finds where a leaked list came from', async () => {
    await head.canaries.register({ phone: '0912-999-888', email: 'a.reader@mail.example' });
    const request = { purpose: '通知領獎', fields: ['name', 'phone'], maxRows: 5 } as const;
    const asked = await officer.exports.request({ ...request, selection: { participantIds: ids } });
    const download = () => officer.exports.download(asked.id);
    await expect(download()).rejects.toMatchObject({ code: 'approval_required' });
    const { rows, rowCount, checksum } = await approved(officer, await knownApprovers(), download);
    expect({ rowCount, checksum }).toEqual({ rowCount: asked.rowCount, checksum: asked.checksum });
    expect(rows).toHaveLength(3);
    const found = rows.map(({ name, phone }) => `${name}\t${phone}`).join('\n');
    const { exportIds, incident } = await head.canaries.check({ content: found });
    expect(exportIds).toEqual([asked.id]);
    const affected: string[] = [];
    for await (const { participantId } of head.incidents.affected(incident?.id ?? ''))
      affected.push(participantId);
    expect(affected.sort()).toEqual([...ids].sort());
    await app.participants.erase(ids[0] ?? '');
    await expect(download()).rejects.toMatchObject({ code: 'export_changed' });
  });
});
