import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { formatApiKey } from '../../../src/campaign/apiKey.js';
import { folderWith } from '../../support/cli.js';
import { cliService } from '../../support/cliService.js';
import { type CommandProcess, runsFirst, spawnShopfest } from '../../support/commandProcess.js';
import { saleInput } from '../../support/sales.js';

const cli = cliService();

/** Only Windows sends SIGBREAK, so the process gives it to itself when SIGUSR2 comes. */
const breakAtUsr2 = runsFirst(`process.on('SIGUSR2', () => process.emit('SIGBREAK'));`);

const spawn = (argv: readonly string[], env: Readonly<Record<string, string>> = {}): CommandProcess =>
  spawnShopfest(argv, {
    SHOPFEST_BASE_URL: cli.url,
    SHOPFEST_API_KEY: cli.sandbox.apiKeys.partner,
    SHOPFEST_CAMPAIGN: cli.campaign,
    SHOPFEST_OUTBOX: cli.outbox,
    ...breakAtUsr2,
    ...env,
  });

// SIGINT and SIGTERM have tests beside what they end.
describe.each([
  ['SIGHUP, a closed terminal', 'SIGHUP'],
  ['SIGBREAK, Ctrl-Break of Windows', 'SIGUSR2'],
] as const)('%s', { timeout: 60_000 }, (_name, signal) => {
  it('ends serve gracefully', async () => {
    const served = spawn(['serve', '--sandbox', '--port', '0']);
    await served.waitForOutput(/DELETE http.*\n/);
    served.child.kill(signal);
    expect(await served.exitCode()).toBe(0);
    expect(served.err()).toBe('Stopped\n');
  });

  it('ends transactions push --watch with its report', async () => {
    const watching = spawn(['transactions', 'push', await folderWith({}), '--watch']);
    await watching.waitForOutput(/Ctrl-C ends\n/);
    watching.child.kill(signal);
    expect(await watching.exitCode()).toBe(0);
    expect(watching.out()).toMatch(/accepted +0\n/);
  });

  it('ends outbox drain, and says how many sales wait', async () => {
    await cli.approvedStore();
    const file = join(await folderWith({ 'a.ndjson': `${JSON.stringify(saleInput(1))}\n` }), 'a.ndjson');
    const env = { SHOPFEST_API_KEY: formatApiKey('test', '0'.repeat(32)) };
    expect((await cli.run(['transactions', 'push', file], { env })).code).toBe(3);
    const { faults } = cli.sandbox;
    const times = 1_000;
    faults.add({ kind: 'unavailable', operation: 'pushTransactions', times });
    onTestFinished(() => faults.clear());
    const draining = spawn(['outbox', 'drain']);
    await expect.poll(() => faults.list()[0]?.times, { timeout: 40_000 }).toBeLessThan(times);
    draining.child.kill(signal);
    expect(await draining.exitCode()).toBe(130);
    expect(draining.err()).toContain('Stopped\n  Stored and not sent: 1 (NT$1,280) in file:');
  });
});
