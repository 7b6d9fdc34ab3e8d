import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OperationId } from '../../src/generated/operation.js';
import { folderWith } from '../support/cli.js';
import { cliService } from '../support/cliService.js';
import { offerInput, saleInput, storeInput } from '../support/sales.js';

const cli = cliService();

/** More failures than a call repeats by itself. */
const outage = (operation: OperationId, times = 4): void =>
  cli.sandbox.faults.add({ kind: 'unavailable', operation, times, retryAfterSeconds: 0 });

const files = () =>
  folderWith({
    'merchants.ndjson': JSON.stringify(storeInput('store-2')),
    'offers.ndjson': JSON.stringify(offerInput('SKU-1', { zone: 'main' })),
    'sales.ndjson': JSON.stringify(saleInput(1)),
    'feed.tsv': `id\ttitle\tavailability\tprice\nA\t香菇\tin_stock\t880 TWD\n`,
  });

const commands = (folder: string): Record<string, readonly string[]> => ({
  'merchants import': ['merchants', 'import', join(folder, 'merchants.ndjson')],
  'promo-items import': ['promo-items', 'import', join(folder, 'offers.ndjson')],
  'zone patch': ['zone', 'patch', join(folder, 'offers.ndjson'), '--zone', 'main'],
  'zone sync': ['zone', 'sync', join(folder, 'feed.tsv'), '--zone', 'main', '--seller', 'store-1'],
  'transactions push': ['transactions', 'push', join(folder, 'sales.ndjson')],
});

describe('--max-outage', () => {
  it.each([
    ['merchants import', 'registerMerchants'],
    ['promo-items import', 'upsertPromoItems'],
    ['zone patch', 'upsertPromoItems'],
    ['zone sync', 'openMirror'],
    ['zone sync', 'stageMirrorItems'],
    ['zone sync', 'planMirror'],
    ['zone sync', 'applyMirror'],
  ] as const)('lets %s wait out an outage of %s, which ends it by default', async (name, operation) => {
    await cli.approvedStore();
    const argv = commands(await files())[name] ?? [];
    outage(operation);
    expect(await cli.run(argv)).toMatchObject({ code: 3 });
    cli.sandbox.faults.clear();
    outage(operation);
    expect(await cli.run([...argv, '--max-outage', '1m'])).toMatchObject({ code: 0 });
    expect(cli.sandbox.faults.list()).toEqual([]);
  });

  it('bounds how long transactions push and outbox drain wait', async () => {
    await cli.approvedStore();
    const argv = commands(await files())['transactions push'] ?? [];
    outage('pushTransactions', Number.POSITIVE_INFINITY);
    const started = performance.now();
    expect(await cli.run([...argv, '--max-outage', '0'])).toMatchObject({ code: 3 });
    expect(await cli.run(['outbox', 'drain', '--max-outage', '1'])).toMatchObject({ code: 3 });
    // By default both wait for half a minute where the service asks for a pause.
    expect(performance.now() - started).toBeLessThan(20_000);
    cli.sandbox.faults.clear();
    expect(await cli.run(['outbox', 'drain', '--max-outage', '1m'])).toMatchObject({ code: 0 });
  });

  it.each(['soon', '-5', '10d', '', '1.5m', '9999999'])('refuses %j with exit code 2', async (duration) => {
    for (const argv of Object.values(commands(await files()))) {
      const { code, err } = await cli.run([...argv, `--max-outage=${duration}`], { lang: 'zh-TW' });
      expect(code).toBe(2);
      expect(err).toContain('--max-outage 須為秒數');
    }
  });
});
