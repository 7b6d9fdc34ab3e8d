import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../../support/cli.js';
import { cliService } from '../../support/cliService.js';

const cli = cliService();
const operator = { role: 'operator' } as const;

describe('participants data', () => {
  it('writes one file with all data of a participant, which its owner alone may read', async () => {
    const { id } = await cli
      .as('app')
      .participants.register({ token: 'pt_asks_for_data', contact: { phone: '0912-345-678' } });
    const file = join(await folderWith({}), 'my-data.json');
    const argv = ['participants', 'data', id, '--out', file];
    expect(await cli.run(argv, operator)).toEqual({ code: 0, out: '', err: `Written to ${file}\n` });
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
      ...{ summary: { id }, contact: { phone: '0912-345-678' } },
      accesses: [{ exportId: null }],
    });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    // Nothing is overwritten.
    expect(await cli.run(argv, operator)).toMatchObject({ code: 2, err: expect.stringContaining(file) });
  });

  it('names what is missing', async () => {
    const argv = ['participants', 'data', 'par_00000000000000000000'];
    expect(await cli.run(argv, operator)).toMatchObject({
      code: 2,
      err: expect.stringContaining('--out is missing'),
    });
  });
});
