import { describe, expect, it } from 'vitest';
import { type OperationId, operations } from '../../src/generated/operations.js';
import type { ShopfestOperator, SignedDecision } from '../../src/operator.js';
import { Resource } from '../../src/resources/resource.js';
import { contract } from '../openapi/contract.js';
import { clientWithReplies, operatorWithReplies, sale } from '../support/client.js';

const merchant = {
  externalId: 'store-001',
  kind: 'store',
  name: '範例小舖',
  ubns: ['22099131'],
  industry: 'retail',
  district: '66000060',
} as const;
const item = {
  externalId: 'SKU-1',
  merchantExternalId: 'seller-001',
  zone: 'main',
  type: 'gift',
  title: '禮盒',
  listPrice: 880,
  salePrice: 680,
  availability: 'inStock',
} as const;
const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };
const campaign = {
  id: 'taichung-2020',
  name: '2020 臺中女麗購',
  purchasePeriod: period,
  registrationPeriod: period,
  ruleSet: { threshold: 500 },
};
const series = {
  name: 'APP 下載次數',
  unit: '人次',
  source: '專案報告',
  sourceDate: '2021-04-23',
  points: [{ date: '2021-02-06', value: 381_000 }],
};
const [merchantId, transactionId, promoItemId] = ['external:m/1', 'external:t/1', 'external:i/1'];
const organizationId = 'org_01kb1q3m8x7v5r2t9w4y6z0c';
const mirrorId = 'mir_01kb1q3m8x7v5r2t9w4y6z0k';
const ruleSetId = 'rul_01kb1q3m8x7v5r2t9w4y6z0m';
const ruleSet = { effectiveFrom: period.startsAt, ruleSet: { threshold: 500, capPerDocument: 300 } };
const drawId = 'drw_01kb1q3m8x7v5r2t9w4y6z0m';
const drawScheduleId = 'dsc_01kb1q3m8x7v5r2t9w4y6z0m';
const winnerId = 'win_01kb1q3m8x7v5r2t9w4y6z0n';
const publicationId = 'pub_01kb1q3m8x7v5r2t9w4y6z0k';
const buckets = [{ bucket: 93, digests: 'XQx6m+HyQ4Y=' }];
const feed = { rows: 3, rejected: 0, unidentified: 0, maxDelete: 0.2 };
const personId = 'per_01kb1q3m8x7v5r2t9w4y6z0p';
const keyId = 'key_01kb1q3m8x7v5r2t9w4y6z0d';
const conflictId = 'cfl_01kb1q3m8x7v5r2t9w4y6z0c';
const invitationId = 'inv_01kb1q3m8x7v5r2t9w4y6z0h';
const incidentId = 'inc_01kb1q3m8x7v5r2t9w4y6z0n';
const participantId = 'par_01kb1q3m8x7v5r2t9w4y6z0r';
const claimId = 'clm_01kb1q3m8x7v5r2t9w4y6z0n';
const dutyId = 'dty_01kb1q3m8x7v5r2t9w4y6z0n';
const evidenceId = 'evd_01kb1q3m8x7v5r2t9w4y6z0q';
const exportId = 'exp_01kb1q3m8x7v5r2t9w4y6z0s';
const exportRequest = {
  purpose: '通知第一週得獎者領獎',
  selection: { drawId: 'drw_01kb1q3m8x7v5r2t9w4y6z0m' },
  fields: ['name', 'phone'],
  maxRows: 50,
} as const;
const incident = {
  kind: 'leak',
  severity: 3,
  dataKinds: ['name'],
  exposedFrom: period.startsAt,
  contact: '1999 市民專線',
} as const;
const reason = { reason: '請補件' };
const approvalId = 'apv_01kb1q3m8x7v5r2t9w4y6z0k';
const signed: SignedDecision = {
  document: {
    v: 'approval/1',
    campaign: 'taichung-2020',
    act: 'publication.publish',
    subject: { type: 'publication', id: 'pub_sample', version: 3 },
    contentHash: 'a'.repeat(64),
    words: { zh: '公布', en: 'Publish' },
    makers: [],
    approvers: 'b'.repeat(64),
    requestedAt: period.startsAt,
    expiresAt: period.endsAt,
    nonce: 'c'.repeat(32),
  },
  decision: 'approve',
  approver: 'apr_1',
  algorithm: 'Ed25519',
  signature: 'AA',
  decidedAt: period.startsAt,
};
const draw = {
  name: '第一週抽獎',
  kind: 'weekly',
  pool: { period: { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2020-12-16T00:00:00+08:00' } },
  cutOff: '2020-12-18T12:00:00+08:00',
  prizes: [{ name: '電動機車', value: 68_000, count: 1, reserves: 1 }],
} as const;

/** Every method, by the operation of the contract that it calls; browsers alone load a picture. */
const methods: Record<
  Exclude<OperationId, 'showPicture'>,
  (client: ShopfestOperator) => PromiseLike<unknown>
> = {
  registerParticipant: (client) =>
    client.participants.register({ token: 'pt_7Qm4XvT2kLb9', contact: { phone: '0912-345-678' } }),
  retrieveParticipant: (client) => client.participants.retrieve(participantId),
  listEntryLines: (client) => client.participants.listEntryLines(participantId, { pageSize: 5 }),
  listParticipantDocuments: (client) =>
    client.participants.listDocuments({ participant: { token: 'pt_7Qm4XvT2kLb9' }, pageSize: 5 }),
  listClaims: (client) => client.claims.list({ participant: { token: 'pt_7Qm4XvT2kLb9' } }),
  reviewTransactions: (client) => client.transactions.review({ action: 'release', selection: {} }),
  claimReceipt: (client) =>
    client.claims.claimReceipt({
      participant: { token: 'pt_7Qm4XvT2kLb9' },
      ...{ merchantId: 'mer_01kb1q3m8x7v5r2t9w4y6z0e', terminalId: 'A', number: '000123' },
      ...{ date: '2020-12-12', amount: 520 },
    }),
  listReceiptClaims: (client) => client.claims.listReceipts({ status: 'waiting' }),
  confirmReceiptClaims: (client) => client.claims.confirmReceipts({ claimIds: [claimId] }),
  rejectReceiptClaims: (client) =>
    client.claims.rejectReceipts({ claimIds: [claimId], reason: '查無此收據' }),
  retrieveClaim: (client) => client.claims.retrieve(claimId),
  listApprovedMerchants: (client) => client.merchants.listApproved({ industry: 'retail' }),
  retrieveApprovedMerchant: (client) => client.merchants.retrieveApproved(merchantId),
  listLivePromoItems: (client) => client.promoItems.listLive({ zone: 'main' }),
  retrieveLivePromoItem: (client) => client.promoItems.retrieveLive(promoItemId),
  eraseParticipant: (client) => client.participants.erase(participantId),
  retrieveParticipantData: (client) => client.participants.retrieveData(participantId),
  withdrawConsent: (client) => client.participants.withdrawConsent(participantId),
  listNotices: (client) => client.participants.listNotices(),
  createNotice: (client) =>
    client.participants.createNotice({
      ...{ text: '告知事項', textEn: 'Notice' },
      purposes: [{ name: '領獎', nameEn: 'Prizes' }],
    }),
  findParticipants: (client) => client.participants.find({ email: 'someone@example.com' }),
  allowFinds: (client) => client.participants.allowFinds({ finds: 200, reason: '個資權利行使請求' }),
  rewrapContacts: (client) => client.participants.rewrapContacts({ maxRows: 1_000 }),
  retrieveDestructionPlan: (client) => client.personalData.plan(),
  setRetention: (client) =>
    client.personalData.setRetention({ periods: [{ kind: 'contactData', days: 90 }] }),
  destroyPersonalData: (client) => client.personalData.destroy({ kinds: ['contactData'] }),
  listDestructions: (client) => client.personalData.listDestructions(),
  registerCanary: (client) =>
    client.canaries.register({ phone: '0912-999-888', email: 'a.reader@mail.example' }),
  checkCanaries: (client) => client.canaries.check({ content: '得獎名單' }),
  listExports: (client) => client.exports.list({ status: 'requested' }),
  requestExport: (client) => client.exports.request(exportRequest),
  retrieveExport: (client) => client.exports.retrieve(exportId),
  rejectExport: (client) => client.exports.reject(exportId, { reason: '目的不明' }),
  downloadExport: (client) => client.exports.download(exportId),
  listIncidents: (client) => client.incidents.list({ status: 'open' }),
  openIncident: (client) => client.incidents.open(incident),
  retrieveIncident: (client) => client.incidents.retrieve(incidentId),
  updateIncident: (client) => client.incidents.update(incidentId, { severity: 4 }),
  containIncident: (client) => client.incidents.contain(incidentId),
  notifyIncident: (client) => client.incidents.notify(incidentId, { channels: ['app'] }),
  reportIncident: (client) => client.incidents.report(incidentId),
  closeIncident: (client) => client.incidents.close(incidentId),
  noteIncident: (client) => client.incidents.note(incidentId, { note: '已下架' }),
  listIncidentEvents: (client) => client.incidents.timeline(incidentId),
  retrieveIncidentNotices: (client) => client.incidents.notices(incidentId),
  listAffectedParticipants: (client) => client.incidents.affected(incidentId),
  retrieveIncidentEvidence: (client) => client.incidents.evidence(incidentId),
  listAuditEntries: (client) => client.audit.list({ outcome: 'refused' }),
  followAuditLog: (client) => client.audit.follow({ after: 1_024 }),
  reviewAccess: (client) => client.keys.review(),
  recordAccessReview: (client) => client.keys.recordReview(),
  verifyAuditLog: (client) => client.audit.verify(),
  checkLedger: (client) => client.audit.checkLedger(),
  retrieveAuditHead: (client) => client.audit.head(),
  retrieveHealth: (client) => client.service.health(),
  retrieveOpenApi: (client) => client.service.openApi(),
  retrieveMe: (client) => client.service.me(),
  retrieveMetrics: (client) => client.service.metrics(),
  listOrganizations: (client) => client.organizations.list(),
  createOrganization: (client) => client.organizations.create({ name: '範例百貨' }),
  retrieveOrganization: (client) => client.organizations.retrieve(organizationId),
  updateOrganization: (client) => client.organizations.update(organizationId, { scopes: ['stats:read'] }),
  listPersons: (client) => client.persons.list({ organizationId }),
  createPerson: (client) => client.persons.create({ organizationId, name: '承辦人' }),
  listKeys: (client) => client.keys.list({ organizationId }),
  createKey: (client) => client.keys.create({ organizationId, name: '收銀機', scopes: ['stats:read'] }),
  updateKey: (client) => client.keys.update(keyId, { quota: null }),
  claimKey: (client) => client.keys.claim({ code: '7Q2M-K4ZD-9XVB-3TPH-R8WC-5NJE' }),
  disablePerson: (client) => client.persons.disable(personId),
  rotateKey: (client) => client.keys.rotate(keyId, { graceSeconds: 60 }),
  revokeKey: (client) => client.keys.revoke(keyId),
  listCampaigns: (client) => client.campaigns.list({ status: 'active' }),
  createCampaign: (client) => client.campaigns.create(campaign),
  retrieveCampaign: (client) => client.campaigns.retrieve(),
  updateCampaign: (client) => client.campaigns.update({ budget: 16_500_000 }),
  activateCampaign: (client) => client.campaigns.activate(),
  reevaluateTransactions: (client) => client.campaigns.reevaluate({ dryRun: true }),
  closeRegistration: (client) => client.campaigns.closeRegistration(),
  settleCampaign: (client) => client.campaigns.settle(),
  listRuleSets: (client) => client.ruleSets.list({ pageSize: 5 }),
  createRuleSet: (client) => client.ruleSets.create(ruleSet),
  retrieveRuleSet: (client) => client.ruleSets.retrieve(ruleSetId),
  updateRuleSet: (client) => client.ruleSets.update(ruleSetId, { effectiveFrom: period.endsAt }),
  discardRuleSet: (client) => client.ruleSets.discard(ruleSetId),
  submitRuleSet: (client) => client.ruleSets.submit(ruleSetId),
  publishRuleSet: (client) => client.ruleSets.publish(ruleSetId),
  retrieveRuleBundle: (client) => client.ruleSets.bundle({ merchantId: 'external:m/1' }),
  listMerchants: (client) => client.merchants.list({ status: 'approved', kind: 'store', pageSize: 10 }),
  registerMerchant: (client) => client.merchants.register(merchant),
  registerMerchants: (client) => client.merchants.registerAll([merchant]),
  retrieveMerchant: (client) => client.merchants.retrieve(merchantId),
  updateMerchant: (client) => client.merchants.update(merchantId, { address: '範例路 2 號' }),
  withdrawMerchant: (client) => client.merchants.withdraw(merchantId),
  reviewMerchants: (client) => client.merchants.review({ action: 'approve', selection: {} }),
  listSharedUbns: (client) => client.merchants.sharedUbns(),
  decideSeller: (client) => client.merchants.decideSeller('22099131', { organizationId, ...reason }),
  listConflicts: (client) => client.conflicts.list({ status: 'open', sellerUbn: '22099131' }),
  retrieveConflict: (client) => client.conflicts.retrieve(conflictId),
  decideConflict: (client) => client.conflicts.decide(conflictId, { organizationId, ...reason }),
  listInvitations: (client) => client.invitations.list({ side: 'received', status: 'pending' }),
  createInvitation: (client) =>
    client.invitations.create({ merchantId, parentId: 'mer_01kb1q3m8x7v5r2t9w4y6z0f' }),
  retrieveInvitation: (client) => client.invitations.retrieve(invitationId),
  acceptInvitation: (client) => client.invitations.accept(invitationId),
  refuseInvitation: (client) => client.invitations.refuse(invitationId, reason),
  endInvitation: (client) => client.invitations.end(invitationId),
  approveMerchant: (client) => client.merchants.approve(merchantId),
  rejectMerchant: (client) => client.merchants.reject(merchantId, reason),
  requestMerchantChanges: (client) => client.merchants.requestChanges(merchantId, reason),
  suspendMerchant: (client) => client.merchants.suspend(merchantId, reason),
  resumeMerchant: (client) => client.merchants.resume(merchantId),
  listTransactions: (client) => client.transactions.list({ channel: 'mall' }),
  pushTransaction: (client) => client.transactions.push(sale),
  pushTransactions: (client) => client.transactions.pushAll([sale], { include: 'evaluation' }),
  claimTransaction: (client) =>
    client.transactions.claim({
      participant: { token: 'pt_7Qm4XvT2kLb9' },
      number: 'AB12345678',
      date: '2020-12-12',
      randomCode: '0122',
    }),
  retrieveTransaction: (client) => client.transactions.retrieve(transactionId),
  voidTransaction: (client) => client.transactions.void(transactionId, { kind: 'void' }),
  refundTransaction: (client) => client.transactions.refund(transactionId, { amount: 800 }),
  retrieveEvaluation: (client) => client.transactions.evaluation(transactionId),
  listPromoItems: (client) => client.promoItems.list({ zone: 'main' }),
  upsertPromoItem: (client) => client.promoItems.upsert(item),
  upsertPromoItems: (client) => client.promoItems.upsertAll([item]),
  retrievePromoItem: (client) => client.promoItems.retrieve(promoItemId),
  removePromoItem: (client) => client.promoItems.remove(promoItemId),
  listMirrors: (client) => client.mirrors.list({ zone: 'main', status: 'open' }),
  openMirror: (client) => client.mirrors.open({ zone: 'main' }),
  retrieveMirror: (client) => client.mirrors.retrieve(mirrorId),
  retrieveMirrorDigests: (client) => client.mirrors.digests(mirrorId, { depth: 8 }),
  compareMirror: (client) => client.mirrors.compare(mirrorId, { depth: 8, buckets, kept: ['SKU-9'] }),
  stageMirrorItems: (client) => client.mirrors.stage(mirrorId, [item]),
  listMirrorChanges: (client) => client.mirrors.changes(mirrorId, { change: 'removed' }),
  planMirror: (client) => client.mirrors.plan(mirrorId, feed),
  applyMirror: (client) => client.mirrors.apply(mirrorId),
  abortMirror: (client) => client.mirrors.abort(mirrorId),
  listDraws: (client) => client.draws.list({ kind: 'weekly' }),
  planDraw: (client) => client.draws.plan(draw),
  retrieveDraw: (client) => client.draws.retrieve(drawId),
  freezeDraw: (client) => client.draws.freeze(drawId),
  commitDraw: (client) => client.draws.commit(drawId, { beacon: { kind: 'drand', round: 1_000 } }),
  retrieveDrawWitnesses: (client) => client.draws.witnesses(drawId),
  registerDrawWitness: (client) =>
    client.draws.registerWitness(drawId, { name: '公證人', commitment: 'a'.repeat(64) }),
  revealDrawWitness: (client) =>
    client.draws.reveal(drawId, 'wit_01kb1q3m8x7v5r2t9w4y6z0w', { reveal: 'b'.repeat(64) }),
  retrieveDrawCommitment: (client) => client.draws.commitment(drawId),
  runDraw: (client) => client.draws.run(drawId, { beacon: { kind: 'witness', reveals: [null, null, null] } }),
  voidDraw: (client) => client.draws.void(drawId, reason),
  retrieveDrawProof: (client) => client.draws.proof(drawId),
  proveDrawInclusion: (client) => client.draws.inclusion(drawId, { participant: { token: 'token-of-one' } }),
  listDrawEntries: (client) => client.draws.entries(drawId),
  listDrawSchedules: (client) => client.drawSchedules.list(),
  proposeDrawSchedule: (client) =>
    client.drawSchedules.propose({ series: [{ kind: 'grand', prizes: draw.prizes }] }),
  retrieveDrawSchedule: (client) => client.drawSchedules.retrieve(drawScheduleId),
  updateDrawSchedule: (client) =>
    client.drawSchedules.update(drawScheduleId, {
      draws: [{ ...draw, key: 'grand', drawAt: draw.cutOff }],
    }),
  confirmDrawSchedule: (client) => client.drawSchedules.confirm(drawScheduleId),
  discardDrawSchedule: (client) => client.drawSchedules.discard(drawScheduleId),
  listWinners: (client) => client.winners.list(drawId, { status: 'drawn' }),
  listPublications: (client) => client.publications.list({ drawId, status: 'published' }),
  draftPublication: (client) =>
    client.publications.draft({ drawId, title: '第一週得獎名單', titleEn: 'Winners of the first week' }),
  addPicture: (client) => client.publications.addPicture({ data: 'iVBORw0KGgo=' }),
  retrievePicture: (client) => client.publications.picture('f'.repeat(64)),
  retrievePublication: (client) => client.publications.retrieve(publicationId),
  updatePublication: (client) => client.publications.update(publicationId, { note: null }),
  retrievePublicationContent: (client) => client.publications.content(publicationId),
  previewPublication: (client) => client.publications.preview(publicationId, { language: 'en' }),
  scanPublication: (client) => client.publications.scan(publicationId),
  submitPublication: (client) => client.publications.submit(publicationId),
  listApprovals: (client) => client.approvals.list({ status: 'pending', pageSize: 5 }),
  retrieveApproval: (client) => client.approvals.retrieve(approvalId),
  signApproval: (client) => client.approvals.approve(approvalId, signed),
  signRejection: (client) => client.approvals.reject(approvalId, { ...signed, decision: 'reject' }),
  listFailedDraws: (client) => client.draws.failed(),
  retrieveApprovalFile: (client) => client.approvals.file(),
  listApprovers: (client) => client.approvers.list(),
  retrieveApproverSet: (client) => client.approvers.retrieve('a'.repeat(64)),
  proposeApprovers: (client) =>
    client.approvers.propose({
      approvers: [1, 2].map((number) => ({
        key: { kty: 'OKP', crv: 'Ed25519', x: `key-${number}` },
        role: 'officer',
      })),
    }),
  publishPublication: (client) => client.publications.publish(publicationId),
  retractPublication: (client) => client.publications.retract(publicationId, reason),
  retrievePublished: (client) => client.publications.published(publicationId),
  showPublished: (client) => client.publications.page(publicationId, { language: 'en' }),
  advanceWinner: (client) => client.winners.advance(drawId, winnerId, { status: 'notified' }),
  retrieveSummary: (client) => client.stats.summary({ coverage: 'campaign' }),
  retrieveTimeseries: (client) => client.stats.timeseries({ metric: 'entryCount', interval: 'week' }),
  retrieveBreakdown: (client) => client.stats.breakdown({ by: 'district', top: 8 }),
  retrieveOfferBreakdown: (client) => client.stats.offers('main', { top: 5 }),
  retrieveZoneBreakdown: (client) => client.stats.zone('main', { top: 5 }),
  retrieveMemberStatistics: (client) => client.stats.members({ group: 'gender', by: 'industry' }),
  retrieveShares: (client) => client.stats.shares({ largest: 5 }),
  retrieveParticipantStatistics: (client) => client.stats.participants(),
  retrieveKpis: (client) => client.stats.kpis(),
  putExternalSeries: (client) => client.stats.putExternalSeries('app-downloads', series),
  reviewPromoItems: (client) => client.promoItems.review({ action: 'approve', selection: {} }),
  listZones: (client) => client.zones.list(),
  putZone: (client) => client.zones.put('main', { name: '電商專區', nameEn: 'Online zone' }),
  listIndustries: (client) => client.reference.industries(),
  listDistricts: (client) => client.reference.districts(),
  listRegions: (client) => client.reference.regions(),
  listDutyKinds: (client) => client.reference.dutyKinds(),
  listDuties: (client) => client.duties.list({ isLate: true }),
  declareDuties: (client) =>
    client.duties.declare({
      duties: [{ organizationId, chainRole: 'city', kind: 'backup', dueAt: period.startsAt }],
    }),
  retrieveDuty: (client) => client.duties.retrieve(dutyId),
  addDutyEvidence: (client) => client.duties.addEvidence(dutyId, { title: '計畫書', data: 'AAAA' }),
  retrieveDutyEvidence: (client) => client.duties.evidence(dutyId, evidenceId),
  eraseDutyEvidence: (client) => client.duties.eraseEvidence(dutyId, evidenceId),
  submitDuty: (client) => client.duties.submit(dutyId, { answers: [{ item: 'plan', answer: 'done' }] }),
  approveDuty: (client) => client.duties.approve(dutyId),
  requestDutyChanges: (client) => client.duties.requestChanges(dutyId, reason),
  withdrawDuty: (client) => client.duties.withdraw(dutyId, reason),
  listDutyEvents: (client) => client.duties.events(dutyId),
  listErrorCodes: (client) => client.reference.errorCodes(),
};

/** An answer that any of them can do with. */
const answer = {
  body: JSON.stringify({
    items: [],
    nextPageToken: null,
    results: [{ index: 0, externalId: 'x', status: 'accepted' }],
  }),
};

/** Names of all methods of a client: `merchants.register`. */
function methodsOf(client: object): string[] {
  const names = Object.entries(client).flatMap(([resource, value]) =>
    namesOn(value).map((name) => `${resource}.${name}`),
  );
  return [...new Set(names)].sort();
}

function namesOn(resource: object): string[] {
  const prototype = Object.getPrototypeOf(resource) as object;
  const own = Object.getOwnPropertyNames(prototype).filter((name) => name !== 'constructor');
  return Object.getPrototypeOf(prototype) === Resource.prototype ? own : [...own, ...namesOn(prototype)];
}

function methodsOfContract(isWanted: (operation: { 'x-audience'?: string }) => boolean): string[] {
  return contract.operations.flatMap(({ object: { 'x-sdk': method = 'none', ...object } }) =>
    isWanted(object) && method !== 'none' ? method : [],
  );
}

describe('The resources', () => {
  it.each(Object.entries(methods))('send %s once, where the contract says', async (id, method) => {
    const { client, sent } = operatorWithReplies([answer]);
    await method(client);
    expect(sent).toHaveLength(1);
    const operation = operations[id as OperationId];
    const { method: verb, url, headers, body } = sent[0]?.request ?? expect.unreachable();
    const path = operation.path
      .replace('{campaignId}', 'taichung-2020')
      .replace(/\{(?:merchant|transaction|promoItem)Id\}/, 'external%3A[mti]%2F1')
      .replace('{organizationId}', organizationId)
      .replace('{keyId}', keyId)
      .replace('{mirrorId}', mirrorId)
      .replace('{ruleSetId}', ruleSetId)
      .replace('{drawId}', drawId)
      .replace('{witnessId}', 'wit_01kb1q3m8x7v5r2t9w4y6z0w')
      .replace('{drawScheduleId}', drawScheduleId)
      .replace('{winnerId}', winnerId)
      .replace('{seriesId}', 'app-downloads')
      .replace('{incidentId}', incidentId)
      .replace('{participantId}', participantId)
      .replace('{exportId}', exportId)
      .replace('{dutyId}', dutyId)
      .replace('{evidenceId}', evidenceId)
      .replace('{publicationId}', publicationId)
      .replace('{invitationId}', invitationId)
      .replace('{sha256}', 'f'.repeat(64))
      .replace('{zoneId}', 'main')
      .replace('{claimId}', claimId)
      .replace('{approvalId}', approvalId)
      .replace('{fingerprint}', 'a'.repeat(64))
      .replace('{personId}', personId)
      .replace('{conflictId}', conflictId)
      .replace('{ubn}', '22099131')
      .replace('{zone}', 'main');
    expect(`${verb} ${new URL(url).pathname}`).toMatch(new RegExp(`^${operation.method} ${path}$`));
    expect('Idempotency-Key' in headers).toBe(operation.idempotencyKey ?? false);
    expect(body !== undefined).toBe(operation.request !== undefined);
    if (operation.rows) expect(Object.keys(JSON.parse(body ?? ''))).toEqual(['rows']);
  });

  it('have the methods that the contract names, and those that choose among operations or take several', () => {
    const composed = ['promoItems.mirror', 'transactions.adjust', 'transactions.preview'];
    const named = methodsOfContract(() => true);
    expect(methodsOf(operatorWithReplies([answer]).client)).toEqual([...named, ...composed].sort());
    const ofPartners = methodsOfContract((operation) => operation['x-audience'] !== 'operator');
    expect(methodsOf(clientWithReplies([answer]).client)).toEqual([...ofPartners, ...composed].sort());
    expect(ofPartners).toHaveLength(100);
    expect(named).toHaveLength(Object.keys(operations).length - 1);
  });

  it('pass on the signal, the timeout, the key and the campaign of a call', async () => {
    const { client, sent } = operatorWithReplies([answer]);
    await client.transactions.push(sale, { idempotencyKey: 'mine', campaign: 'other-2021' });
    expect(sent[0]?.request.headers['Idempotency-Key']).toBe('"mine"');
    expect(sent[0]?.request.url).toContain('/v1/campaigns/other-2021/');
    await expect(client.stats.kpis({ signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'aborted',
    });
    await expect(client.stats.kpis({ timeout: -1 })).rejects.toMatchObject({ code: 'configuration_invalid' });
  });

  it('accept undefined for a field that is left out', async () => {
    const { client, sent } = operatorWithReplies([answer]);
    await client.merchants.register({ ...merchant, address: undefined, parentExternalId: undefined });
    expect(JSON.parse(sent[0]?.request.body ?? '')).toEqual(merchant);
  });
});
