import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { formatApiKey } from '../../../src/campaign/apiKey.js';
import { folderWith } from '../../support/cli.js';
import { cliService } from '../../support/cliService.js';
import { saleInput } from '../../support/sales.js';

const cli = cliService();

const ndjson = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

describe('a service that refuses or cannot be reached', () => {
  it.each([
    ['the wrong role', ['keys', 'list'], {}, 'lacks keys:manage'],
    ['an unknown campaign', ['stats', '--campaign', 'nowhere-2020'], {}, 'There is no such campaign'],
    ['an unknown key', ['stats'], { SHOPFEST_API_KEY: formatApiKey('test', '0'.repeat(32)) }, 'not known'],
    [
      'a key of the wrong mode',
      ['stats'],
      { SHOPFEST_API_KEY: formatApiKey('live', '0'.repeat(32)) },
      'wrong mode',
    ],
  ])(
    'reports %s with exit code 3, reason and request id, without a stack trace',
    async (_, argv, env, reason) => {
      const { code, out, err } = await cli.run(argv, { env });
      expect({ code, out }).toEqual({ code: 3, out: '' });
      expect(err).toContain(reason);
      expect(err).toMatch(/Request req_\w+\n/);
      expect(err).not.toMatch(/^\s+at /m);
    },
  );

  it('reports a closed port with exit code 3 and the address, in both languages and in JSON', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => closed.once('listening', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const address = `http://127.0.0.1:${port}`;
    const { code, err } = await cli.run(['stats', '--base-url', address]);
    expect(code).toBe(3);
    expect(err).toContain('could not be reached');
    expect(err).toContain(`Service: ${address}`);
    const chinese = await cli.run(['stats', '--base-url', address, '--lang', 'zh-TW', '--json']);
    expect(chinese.err).toContain(`服務：${address}`);
    expect(JSON.parse(chinese.out)).toMatchObject({ error: { code: 'connection_failed', retryable: true } });
  });

  it('enqueues a whole file when the service fails in the middle, and exits 3 with how much waits and where', async () => {
    await cli.approvedStore();
    cli.sandbox.faults.add({
      kind: 'cut',
      operation: 'pushTransactions',
      after: 1,
      times: Number.POSITIVE_INFINITY,
    });
    onTestFinished(() => cli.sandbox.faults.clear());
    const rows = Array.from({ length: 6_000 }, (_, index) => saleInput(index));
    const folder = await folderWith({ 'a.ndjson': ndjson(rows) });
    const { code, out, err } = await cli.run(['transactions', 'push', join(folder, 'a.ndjson'), '--json']);
    expect(code).toBe(3);
    const report = JSON.parse(out);
    expect(report).toMatchObject({ rejected: 0, total: 6_000, error: { code: 'connection_failed' } });
    expect(report.accepted + report.stored).toBe(6_000);
    // The service accepted some rows whose response was cut off.
    expect(report.stored).toBe(report.waiting);
    expect(report.waiting).toBeGreaterThanOrEqual(5_000);
    expect(err).toContain(`Service: ${cli.url}`);
    expect(err).toContain(`Stored and not sent: ${report.waiting.toLocaleString('en')} (NT$`);
    expect(err).toContain(cli.outbox);
    cli.sandbox.faults.clear();
    const again = await cli.run(['transactions', 'push', join(folder, 'a.ndjson'), '--json']);
    expect(again.code).toBe(0);
    const { known, duplicate, earlier, accepted } = JSON.parse(again.out);
    expect({ accepted, earlier, rows: known + duplicate }).toEqual({
      accepted: 0,
      earlier: report.waiting,
      rows: 6_000,
    });
    expect((await cli.as('partner').stats.summary()).received.documents).toBe(6_000);
  });
});
