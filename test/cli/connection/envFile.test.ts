import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withEnvFile } from '../../../src/cli/connection/envFile.js';
import { folderWith } from '../../support/cli.js';

const file = [
  'SHOPFEST_BASE_URL=http://127.0.0.1:1',
  'SHOPFEST_API_KEY=of-the-file',
  'SHOPFEST_CAMPAIGN=c-1',
];
const other = ['SHOPFEST_SECRET="with # inside" # and a comment', 'DATABASE_URL=postgres://elsewhere'];

it('takes variables of the command from the file, and no others', async () => {
  const folder = await folderWith({ '.env': [...file, ...other].join('\n') });
  expect(withEnvFile({ LANG: 'en' }, folder)).toEqual({
    LANG: 'en',
    SHOPFEST_BASE_URL: 'http://127.0.0.1:1',
    SHOPFEST_API_KEY: 'of-the-file',
    SHOPFEST_CAMPAIGN: 'c-1',
    SHOPFEST_SECRET: 'with # inside',
  });
});

it('prefers the environment', async () => {
  const folder = await folderWith({ '.env': file.join('\n') });
  expect(withEnvFile({ SHOPFEST_CAMPAIGN: 'c-2' }, folder).SHOPFEST_CAMPAIGN).toBe('c-2');
});

it.each([
  ['key', { SHOPFEST_API_KEY: 'of-the-user' }, { SHOPFEST_API_KEY: 'of-the-user', SHOPFEST_CAMPAIGN: 'c-1' }],
  [
    'address',
    { SHOPFEST_BASE_URL: 'https://a' },
    { SHOPFEST_BASE_URL: 'https://a', SHOPFEST_CAMPAIGN: 'c-1' },
  ],
])(
  'sends no key to an address that is not its own, where the environment has the %s',
  async (_, env, expected) => {
    const folder = await folderWith({ '.env': file.join('\n') });
    expect(withEnvFile(env, folder)).toEqual(expected);
  },
);

it('needs no file, and takes a folder of its name for none', async () => {
  const folder = await folderWith({});
  expect(withEnvFile({}, folder)).toEqual({});
  await mkdir(join(folder, '.env'));
  expect(withEnvFile({}, folder)).toEqual({});
});
