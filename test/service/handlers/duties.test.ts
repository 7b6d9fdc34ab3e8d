import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Approver } from '../../../src/campaign/approval/approver.js';
import { contentHash } from '../../../src/campaign/approval/document.js';
import { verifyApprovals } from '../../../src/campaign/approval/index.js';
import { dutyKinds } from '../../../src/campaign/dutyKinds.js';
import type { Duty } from '../../../src/generated/types.js';
import { engines } from '../../support/stores.js';
import { type Client, clientOf, createKey, type Harness, NOON, sign, startHarness } from '../harness.js';
import { png } from '../input/picture/pictures.js';

const period = { startsAt: '2020-12-20T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };
const dueAt = '2020-12-19T18:00:00+08:00';
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Title (Plan, signed by Wang 0912345678) >>\nendobj\n%%EOF\n');
const dataOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const pointsOf = (kind: string) =>
  (dutyKinds.find(({ code }) => code === kind)?.checklist ?? []).map(({ item }) => item);
const done = (kind: string) => pointsOf(kind).map((item) => ({ item, answer: 'done' as const }));

describe.each(engines)('duties on %s', (engine) => {
  let harness: Harness;
  let operator: Client;
  let contractor: Client;
  let subcontractor: Client;
  let campaignId: string;
  let count = 0;

  beforeAll(async () => {
    harness = await startHarness(engine);
    operator = harness.operator;
    contractor = await personOf(harness.partner.organizationId, '承辦');
    subcontractor = await personOf(harness.other.organizationId, '協力');
  });
  afterAll(() => harness?.close());
  beforeEach(async () => {
    harness.clock.now = NOON;
    count += 1;
    campaignId = `duties-${count}`;
    await operator.done('createCampaign', {
      body: {
        id: campaignId,
        name: '測試活動',
        purchasePeriod: period,
        registrationPeriod: period,
        ruleSet: { threshold: 500 },
      },
    });
  });

  /** A client whose key a person holds; the known approvers sign for it. */
  async function personOf(organizationId: string, name: string): Promise<Client> {
    const person = await operator.done('createPerson', { body: { organizationId, name } });
    const { secret } = await createKey(operator, { organizationId, personId: person.id, name });
    return harness.client(secret, organizationId);
  }
  const at = ({ id }: { readonly id: string }, more: object = {}) => ({
    path: { campaignId, dutyId: id, ...more },
  });
  async function declare(owner: Client, more: object = {}): Promise<Duty> {
    const duty = {
      organizationId: owner.organizationId,
      chainRole: 'contractor',
      kind: 'backup',
      dueAt,
      ...more,
    };
    const { items } = await operator.done('declareDuties', {
      path: { campaignId },
      body: { duties: [duty] },
    });
    return items[0] as Duty;
  }
  const addFile = (owner: Client, duty: Duty, bytes: Uint8Array = pdf) =>
    owner.done('addDutyEvidence', { ...at(duty), body: { title: '計畫書', data: dataOf(bytes) } });
  async function submitted(owner: Client, more: object = {}): Promise<Duty> {
    const duty = await declare(owner, more);
    await addFile(owner, duty);
    return owner.done('submitDuty', { ...at(duty), body: { answers: done(duty.kind) } });
  }
  const approve = (duty: Duty) => operator.approved('approveDuty', at(duty));
  const activate = {
    path: {
      get campaignId() {
        return campaignId;
      },
    },
  };

  it('are declared with what the kind has, and a kind of the campaign by its own words', async () => {
    const duty = await declare(contractor);
    const kind = dutyKinds.find(({ code }) => code === 'backup');
    expect(duty).toMatchObject({
      ...{ campaignId, organizationName: '夥伴', chainRole: 'contractor', phase: 'before', dueAt },
      ...{ status: 'open', version: 0, isLate: false, isRequiredForActivation: true, needsEvidence: true },
      ...{ name: kind?.name, nameEn: kind?.nameEn, evidence: [], contentHash: null },
      checklist: kind?.checklist.map((point) => ({ ...point, answer: null, reason: null })),
    });
    const own = {
      ...{ kind: 'accessibility', phase: 'during', name: '無障礙檢核', nameEn: 'Accessibility' },
      ...{ text: '網站符合無障礙規範。', textEn: 'The site is accessible.' },
      checklist: [{ item: 'checked', text: '已檢測。', textEn: 'It was examined.' }],
    };
    expect(await declare(contractor, own)).toMatchObject({
      ...own,
      ...{ isRequiredForActivation: false, needsEvidence: false },
      checklist: [{ item: 'checked', answer: null }],
    });
    const unknown = {
      organizationId: contractor.organizationId,
      chainRole: 'city',
      kind: 'unheardOf',
      dueAt,
    };
    const refusal = await operator.refused('declareDuties', 'duty_kind_unknown', {
      path: { campaignId },
      body: { duties: [unknown] },
    });
    expect(refusal.errors?.[0]).toMatchObject({ pointer: '/duties/0/kind' });
    expect(refusal.errors?.[0]?.message).toContain('riskManagement');
  });

  it('are declared all or none, each once for a date', async () => {
    await declare(contractor);
    const of = (dueAt: string) => ({
      organizationId: contractor.organizationId,
      chainRole: 'contractor',
      kind: 'backup',
      dueAt,
    });
    const both = { path: { campaignId }, body: { duties: [of('2020-12-25T00:00:00+08:00'), of(dueAt)] } };
    const refusal = await operator.refused('declareDuties', 'duty_declared', both);
    expect(refusal.errors?.[0]?.pointer).toBe('/duties/1');
    const { items } = await operator.done('listDuties', { path: { campaignId } });
    expect(items).toHaveLength(1);
    const nobody = { ...of(dueAt), organizationId: 'org_0000000000000000' };
    await operator.refused('declareDuties', 'organization_not_found', {
      path: { campaignId },
      body: { duties: [nobody] },
    });
    const recurring = ['2021-01-03', '2021-01-17'].map((day) => ({
      ...of(`${day}T00:00:00+08:00`),
      kind: 'operationsReview',
    }));
    await operator.done('declareDuties', { path: { campaignId }, body: { duties: recurring } });
    const during = { path: { campaignId }, query: { phase: 'during' } };
    expect((await operator.done('listDuties', during)).items.map((duty) => duty.dueAt)).toEqual(
      recurring.map((duty) => duty.dueAt),
    );
  });

  it('go from open to approved by a signature, with their history, and open the campaign', async () => {
    const duty = await declare(contractor);
    const file = await addFile(contractor, duty);
    expect(file).toMatchObject({
      type: 'application/pdf',
      bytes: pdf.length,
      sha256: sha256Of(pdf),
      erasedAt: null,
    });
    const answers = done('backup').map((answer, index) =>
      index === 0 ? { item: answer.item, answer: 'notApplicable' as const, reason: '不保存資料' } : answer,
    );
    const first = await contractor.done('submitDuty', { ...at(duty), body: { answers } });
    expect(first).toMatchObject({
      status: 'submitted',
      version: 1,
      submittedAt: '2020-12-12T12:00:00+08:00',
    });
    expect(first.checklist[0]).toMatchObject({ answer: 'notApplicable', reason: '不保存資料' });
    const changes = { ...at(duty), body: { reason: '請補上還原演練的日期' } };
    expect(await operator.done('requestDutyChanges', changes)).toMatchObject({
      ...{ status: 'changesRequested', reason: '請補上還原演練的日期' },
    });
    await addFile(contractor, duty, png());
    const second = await contractor.done('submitDuty', { ...at(duty), body: { answers, note: '已補上' } });
    expect(second).toMatchObject({ status: 'submitted', version: 2, reason: null, note: '已補上' });
    expect(second.contentHash).not.toBe(first.contentHash);

    const missing = await operator.refused('activateCampaign', 'duties_missing', activate);
    expect(missing.errors).toEqual([
      expect.objectContaining({
        pointer: `/duties/${duty.id}`,
        code: 'duties_missing',
        message: expect.stringContaining('it waits for approval'),
        messageZh: expect.stringMatching(/「備援計畫」（夥伴，期限 2020-12-19）：待核准/),
      }),
    ]);
    expect(missing.detail).toContain('shopfest duties list');

    const { approvalId = '' } = await operator.refused('approveDuty', 'approval_required', at(duty));
    const approval = await operator.done('retrieveApproval', { path: { approvalId } });
    expect(approval.document).toMatchObject({ act: 'duty.approve', campaign: campaignId });
    expect(approval.document.contentHash).toBe(second.contentHash);
    expect(approval.document.words.zh).toContain(sha256Of(pdf));
    // The approvals of a campaign are public: what the contractor wrote is in them by its hash alone.
    expect(JSON.stringify(approval)).not.toContain('不保存資料');
    expect(JSON.stringify(approval)).not.toContain('計畫書"');
    await sign(operator, approvalId);
    const approved = await operator.done('approveDuty', at(duty));
    expect(approved).toMatchObject({ status: 'approved', approvalId, isLate: false });
    expect((await operator.done('activateCampaign', activate)).status).toBe('active');

    const { items } = await contractor.done('listDutyEvents', at(duty));
    expect(items.map(({ kind, version }) => [kind, version])).toEqual([
      ['declared', 0],
      ['evidenceAdded', 1],
      ['submitted', 1],
      ['changesRequested', 1],
      ['evidenceAdded', 2],
      ['submitted', 2],
      ['approved', 2],
    ]);
    expect(items[2]).toMatchObject({ answers, contentHash: first.contentHash, personId: first.submittedBy });
    const published = await operator.done('retrieveApprovalFile', { path: { campaignId } });
    expect(await verifyApprovals(published)).toMatchObject({ valid: true });
  });

  it('are for who owes them and for the operator, also while the campaign is a draft', async () => {
    const duty = await declare(contractor);
    await contractor.refused('retrieveCampaign', 'campaign_not_found', { path: { campaignId } });
    await subcontractor.refused('listDuties', 'campaign_not_found', { path: { campaignId } });
    await declare(subcontractor, { chainRole: 'subcontractor' });
    const file = await addFile(contractor, duty);
    expect((await contractor.done('listDuties', { path: { campaignId } })).items).toHaveLength(1);
    expect((await operator.done('listDuties', { path: { campaignId } })).items).toHaveLength(2);
    const { organizationId } = contractor;
    const ofOther = { path: { campaignId }, query: { organizationId } };
    await subcontractor.refused('listDuties', 'operator_only', ofOther);
    // What another organization hands in is not found, whatever is asked of it.
    const evidence = at(duty, { evidenceId: file.id });
    await subcontractor.refused('retrieveDuty', 'duty_not_found', at(duty));
    await subcontractor.refused('listDutyEvents', 'duty_not_found', at(duty));
    await subcontractor.refused('retrieveDutyEvidence', 'duty_not_found', evidence);
    await subcontractor.refused('eraseDutyEvidence', 'duty_not_found', evidence);
    await subcontractor.refused('submitDuty', 'duty_not_found', {
      ...at(duty),
      body: { answers: done('backup') },
    });
    // The same id under a duty of one's own finds nothing either.
    const own = (await subcontractor.done('listDuties', { path: { campaignId } })).items[0] as Duty;
    await subcontractor.refused(
      'retrieveDutyEvidence',
      'duty_evidence_not_found',
      at(own, { evidenceId: file.id }),
    );
    for (const reader of [contractor, operator])
      expect((await reader.done('retrieveDutyEvidence', evidence)).data).toBe(dataOf(pdf));
    // The operator reviews, and hands nothing in for others.
    await operator.refused('submitDuty', 'duty_of_another', {
      ...at(duty),
      body: { answers: done('backup') },
    });
  });

  it('are not reviewed by a contractor that is an operator below the city', async () => {
    const { organizationId: parentId } = operator;
    const { id } = await operator.done('createOrganization', {
      body: { name: '承辦廠商', role: 'operator', parentId },
    });
    const below = await personOf(id, '廠商承辦');
    const duty = await submitted(contractor);
    await below.refused('retrieveDuty', 'duty_not_found', at(duty));
    await below.refused('approveDuty', 'operator_only', at(duty));
    await below.refused('requestDutyChanges', 'operator_only', { ...at(duty), body: { reason: '補正' } });
    await below.refused('withdrawDuty', 'operator_only', { ...at(duty), body: { reason: '不需' } });
    const own = await submitted(below);
    await below.refused('approveDuty', 'operator_only', at(own));
    expect((await below.done('listDuties', { path: { campaignId } })).items.map((each) => each.id)).toEqual([
      own.id,
    ]);
  });

  it('are not approved by who submitted them, whichever key is used', async () => {
    const [officer] = harness.approvers;
    const own = await personOf(operator.organizationId, '承辦人');
    const link = (personId: string | null) =>
      harness.database.query(
        `INSERT INTO approver_persons (approver_id, person_id) VALUES ('${officer?.id}', '${personId}')`,
      );
    await link((await own.done('retrieveMe')).key.personId);
    const duty = await submitted(own, { chainRole: 'city' });
    const { approvalId = '' } = await own.refused('approveDuty', 'approval_required', at(duty));
    const approval = await operator.done('retrieveApproval', { path: { approvalId } });
    expect(approval.document.makers).toContain(duty.submittedBy);
    const signature = await (officer as Approver).sign(approval);
    await operator.refused('signApproval', 'approver_not_allowed', { path: { approvalId }, body: signature });
    await own.refused('approveDuty', 'approval_required', at(duty));
  });

  it('need a person who submits', async () => {
    const duty = await declare(harness.partner);
    const body = { title: '計畫書', data: dataOf(pdf) };
    await harness.partner.refused('addDutyEvidence', 'person_missing', { ...at(duty), body });
    await harness.partner.refused('submitDuty', 'person_missing', {
      ...at(duty),
      body: { answers: done('backup') },
    });
  });

  it('are submitted with an answer to each point and the evidence that is asked for', async () => {
    const duty = await declare(contractor);
    const answers = done('backup');
    const refused = async (sent: object[], pointer: string) => {
      const { errors } = await contractor.refused('submitDuty', 'duty_incomplete', {
        ...at(duty),
        body: { answers: sent },
      });
      expect(errors?.[0]?.pointer).toBe(pointer);
    };
    await refused(answers, '/evidence');
    const { id } = await addFile(contractor, duty);
    await refused(answers.slice(1), '/answers');
    await refused([...answers, { item: 'unknown', answer: 'done' }], `/answers/${answers.length}`);
    await refused([...answers.slice(1), answers[1] ?? {}], `/answers/${answers.length - 1}`);
    await refused([{ item: answers[0]?.item, answer: 'notApplicable' }, ...answers.slice(1)], '/answers/0');
    const erased = await contractor.done('eraseDutyEvidence', at(duty, { evidenceId: id }));
    expect(erased.erasedAt).toBe('2020-12-12T12:00:00+08:00');
    await refused(answers, '/evidence');
    await contractor.refused('retrieveDutyEvidence', 'duty_evidence_not_found', at(duty, { evidenceId: id }));
    const [row] = await harness.database.query<Record<string, unknown>>(
      `SELECT content, data_key FROM duty_evidence WHERE id = '${id}'`,
    );
    expect(row).toEqual({ content: null, data_key: null });
  });

  it('refuse words that hold personal data, and never repeat them', async () => {
    const duty = await declare(contractor);
    const said = '請洽 0912345678';
    const body = { answers: done('backup'), note: said };
    const refusal = await contractor.refused('submitDuty', 'personal_data_found', { ...at(duty), body });
    expect(refusal.errors?.[0]?.pointer).toBe('/note');
    await contractor.refused('addDutyEvidence', 'personal_data_found', {
      ...at(duty),
      body: { title: said, data: dataOf(pdf) },
    });
    expect(JSON.stringify(refusal)).not.toContain('0912345678');
  });

  it('take evidence by its bytes, and answer what is malformed or too large with a refusal', async () => {
    const duty = await declare(contractor);
    const send = (data: string, code: string) =>
      contractor.refused('addDutyEvidence', code, { ...at(duty), body: { title: '檔案', data } });
    for (const bytes of [
      Buffer.from('%PDF-1.7 cut off'),
      Buffer.from('MZ\u0000\u0001 a program'),
      Buffer.from('PK\u0003\u0004 an archive'),
      png().subarray(0, 40),
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]),
      Buffer.from('RIFF\u0000\u0000\u0000\u0000WEBPVP8 '),
      Buffer.from([0xc3, 0x28, 0x61]),
      Buffer.from('   \n'),
    ])
      await send(dataOf(bytes), 'validation_failed');
    for (const data of ['', '=', '====', 'not base64!', 'A'.repeat(1_000_001)])
      await send(data, 'validation_failed');
    await send('A'.repeat(1_200_000), 'request_too_large');
    const text = Buffer.from('應變計畫\n第一步：下架');
    expect(await addFile(contractor, duty, text)).toMatchObject({
      type: 'text/plain',
      sha256: sha256Of(text),
    });
    const large = Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(749_000, 0x20), Buffer.from('%%EOF')]);
    const { id } = await addFile(contractor, duty, large);
    const read = await contractor.done('retrieveDutyEvidence', at(duty, { evidenceId: id }));
    expect(sha256Of(Buffer.from(read.data, 'base64'))).toBe(sha256Of(large));
    for (let n = 2; n < 20; n += 1) await addFile(contractor, duty, text);
    await contractor.refused('addDutyEvidence', 'duty_evidence_full', {
      ...at(duty),
      body: { title: '檔案', data: dataOf(text) },
    });
  });

  it('store evidence encrypted, and neither log it nor keep it in a response', async () => {
    const duty = await declare(contractor);
    const file = await addFile(contractor, duty);
    await operator.done('retrieveDutyEvidence', at(duty, { evidenceId: file.id }));
    const [row] = await harness.database.query<{ content: Uint8Array }>(
      `SELECT content FROM duty_evidence WHERE id = '${file.id}'`,
    );
    expect(Buffer.from(row?.content ?? []).includes('0912345678')).toBe(false);
    const plain = ['0912345678', dataOf(pdf).slice(0, 40)];
    const stored = JSON.stringify(await harness.database.query('SELECT * FROM idempotency_keys'));
    for (const secret of plain) {
      expect(stored).not.toContain(secret);
      expect(JSON.stringify(harness.log)).not.toContain(secret);
    }
    const { items } = await operator.done('listAuditEntries', { query: { pageSize: 5 } });
    expect(items).toContainEqual(
      expect.objectContaining({ operationId: 'retrieveDutyEvidence', subjectId: file.id }),
    );
    // Without keys to encrypt it, none is taken.
    const without = clientOf(await harness.another({ contactKeys: '' }), contractor.apiKey);
    const body = { title: '計畫書', data: dataOf(pdf) };
    await without.refused('addDutyEvidence', 'contact_key_missing', { ...at(duty), body });
  });

  it('lock their evidence once they are submitted: it is neither added, erased nor swapped', async () => {
    const duty = await submitted(contractor);
    const [file] = duty.evidence;
    const evidence = at(duty, { evidenceId: file?.id ?? '' });
    const more = { ...at(duty), body: { title: '更新版', data: dataOf(Buffer.from('another plan')) } };
    await contractor.refused('addDutyEvidence', 'state_conflict', more);
    await contractor.refused('eraseDutyEvidence', 'state_conflict', evidence);
    const { query } = harness.database;
    const refusedByDatabase = [
      `UPDATE duty_evidence SET content = NULL, data_key = NULL, erased_at = 1 WHERE id = '${file?.id}'`,
      `UPDATE duty_evidence SET content = ${engine === 'sqlite' ? "x'00'" : "'\\x00'"} WHERE id = '${file?.id}'`,
      `UPDATE duty_evidence SET sha256 = '${'0'.repeat(64)}' WHERE id = '${file?.id}'`,
      `DELETE FROM duty_evidence WHERE id = '${file?.id}'`,
      `INSERT INTO duty_evidence SELECT 'evd_0000000000000000', campaign_id, duty_id, title, type, size, sha256, key_id,
        data_key, content, added_by, added_at, erased_at FROM duty_evidence WHERE id = '${file?.id}'`,
      `UPDATE duties SET content_hash = '${'0'.repeat(64)}' WHERE id = '${duty.id}'`,
      `UPDATE duties SET makers = '[]' WHERE id = '${duty.id}'`,
      `UPDATE duties SET is_required = 0 WHERE id = '${duty.id}'`,
      `UPDATE duties SET due_at = due_at + 1 WHERE id = '${duty.id}'`,
      `DELETE FROM duties WHERE id = '${duty.id}'`,
      `UPDATE duty_events SET reason = 'x' WHERE duty_id = '${duty.id}'`,
      `DELETE FROM duty_events WHERE duty_id = '${duty.id}'`,
    ];
    for (const statement of refusedByDatabase) await expect(query(statement), statement).rejects.toThrow();
    const approved = await approve(duty);
    expect(approved.status).toBe('approved');
    await contractor.refused('addDutyEvidence', 'state_conflict', more);
    await contractor.refused('eraseDutyEvidence', 'state_conflict', evidence);
    for (const statement of refusedByDatabase) await expect(query(statement), statement).rejects.toThrow();
    await operator.refused('withdrawDuty', 'state_conflict', { ...at(duty), body: { reason: '改變主意' } });
    expect((await contractor.done('retrieveDuty', at(duty))).contentHash).toBe(duty.contentHash);
  });

  it('are neither shown nor approved with evidence that was swapped past the service', async () => {
    const duty = await submitted(contractor);
    const [file] = duty.evidence;
    const { query } = harness.database;
    // Somebody who owns the database takes its triggers away first.
    const on = engine === 'sqlite' ? '' : ' ON duty_evidence';
    const catalog =
      engine === 'sqlite'
        ? "SELECT name, sql AS made FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'duty_evidence'"
        : `SELECT t.tgname AS name, pg_get_triggerdef(t.oid) AS made FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
         JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE n.nspname = current_schema() AND c.relname = 'duty_evidence' AND NOT t.tgisinternal`;
    const triggers = await query<{ name: string; made: string }>(catalog);
    for (const { name } of triggers) await query(`DROP TRIGGER ${name}${on}`);
    const other = await declare(contractor, { kind: 'incidentResponse' });
    const { id } = await addFile(contractor, other, Buffer.from('a better plan'));
    await query(
      `UPDATE duty_evidence SET content = (SELECT content FROM duty_evidence WHERE id = '${id}'), data_key =
        (SELECT data_key FROM duty_evidence WHERE id = '${id}') WHERE id = '${file?.id}'`,
    );
    for (const { made } of triggers) await query(made);
    await operator.refused('retrieveDutyEvidence', 'duty_altered', at(duty, { evidenceId: file?.id ?? '' }));
    await operator.refused('approveDuty', 'duty_altered', at(duty));
  });

  it('open the campaign by nothing but approval: not by SQL, and not by replacing its row', async () => {
    const duty = await submitted(contractor);
    const { query } = harness.database;
    const campaign = `WHERE id = '${campaignId}'`;
    const columns = 'id, name, name_en, rules_revision, settings, created_at, updated_at';
    const attempts = [
      `UPDATE campaigns SET status = 'active' ${campaign}`,
      `UPDATE campaigns SET status = 'settled' ${campaign}`,
      `UPDATE duties SET status = 'approved', approved_at = 1 WHERE id = '${duty.id}'`,
      `UPDATE duties SET status = 'withdrawn' WHERE id = '${duty.id}'`,
      ...(engine === 'sqlite'
        ? [
            `INSERT OR REPLACE INTO campaigns (${columns}, status) SELECT ${columns}, 'active' FROM campaigns ${campaign}`,
          ]
        : []),
    ];
    for (const statement of attempts) await expect(query(statement), statement).rejects.toThrow();
    // Nor with the approval of another duty.
    const other = await approve(await submitted(contractor, { kind: 'problemManagement' }));
    const borrowed = `UPDATE duties SET status = 'approved', approved_at = 1, approval_id = '${other.approvalId}' WHERE id = '${duty.id}'`;
    await expect(query(borrowed)).rejects.toThrow();
    await operator.refused('activateCampaign', 'duties_missing', activate);
    await approve(duty);
    await operator.done('activateCampaign', activate);
  });

  it('and activation do not pass each other: at whichever moment one is declared, it holds', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = `race-${engine}-${count}-${round}`;
      await operator.done('createCampaign', {
        body: {
          id,
          name: '測試活動',
          purchasePeriod: period,
          registrationPeriod: period,
          ruleSet: { threshold: 500 },
        },
      });
      const path = { campaignId: id };
      const duty = {
        organizationId: contractor.organizationId,
        chainRole: 'contractor',
        kind: 'backup',
        dueAt,
      };
      const [declared, activated] = await Promise.all([
        operator.call('declareDuties', { path, body: { duties: [duty] } }),
        harness.secondOperator.call('activateCampaign', { path }),
      ]);
      const outcome = [declared.status, activated.status];
      expect([
        [201, 409],
        [409, 200],
      ]).toContainEqual(outcome);
    }
  });

  it('are withdrawn with signatures only, and then declared anew', async () => {
    const duty = await declare(contractor);
    const body = { reason: '日期有誤' };
    const { approvalId = '' } = await operator.refused('withdrawDuty', 'approval_required', {
      ...at(duty),
      body,
    });
    await operator.refused('activateCampaign', 'duties_missing', activate);
    await sign(operator, approvalId);
    expect(await operator.done('withdrawDuty', { ...at(duty), body })).toMatchObject({
      status: 'withdrawn',
      approvalId,
    });
    await contractor.refused('submitDuty', 'state_conflict', {
      ...at(duty),
      body: { answers: done('backup') },
    });
    expect((await declare(contractor)).id).not.toBe(duty.id);
  });

  it('are late past their date: in the list, for who owes them and in the metrics', async () => {
    const duty = await declare(contractor);
    const late = { path: { campaignId }, query: { isLate: 'true' } };
    expect((await operator.done('listDuties', late)).items).toEqual([]);
    const owed = async () =>
      (await contractor.done('retrieveMe')).duties?.filter((each) => each.campaignId === campaignId);
    expect(await owed()).toMatchObject([{ id: duty.id, isLate: false, status: 'open' }]);
    const lateCount = async () => {
      const { text } = await operator.call('retrieveMetrics');
      return Number(/shopfest_duties_late\{kind="backup"\} (\d+)/.exec(text)?.[1] ?? 0);
    };
    const before = await lateCount();
    harness.clock.now = Date.parse(dueAt);
    expect((await operator.done('listDuties', late)).items).toMatchObject([{ id: duty.id, isLate: true }]);
    expect(await owed()).toMatchObject([{ isLate: true }]);
    expect(await lateCount()).toBeGreaterThan(before);
    await addFile(contractor, duty);
    const sent = await contractor.done('submitDuty', { ...at(duty), body: { answers: done('backup') } });
    expect(sent.isLate).toBe(true);
    expect(await approve(sent)).toMatchObject({ isLate: false, approvedAt: dueAt });
    expect(await owed()).toEqual([]);
  });

  it('are no hindrance where a campaign declares none, and required ones come while it is a draft', async () => {
    await operator.done('activateCampaign', activate);
    const body = {
      duties: [{ organizationId: contractor.organizationId, chainRole: 'contractor', kind: 'backup', dueAt }],
    };
    const refusal = await operator.refused('declareDuties', 'campaign_not_draft', {
      path: { campaignId },
      body,
    });
    expect(refusal.errors?.[0]?.pointer).toBe('/duties/0/isRequiredForActivation');
    expect(await declare(contractor, { kind: 'operationsReview' })).toMatchObject({ phase: 'during' });
  });

  it('have default words that may be declared as they are, changed or not', async () => {
    const { items } = await clientOf(harness.service, '').done('listDutyKinds');
    expect(items.map(({ code }) => code)).toEqual(dutyKinds.map(({ code }) => code));
    const said = items.map(({ code, chainRoles, ...words }) => ({
      ...words,
      ...{ organizationId: contractor.organizationId, chainRole: chainRoles[0], kind: code, dueAt },
    }));
    const body = { duties: said };
    expect((await operator.done('declareDuties', { path: { campaignId }, body })).items).toHaveLength(
      items.length,
    );
  });

  it('keep their evidence readable when the key that wraps it is retired', async () => {
    const duty = await submitted(contractor);
    const keys = [1, 2].map((byte) => Buffer.alloc(32, byte).toString('base64'));
    const both = await harness.another({ contactKeys: `second:${keys[1]},first:${keys[0]}` });
    const path = { campaignId };
    const rewrap = { path, body: { maxRows: 1_000 } };
    const rewrapped = await clientOf(both, operator.apiKey).done('rewrapContacts', rewrap);
    expect(rewrapped).toEqual({ keyId: 'second', rewrapped: 1, remaining: 0 });
    const later = clientOf(await harness.another({ contactKeys: `second:${keys[1]}` }), contractor.apiKey);
    const file = await later.done('retrieveDutyEvidence', at(duty, { evidenceId: duty.evidence[0]?.id }));
    expect(file.data).toBe(dataOf(pdf));
    await contractor.refused(
      'retrieveDutyEvidence',
      'contact_key_missing',
      at(duty, { evidenceId: file.id }),
    );
  });

  it('hash what is approved as anybody can', async () => {
    const duty = await submitted(contractor);
    const approved = await approve(duty);
    await operator.done('activateCampaign', activate);
    const file = await operator.done('retrieveApprovalFile', { path: { campaignId } });
    const approval = file.approvals.find(({ id }) => id === approved.approvalId);
    expect(contentHash(approval?.content)).toBe(duty.contentHash);
  });
});
