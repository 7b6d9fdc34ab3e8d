import { describe, expect, it } from 'vitest';
import { cliService } from '../../support/cliService.js';

const cli = cliService();
const operator = { role: 'operator' } as const;

describe('zone put and list', () => {
  const put = (...args: string[]) => cli.run(['zone', 'put', ...args, '--json'], operator);

  it('declares a zone, and changes what is given alone', async () => {
    expect((await cli.run(['zone', 'list'], operator)).out).toBe('');
    const missing = await put('main', '--name', '電商專區');
    expect(missing).toMatchObject({ code: 2, err: expect.stringContaining('--name-en is missing') });
    const declared = await put('main', '--name', '電商專區', '--name-en', 'Online zone');
    expect(JSON.parse(declared.out).zone).toMatchObject({
      ...{ id: 'main', period: null, organizationIds: null, needsReview: false, isDeclared: true },
    });
    const { id } = await cli.as('operator').organizations.create({ name: '禮品商', role: 'partner' });
    const changed = await put(
      ...['main', '--from', '2020-12-09', '--to', '2021-02-06', '--organizations', id],
      ...['--needs-review', 'yes'],
    );
    const expected = {
      ...{ name: '電商專區', nameEn: 'Online zone', needsReview: true, organizationIds: [id] },
      period: { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' },
    };
    expect(JSON.parse(changed.out).zone).toMatchObject(expected);
    expect(JSON.parse((await put('main', '--to', '2021-02-07')).out).zone).toMatchObject({
      ...expected,
      period: { ...expected.period, endsAt: '2021-02-08T00:00:00+08:00' },
    });
    const open = await put('main', '--organizations', 'all', '--needs-review', 'no');
    expect(JSON.parse(open.out).zone).toMatchObject({ organizationIds: null, needsReview: false });
  });

  it('lists zones as a table and as JSON', async () => {
    await put('main', '--name', '電商專區', '--name-en', 'Online zone', '--needs-review', 'yes');
    await put(
      ...['gifts', '--name', '禮品', '--name-en', 'Gifts'],
      '--from',
      '2020-12-12',
      '--to',
      '2020-12-13',
    );
    const { code, out, err } = await cli.run(['zone', 'list'], operator);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/gifts +Gifts +2020-12-12 – 2020-12-13 +all partners +none\n/);
    expect(out).toMatch(/main +Online zone +always +all partners +needed\n/);
    const zh = await cli.run(['zone', 'list'], { lang: 'zh-TW' });
    expect(zh.out).toMatch(/main +電商專區 +不限 +所有參加單位 +須審核\n/);
    const json = JSON.parse((await cli.run(['zone', 'list', '--json'])).out);
    expect(json.zones.map(({ id }: { id: string }) => id)).toEqual(['gifts', 'main']);
  });

  it('refuses what is no day, no choice, or not allowed', async () => {
    const named = ['main', '--name', '專區', '--name-en', 'Zone'];
    expect((await put(...named, '--from', '2020-12-09')).err).toContain('--to is missing');
    expect((await put(...named, '--needs-review', 'maybe')).code).toBe(2);
    const refused = await cli.run(['zone', 'put', ...named]);
    expect(refused.code).toBe(3);
  });
});
