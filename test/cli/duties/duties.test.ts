import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { dutyKinds } from '../../../src/campaign/dutyKinds.js';
import { claimedKey } from '../../support/claimedKey.js';
import { folderWith } from '../../support/cli.js';
import { cliService } from '../../support/cliService.js';

const cli = cliService();
const plan = '%PDF-1.7\nsigned by Wang 0912345678\n%%EOF\n';
const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };
let drafts = 0;

describe('duties declare, list, show, evidence, submit, approve and withdraw', () => {
  let organizationId: string;
  let contractor: string;
  let draft: string;

  beforeEach(async () => {
    drafts += 1;
    draft = `draft-${drafts}`;
    const operator = cli.as('operator');
    await operator.campaigns.create({
      ...{ id: draft, name: '測試活動', purchasePeriod: period, registrationPeriod: period },
      ruleSet: { threshold: 500 },
    });
    organizationId = (await cli.as('partner').service.me()).organization.id;
    const person = await operator.persons.create({ organizationId, name: '承辦' });
    const key = { organizationId, personId: person.id, name: 'contractor' };
    contractor = (await claimedKey(operator, operator.keys.create(key))).secret;
  });

  const asOperator = (...argv: string[]) => cli.run([...argv, '--campaign', draft], { role: 'operator' });
  const asContractor = (...argv: string[]) =>
    cli.run([...argv, '--campaign', draft], { env: { SHOPFEST_API_KEY: contractor } });
  const declare = async (...argv: string[]): Promise<string[]> => {
    const whose = ['--organization', organizationId, '--role', 'contractor', '--due', '2020-12-07'];
    const { code, out } = await asOperator('duties', 'declare', ...whose, ...argv, '--json');
    expect(code).toBe(0);
    return JSON.parse(out).duties.map(({ id }: { id: string }) => id);
  };

  it('opens a campaign once what it requires is handed in and signed', async () => {
    const [id = ''] = await declare('--kinds', 'incidentResponse');
    const early = await asOperator('campaigns', 'activate');
    expect(early.code).toBe(3);
    expect(early.err).toContain('Incident response plan');
    expect(early.err).toContain('it has not been submitted');
    expect((await asOperator('campaigns', 'activate', '--lang', 'zh-TW')).err).toContain('尚未提交');

    const folder = await folderWith({
      'plan.pdf': plan,
      'answers.json': '[{"item":"exercise","answer":"notApplicable","reason":"另案演練"}]',
    });
    const added = await asContractor(
      'duties',
      'evidence',
      id,
      join(folder, 'plan.pdf'),
      '--title',
      '應變計畫書',
    );
    expect(added).toMatchObject({ code: 0, err: '' });
    expect(added.out).toMatch(/^ *evd_\w+ +應變計畫書 +application\/pdf +\d+ +[0-9a-f]{64}\n$/);
    const answers = ['--answers', join(folder, 'answers.json'), '--done'];
    const sent = await asContractor('duties', 'submit', id, ...answers, '--note', '第一版');
    expect(sent).toMatchObject({ code: 0, err: '' });
    expect(sent.out).toMatch(/exercise .* not applicable +另案演練/);
    expect(sent.out).toContain('Remark: 第一版');

    const back = await asOperator('duties', 'request-changes', id, '--reason', '請補上代理人');
    expect(back.out).toContain('changes requested');
    await asContractor('duties', 'submit', id, '--done');
    const approved = await cli.approved(['duties', 'approve', id, '--campaign', draft], { role: 'operator' });
    expect(approved).toMatchObject({ code: 0, err: '' });
    expect(approved.out).toMatch(/approved .*required/);
    expect((await asOperator('campaigns', 'activate')).code).toBe(0);

    const [evidence] = JSON.parse((await asOperator('duties', 'show', id, '--json')).out).duty.evidence;
    const out = join(folder, 'downloaded.pdf');
    const read = await asOperator('duties', 'download', id, evidence.id, '--out', out);
    expect(read).toMatchObject({ code: 0, err: `${out}: application/pdf ${evidence.sha256}\n` });
    expect(await readFile(out, 'utf8')).toBe(plan);
    if (process.platform !== 'win32') expect((await stat(out)).mode & 0o077).toBe(0);
    const again = await asOperator('duties', 'download', id, evidence.id, '--out', out);
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('is there already') });
    for (const { err } of [read, again]) expect(err).not.toContain('0912345678');
  });

  it('takes the default set of a role and phase, once for each date', async () => {
    const before = dutyKinds.filter(
      ({ phase, chainRoles }) => phase === 'before' && chainRoles.includes('contractor'),
    );
    expect(await declare()).toHaveLength(before.length);
    expect(await declare('--phase', 'during', '--due', '2020-12-23,2021-01-06')).toHaveLength(2);
    const listed = await asContractor('duties', 'list', '--phase', 'during', '--lang', 'zh-TW');
    expect(listed.err).toBe('共 2 項應辦事項\n');
    expect(listed.out).toMatch(/待提交.* 2020-12-24 00:00 +執行中 +執行中檢核/);
    const again = await asOperator(
      ...[
        'duties',
        'declare',
        '--organization',
        organizationId,
        '--role',
        'contractor',
        '--due',
        '2020-12-07',
      ],
    );
    expect(again).toMatchObject({
      code: 3,
      err: expect.stringContaining('The organization owes this already'),
    });
  });

  it('declares what a file has, and withdraws with signatures', async () => {
    const own = {
      ...{
        organizationId,
        chainRole: 'contractor',
        kind: 'accessibility',
        phase: 'before',
        dueAt: period.startsAt,
      },
      ...{ name: '無障礙檢核', nameEn: 'Accessibility', text: '符合規範。', textEn: 'It is accessible.' },
      checklist: [{ item: 'checked', text: '已檢測。', textEn: 'It was examined.' }],
    };
    const folder = await folderWith({ 'duties.json': JSON.stringify({ duties: [own] }) });
    const declared = await asOperator('duties', 'declare', join(folder, 'duties.json'), '--json');
    const [{ id }] = JSON.parse(declared.out).duties;
    expect((await asOperator('duties', 'list', '--late')).out).toContain(id);
    const argv = ['duties', 'withdraw', id, '--reason', '改由他案辦理', '--campaign', draft];
    const withdrawn = await cli.approved(argv, { role: 'operator' });
    expect(withdrawn).toMatchObject({ code: 0, out: expect.stringContaining('Reason: 改由他案辦理') });
    expect((await asOperator('duties', 'list', '--late')).err).toBe('0 duties\n');
  });

  it('says what is missing or cannot be sent', async () => {
    const [id = ''] = await declare('--kinds', 'backup');
    const refused = async (part: string, ...argv: string[]) =>
      expect(await asContractor(...argv)).toMatchObject({ code: 2, err: expect.stringContaining(part) });
    const folder = await folderWith({
      'empty.pdf': '',
      'large.txt': 'x'.repeat(750_001),
      'answers.json': '{}',
    });
    await refused('Give --organization, --role and --due', 'duties', 'declare');
    await refused('--title is missing', 'duties', 'evidence', id, join(folder, 'large.txt'));
    for (const file of ['empty.pdf', 'large.txt'])
      await refused('empty or larger', 'duties', 'evidence', id, join(folder, file), '--title', '計畫');
    await refused('There is no file', 'duties', 'evidence', id, join(folder, 'none.pdf'), '--title', '計畫');
    await refused('Give --done or --answers', 'duties', 'submit', id);
    await refused('--reason is missing', 'duties', 'request-changes', id);
    await refused('--out is missing', 'duties', 'download', id, 'evd_00000000000000000000');
    const wrong = await asContractor(
      'duties',
      'submit',
      id,
      '--answers',
      join(folder, 'answers.json'),
      '--done',
    );
    expect(wrong.code).toBe(2);
    const unknown = await asOperator(
      ...['duties', 'declare', '--organization', organizationId, '--role', 'city', '--due', '2020-12-07'],
      ...['--kinds', 'unheardOf'],
    );
    expect(unknown).toMatchObject({ code: 3, err: expect.stringContaining('riskManagement') });
  });
});
