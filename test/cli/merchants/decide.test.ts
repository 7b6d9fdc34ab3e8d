import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../../support/cli.js';
import { cliService } from '../../support/cliService.js';
import { storeInput } from '../../support/sales.js';

const cli = cliService();
const operator = { role: 'operator' } as const;

/** Registers as many stores as there are names, and returns their ids. */
async function register(...externalIds: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const externalId of externalIds)
    ids.push((await cli.as('partner').merchants.register(storeInput(externalId))).id);
  return ids;
}

async function states(): Promise<Record<string, string>> {
  const merchants: [string, string][] = [];
  for await (const { externalId, status } of cli.as('operator').merchants.list())
    merchants.push([externalId, status]);
  return Object.fromEntries(merchants);
}

describe('merchants approve', () => {
  it('approves by id and by the code of a partner, with a result for each', async () => {
    const [id = ''] = await register('A-1', 'A-2', 'A-3');
    const { code, out, err } = await cli.run(['merchants', 'approve', id, 'external:A-2'], operator);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(new RegExp(`approved +${id} +A-1 .+\\n +approved +mer_\\w+ +A-2 `));
    expect(out).toMatch(/approved +2\n$/);
    expect(await states()).toEqual({ 'A-1': 'approved', 'A-2': 'approved', 'A-3': 'submitted' });
  });

  it('goes on after one for which it cannot be done, and exits 1', async () => {
    const [rejected = ''] = await register('A-1', 'A-2');
    await cli.as('operator').merchants.reject(rejected, { reason: '重複' });
    const { code, out } = await cli.run(
      ['merchants', 'approve', 'external:A-1', 'external:nobody', 'mer_00000000000000000000', 'external:A-2'],
      operator,
    );
    expect(code).toBe(1);
    expect(out).toMatch(/A-1 .*The present state does not allow this: rejected \[state_conflict\]/);
    expect(out).toMatch(/external:nobody .*\[merchant_not_found\]/);
    expect(out).toMatch(/mer_00000000000000000000 .*\[merchant_not_found\]/);
    expect(out).toMatch(/approved +1\n +failed +3\n$/);
    expect(await states()).toEqual({ 'A-1': 'rejected', 'A-2': 'approved' });
  });

  it('asks about the merchants below one that is named, and says how many they are', async () => {
    const [mall = ''] = await register('mall');
    for (const externalId of ['C-1', 'C-2']) {
      await cli.as('partner').merchants.register(storeInput(externalId, { parentId: mall }));
    }
    const asked = await cli.run(['merchants', 'approve', mall], operator);
    expect(asked.code).toBe(2);
    expect(asked.err).toMatch(/below that this concerns: 2\n.*--include-children yes/);
    const alone = await cli.run(['merchants', 'approve', mall, '--include-children', 'no'], operator);
    expect(alone.out).toMatch(/approved +1\n$/);
    const { out } = await cli.run(
      ['merchants', 'suspend', mall, '--reason', '查核', '--include-children', 'yes', '--json'],
      operator,
    );
    expect(JSON.parse(out)).toMatchObject({ changed: 1 });
    const rest = await cli.run(['merchants', 'approve', '--under', mall, '--yes'], operator);
    expect(rest.out).toMatch(/approved +2\n$/);
    expect(await states()).toEqual({ mall: 'suspended', 'C-1': 'approved', 'C-2': 'approved' });
  });

  it('says of a merchant that is approved already that it is as before, so that it can be run again', async () => {
    await register('A-1', 'A-2');
    await cli.run(['merchants', 'approve', 'external:A-1'], operator);
    const { code, out } = await cli.run(
      ['merchants', 'approve', 'external:A-1', 'external:A-2', '--json'],
      operator,
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      command: 'merchants approve',
      changed: 1,
      unchanged: 1,
      failed: 0,
      results: [
        { reference: 'external:A-1', externalId: 'A-1', outcome: 'unchanged', status: 'approved' },
        { reference: 'external:A-2', externalId: 'A-2', outcome: 'changed', status: 'approved' },
      ],
    });
  });

  it('asks before many at once, with their number and an example', async () => {
    await register('A-1', 'A-2', 'A-3');
    await cli.run(['merchants', 'reject', 'external:A-3', '--reason', '重複'], operator);
    const questions: string[] = [];
    const answering = (answer: boolean) => ({
      ...operator,
      confirm: async (question: string) => {
        questions.push(question);
        return answer;
      },
    });
    const refused = await cli.run(['merchants', 'approve', '--all'], answering(false));
    expect(refused).toMatchObject({ code: 130, out: '', err: 'shopfest: Nothing was changed\n' });
    const agreed = await cli.run(
      ['merchants', 'approve', '--district', '西屯區', '--lang', 'zh-TW'],
      answering(true),
    );
    expect(agreed.out).toMatch(/已核准 +2\n$/);
    expect(questions).toEqual([
      expect.stringMatching(/^Approve 2 merchants, such as A-1 .+\? \[y\/N\] $/),
      expect.stringMatching(/^核准 2 家店家，例如 A-1 .+？ \[y\/N\] $/),
    ]);
    expect(await states()).toEqual({ 'A-1': 'approved', 'A-2': 'approved', 'A-3': 'rejected' });
  });

  it('needs --yes where nobody can be asked', async () => {
    await register('A-1', 'A-2');
    const { code, err } = await cli.run(['merchants', 'approve', '--all'], operator);
    expect(code).toBe(2);
    expect(err).toMatch(/To approve 2 merchants, such as A-1 .+, add --yes/);
    expect(await states()).toEqual({ 'A-1': 'submitted', 'A-2': 'submitted' });
    expect((await cli.run(['merchants', 'approve', '--all', '--yes'], operator)).code).toBe(0);
    expect(await states()).toEqual({ 'A-1': 'approved', 'A-2': 'approved' });
  });

  it('says that there is none', async () => {
    const { code, err } = await cli.run(['merchants', 'approve', '--all'], operator);
    expect({ code, err }).toEqual({ code: 0, err: 'There is no merchant for which it can be done\n' });
  });

  it('stops where the key may not', async () => {
    await register('A-1');
    const { code, err } = await cli.run(['merchants', 'approve', '--all', '--yes']);
    expect(code).toBe(3);
    expect(err).toContain('merchants:review');
  });

  it.each([
    [['merchants', 'approve'], 'Which merchants? Give ids, a filter or --all'],
    [['merchants', 'approve', 'A-1'], "'A-1' is no id of a merchant, and no file"],
    [['merchants', 'approve', 'external:A-1', '--all'], 'Give ids or a filter, not both'],
    [['merchants', 'approve', '--status', 'rejected'], 'It can be done in state submitted, not in rejected'],
    [['merchants', 'reject', 'external:A-1'], '--reason is missing'],
    [['merchants', 'suspend', '--all', '--reason', ' '], '--reason is missing'],
  ])('refuses %j with exit code 2', async (argv, text) => {
    const { code, err, out } = await cli.run(argv, operator);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(text);
  });
});

describe('a file of merchants', () => {
  it('decides about those that a list wrote, and about those that come in by stdin', async () => {
    const [, , id = ''] = await register('A-1', 'A-2', 'A-3');
    const list = await cli.run(['merchants', 'list', '--csv', '--lang', 'zh-TW'], operator);
    const chosen = list.out.split('\r\n').filter((line) => !line.includes('A-3'));
    const folder = await folderWith({ 'chosen.csv': chosen.join('\r\n') });
    const { out } = await cli.run(['merchants', 'approve', join(folder, 'chosen.csv')], operator);
    expect(out).toMatch(/approved +2\n$/);
    const stdin = Readable.from([Buffer.from(`${id}\n`)]);
    await cli.run(['merchants', 'reject', '-', '--reason', '重複'], { ...operator, stdin });
    expect(await states()).toEqual({ 'A-1': 'approved', 'A-2': 'approved', 'A-3': 'rejected' });
  });

  it('refuses a line that names no merchant, before anything is done', async () => {
    await register('A-1');
    const folder = await folderWith({ 'a.txt': 'external:A-1\nA-2\n' });
    const { code, err } = await cli.run(['merchants', 'approve', join(folder, 'a.txt')], operator);
    expect(code).toBe(2);
    expect(err).toContain('a.txt:2 does not begin with mer_… or external:…');
    expect(await states()).toEqual({ 'A-1': 'submitted' });
  });
});

describe('the other decisions', () => {
  it('gives the reason to the partner', async () => {
    await register('A-1', 'A-2');
    await cli.run(['merchants', 'reject', 'external:A-1', '--reason', '非本市店家'], operator);
    const { out } = await cli.run(
      ['merchants', 'request-changes', '--all', '--yes', '--reason', '請補上統編'],
      operator,
    );
    expect(out).toMatch(/sent back +1\n$/);
    const { items } = await cli.as('partner').merchants.list();
    expect(items.map(({ status, reason }) => [status, reason])).toEqual([
      ['rejected', '非本市店家'],
      ['changesRequested', '請補上統編'],
    ]);
  });

  it('rejects those that wait for changes, too', async () => {
    await register('A-1', 'A-2');
    await cli.run(['merchants', 'request-changes', 'external:A-1', '--reason', '請補上統編'], operator);
    await cli.run(['merchants', 'reject', '--all', '--yes', '--reason', '逾期'], operator);
    expect(await states()).toEqual({ 'A-1': 'rejected', 'A-2': 'rejected' });
  });

  it('suspends and resumes', async () => {
    await register('A-1');
    await cli.run(['merchants', 'approve', 'external:A-1'], operator);
    await cli.run(['merchants', 'suspend', 'external:A-1', '--reason', '查核中'], operator);
    expect(await states()).toEqual({ 'A-1': 'suspended' });
    await cli.run(['merchants', 'resume', 'external:A-1'], operator);
    expect(await states()).toEqual({ 'A-1': 'approved' });
  });

  it('refuses a code that several organizations have, and takes it with --organization', async () => {
    await register('A-1');
    const own = await cli.as('operator').merchants.register(storeInput('A-1'));
    const { code, out } = await cli.run(['merchants', 'approve', 'external:A-1'], operator);
    expect(code).toBe(1);
    expect(out).toMatch(/2 organizations have a merchant with this code: mer_.+ \[merchant_ambiguous\]/);
    const { organizationId } = own;
    await cli.run(['merchants', 'approve', 'external:A-1', '--organization', organizationId], operator);
    expect(await cli.as('operator').merchants.retrieve(own.id)).toMatchObject({ status: 'approved' });
  });
});
