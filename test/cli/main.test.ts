import { describe, expect, it } from 'vitest';
import { globalOptions } from '../../src/cli/command/command.js';
import { commands } from '../../src/cli/commands.js';
import { languageOf } from '../../src/cli/terminal/text.js';
import { shopfest } from '../support/cli.js';

describe('a command line with an error', () => {
  it.each([
    ['an empty command line', [], 'A command is missing', '缺少指令'],
    ['an unknown command', ['sell'], "There is no command 'sell'", '沒有指令「sell」'],
    ['half a command', ['merchants'], "There is no command 'merchants'", '沒有指令「merchants」'],
    ['an unknown second word', ['merchants', 'export'], "'merchants export'", '「merchants export」'],
    ['an unknown option', ['stats', '--colour'], 'There is no option --colour', '沒有選項 --colour'],
    [
      'an option of another command',
      ['stats', '--dry-run'],
      'There is no option --dry-run',
      '沒有選項 --dry-run',
    ],
    ['an unknown letter', ['stats', '-x'], 'There is no option -x', '沒有選項 -x'],
    ['an option without its value', ['stats', '--by'], '--by needs a value', '--by 需要一個值'],
    ['an option instead of a value', ['stats', '--by', '-h'], '--by needs a value', '--by 需要一個值'],
    ['a switch with a value', ['stats', '--json=yes'], '--json takes no value', '--json 不接受值'],
    [
      'a value that is no choice',
      ['stats', '--by', 'moon'],
      '--by must be one of district',
      '--by 須為下列之一',
    ],
    ['a value that is no number', ['stats', '--top', 'x'], '--top must be a number', '--top 須為 1 至 1000'],
    ['a number out of bounds', ['stats', '--top', '1001'], '--top must be a number', '--top 須為 1 至 1000'],
    ['a missing argument', ['merchants', 'import'], '<file> is missing', '缺少 <file>'],
    [
      'one argument too many',
      ['merchants', 'import', 'a.csv', 'b.csv'],
      "'b.csv' is one argument",
      '多出引數「b.csv」',
    ],
    [
      'an unknown language',
      ['stats', '--lang', 'fr'],
      '--lang must be one of zh-TW, en',
      '--lang 須為下列之一',
    ],
  ])('refuses %s with exit code 2 and the reason, in both languages', async (_, argv, en, zh) => {
    const inEnglish = await shopfest(argv);
    expect(inEnglish).toMatchObject({ code: 2, out: '' });
    expect(inEnglish.err).toContain(en);
    const inChinese = await shopfest(argv, { env: { LANG: 'zh_TW.UTF-8' } });
    expect(inChinese).toMatchObject({ code: 2, out: '' });
    expect(inChinese.err).toContain(zh);
  });

  it('names the help and the commands', async () => {
    expect((await shopfest(['stats', '--colour'])).err).toContain('See: shopfest stats --help');
    const { err } = await shopfest(['merchants', 'colour']);
    expect(err).toMatch(/Commands: merchants template, (?:merchants [a-z-]+, )*merchants [a-z-]+\n/);
  });

  it.each([
    [['merchant', 'imprt'], 'Did you mean: shopfest merchants import\n'],
    [['create', 'campaigns'], 'Did you mean: shopfest campaigns create\n'],
    [['campagin'], 'Did you mean: shopfest campaigns\n'],
    [['stat'], 'Did you mean: shopfest stats\n'],
    [['campaigns', 'destroy'], 'Commands: campaigns create, campaigns list, '],
    [['stats', '--campain', 'x'], 'Did you mean --campaign? See: shopfest stats --help\n'],
    [['stats', '--zzzzzz'], 'There is no option --zzzzzz\n  See: '],
  ])('proposes what %j most likely means', async (argv, proposal) => {
    expect(await shopfest(argv)).toMatchObject({ code: 2, err: expect.stringContaining(proposal) });
  });

  it.each([
    ['SHOPFEST_CAMPAIGN', { SHOPFEST_BASE_URL: 'http://127.0.0.1:9', SHOPFEST_API_KEY: 'sf_test_1' }],
    ['SHOPFEST_BASE_URL', { SHOPFEST_CAMPAIGN: 'taichung-2020', SHOPFEST_API_KEY: 'sf_test_1' }],
    ['SHOPFEST_API_KEY', { SHOPFEST_CAMPAIGN: 'taichung-2020', SHOPFEST_BASE_URL: 'http://127.0.0.1:9' }],
  ])('refuses a command without %s with exit code 2 and its name', async (name, env) => {
    const { code, err } = await shopfest(['stats'], { env });
    expect(code).toBe(2);
    expect(err).toContain(name);
  });

  it('refuses a malformed key with exit code 2, and does not print it', async () => {
    const env = {
      SHOPFEST_CAMPAIGN: 'a-1',
      SHOPFEST_BASE_URL: 'http://127.0.0.1:9',
      SHOPFEST_API_KEY: 'hunter2secret',
    };
    const { code, err, out } = await shopfest(['stats', '--json'], { env });
    expect(code).toBe(2);
    expect(err + out).not.toContain('hunter2secret');
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'configuration_invalid' } });
  });

  it('has no option for the key, since others can read a command line', () => {
    const named = commands.flatMap(({ options }) => Object.entries(options));
    // A file that holds a key may be named: who reads its name has not read it.
    const told = named.filter(([name, option]) => /key|secret|token/.test(name) && option.value !== 'file');
    expect(told.map(([name]) => name)).toEqual([]);
  });
});

describe('help', () => {
  it.each([['--help'], ['-h']])(
    'lists all commands for %s, in the language of the environment',
    async (option) => {
      const { code, out, err } = await shopfest([option], { env: { LC_ALL: 'zh_TW.UTF-8', LANG: 'en_US' } });
      expect({ code, err }).toEqual({ code: 0, err: '' });
      for (const { name, text } of commands) {
        expect(out).toContain(name);
        expect(out).toContain(text.zh);
      }
    },
  );

  it('prefers --lang to the environment, also before the command', async () => {
    const { out } = await shopfest(['--lang', 'en', 'stats', '--help'], { env: { LANG: 'zh_TW' } });
    expect(out).toContain('Usage\n  shopfest stats [options]');
    expect(out).toContain('--by district|region|');
  });

  it.each([
    [['help'], ['--help']],
    [
      ['help', 'merchants'],
      ['merchants', '--help'],
    ],
    [
      ['--lang', 'zh-TW', 'help', 'stats'],
      ['stats', '--help', '--lang', 'zh-TW'],
    ],
  ])('prints for %j what it prints for %j', async (argv, same) => {
    const { code, out } = await shopfest(argv);
    expect({ code, out }).toEqual({ code: 0, out: (await shopfest(same)).out });
  });

  it('refuses help for a command that is not there', async () => {
    expect(await shopfest(['help', 'sell'])).toMatchObject({ code: 2, out: '' });
  });

  it('lists the commands of a noun', async () => {
    const { code, out } = await shopfest(['merchants', '--help']);
    expect(code).toBe(0);
    expect(out).toContain('merchants import');
    expect(out).not.toContain('transactions push');
  });

  it.each(commands.map((command) => [command.name, command] as const))(
    'has both languages and examples for %s',
    async (name, command) => {
      const texts = [
        command.text,
        ...Object.values({ ...command.options, ...globalOptions }).map(({ text }) => text),
      ];
      for (const { en, zh } of texts) {
        expect(en).toMatch(/^[\x20-\x7e…]+$/);
        expect(zh).toMatch(/\p{Script=Han}/u);
      }
      expect(command.examples.length).toBeGreaterThan(0);
      for (const example of command.examples) expect(example.startsWith(name)).toBe(true);
      expect((await shopfest([...name.split(' '), '--help'])).out).toContain(`shopfest ${name}`);
    },
  );

  it('gives options of one name a value everywhere or nowhere, so that the command can be found among them', () => {
    const kinds = new Map<string, Set<boolean>>();
    for (const { options } of commands) {
      for (const [name, { value }] of Object.entries(options)) {
        kinds.set(name, (kinds.get(name) ?? new Set()).add(value !== undefined));
      }
    }
    expect([...kinds].filter(([, kind]) => kind.size > 1)).toEqual([]);
  });

  it('prints the version for --version', async () => {
    expect(await shopfest(['--version'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\S+ \(contract \d+\.\d+\.\d+\)\n$/),
    });
  });
});

it.each([
  [{}, 'en-US', 'en'],
  [{}, 'zh-TW', 'zh-TW'],
  [{}, 'zh-Hant-TW', 'zh-TW'],
  [{ LC_ALL: '', LANG: '' }, 'zh-Hant-HK', 'zh-TW'],
  [{ LANG: 'C' }, 'zh-TW', 'en'],
  [{ LC_ALL: 'POSIX' }, 'zh-TW', 'en'],
  [{ LANG: 'en_US.UTF-8' }, 'zh-TW', 'en'],
  [{ LANG: 'zh_TW.UTF-8' }, 'en-US', 'zh-TW'],
  [{ LANG: 'zh_TW.UTF-8', LC_ALL: 'C' }, 'en-US', 'en'],
  [{ LANG: 'C', LC_MESSAGES: 'zh_TW' }, 'en-US', 'zh-TW'],
  [{ LC_ALL: '', LANG: 'zh_HK' }, 'en-US', 'zh-TW'],
])('reads %j on a system in %s as the language %s', (env, systemLocale, language) => {
  expect(languageOf(env, systemLocale)).toBe(language);
});
