import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../../support/cli.js';
import { cliService } from '../../support/cliService.js';

describe('draws plan', () => {
  const cli = cliService();
  const operator = { role: 'operator' } as const;
  const prizes = [{ name: '美妝保養品', value: 3_000, count: 1, reserves: 1 }];

  /** The key of another person of the operator. */
  it('proposes a schedule that is read, changed and confirmed by another person', async () => {
    const folder = await folderWith({
      'prizes.json': JSON.stringify({
        series: [
          { kind: 'daily', prizes },
          { kind: 'grand', prizes },
        ],
      }),
    });
    const proposed = await cli.run(['draws', 'plan', join(folder, 'prizes.json')], operator);
    expect(proposed.code, proposed.err).toBe(0);
    expect(proposed.out).toContain('2020-12-10 12:00');
    expect(proposed.out).toContain('美妝保養品 × 1');
    expect(proposed.err).toMatch(
      /^61 draws proposed\. After signature: shopfest draws confirm dsc_\w+ --yes\n$/,
    );
    const id = /dsc_\w+/.exec(proposed.err)?.[0] ?? '';

    const shown = await cli.run(['draws', 'plan', '--schedule', id, '--json'], operator);
    const file = join(folder, 'draws.json');
    await writeFile(file, shown.out.replaceAll('壓軸抽獎', '壓軸黃金'));
    expect(await readFile(file, 'utf8')).toContain('壓軸黃金');
    const changed = await cli.run(['draws', 'plan', file, '--schedule', id], operator);
    expect(changed.out).toContain('壓軸黃金');

    const unsure = await cli.run(['draws', 'confirm', id], operator);
    expect([unsure.code, unsure.err]).toEqual([2, expect.stringContaining('--yes')]);
    const confirmed = await cli.approved(['draws', 'confirm', id, '--yes'], operator);
    expect([confirmed.code, confirmed.err]).toEqual([0, '61 draws, confirmed.\n']);
    const { items } = await cli.as('operator').draws.list({ pageSize: 100 });
    expect(items).toHaveLength(61);
  });

  it('says what is missing', async () => {
    expect(await cli.run(['draws', 'plan'], operator)).toMatchObject({
      code: 2,
      err: expect.stringContaining('Give a file, or --schedule'),
    });
    const folder = await folderWith({ 'prizes.json': '[]' });
    expect(await cli.run(['draws', 'plan', join(folder, 'prizes.json')], operator)).toMatchObject({
      code: 2,
      err: expect.stringContaining('must hold one JSON object'),
    });
  });
});
