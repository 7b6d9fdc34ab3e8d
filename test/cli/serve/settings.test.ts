import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/cli/serve/settings.js';
import { shopfest } from '../../support/cli.js';
import { spawnShopfest } from '../../support/commandProcess.js';

const none = {
  ...{
    db: undefined,
    host: undefined,
    port: undefined,
    mode: undefined,
    workers: undefined,
    pool: undefined,
  },
  ...{ proxies: undefined, 'connections-per-address': undefined, 'requests-per-second': undefined },
  ...{ 'rows-per-second': undefined, 'burst-seconds': undefined, 'approver-origins': undefined },
  ...{
    'approver-domain': undefined,
    'approver-wait-hours': undefined,
    'finds-per-hour': undefined,
    'audit-otlp': undefined,
    sandbox: false,
  },
};

describe('the pages of passkeys and the wait of approvers', () => {
  it('are those that were typed', () => {
    const origins = 'https://approve.festival.example,https://www.festival.example';
    const typed = { 'approver-origins': origins, 'approver-domain': 'festival.example' };
    expect(readSettings({ ...none, ...typed, 'approver-wait-hours': '48' })).toMatchObject({
      passkeys: { rpId: 'festival.example', origins: origins.split(',') },
      approverWaitSeconds: 172_800,
    });
    expect(readSettings({ ...none, 'approver-origins': 'http://localhost:3000' }).passkeys).toEqual({
      rpId: 'localhost',
      origins: ['http://localhost:3000'],
    });
    expect(readSettings(none)).toMatchObject({ passkeys: undefined, approverWaitSeconds: undefined });
  });

  it.each([
    [{ 'approver-origins': 'https://a.example/path' }, /--approver-origins must be scheme and host/],
    [{ 'approver-origins': 'http://a.example' }, /--approver-origins must be scheme and host/],
    [{ 'approver-domain': 'a.example' }, /--approver-origins must be scheme and host/],
    [
      { 'approver-origins': 'https://a.example', 'approver-domain': 'b.example' },
      /not in the domain b\.example/,
    ],
    [{ 'approver-wait-hours': '0' }, /--approver-wait-hours must be a number from 1 to 720/],
  ])('are refused where they do not fit: %j', (typed, text) => {
    expect(() => readSettings({ ...none, ...typed })).toThrow(text);
  });

  it('come from the environment, too', async () => {
    const env = {
      SHOPFEST_APPROVER_ORIGINS: 'https://approve.festival.example',
      SHOPFEST_APPROVER_WAIT_HOURS: '2',
    };
    const service = spawnShopfest(['serve', '--sandbox', '--port', '0', '--json'], env);
    await service.waitForOutput(/\n}\n/);
    const { url } = JSON.parse(service.out()) as { url: string };
    const approvers = (await (await fetch(`${url}/v1/approvers`)).json()) as { waitSeconds: number };
    expect(approvers.waitSeconds).toBe(7_200);
    const wrong = await shopfest(['serve'], { env: { SHOPFEST_APPROVER_ORIGINS: 'festival' } });
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('--approver-origins')]);
  });
});
