import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../support/stores.js';
import { type Client, createKey, type Harness, merchant, startHarness } from './harness.js';

describe.each(engines)('an invitation on %s', (engine) => {
  let harness: Harness;
  let third: Client;
  let mallId: string;
  let round = 0;
  /** The externalId of the vendor's counter of this test. */
  const counter = (): string => `counter-${round}`;

  beforeAll(async () => {
    harness = await startHarness(engine);
    const { operator, partner, client } = harness;
    const mall = merchant('mall', {
      ...{ kind: 'mall', name: '範例百貨', nameEn: 'Mall', district: '66000060' },
      ...{ address: 'CANARY 路', ubns: ['04541302'] },
    });
    mallId = (await partner.done('registerMerchant', { body: mall })).id;
    await operator.done('approveMerchant', { path: { merchantId: mallId } });
    const { id } = await operator.done('createOrganization', { body: { name: '第三夥伴' } });
    const made = await createKey(operator, { organizationId: id, name: 'third' });
    third = client(made.secret ?? '', id);
  });
  beforeEach(async () => {
    round += 1;
    await harness.other.done('registerMerchant', {
      body: merchant(counter(), {
        kind: 'counter',
        name: '美妝櫃',
        industry: 'beauty',
        address: 'CANARY 巷',
      }),
    });
  });
  afterAll(() => harness?.close());

  const ask = (): Promise<{ id: string }> =>
    harness.other.done('createInvitation', {
      body: { merchantId: `external:${counter()}`, parentId: mallId },
    });
  const counterNow = () =>
    harness.other.done('retrieveMerchant', { path: { merchantId: `external:${counter()}` } });

  it('is seen by both sides, with no more of each other than shoppers see', async () => {
    const { partner, other, operator } = harness;
    const { id } = await ask();
    const path = { invitationId: id };
    const expected = {
      id,
      status: 'pending',
      merchant: { id: expect.stringMatching(/^mer_/), kind: 'counter', name: '美妝櫃', nameEn: null },
      parent: { id: mallId, kind: 'mall', name: '範例百貨', nameEn: 'Mall' },
      reason: null,
      createdAt: expect.any(String),
      decidedAt: null,
    };
    for (const side of [partner, other, operator]) {
      expect(await side.done('retrieveInvitation', { path })).toEqual(expected);
    }
    await third.refused('retrieveInvitation', 'invitation_not_found', { path });
    await third.refused('acceptInvitation', 'invitation_not_found', { path });
    expect((await third.done('listInvitations')).items).toEqual([]);
    const listed = async (client: Client, side: string) =>
      (await client.done('listInvitations', { query: { side, status: 'pending' } })).items.map(
        (each) => each.id,
      );
    expect(await listed(partner, 'received')).toContain(id);
    expect(await listed(partner, 'made')).toEqual([]);
    expect(await listed(other, 'made')).toContain(id);
    await other.refused('createInvitation', 'state_conflict', {
      body: { merchantId: `external:${counter()}`, parentId: mallId },
    });
  });

  it('takes the counter in when the mall accepts, and each keeps its own', async () => {
    const { partner, other } = harness;
    const { id } = await ask();
    const path = { invitationId: id };
    await other.refused('acceptInvitation', 'invitation_not_found', { path });
    expect(await partner.done('acceptInvitation', { path })).toMatchObject({ status: 'accepted' });
    await partner.refused('refuseInvitation', 'state_conflict', { path, body: {} });
    const taken = await counterNow();
    expect(taken).toMatchObject({ parentId: mallId, parentExternalId: null, industry: 'beauty' });
    await partner.refused('retrieveMerchant', 'merchant_not_found', { path: { merchantId: taken.id } });
    const below = await partner.done('listMerchants', { query: { under: mallId } });
    expect(below.items.map((each) => each.id)).toEqual([mallId]);
    // The vendor's own list of merchants names no parent, and is still the same.
    const again = await other.done('registerMerchants', {
      body: {
        rows: [
          merchant(counter(), { kind: 'counter', name: '美妝櫃', industry: 'beauty', address: 'CANARY 巷' }),
        ],
      },
    });
    expect(again.results).toMatchObject([{ status: 'duplicate' }]);
    await other.done('updateMerchant', { path: { merchantId: taken.id }, body: { district: null } });
    expect((await counterNow()).district).toBe('66000060');
    await partner.done('updateMerchant', { path: { merchantId: mallId }, body: { district: '66000280' } });
    expect((await counterNow()).district).toBe('66000280');
    await partner.done('updateMerchant', { path: { merchantId: mallId }, body: { district: '66000060' } });
  });

  it('is decided by the operator with the whole tree, and by the mall only for its own', async () => {
    const { operator, partner } = harness;
    await partner.done('acceptInvitation', { path: { invitationId: (await ask()).id } });
    const approved = await operator.done('reviewMerchants', {
      body: { action: 'approve', selection: { under: mallId, kind: 'counter' } },
    });
    expect(approved.results).toContainEqual(expect.objectContaining({ externalId: counter() }));
    expect((await counterNow()).status).toBe('approved');
    const path = { merchantId: (await counterNow()).id };
    await partner.refused('withdrawMerchant', 'merchant_not_found', { path });
  });

  it('is refused with a reason, or taken back, and may be made again', async () => {
    const { partner, other } = harness;
    const first = { invitationId: (await ask()).id };
    const reason = '本館無此櫃位';
    expect(await partner.done('refuseInvitation', { path: first, body: { reason } })).toMatchObject({
      status: 'refused',
      reason,
    });
    expect(await other.done('retrieveInvitation', { path: first })).toMatchObject({ reason });
    const second = { invitationId: (await ask()).id };
    await partner.refused('endInvitation', 'invitation_not_found', { path: second });
    expect(await other.done('endInvitation', { path: second })).toMatchObject({ status: 'withdrawn' });
    await partner.refused('acceptInvitation', 'state_conflict', { path: second });
    expect((await counterNow()).parentId).toBeNull();
  });

  it.each(['partner', 'other'] as const)('is ended by either side: %s', async (side) => {
    const path = { invitationId: (await ask()).id };
    await harness.partner.done('acceptInvitation', { path });
    expect(await harness[side].done('endInvitation', { path })).toMatchObject({ status: 'ended' });
    expect((await counterNow()).parentId).toBeNull();
    await ask();
  });

  it('ends when the vendor moves its counter', async () => {
    const path = { invitationId: (await ask()).id };
    await harness.partner.done('acceptInvitation', { path });
    await harness.other.done('updateMerchant', {
      path: { merchantId: `external:${counter()}` },
      body: { parentId: null },
    });
    expect(await harness.partner.done('retrieveInvitation', { path })).toMatchObject({ status: 'ended' });
  });

  it('asks only for what may take others in, of another organization, that is approved', async () => {
    const { other, partner } = harness;
    const refused = (parentId: string) =>
      other.refused('createInvitation', 'parent_not_found', {
        body: { merchantId: `external:${counter()}`, parentId },
      });
    await refused('mer_01kb1q3m8x7v5r2t9w4y6z0e');
    const waiting = await partner.done('registerMerchant', {
      body: merchant(`waiting-${round}`, { kind: 'mall' }),
    });
    await refused(waiting.id);
    const own = await other.done('registerMerchant', { body: merchant(`own-${round}`, { kind: 'mall' }) });
    await refused(own.id);
    await other.refused('createInvitation', 'merchant_not_found', {
      body: { merchantId: 'external:nobody', parentId: mallId },
    });
  });
});
