import { randomBytes } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { startServer } from '../../../../src/service/index.js';
import { folderWith } from '../../../support/cli.js';
import { cliService } from '../../../support/cliService.js';
import { allowance, end, issue, seller, src } from '../../../support/turnkey.js';

const cli = cliService();
const sold = '2020-12-12T14:30:00';
const carriers = [
  { type: '3J0002', id: '/CNRY+77' },
  { type: '5G0001', id: 'canary.shopper@example.com' },
];
const folder = () =>
  folderWith({
    [`${src('F0401')}/1.xml`]: issue({ number: 'AB10000001', time: sold, carrier: carriers[0] as never }),
    [`${src('F0401')}/2.xml`]: issue({ number: 'AB10000002', time: sold, carrier: carriers[1] as never }),
    [`${src('F0401')}/3.xml`]: issue({ number: 'AB10000003', time: sold, carrier: carriers[0] as never }),
    [`${src('F0401')}/refused.xml`]: issue({
      number: 'AB10000004',
      time: sold,
      carrier: carriers[1] as never,
      sellerUbn: '04541302',
    }),
    [`${src('F0401')}/cut.xml`]: issue({
      number: 'AB10000005',
      time: sold,
      carrier: carriers[1] as never,
    }).slice(0, -30),
    [`${src('F0501')}/1.xml`]: end('Cancel', 'AB10000003', sold, '2020-12-13T09:00:00'),
    [`${src('G0401')}/1.xml`]: allowance('AL1', '2020-12-14', [{ number: 'AB10000001', time: sold }]),
  });

/** Every request that the service receives. */
const requests: string[] = [];
let url = '';
beforeAll(async () => {
  const server = await startServer({
    async fetch(request) {
      const headers = JSON.stringify([...request.headers]);
      requests.push(`${request.url} ${headers} ${await request.clone().text()}`);
      return cli.sandbox.fetch(request);
    },
    close: async () => undefined,
  });
  url = server.url;
  return () => server.close();
});

const key = randomBytes(32);

it.each([
  ['without matching', [], {}],
  ['with matching', ['--match-carriers'], { SHOPFEST_CARRIER_KEY: key.toString('hex') }],
] as const)('neither sends nor prints a carrier, %s', async (_, options, env) => {
  await cli.approvedStore([seller]);
  const files = await folder();
  requests.length = 0;
  const printed: string[] = [];
  for (const more of [[], ['--warnings'], ['--json', '--warnings']]) {
    const { out, err } = await cli.run(['transactions', 'push', files, ...options, ...more], {
      env: { SHOPFEST_BASE_URL: url, ...env },
    });
    printed.push(out, err);
  }
  expect(requests.join()).toContain('AB10000002');
  const allText = [...printed, ...requests, ...cli.logged].join('\n');
  const secrets = [...carriers.map(({ id }) => id), key.toString('hex'), key.toString('base64')];
  for (const secret of secrets) {
    expect(allText).not.toContain(secret);
    expect(allText).not.toContain(encodeURIComponent(secret));
  }
  expect(allText.includes('carrier_')).toBe(options.length > 0);
});

it('matches shoppers by carrier only with --match-carriers, with the key in hex or base64', async () => {
  await cli.approvedStore([seller]);
  const files = await folder();
  const env = { SHOPFEST_CARRIER_KEY: key.toString('base64') };
  await cli.run(['transactions', 'push', files], { env });
  const participants = async () => (await cli.as('partner').stats.summary()).participantCount;
  expect(await participants()).toBe(0);
  const more = await folderWith({
    '6.xml': issue({ number: 'AB10000006', time: sold, carrier: carriers[0] as never }),
    '7.xml': issue({ number: 'AB10000007', time: sold, carrier: carriers[1] as never }),
  });
  await cli.run(['transactions', 'push', more, '--match-carriers'], { env });
  const last = await folderWith({
    '8.xml': issue({ number: 'AB10000008', time: sold, carrier: carriers[0] as never }),
  });
  await cli.run(['transactions', 'push', last, '--match-carriers'], {
    env: { SHOPFEST_CARRIER_KEY: key.toString('hex').toUpperCase() },
  });
  expect(await participants()).toBe(2);
});

it.each([
  ['no key', undefined, 'Set SHOPFEST_CARRIER_KEY'],
  ['an empty key', '', 'Set SHOPFEST_CARRIER_KEY'],
  ['a short key', key.toString('hex').slice(2), 'at least 32 bytes'],
  ['a key with another character', `${key.toString('hex')}!`, 'at least 32 bytes'],
])('refuses %s as the carrier key with exit code 2, and does not print it', async (_, value, message) => {
  const { code, err } = await cli.run(
    ['transactions', 'push', await folder(), '--match-carriers', '--dry-run'],
    {
      env: value === undefined ? {} : { SHOPFEST_CARRIER_KEY: value },
    },
  );
  expect(code).toBe(2);
  expect(err).toContain(message);
  if (value) expect(err).not.toContain(value);
});
