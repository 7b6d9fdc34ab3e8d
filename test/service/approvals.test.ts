import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Approver, approverFromSeed } from '../../src/campaign/approval/approver.js';
import { approverSetHash } from '../../src/campaign/approval/approverSet.js';
import { contentHash, documentHash } from '../../src/campaign/approval/document.js';
import { verifyApprovals } from '../../src/campaign/approval/verify.js';
import { auditHash, verifyAuditChain } from '../../src/campaign/auditChain.js';
import type { Approval, AuditEntry, AuditHead, Publication } from '../../src/generated/types.js';
import { reveals } from '../support/draws.js';
import { engines } from '../support/stores.js';
import { byWitnesses } from '../support/witnesses.js';
import {
  approvedStore,
  type Client,
  claimedKey,
  clientOf,
  createKey,
  type Harness,
  NOON,
  sign,
  startHarness,
  transaction,
} from './harness.js';

const DAY = 86_400_000;
const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };

describe.each(engines)('approval by signatures on %s', (engine) => {
  let harness: Harness;
  let operator: Client;
  let chief: Client;
  let approvers: readonly Approver[];
  let drawId: string;
  let made: Publication;

  beforeAll(async () => {
    harness = await startHarness(engine);
    ({ operator, secondOperator: chief, approvers } = harness);
    await approvedStore(harness, harness.partner);
    await harness.partner.done('pushTransaction', {
      body: transaction('sale', { participant: { token: 'shopper-0' } }),
    });
    harness.clock.now = NOON + 3_600_000;
    const prizes = [{ name: '禮券', value: 500, count: 1, reserves: 0 }];
    const plan = {
      name: '抽獎',
      kind: 'weekly',
      pool: { period },
      cutOff: '2020-12-12T13:00:00+08:00',
      prizes,
    };
    drawId = (await operator.approved('planDraw', { body: plan })).id;
    const path = { drawId };
    await operator.done('freezeDraw', { path });
    await operator.done('commitDraw', { path, body: await byWitnesses(harness, drawId) });
    await operator.done('runDraw', { path, body: { beacon: { kind: 'witness', reveals } } });
  });
  afterAll(() => harness?.close());
  beforeEach(async () => {
    harness.clock.now = NOON + 3_600_000;
    const query = { drawId, status: 'published' } as const;
    for (const each of (await operator.done('listPublications', { query })).items)
      await operator.done('retractPublication', { ...at(each), body: { reason: '有誤' } });
    made = await submitted(operator);
  });

  const at = ({ id }: Pick<Publication, 'id'>) => ({ path: { publicationId: id } });
  async function submitted(by: Client, title = '得獎名單'): Promise<Publication> {
    const draft = await by.done('draftPublication', { body: { drawId, title, titleEn: 'Winners' } });
    await by.done('scanPublication', at(draft));
    return by.done('submitPublication', at(draft));
  }
  /** The approval that is asked for when it is published. */
  async function requested(publication = made, by = operator): Promise<Approval> {
    const { approvalId = '' } = await by.refused('publishPublication', 'approval_required', at(publication));
    return by.done('retrieveApproval', { path: { approvalId } });
  }
  const pathOf = ({ id }: Approval) => ({ path: { approvalId: id } });
  const hand = async (approval: Approval, by: Approver | undefined) =>
    operator.done('signApproval', { ...pathOf(approval), body: (await by?.sign(approval)) ?? '' });
  const refuseHand = async (approval: Approval, by: Approver | undefined, code: string) =>
    operator.refused('signApproval', code, { ...pathOf(approval), body: (await by?.sign(approval)) ?? '' });
  const statusOf = async (approval: Approval) =>
    (await operator.done('retrieveApproval', pathOf(approval))).status;

  it('asks for one approval, and takes effect exactly once when it is signed', async () => {
    const idempotencyKey = '"publish once"';
    const first = await operator.refused('publishPublication', 'approval_required', {
      ...at(made),
      idempotencyKey,
    });
    const approval = await requested();
    expect(approval.id).toBe(first.approvalId);
    expect(approval).toMatchObject({
      status: 'pending',
      threshold: 1,
      approvals: 0,
      decisions: [],
      usedAt: null,
    });
    expect(approval.documentHash).toBe(documentHash(approval.document));
    expect(approval.document.contentHash).toBe(contentHash(approval.content));
    expect(first.errors?.[0]?.message).toContain(`shopfest approvals approve ${approval.id}`);
    expect(first.errors?.[0]?.messageZh).toContain(approvers[0]?.id);
    const pending = await operator.done('listApprovals', { query: { status: 'pending', pageSize: 500 } });
    expect(pending.items.map(({ id }) => id)).toContain(approval.id);
    // By the clock of the service, whatever the approver's says.
    harness.clock.now += 60_000;
    const signed = await hand(approval, approvers[1]);
    expect(signed).toMatchObject({
      status: 'approved',
      approvals: 1,
      decidedAt: '2020-12-12T13:01:00+08:00',
    });
    // The key under which it was refused gives no replay of the refusal.
    const live = await operator.done('publishPublication', { ...at(made), idempotencyKey });
    expect(live).toMatchObject({ status: 'published', approvalId: approval.id });
    expect(await statusOf(approval)).toBe('used');
    await operator.refused('publishPublication', 'state_conflict', at(made));
  });

  it('publishes the head of the audit log, so that one that is cut or rewritten afterwards is found out', async () => {
    const everybody = clientOf(harness.service, '');
    const live = await operator.approved('publishPublication', at(made));
    const { auditHead: published, contentHash: hash } = await everybody.done('retrievePublished', at(live));
    const { headers } = await operator.call('retrieveDrawProof', { path: { drawId } });
    const [sequence, headHash] = (headers.get('Shopfest-Audit-Head') ?? '').split(':');
    const held = [published as AuditHead, { sequence: Number(sequence), hash: headHash ?? '' }];
    expect(hash).toBe(live.contentHash);
    const { text } = await everybody.call('showPublished', at(live));
    expect(text).toContain(`${published?.sequence}:${published?.hash}`);
    const entries: AuditEntry[] = [];
    let pageToken: string | undefined;
    do {
      const query = { pageSize: 500, ...(pageToken && { pageToken }) };
      const page = await operator.done('listAuditEntries', { query });
      entries.unshift(...page.items.toReversed());
      pageToken = page.nextPageToken ?? undefined;
    } while (pageToken);
    expect(await verifyAuditChain(entries, { held })).toMatchObject({ valid: true });
    // Whoever has the database can make a chain that holds in itself, and none that has what was published.
    const cut = entries.filter((entry) => entry.sequence < (published?.sequence ?? 0));
    let previousHash = entries[4]?.previousHash ?? '';
    const rewritten = entries.slice(4).map((entry) => {
      const changed = { ...entry, personId: null, previousHash };
      previousHash = auditHash(changed);
      return { ...changed, hash: previousHash };
    });
    for (const forged of [cut, [...entries.slice(0, 4), ...rewritten]]) {
      expect(await verifyAuditChain(forged)).toMatchObject({ valid: true });
      expect(await verifyAuditChain(forged, { held })).toMatchObject({
        ...{ valid: false, firstBroken: { fault: 'head' } },
      });
    }
  });

  it('gives everybody a file by which the approvals are verified', async () => {
    const live = await operator.approved('publishPublication', at(made));
    const everybody = clientOf(harness.service, '');
    const file = await everybody.done('retrieveApprovalFile');
    const entry = file.approvals.find(({ id }) => id === live.approvalId);
    const [set] = file.sets;
    expect(entry?.decisions.map(({ document }) => document.approvers)).toEqual([
      set && approverSetHash(set as never),
    ]);
    const [decision] = entry?.decisions ?? [];
    expect(decision?.document.contentHash).toBe(contentHash(entry?.content));
    const { valid, approvals } = await verifyApprovals(JSON.parse(JSON.stringify(file)));
    expect([valid, approvals.map(({ id }) => id)]).toEqual([true, file.approvals.map(({ id }) => id)]);
    const published = await everybody.done('retrievePublished', at(made));
    expect(published.signatures).toEqual(entry?.decisions);
    expect(contentHash(published.content)).toBe(decision?.document.contentHash);
    // What is pending or was rejected is nobody's.
    const waiting = await requested(await submitted(operator).then((other) => retractedFor(other)));
    expect((await everybody.done('retrieveApprovalFile')).approvals.map(({ id }) => id)).not.toContain(
      waiting.id,
    );
  });
  async function retractedFor(other: Publication): Promise<Publication> {
    await operator.done('retractPublication', { ...at(made), body: { reason: '有誤' } });
    return other;
  }

  describe('attacks', () => {
    it('a key that makes persons and keys: no operation approves by key, and whoever made the key is a maker', async () => {
      const [first, second] = approvers;
      const boss = await holder('主管', operator);
      await link(first?.id ?? '', boss.personId);
      const { client: puppet, personId } = await holder('人頭', boss.client);
      const theirs = await submitted(puppet);
      const approval = await requested(theirs, puppet);
      const { key } = await operator.done('retrieveMe');
      // Whoever made the key of who made the key, too.
      expect(approval.document.makers).toEqual([first?.id, personId, boss.personId, key.personId].sort());
      await refuseHand(approval, first, 'approver_not_allowed');
      // The puppet publishes nothing by itself, nor does a third key.
      for (const by of [puppet, operator, chief])
        await by.refused('publishPublication', 'approval_required', at(theirs));
      await hand(approval, second);
      expect((await puppet.done('publishPublication', at(theirs))).status).toBe('published');
    });

    it('a key that is rotated by another: a signature by a key is nothing', async () => {
      const { keyId } = await holder('主管', operator);
      // Who rotates it claims it, in place of its holder.
      const rotated = operator.done('rotateKey', { path: { keyId }, body: { graceSeconds: 0 } });
      const { secret } = await claimedKey(operator, rotated);
      const stolen = harness.client(secret, operator.organizationId);
      const approval = await requested();
      const stranger = await approverFromSeed(new Uint8Array(32).fill(7));
      const [first] = approvers;
      const body = { ...(await stranger.sign(approval)), approver: first?.id };
      await stolen.refused('signApproval', 'signature_wrong', { ...pathOf(approval), body });
      await stolen.refused('publishPublication', 'approval_required', at(made));
      expect(await statusOf(approval)).toBe('pending');
    });

    it('the maker signs', async () => {
      const [, second] = approvers;
      const { client, personId } = await holder('承辦', operator);
      await link(second?.id ?? '', personId);
      // Who only changed it is a maker, too.
      await client.done('updatePublication', { ...at(made), body: { note: '更新' } });
      await operator.done('scanPublication', at(made));
      await operator.done('submitPublication', at(made));
      const approval = await requested();
      expect(approval.document.makers).toContain(second?.id);
      await refuseHand(approval, second, 'approver_not_allowed');
      expect(await statusOf(approval)).toBe('pending');
    });

    it('the wrong side of a decision: a rejection is no approval, and the other way round', async () => {
      const approval = await requested();
      const [first] = approvers;
      const rejection = (await first?.sign(approval, { decision: 'reject' })) ?? '';
      await operator.refused('signApproval', 'validation_failed', { ...pathOf(approval), body: rejection });
      const flipped = { ...(rejection as object), decision: 'approve' };
      await operator.refused('signApproval', 'signature_wrong', { ...pathOf(approval), body: flipped });
      expect(await statusOf(approval)).toBe('pending');
    });

    it('a replay for another subject, version or content', async () => {
      const approval = await requested();
      const [first] = approvers;
      const signed = (await first?.sign(approval)) ?? {};
      const other = await requested(await submitted(operator));
      await operator.refused('signApproval', 'signature_wrong', { ...pathOf(other), body: signed });
      const relabelled = { ...signed, document: other.document };
      await operator.refused('signApproval', 'signature_wrong', { ...pathOf(other), body: relabelled });
      await hand(approval, first);
      // The next version of what was approved.
      await operator.done('updatePublication', { ...at(made), body: {} });
      await operator.done('scanPublication', at(made));
      await operator.done('submitPublication', at(made));
      const next = await requested();
      expect(next.id).not.toBe(approval.id);
      expect(next.document.subject.version).toBe(2);
      await operator.refused('signApproval', 'signature_wrong', { ...pathOf(next), body: signed });
    });

    it('content that is changed after the approval', async () => {
      await hand(await requested(), approvers[0]);
      await operator.done('updatePublication', { ...at(made), body: { title: '另一標題' } });
      await operator.done('scanPublication', at(made));
      await operator.done('submitPublication', at(made));
      await operator.refused('publishPublication', 'approval_required', at(made));
    });

    it('two uses of one approval at once: one takes effect', async () => {
      await hand(await requested(), approvers[0]);
      const responses = await Promise.all(
        [operator, chief, operator, chief].map((by) => by.call('publishPublication', at(made))),
      );
      expect(responses.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
      const codes = responses.flatMap(({ body }) => (body as { code?: string }).code ?? []);
      expect(codes).toEqual(['state_conflict', 'state_conflict', 'state_conflict']);
    });

    it('two requests at once: one approval is asked for', async () => {
      const asked = await Promise.all(
        [operator, chief, operator].map((by) =>
          by.refused('publishPublication', 'approval_required', at(made)),
        ),
      );
      expect(new Set(asked.map(({ approvalId }) => approvalId)).size).toBe(1);
    });

    it('an approval that has expired, unsigned or signed', async () => {
      const unsigned = await requested();
      harness.clock.now += 7 * DAY;
      expect(await statusOf(unsigned)).toBe('expired');
      await refuseHand(unsigned, approvers[0], 'approval_decided');
      const next = await requested();
      expect(next.id).not.toBe(unsigned.id);
      await hand(next, approvers[0]);
      harness.clock.now += 7 * DAY;
      const after = await requested();
      expect([after.id === next.id, await statusOf(next)]).toEqual([false, 'expired']);
    });

    it('a rejection stays, whoever approves afterwards, until it expires', async () => {
      const approval = await requested();
      const [first, second] = approvers;
      const body = (await first?.sign(approval, { decision: 'reject', reason: '獎項有誤' })) ?? '';
      const rejected = await operator.done('signRejection', { ...pathOf(approval), body });
      expect(rejected).toMatchObject({ status: 'rejected', decisions: [{ reason: '獎項有誤' }] });
      await refuseHand(approval, second, 'approval_decided');
      const again = await operator.refused('publishPublication', 'approval_rejected', at(made));
      expect(again.approvalId).toBe(approval.id);
      harness.clock.now += 7 * DAY;
      expect((await requested()).id).not.toBe(approval.id);
    });

    it('an approver who signs twice', async () => {
      const approval = await requested();
      await hand(approval, approvers[0]);
      await refuseHand(approval, approvers[0], 'approval_already_signed');
      const [decision, ...others] = (await operator.done('retrieveApproval', pathOf(approval))).decisions;
      expect([decision?.approver, others]).toEqual([approvers[0]?.id, []]);
    });

    it('a stale set, and an approver of a set that is not in force any more', async () => {
      const approval = await requested();
      const signed = await requested(await submitted(operator, '另一份'));
      await hand(signed, approvers[0]);
      const [first, ...others] = approvers;
      const before = (await clientOf(harness.service, '').done('retrieveApprovalFile')).sets[0];
      const set = { ...before, number: 1, previous: approverSetHash(before as never) };
      const members = before?.approvers.filter(({ id }) => id !== first?.id);
      await nextSet({ ...set, approvers: members });
      // What was asked for, or signed, under the set before.
      await refuseHand(approval, others[0], 'approval_decided');
      const next = await requested();
      expect([next.id === approval.id, next.document.approvers]).toEqual([
        false,
        approverSetHash({ ...set, approvers: members } as never),
      ]);
      await refuseHand(next, first, 'approver_not_allowed');
      await sign(operator, next.id, others);
      expect((await operator.done('publishPublication', at(made))).approvalId).toBe(next.id);
    });
  });

  /** A person of the operator with a key, which another key made. */
  async function holder(name: string, by: Client) {
    const { organizationId } = operator;
    const { id: personId } = await by.done('createPerson', { body: { organizationId, name } });
    const { key, secret } = await createKey(by, { organizationId, personId, name });
    return { client: harness.client(secret, organizationId), personId, keyId: key.id };
  }
  async function link(approverId: string, personId: string): Promise<void> {
    await harness.database.query(
      `INSERT INTO approver_persons (approver_id, person_id) VALUES ('${approverId}', '${personId}')`,
    );
  }
  /** As a change of the approvers would put it into force. */
  async function nextSet(set: object): Promise<void> {
    await harness.database.query(
      `INSERT INTO approver_sets (number, hash, approver_set, in_force_from, created_at)
      VALUES (1, '${approverSetHash(set as never)}', '${JSON.stringify(set)}', 0, 0)`,
    );
  }
});
