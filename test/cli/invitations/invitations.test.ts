import { beforeEach, describe, expect, it } from 'vitest';
import { cliService } from '../../support/cliService.js';
import { storeInput } from '../../support/sales.js';

const cli = cliService();
const vendor = { role: 'otherPartner' } as const;

describe('invitations create, list, accept, refuse and end', () => {
  let mall: string;
  beforeEach(async () => {
    const { id } = await cli
      .as('partner')
      .merchants.register(
        storeInput('mall', { kind: 'mall', name: '範例百貨', nameEn: 'Mall', ubns: ['04541302'] }),
      );
    await cli.as('operator').merchants.approve(id);
    mall = id;
    await cli
      .as('otherPartner')
      .merchants.register(storeInput('counter', { kind: 'counter', name: '美妝櫃' }));
  });

  const create = async (): Promise<string> => {
    const { code, out } = await cli.run(
      ['invitations', 'create', 'external:counter', '--under', mall, '--json'],
      vendor,
    );
    expect(code).toBe(0);
    return JSON.parse(out).invitation.id;
  };
  const parent = async () => (await cli.as('otherPartner').merchants.retrieve('external:counter')).parentId;

  it('asks, and takes the merchant in once it is accepted, until it is ended', async () => {
    const id = await create();
    const received = await cli.run(['invitations', 'list', '--side', 'received', '--status', 'pending']);
    expect(received.err).toBe('1 invitation\n');
    expect(received.out).toMatch(new RegExp(`${id} +pending +美妝櫃 +→ +Mall +20`));
    expect((await cli.run(['invitations', 'list', '--side', 'made'])).err).toBe('0 invitations\n');
    const accepted = await cli.run(['invitations', 'accept', id], { lang: 'zh-TW' });
    expect(accepted).toMatchObject({ code: 0, out: expect.stringContaining('已接受') });
    expect(await parent()).toBe(mall);
    const ended = await cli.run(['invitations', 'end', id, '--json'], vendor);
    expect(JSON.parse(ended.out).invitation).toMatchObject({ id, status: 'ended' });
    expect(await parent()).toBeNull();
  });

  it('refuses with a reason that the other side reads', async () => {
    const id = await create();
    await cli.run(['invitations', 'refuse', id, '--reason', '本館無此櫃位']);
    const { out } = await cli.run(['invitations', 'list', '--json'], vendor);
    expect(JSON.parse(out).invitations).toMatchObject([{ id, status: 'refused', reason: '本館無此櫃位' }]);
  });

  it('says what is missing, and what cannot be done', async () => {
    const missing = await cli.run(['invitations', 'create', 'external:counter'], vendor);
    expect(missing).toMatchObject({ code: 2, err: expect.stringContaining('--under is missing') });
    const unknown = await cli.run(['invitations', 'accept', 'inv_00000000000000000000']);
    expect(unknown).toMatchObject({ code: 3, err: expect.stringContaining('The invitation does not exist') });
  });
});
