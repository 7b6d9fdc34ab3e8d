import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../../support/cli.js';
import { cliService } from '../../support/cliService.js';
import { engines } from '../../support/stores.js';

describe.each(engines)('campaigns on %s', (engine) => {
  const cli = cliService(engine);
  const operator = { role: 'operator' } as const;
  const json = async (argv: string[]) => {
    const { code, out, err } = await cli.run([...argv, '--json'], operator);
    expect(code, err + out).toBe(0);
    return JSON.parse(out).campaign;
  };
  const days = ['--from', '2021-12-01', '--to', '2021-12-31'];

  it('creates a campaign by its days, in draft, and says what comes next', async () => {
    const argv = [
      'campaigns',
      'create',
      'days-1',
      '--name',
      '2021購物節',
      ...days,
      '--register-to',
      '2022-01-07',
    ];
    const { code, out, err } = await cli.run([...argv, '--budget', '1,500,000'], operator);
    expect({ code, err }).toEqual({
      code: 0,
      err: 'Open it for merchants and sales: shopfest campaigns activate --campaign days-1\n',
    });
    expect(out).toContain('state         draft');
    expect(out).toContain('2021-12-01 – 2021-12-31');
    expect(await json(['campaigns', 'show', '--campaign', 'days-1'])).toMatchObject({
      name: '2021購物節',
      purchasePeriod: { startsAt: '2021-12-01T00:00:00+08:00', endsAt: '2022-01-01T00:00:00+08:00' },
      registrationPeriod: { startsAt: '2021-12-01T00:00:00+08:00', endsAt: '2022-01-08T00:00:00+08:00' },
      budget: 1_500_000,
      ruleSet: { threshold: 500 },
    });
  });

  it('takes every field of the contract from a file, and what is typed over it', async () => {
    const folder = await folderWith({
      'campaign.json': `\u{feff}${JSON.stringify({
        id: 'file-1',
        name: '檔案',
        purchasePeriod: { startsAt: '2021-12-01T10:00:00+08:00', endsAt: '2021-12-31T22:00:00+08:00' },
        ruleSet: { threshold: 300, capPerDocument: 9 },
      })}`,
    });
    const file = ['--file', join(folder, 'campaign.json')];
    expect(await json(['campaigns', 'create', ...file, '--threshold', '200'])).toMatchObject({
      id: 'file-1',
      purchasePeriod: { startsAt: '2021-12-01T10:00:00+08:00' },
      registrationPeriod: { endsAt: '2021-12-31T22:00:00+08:00' },
      ruleSet: { threshold: 200, capPerDocument: 9 },
    });
  });

  it('changes only what is typed, and registers as long as sales may be made', async () => {
    await json(['campaigns', 'create', 'change-1', '--name', '改', ...days, '--register-to', '2022-01-07']);
    const update = ['campaigns', 'update', '--campaign', 'change-1'];
    expect(await json([...update, '--to', '2022-01-03', '--threshold', '250'])).toMatchObject({
      name: '改',
      purchasePeriod: { startsAt: '2021-12-01T00:00:00+08:00', endsAt: '2022-01-04T00:00:00+08:00' },
      registrationPeriod: { endsAt: '2022-01-08T00:00:00+08:00' },
      ruleSet: { threshold: 250, excludeBuyerUbn: true },
    });
    expect(await json([...update, '--to', '2022-01-31'])).toMatchObject({
      registrationPeriod: { endsAt: '2022-02-01T00:00:00+08:00' },
    });
    expect(await json([...update, '--from', '2021-11-30'])).toMatchObject({
      purchasePeriod: { startsAt: '2021-11-30T00:00:00+08:00' },
      registrationPeriod: { startsAt: '2021-11-30T00:00:00+08:00' },
    });
  });

  it('activates, closes and settles a campaign, the last two only with --yes', async () => {
    await json(['campaigns', 'create', 'whole-1', '--name', '全', ...days]);
    const of = (verb: string, ...more: string[]) => ['campaigns', verb, '--campaign', 'whole-1', ...more];
    expect(await json(of('activate'))).toMatchObject({ status: 'active' });
    for (const [verb, before, after] of [
      ['close', 'active', 'registrationClosed'],
      ['settle', 'registrationClosed', 'settled'],
    ] as const) {
      const { code, err } = await cli.run(of(verb), { ...operator, lang: 'zh_TW' });
      expect(code).toBe(2);
      expect(err).toContain('尚未執行。確認後請加上 --yes');
      expect(await json(of('show'))).toMatchObject({ status: before });
      if (verb === 'settle') {
        const settled = await cli.approved(of(verb, '--yes', '--json'), operator);
        expect(JSON.parse(settled.out).campaign).toMatchObject({ status: after });
      } else expect(await json(of(verb, '--yes'))).toMatchObject({ status: after });
    }
  });

  it('lists campaigns by their days', async () => {
    await json(['campaigns', 'create', 'list-1', '--name', '列', ...days]);
    const { out } = await cli.run(['campaigns', 'list'], operator);
    expect(out).toMatch(/^ {2}list-1 +列 +draft +2021-12-01 – 2021-12-31$/m);
    expect(out).toMatch(/^ {2}taichung-2020 .* active/m);
  });

  it.each([
    ['a day that is none', ['create', 'a-1', '--from', '2021-02-30'], '--from must be a day'],
    ['an amount that is none', ['create', 'a-1', '--budget', '1.5'], '--budget must be whole NT$'],
    ['a file that is not there', ['create', '--file', 'nothere.json'], 'There is no file nothere.json'],
    ['fields that are missing', ['create', 'a-1'], '/name is required'],
    ['nothing to change', ['update'], 'There is nothing to change'],
  ])('refuses %s with exit code 2', async (_, argv, reason) => {
    const { code, err } = await cli.run(['campaigns', ...argv], operator);
    expect(err).toContain(reason);
    expect(code).toBe(2);
  });

  it('refuses a file that holds no object', async () => {
    const folder = await folderWith({ 'list.json': '[]', 'cut.json': '{"name":' });
    for (const name of ['list.json', 'cut.json']) {
      const { code, err } = await cli.run(['campaigns', 'create', '--file', join(folder, name)], operator);
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('must hold one JSON object') });
    }
  });
});
