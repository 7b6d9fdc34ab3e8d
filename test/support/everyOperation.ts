import type { DrawScheduleUpdate } from '../../src/generated/types.js';
import type { Shopfest, ShopfestError } from '../../src/index.js';
import type { ShopfestOperator } from '../../src/operator.js';
import { approved, knownApprovers } from '../../src/testing/index.js';
import { claimedKey } from './claimedKey.js';
import { reveals } from './draws.js';
import { registeredBy } from './witnesses.js';

/** What must be found nowhere once it was sent. */
export interface Secrets {
  /** Tokens of participants. */
  readonly tokens: readonly [string, string, string];
  /** Random codes of e-invoices: four digits each. */
  readonly randomCodes: readonly [string, string, string];
  /** Contact data of a participant. */
  readonly contact: { readonly name: string; readonly phone: string; readonly email: string };
}

export interface Made {
  /** Id of the campaign. */
  readonly campaign: string;
  /** Keys of a partner that the service made: one that is valid, one that has expired, one that was revoked. */
  readonly keySecrets: readonly [string, string, string];
}

const CAMPAIGN = 'every-operation';
/** A white point. */
export const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

/** A client for a key, in this campaign. */
export type Connect = (apiKey: string, campaign?: string) => ShopfestOperator;

/** Sends every operation of the contract once or more, with `secrets` wherever they belong. */
export async function callEveryOperation(
  connect: Connect,
  operatorKey: string,
  secrets: Secrets,
): Promise<Made> {
  const operator = connect(operatorKey, CAMPAIGN);
  const keySecrets = await partners(operator);
  const partner = connect(keySecrets[0], CAMPAIGN);
  await campaign(operator);
  const persons = await twoPersons(connect, operator);
  await duties(persons);
  await ruleSets(persons, partner);
  await merchants(operator, partner);
  await review(operator, partner);
  await transactions(partner, secrets);
  await conflicts(operator, partner);
  await claims(operator, partner, secrets);
  const drawId = await draws(persons, partner, secrets);
  await drawSchedules(persons);
  await publications(persons, drawId);
  await promoItems(operator, partner);
  await mirrors(partner);
  await statistics(operator, partner);
  await service(operator, partner);
  await incidents(operator);
  await contacts(persons, operator, secrets);
  await audit(operator);
  await end(operator);
  return { campaign: CAMPAIGN, keySecrets };
}

/** Does what needs approval. */
const signed = async <T>(operator: ShopfestOperator, act: () => PromiseLike<T>): Promise<T> =>
  approved(operator, await knownApprovers(), act);

async function partners(operator: ShopfestOperator): Promise<Made['keySecrets']> {
  const { id } = await operator.organizations.create({ name: '每項操作' });
  await operator.organizations.retrieve(id);
  await operator.organizations.list();
  await operator.organizations.update(id, { scopes: null });
  const clerk = await operator.persons.create({ organizationId: id, name: '承辦人' });
  await operator.persons.disable(clerk.id);
  await operator.persons.list({ organizationId: id });
  const first = await claimedKey(operator, operator.keys.create({ organizationId: id, name: 'till' }));
  const second = await claimedKey(operator, operator.keys.create({ organizationId: id, name: 'office' }));
  await operator.keys.update(first.key.id, {
    quota: { requestsPerSecond: 200, rowsPerSecond: 20_000, burstSeconds: 10 },
  });
  const rotated = await claimedKey(operator, operator.keys.rotate(second.key.id, { graceSeconds: 0 }));
  await operator.keys.revoke(rotated.key.id);
  await operator.keys.list({ organizationId: id });
  return [first.secret, second.secret, rotated.secret];
}

async function campaign(operator: ShopfestOperator): Promise<void> {
  const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };
  await operator.campaigns.create({
    id: CAMPAIGN,
    name: '每項操作',
    purchasePeriod: period,
    registrationPeriod: period,
    budget: 1000,
    ruleSet: { threshold: 500 },
  });
  await operator.campaigns.update({ nameEn: 'Every operation' });
  await operator.campaigns.activate();
  await operator.campaigns.reevaluate({ dryRun: true });
  await operator.campaigns.retrieve();
  await operator.campaigns.list({ status: 'active' });
}

/** A maker and an approver, each with a key of its own. */
async function twoPersons(
  connect: Connect,
  operator: ShopfestOperator,
): Promise<[ShopfestOperator, ShopfestOperator]> {
  const { organization } = await operator.service.me();
  const held = async (name: string): Promise<ShopfestOperator> => {
    const person = await operator.persons.create({ organizationId: organization.id, name });
    const key = { organizationId: organization.id, personId: person.id, name };
    return connect((await claimedKey(operator, operator.keys.create(key))).secret, CAMPAIGN);
  };
  const [maker, approver] = [await held('承辦'), await held('主管')];
  await maker.keys.review();
  await maker.keys.recordReview();
  return [maker, approver];
}

async function duties([maker, reviewer]: [ShopfestOperator, ShopfestOperator]): Promise<void> {
  const { organization } = await maker.service.me();
  const { items: kinds } = await maker.reference.dutyKinds();
  const kind = kinds.find(({ phase }) => phase === 'during');
  const declared = await reviewer.duties.declare({
    duties: ['2020-12-20', '2021-01-03'].map((day) => ({
      organizationId: organization.id,
      chainRole: 'city',
      kind: kind?.code ?? 'operationsReview',
      dueAt: `${day}T18:00:00+08:00`,
    })),
  });
  const [first, second] = declared.items.map(({ id }) => id) as [string, string];
  const data = Buffer.from('系統監控正常').toString('base64');
  const file = await maker.duties.addEvidence(first, { title: '監控報表', data });
  await maker.duties.evidence(first, file.id);
  await maker.duties.eraseEvidence(first, file.id);
  const answers = (kind?.checklist ?? []).map(({ item }) => ({ item, answer: 'done' as const }));
  await maker.duties.submit(first, { answers });
  await reviewer.duties.requestChanges(first, { reason: '請補上帳號複核' });
  await maker.duties.submit(first, { answers });
  await signed(reviewer, () => reviewer.duties.approve(first));
  await signed(reviewer, () => reviewer.duties.withdraw(second, { reason: '日期有誤' }));
  await maker.duties.retrieve(first);
  await maker.duties.list({ isLate: true });
  await maker.duties.events(first);
}

async function ruleSets(
  [maker, publisher]: [ShopfestOperator, ShopfestOperator],
  partner: Shopfest,
): Promise<void> {
  // Long after this is run.
  const { id } = await maker.ruleSets.create({
    effectiveFrom: '2999-01-01T00:00:00+08:00',
    ruleSet: { threshold: 1_000 },
  });
  await maker.ruleSets.update(id, { ruleSet: { threshold: 2_000 } });
  await maker.ruleSets.submit(id);
  const other = await maker.ruleSets.create({
    effectiveFrom: '2999-06-01T00:00:00+08:00',
    ruleSet: { threshold: 1_000 },
  });
  await maker.ruleSets.discard(other.id);
  await signed(publisher, () => publisher.ruleSets.publish(id));
  await partner.ruleSets.retrieve(id);
  await partner.ruleSets.list();
  await partner.ruleSets.bundle();
}

const merchant = (externalId: string) =>
  ({
    externalId,
    kind: 'store',
    name: '每項操作',
    ubns: ['22099131'],
    industry: 'retail',
    district: '66000010',
  }) as const;

async function merchants(operator: ShopfestOperator, partner: Shopfest): Promise<void> {
  const { id } = await partner.merchants.register(merchant('store'));
  await partner.merchants.registerAll([merchant('rejected'), merchant('returned'), merchant('withdrawn')]);
  const waiting: Record<string, string> = {};
  for await (const each of operator.merchants.list({ status: 'submitted', pageSize: 2 }))
    waiting[each.externalId] = each.id;
  await operator.merchants.reject(waiting.rejected ?? '', { reason: '資料不符' });
  await operator.merchants.requestChanges(waiting.returned ?? '', { reason: '請補地址' });
  await partner.merchants.update('external:returned', { address: '臺中市中區' });
  await partner.merchants.withdraw('external:withdrawn');
  await operator.merchants.approve(id);
  await operator.merchants.suspend(id, { reason: '查核' });
  await operator.merchants.resume(id);
  await partner.merchants.retrieve('external:store');
  const mall = await operator.merchants.register({ ...merchant('mall'), kind: 'mall' });
  await operator.merchants.review({ action: 'approve', merchantIds: [mall.id] });
  const ask = () => partner.invitations.create({ merchantId: 'external:store', parentId: mall.id });
  await operator.invitations.refuse((await ask()).id, { reason: '無此櫃位' });
  await operator.invitations.accept((await ask()).id);
  const { items } = await partner.invitations.list({ status: 'accepted' });
  for (const { id: invitationId } of items) {
    await partner.invitations.retrieve(invitationId);
    await partner.invitations.end(invitationId);
  }
}

async function transactions(partner: Shopfest, { tokens, randomCodes }: Secrets): Promise<void> {
  const sale = (n: 0 | 1 | 2) =>
    ({
      externalId: `sale-${n}`,
      merchantExternalId: 'store',
      channel: 'store',
      occurredAt: '2020-12-12T14:30:00+08:00',
      totalAmount: 1280,
      document: {
        type: 'einvoice',
        number: `AB1000000${n}`,
        date: '2020-12-12',
        randomCode: randomCodes[n],
      },
      participant: { token: tokens[n] },
      items: [{ name: '香菇', quantity: 1, unitPrice: 1280, amount: 1280 }],
    }) as const;
  await partner.transactions.push(sale(0));
  await partner.transactions.push(sale(0));
  await partner.transactions.pushAll([sale(1), sale(2), sale(0)], { include: 'evaluation' });
  await partner.transactions.retrieve('external:sale-0');
  await partner.transactions.evaluation('external:sale-0');
  await partner.transactions.void('external:sale-1', { kind: 'cancel', reason: '作廢' });
  await partner.transactions.refund('external:sale-2', { amount: 100, externalId: 'refund' });
  await partner.transactions.list({ pageSize: 2 });
}

/** A sale that the operator's own store pushed, too. */
async function conflicts(operator: ShopfestOperator, partner: Shopfest): Promise<void> {
  const rival = await operator.merchants.register(merchant('rival'));
  await operator.merchants.approve(rival.id);
  const sale = (merchantExternalId: string) =>
    ({
      externalId: 'contested',
      merchantExternalId,
      channel: 'store',
      totalAmount: 1280,
      occurredAt: '2020-12-12T14:30:00+08:00',
      document: { type: 'einvoice', number: 'AB10000009', date: '2020-12-12' },
    }) as const;
  await partner.transactions.push(sale('store'));
  await operator.transactions.push(sale('rival'));
  const { items } = await operator.conflicts.list({ status: 'open' });
  for (const { id, sides } of items) {
    await partner.conflicts.retrieve(id);
    const organizationId = sides[0]?.organizationId ?? '';
    await operator.conflicts.decide(id, { organizationId, reason: '依營業登記' });
  }
  const { organizationId } = rival;
  for await (const { ubn } of operator.merchants.sharedUbns())
    await operator.merchants.decideSeller(ubn, { organizationId, reason: '換約' });
}

/** One sale that is released, one that is rejected. */
async function review(operator: ShopfestOperator, partner: Shopfest): Promise<void> {
  await operator.campaigns.update({ plausibility: [{ documentTypes: ['receipt'], maxAmount: 1_000 }] });
  for (const number of ['right', 'wrong']) {
    await partner.transactions.push({
      externalId: `held-${number}`,
      merchantExternalId: 'store',
      channel: 'store',
      occurredAt: '2020-12-12T14:30:00+08:00',
      totalAmount: 9_999,
      document: { type: 'receipt', terminalId: 'A', number },
    });
  }
  const { items } = await operator.transactions.list({ status: 'held', heldReason: 'amountTooLarge' });
  const [right] = items;
  await operator.transactions.review({ action: 'release', transactionIds: [right?.id ?? ''] });
  await operator.transactions.review({ action: 'reject', reason: '金額有誤', selection: {} });
}

async function claims(
  operator: ShopfestOperator,
  partner: Shopfest,
  { tokens, randomCodes }: Secrets,
): Promise<void> {
  const [token, randomCode] = [tokens[1], randomCodes[1]];
  const document = { number: 'AB10000009', date: '2020-12-12', randomCode };
  await operator.transactions.claim({ participant: { token }, ...document });
  await partner.transactions.push({
    externalId: 'claimed',
    merchantExternalId: 'store',
    channel: 'store',
    occurredAt: '2020-12-12T14:30:00+08:00',
    totalAmount: 1280,
    document: { type: 'einvoice', ...document },
  });
  const { id } = await operator.transactions.claim({ participant: { token }, ...document });
  await operator.claims.retrieve(id);
  await operator.claims.list({ participant: { token }, pageSize: 1 });
  await operator.participants.listDocuments({ participant: { token } });
  const { id: merchantId } = await partner.merchants.retrieve('external:store');
  const receipt = { merchantId, terminalId: 'A', date: '2020-12-12', amount: 520 };
  const right = await operator.claims.claimReceipt({ participant: { token }, ...receipt, number: '1' });
  const wrong = await operator.claims.claimReceipt({ participant: { token }, ...receipt, number: '2' });
  await partner.claims.listReceipts({ status: 'waiting' });
  await partner.claims.confirmReceipts({ claimIds: [right.id] });
  await partner.claims.rejectReceipts({ claimIds: [wrong.id], reason: '查無此收據' });
}

/** Two draws by witnesses, so that no time has to pass: one with a winner, one that is void. */
async function draws(
  [operator, second]: [ShopfestOperator, ShopfestOperator],
  partner: ShopfestOperator,
  { tokens }: Secrets,
): Promise<string> {
  const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };
  const { asOf: cutOff } = await partner.stats.summary();
  const plan = {
    name: '每週抽獎',
    kind: 'weekly',
    pool: { period },
    cutOff,
    prizes: [{ name: '禮券', value: 500, count: 1, reserves: 0 }],
  } as const;
  const { id } = await signed(operator, () => operator.draws.plan(plan));
  await operator.draws.freeze(id);
  await operator.draws.commit(id, await registeredBy([operator, second, partner], id));
  const [first] = (await partner.draws.witnesses(id)).witnesses;
  await operator.draws.reveal(id, first?.id ?? '', { reveal: reveals[0] ?? '' });
  await operator.draws.inclusion(id, { participant: { token: tokens[0] } });
  await operator.draws.run(id, { beacon: { kind: 'witness', reveals } });
  await partner.draws.proof(id);
  await partner.draws.commitment(id);
  await partner.draws.entries(id);
  for await (const winner of operator.winners.list(id))
    await operator.winners.advance(id, winner.id, { status: 'notified' });
  const again = await signed(operator, () => operator.draws.plan({ ...plan, kind: 'biweekly' }));
  await signed(operator, () => operator.draws.void(again.id, { reason: '重複' }));
  await partner.draws.retrieve(again.id);
  await partner.draws.list({ kind: 'weekly' });
  return id;
}

async function drawSchedules([maker, confirmer]: [ShopfestOperator, ShopfestOperator]): Promise<void> {
  const prizes = [{ name: '黃金', value: 2_750_000, count: 1, reserves: 3 }];
  const { id, draws } = await maker.drawSchedules.propose({ series: [{ kind: 'grand', prizes }] });
  const changed = draws.map(({ activityId: _, drawId: __, ...draw }) => ({ ...draw, name: '壓軸' }));
  await maker.drawSchedules.update(id, { draws: changed as DrawScheduleUpdate['draws'] });
  const confirmed = await signed(confirmer, () => confirmer.drawSchedules.confirm(id));
  for (const { drawId } of confirmed.draws)
    await signed(confirmer, () => confirmer.draws.void(drawId ?? '', { reason: '重複' }));
  const other = await maker.drawSchedules.propose({ series: [{ kind: 'grand', prizes }] });
  await maker.drawSchedules.discard(other.id);
  await maker.drawSchedules.retrieve(id);
  await maker.drawSchedules.list();
}

async function publications(
  [maker, approver]: [ShopfestOperator, ShopfestOperator],
  drawId: string,
): Promise<void> {
  const { id } = await maker.publications.draft({
    drawId,
    title: '每週抽獎得獎名單',
    titleEn: 'Winners of the week',
  });
  const { sha256 } = await maker.publications.addPicture({ data: PICTURE });
  await maker.publications.picture(sha256);
  const pictures = [{ sha256, alt: '獎品', altEn: 'Prize' }];
  await maker.publications.update(id, { note: '請至活動 App 領獎。', pictures });
  await maker.publications.scan(id);
  await maker.publications.submit(id);
  await approver.publications.content(id);
  await approver.publications.preview(id, { language: 'en' });
  await signed(approver, () => maker.publications.publish(id));
  await maker.publications.published(id);
  await maker.publications.page(id);
  await maker.publications.retrieve(id);
  await maker.publications.list({ drawId });
  await maker.publications.retract(id, { reason: '獎項名稱有誤' });
  const other = await maker.publications.draft({ drawId, title: '更正名單', titleEn: 'Corrected' });
  await maker.publications.scan(other.id);
  await maker.publications.submit(other.id);
  await approvals(approver, other.id);
}

/** An approver rejects what is published, and the file has what was approved before. */
async function approvals(operator: ShopfestOperator, publicationId: string): Promise<void> {
  const approvalId = await operator.publications.publish(publicationId).then(
    () => 'it was published',
    (error: unknown) => (error as ShopfestError).problem?.approvalId ?? 'it was refused otherwise',
  );
  await operator.approvals.list({ status: 'pending' });
  const approval = await operator.approvals.retrieve(approvalId);
  const [approver] = await knownApprovers();
  if (approver === undefined) throw new Error('There are no known approvers');
  const rejection = await approver.sign(approval, { decision: 'reject', reason: '獎項名稱有誤' });
  await operator.approvals.reject(approvalId, rejection);
  await operator.approvals.file();
  await operator.draws.failed();
  const { items } = await operator.approvers.list();
  await operator.approvers.retrieve(items[0]?.fingerprint ?? '');
  const others = (await knownApprovers()).slice(1);
  await operator.approvers.propose({
    approvers: others.map(({ publicKey: key }) => ({ key, role: 'officer' })),
  });
}

async function promoItems(operator: ShopfestOperator, partner: Shopfest): Promise<void> {
  const item = (externalId: string) =>
    ({
      externalId,
      merchantExternalId: 'store',
      type: 'discountProduct',
      title: '香菇禮盒',
      listPrice: 880,
      salePrice: 680,
      availability: 'inStock',
    }) as const;
  await operator.zones.put('main', { name: '電商專區', nameEn: 'Online zone' });
  await operator.zones.put('mirrored', { name: '鏡像專區', nameEn: 'Mirrored' });
  await partner.zones.list();
  await partner.promoItems.upsert(item('sku-1'));
  await partner.promoItems.upsertAll([item('sku-1'), item('sku-2')]);
  await operator.promoItems.review({ action: 'approve', selection: { zone: 'main' } });
  await partner.promoItems.retrieve('external:sku-1');
  await partner.promoItems.remove('external:sku-2');
  await partner.promoItems.list();
  for await (const { id } of operator.promoItems.listLive()) await operator.promoItems.retrieveLive(id);
  for await (const { id } of operator.merchants.listApproved()) await operator.merchants.retrieveApproved(id);
}

/** By hand, after a mirror that takes the same steps has filled the zone. */
async function mirrors(partner: Shopfest): Promise<void> {
  const item = (externalId: string) =>
    ({
      externalId,
      merchantExternalId: 'store',
      type: 'gift',
      title: '香菇禮盒',
      listPrice: 880,
      salePrice: 680,
      availability: 'inStock',
    }) as const;
  await partner.promoItems.mirror([item('sku-3'), item('sku-4')], { zone: 'mirrored' });
  const { id } = await partner.mirrors.open({ zone: 'mirrored' });
  await partner.mirrors.digests(id, { depth: 1 });
  await partner.mirrors.compare(id, { depth: 0, buckets: [{ bucket: 0, digests: '' }], kept: ['sku-4'] });
  await partner.mirrors.stage(id, [item('sku-5')]);
  await partner.mirrors.plan(id, { rows: 2, rejected: 1, unidentified: 0, maxDelete: 1 });
  for (const change of ['created', 'updated', 'removed'] as const)
    await partner.mirrors.changes(id, { change });
  await partner.mirrors.apply(id, { confirm: true });
  const { id: other } = await partner.mirrors.open({ zone: 'mirrored' });
  await partner.mirrors.abort(other);
  await partner.mirrors.retrieve(other);
  await partner.mirrors.list({ pageSize: 2 });
}

async function statistics(operator: ShopfestOperator, partner: Shopfest): Promise<void> {
  await operator.stats.putExternalSeries('downloads', {
    name: '下載數',
    unit: '次',
    source: '每項操作',
    sourceDate: '2021-02-07',
    points: [{ date: '2021-02-06', value: 381000 }],
  });
  await partner.stats.summary({ coverage: 'campaign' });
  await partner.stats.timeseries({ metric: 'entryCount', interval: 'week' });
  await partner.stats.zone('main', { merchantId: 'external:store' });
  await partner.stats.offers('main');
  await partner.stats.kpis();
  await operator.stats.shares();
  await operator.stats.participants();
  for (const by of [
    'district',
    'region',
    'industry',
    'channel',
    'merchant',
    'activity',
    'documentType',
  ] as const)
    await operator.stats.breakdown({ by, top: 3 });
}

async function service(operator: ShopfestOperator, partner: Shopfest): Promise<void> {
  await operator.service.metrics();
  await partner.service.me();
  await partner.service.health();
  await partner.service.openApi();
  await partner.reference.industries();
  await partner.reference.districts();
  await partner.reference.regions();
  await partner.reference.errorCodes();
}

async function audit(operator: ShopfestOperator): Promise<void> {
  await operator.audit.list({ outcome: 'refused' });
  await operator.audit.follow({ after: 0 });
  await operator.audit.verify();
  await operator.audit.head();
  await operator.audit.checkLedger();
}

async function incidents(operator: ShopfestOperator): Promise<void> {
  const { id } = await operator.incidents.open({
    kind: 'leak',
    severity: 2,
    dataKinds: ['name', 'phone'],
    exposedFrom: '2020-12-12T09:00:00+08:00',
    contact: '1999 市民專線',
  });
  await operator.incidents.update(id, { severity: 3 });
  await operator.incidents.report(id);
  await operator.incidents.contain(id, { note: '名單頁面已下架' });
  await operator.incidents.notify(id, { channels: ['app', 'sms'] });
  await operator.incidents.note(id, { note: '資安廠商已保全紀錄' });
  await operator.incidents.close(id);
  await operator.incidents.retrieve(id);
  await operator.incidents.list({ status: 'closed' });
  await operator.incidents.timeline(id);
  await operator.incidents.notices(id);
  await operator.incidents.affected(id);
  await operator.incidents.evidence(id);
}

/** @throws what is no refusal to destroy what is still to be kept */
function isRetained(error: unknown): void {
  if ((error as { readonly code?: unknown }).code !== 'retention_running') throw error;
}

/** What is downloaded is all that ever shows contact data. */
async function contacts(
  [maker, approver]: [ShopfestOperator, ShopfestOperator],
  operator: ShopfestOperator,
  { tokens, contact }: Secrets,
): Promise<void> {
  const notice = { text: '告知事項', textEn: 'Notice', purposes: [{ name: '領獎', nameEn: 'Prizes' }] };
  const { version: noticeVersion } = await operator.participants.createNotice(notice);
  await operator.participants.listNotices();
  const consent = { noticeVersion };
  const { id } = await operator.participants.register({ token: tokens[0], contact, consent });
  await operator.participants.register({ token: tokens[0] });
  await operator.participants.retrieve(id);
  await operator.participants.listEntryLines(id);
  await operator.participants.find({ phone: contact.phone });
  await signed(operator, () => maker.participants.allowFinds({ finds: 1, reason: '個資權利行使請求' }));
  await operator.participants.rewrapContacts({ maxRows: 10 });
  await operator.canaries.register({ phone: '0912-999-888', email: 'a.reader@mail.example' });
  await operator.canaries.check({ content: Object.values(contact).join('\n') });
  const request = {
    purpose: '通知領獎',
    selection: { participantIds: [id] },
    fields: ['name', 'phone', 'email'],
    maxRows: 1,
  } as const;
  const asked = await maker.exports.request(request);
  await signed(maker, () => maker.exports.download(asked.id));
  await operator.participants.retrieveData(id);
  const refused = await maker.exports.request(request);
  await approver.exports.reject(refused.id, { reason: '重複' });
  await approver.exports.retrieve(refused.id);
  await approver.exports.list({ status: 'rejected' });
  await operator.personalData.plan();
  await operator.personalData.setRetention({ periods: [{ kind: 'contactData', days: 180 }] });
  const kinds = ['participantAttributes'] as const;
  await signed(operator, () => operator.personalData.destroy({ kinds: [...kinds] })).catch(isRetained);
  await operator.personalData.listDestructions();
  const { id: leaving } = await operator.participants.register({ token: tokens[2], contact, consent });
  await operator.participants.withdrawConsent(leaving);
  await operator.participants.erase(leaving);
}

/** The prize of the draw was notified and is not yet given. */
async function end(operator: ShopfestOperator): Promise<void> {
  for await (const { id } of operator.draws.list({ status: 'drawn' }))
    await signed(operator, () => operator.draws.void(id, { reason: '測試結束' }));
  await operator.campaigns.closeRegistration();
  await signed(operator, () => operator.campaigns.settle());
}
