import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../../support/stores.js';
import {
  approvedStore,
  createKey,
  type Harness,
  merchant,
  NOON,
  promoItem,
  startHarness,
  transaction,
} from '../harness.js';

const DAY = 86_400_000;
let tokens = 0;
const newToken = (): string => `pt_claimant_${tokens++}`;

describe.each(engines)('a claim on %s', (engine) => {
  let harness: Harness;

  beforeAll(async () => {
    harness = await startHarness(engine);
    await approvedStore(harness, harness.partner);
  });
  afterAll(() => harness?.close());
  beforeEach(() => {
    harness.clock.now = NOON;
  });

  const claim = (token: string, { document }: ReturnType<typeof transaction>) =>
    harness.app.done('claimTransaction', {
      body: {
        participant: { token },
        number: document.number,
        date: document.date,
        randomCode: document.randomCode,
      },
    });
  const retrieved = (claimId: string) => harness.app.done('retrieveClaim', { path: { claimId } });
  const listed = (token: string, more: object = {}) =>
    harness.app.done('listClaims', { body: { participant: { token }, ...more } });

  it('says what it waits for and until when, and what became of it', async () => {
    const token = newToken();
    const sale = transaction('waits');
    const { id, ...waiting } = await claim(token, sale);
    expect(waiting).toMatchObject({
      document: { type: 'einvoice', number: sale.document.number, date: '2020-12-12', period: '10912' },
      status: 'waiting',
      waitingFor: 'document',
      expectedBy: '2020-12-15T00:00:00+08:00',
      waitsUntil: '2021-02-09T00:00:00+08:00',
    });
    expect(waiting.message).toContain('until 2020-12-15 00:00. The claim waits until 2021-02-09 00:00.');
    expect(waiting.messageZh).toContain('最遲約至 2020-12-15 00:00；本登錄等候至 2021-02-09 00:00');
    expect(await retrieved(id)).toEqual({ id, ...waiting });
    await harness.partner.done('pushTransaction', { body: sale });
    expect(await retrieved(id)).toMatchObject({
      status: 'claimed',
      entries: 2,
      evaluation: { qualified: true },
      waitingFor: null,
      waitsUntil: null,
      message: 'The document was claimed.',
      messageZh: '憑證已登錄。',
    });
  });

  it('says that it lapsed, and stays so when the document comes too late', async () => {
    const token = newToken();
    const sale = transaction('lapses');
    const { id } = await claim(token, sale);
    harness.clock.now = Date.parse('2021-02-09T00:00:00+08:00');
    expect(await retrieved(id)).toMatchObject({ status: 'waiting' });
    harness.clock.now += 1;
    const lapsed = await retrieved(id);
    expect(lapsed).toMatchObject({ status: 'lapsed', waitingFor: null, entries: null, settledAt: null });
    expect(lapsed.message).toBe(
      'The claim lapsed on 2021-02-09 00:00, since the shop did not send this document.',
    );
    expect(lapsed.messageZh).toBe('店家未送出此憑證，本登錄已於 2021-02-09 00:00 失效。');
    await harness.partner.done('pushTransaction', { body: sale });
    expect(await retrieved(id)).toMatchObject({
      status: 'lapsed',
      settledAt: '2021-02-09T00:00:00.001+08:00',
    });
    expect(
      await harness.partner.done('retrieveTransaction', { path: { transactionId: 'external:lapses' } }),
    ).toMatchObject({ claimed: false, entries: 2 });
  });

  it('waits without an end for a sale that is held, however late it is released', async () => {
    const token = newToken();
    const { id: merchantId } = await harness.partner.done('registerMerchant', {
      body: merchant('unapproved'),
    });
    const sale = transaction('held', { merchantExternalId: 'unapproved' });
    const { id } = await claim(token, sale);
    await harness.partner.done('pushTransaction', { body: sale });
    harness.clock.now = Date.parse('2021-03-01T00:00:00+08:00');
    const waiting = await retrieved(id);
    expect(waiting).toMatchObject({ status: 'waiting', waitingFor: 'release', waitsUntil: null });
    expect(waiting.messageZh).toContain('保留中');
    await harness.operator.done('approveMerchant', { path: { merchantId } });
    expect(await retrieved(id)).toMatchObject({ status: 'claimed', entries: 2 });
  });

  it('tells of a rejection in both languages', async () => {
    const [first, second] = [newToken(), newToken()];
    const sale = transaction('twice');
    await claim(first, sale);
    const { id } = await claim(second, sale);
    await harness.partner.done('pushTransaction', { body: sale });
    expect(await retrieved(id)).toMatchObject({
      status: 'rejected',
      reason: 'document_claimed',
      message: 'The document was claimed before.',
      messageZh: '此憑證已被登錄。',
    });
  });

  it('is braked by the network that the app says, of which no plain text is kept', async () => {
    const { app, partner, database } = harness;
    const sale = transaction('braked');
    await partner.done('pushTransaction', { body: sale });
    const { number, date } = sale.document;
    const guess = (code: number, clientAddress: string) =>
      app.done('claimTransaction', {
        body: { participant: { token: newToken() }, number, date, randomCode: String(code), clientAddress },
      });
    for (let code = 1000; code < 1010; code++) await guess(code, `2001:db8:7:8::${code}`);
    expect(await guess(2000, '2001:db8:7:8::9')).toMatchObject({
      status: 'rejected',
      reason: 'claim_locked',
      message: 'Too many codes were tried.',
    });
    expect(await guess(2001, '198.51.100.7')).toMatchObject({ status: 'waiting' });
    const kept = await database.query<{ network: string }>(
      'SELECT DISTINCT network FROM claims WHERE network IS NOT NULL',
    );
    expect(kept.map(({ network }) => network)).toEqual([
      expect.stringMatching(/^[\w-]{22}$/),
      expect.stringMatching(/^[\w-]{22}$/),
    ]);
    const body = {
      participant: { token: newToken() },
      number,
      date,
      randomCode: '0122',
      clientAddress: '1.2.3',
    };
    const { errors } = await app.refused('claimTransaction', 'validation_failed', { body });
    expect(errors?.map(({ pointer }) => pointer)).toEqual(['/clientAddress']);
  });

  it('is listed for its participant alone, page by page', async () => {
    const [token, other] = [newToken(), newToken()];
    for (const n of [1, 2, 3]) await claim(token, transaction(`mine-${n}`));
    await claim(other, transaction('theirs'));
    const first = await listed(token, { pageSize: 2 });
    expect(first.items).toHaveLength(2);
    const pageToken = first.nextPageToken ?? '';
    const last = await listed(token, { pageSize: 2, pageToken });
    expect([last.items.length, last.nextPageToken]).toEqual([1, null]);
    const { errors } = await harness.app.refused('listClaims', 'page_token_invalid', {
      body: { participant: { token: other }, pageToken },
    });
    expect(errors).toMatchObject([{ pointer: '/pageToken' }]);
    expect((await listed(newToken())).items).toEqual([]);
  });

  it('is found by the app that made it and by the operator alone', async () => {
    const { operator, client, app } = harness;
    const { id } = await claim(newToken(), transaction('whose'));
    const { id: organizationId } = await operator.done('createOrganization', {
      body: { name: '另一 APP', role: 'app' },
    });
    const { secret } = await createKey(operator, { organizationId, name: 'app' });
    await client(secret ?? '').refused('retrieveClaim', 'claim_not_found', { path: { claimId: id } });
    await operator.done('retrieveClaim', { path: { claimId: id } });
    await app.done('retrieveClaim', { path: { claimId: id } });
  });

  it('waits as long as the campaign says', async () => {
    const { operator, partner } = harness;
    const updated = await operator.approved('updateCampaign', { body: { claims: { appearanceHours: 24 } } });
    expect(updated.claims).toMatchObject({ appearanceHours: 24, receiptsPerDay: 20 });
    expect(await claim(newToken(), transaction('shorter'))).toMatchObject({
      expectedBy: '2020-12-14T00:00:00+08:00',
      waitsUntil: '2021-02-08T00:00:00+08:00',
    });
    await operator.approved('updateCampaign', { body: { claims: { appearanceHours: 48 } } });
    await partner.refused('updateCampaign', 'scope_missing', { body: { claims: {} } });
  });
});

describe.each(engines)('an app on %s', (engine) => {
  let harness: Harness;
  let merchantId: string;

  beforeAll(async () => {
    harness = await startHarness(engine);
    merchantId = await approvedStore(harness, harness.partner, { nameEn: 'Sample shop' });
  });
  afterAll(() => harness?.close());

  it('reads the documents of a participant with their verdicts, and nothing that concerns the partner', async () => {
    const { app, partner } = harness;
    const token = newToken();
    const scanned = transaction('scanned', { participant: { token } });
    const claimed = transaction('claimed', { totalAmount: 499 });
    const voided = transaction('voided', { participant: { token } });
    for (const body of [scanned, claimed, voided, transaction('of-nobody')])
      await partner.done('pushTransaction', { body });
    await partner.done('voidTransaction', { path: { transactionId: 'external:voided' }, body: {} });
    const { number, date, randomCode } = claimed.document;
    await app.done('claimTransaction', { body: { participant: { token }, number, date, randomCode } });

    const { items } = await app.done('listParticipantDocuments', { body: { participant: { token } } });
    expect(items).toMatchObject([
      {
        document: { type: 'einvoice', number: scanned.document.number, date: '2020-12-12' },
        merchant: { id: merchantId, name: '範例小舖', nameEn: 'Sample shop' },
        totalAmount: 1_280,
        ...{ status: 'qualified', qualified: true, entries: 2, claimedAt: null },
        evaluation: { qualified: true, entries: 2 },
      },
      {
        document: { number: claimed.document.number },
        ...{ status: 'notQualified', qualified: false, entries: 0, claimedAt: '2020-12-12T12:00:00+08:00' },
        evaluation: { qualified: false },
      },
      { document: { number: voided.document.number }, status: 'voided', netAmount: 0, entries: 0 },
    ]);
    expect(JSON.stringify(items)).not.toMatch(/externalId|organizationId|org_|store-1/);
    const first = await app.done('listParticipantDocuments', {
      body: { participant: { token }, pageSize: 2 },
    });
    const second = await app.done('listParticipantDocuments', {
      body: { participant: { token }, pageSize: 2, pageToken: first.nextPageToken },
    });
    expect([...first.items, ...second.items]).toEqual(items);
    const others = await app.done('listParticipantDocuments', {
      body: { participant: { token: newToken() } },
    });
    expect(others.items).toEqual([]);
  });

  it('reads approved merchants of all, without what concerns their partners', async () => {
    const { app, operator, partner, other } = harness;
    await approvedStore(harness, other, { name: '另一小舖', industry: 'beauty' });
    const { id: waiting } = await partner.done('registerMerchant', { body: merchant('waiting') });
    const { items } = await app.done('listApprovedMerchants');
    expect(items.map(({ name }) => name)).toEqual(['範例小舖', '另一小舖']);
    expect(Object.keys(items[0] ?? {}).sort()).toEqual(
      'id kind name nameEn ubns industry district region address parentId'.split(' ').sort(),
    );
    const beauty = await app.done('listApprovedMerchants', { query: { industry: 'beauty' } });
    expect(beauty.items.map(({ name }) => name)).toEqual(['另一小舖']);
    expect(await app.done('retrieveApprovedMerchant', { path: { merchantId } })).toEqual(items[0]);
    for (const path of [{ merchantId: waiting }, { merchantId: 'external:store-1' }])
      await app.refused('retrieveApprovedMerchant', 'merchant_not_found', { path });
    await operator.done('suspendMerchant', { path: { merchantId }, body: { reason: '查核' } });
    await app.refused('retrieveApprovedMerchant', 'merchant_not_found', { path: { merchantId } });
    await operator.done('resumeMerchant', { path: { merchantId } });
  });

  it('reads offers that are live now, of approved merchants', async () => {
    const { app, operator, partner, clock } = harness;
    const offer = (externalId: string, more: object = {}) =>
      partner.done('upsertPromoItem', { body: promoItem(externalId, { title: externalId, ...more }) });
    const { id } = await offer('live');
    await offer('draft', { status: 'draft' });
    await offer('paused', { status: 'paused' });
    await offer('later', { validFrom: '2020-12-20T00:00:00+08:00' });
    await offer('over', { validTo: '2020-12-12T12:00:00+08:00' });
    const titles = async (query: Record<string, string> = {}) =>
      (await app.done('listLivePromoItems', { query })).items.map(({ title }) => title);
    expect(await titles()).toEqual(['live']);
    expect(await titles({ zone: 'main', merchantId })).toEqual(['live']);
    expect(await titles({ type: 'gift' })).toEqual([]);
    clock.now += 10 * DAY;
    expect(await titles()).toEqual(['live', 'later']);
    clock.now -= 10 * DAY;
    const item = await app.done('retrieveLivePromoItem', { path: { promoItemId: id } });
    expect(Object.keys(item)).not.toEqual(expect.arrayContaining(['externalId']));
    expect(JSON.stringify(item)).not.toMatch(/org_|store-1|externalId/);
    await operator.done('suspendMerchant', { path: { merchantId }, body: { reason: '查核' } });
    expect(await titles()).toEqual([]);
    await app.refused('retrieveLivePromoItem', 'promo_item_not_found', { path: { promoItemId: id } });
    await operator.done('resumeMerchant', { path: { merchantId } });
  });

  it('alone with the operator may read them', async () => {
    const { partner, operator } = harness;
    for (const id of ['listApprovedMerchants', 'listLivePromoItems'] as const) {
      await partner.refused(id, 'scope_missing');
      await operator.done(id);
    }
    for (const id of ['listClaims', 'listParticipantDocuments'] as const)
      await partner.refused(id, 'scope_missing', { body: { participant: { token: newToken() } } });
  });

  it('sends tokens in no URL, and the service logs none', async () => {
    const { app, log } = harness;
    const token = newToken();
    await app.done('listClaims', { body: { participant: { token } } });
    await app.done('listParticipantDocuments', { body: { participant: { token } } });
    await app.refused('listClaims', 'parameter_invalid', {
      query: { participant: token },
      body: {} as never,
    });
    expect(JSON.stringify(log)).not.toContain(token);
  });
});
