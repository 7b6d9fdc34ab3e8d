import { expect, it } from 'vitest';
import { cliService } from '../../support/cliService.js';
import { storeInput } from '../../support/sales.js';

const cli = cliService();
const sale = {
  ...{ externalId: 'sale', merchantExternalId: 'shop', channel: 'store' as const },
  ...{ occurredAt: '2020-12-12T11:00:00+08:00', totalAmount: 1_280 },
  document: { type: 'einvoice' as const, number: 'AB99999999', date: '2020-12-12', sellerUbn: '22099131' },
};

it('shows who shares a UBN, lists conflicts, and decides both', async () => {
  for (const name of ['partner', 'otherPartner'] as const) {
    const { id } = await cli.as(name).merchants.register(storeInput('shop', { ubns: ['22099131'] }));
    await cli.as('operator').merchants.approve(id);
  }
  await cli.as('partner').transactions.push(sale);
  await cli.as('otherPartner').transactions.push(sale);
  const operator = { role: 'operator' } as const;

  const shared = await cli.run(['merchants', 'shared-ubns', '--json'], operator);
  expect(shared.err).toBe('1 shared UBN\n');
  const [{ holders }] = JSON.parse(shared.out).sharedUbns;
  const [first, second] = holders.map(({ organizationId }: { organizationId: string }) => organizationId);
  expect((await cli.run(['merchants', 'shared-ubns'], operator)).out).toContain(second);

  const own = await cli.run(['conflicts', 'list', '--status', 'open'], { role: 'otherPartner' });
  expect(own.err).toBe('1 conflict\n');
  expect(own.out).toContain('held');
  expect(own.out).not.toContain(first);

  const listed = await cli.run(['conflicts', 'list', '--seller', '22099131', '--json'], operator);
  const [{ id }] = JSON.parse(listed.out).conflicts;
  const missing = await cli.run(['conflicts', 'decide', id, '--reason', '依營業登記'], operator);
  expect(missing).toMatchObject({ code: 2, err: expect.stringContaining('--for is missing') });
  const decided = await cli.run(
    ['conflicts', 'decide', id, '--for', second, '--reason', '依營業登記', '--json'],
    operator,
  );
  expect(JSON.parse(decided.out).conflict).toMatchObject({ decidedBy: 'operator' });

  const seller = await cli.run(
    ['merchants', 'decide-seller', '22099131', '--for', second, '--from', '2020-12-01', '--reason', '換約'],
    operator,
  );
  expect(seller).toMatchObject({ code: 0, err: '0 conflicts decided\n' });
});
