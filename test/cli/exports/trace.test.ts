import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { approved, knownApprovers } from '../../../src/testing/index.js';
import { folderWith } from '../../support/cli.js';
import { cliService } from '../../support/cliService.js';

describe('exports trace', () => {
  const cli = cliService();
  const operator = { role: 'operator' } as const;
  const trace = async (content: string, ...argv: string[]) => {
    const folder = await folderWith({ 'found.txt': content });
    return cli.run(['exports', 'trace', join(folder, 'found.txt'), ...argv], operator);
  };

  it('says to whom a leaked list was given, and opens an incident', async () => {
    const client = cli.as('operator');
    await client.canaries.register({ phone: '0912-999-888', email: 'a.reader@mail.example' });
    const ids: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      const contact = { name: `甲乙丙${n}`, phone: `0911-000-00${n}` };
      ids.push((await client.participants.register({ token: `pt_traced_${n}`, contact })).id);
    }
    const { id } = await client.exports.request({
      purpose: '通知領獎',
      selection: { participantIds: ids },
      fields: ['name', 'phone'],
      maxRows: 3,
    });
    const { rows, givenTo } = await approved(client, await knownApprovers(), () =>
      client.exports.download(id),
    );
    const leaked = rows.map(({ name, phone }) => `${name},${phone}`).join('\n');
    const { code, out, err } = await trace(leaked);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('4/4');
    expect(out).toContain(`It comes from ${id}, given to ${givenTo}.`);
    expect(out).toMatch(/Incident: inc_\w+\n$/);
    const { out: json } = await trace(leaked, '--json');
    expect(JSON.parse(json)).toMatchObject({ tracedTo: id, exportIds: [id] });
  });

  it('says that nothing was found, and that a file is too large', async () => {
    const nothing = await trace('2020-12-12 0955-555-555');
    expect(nothing).toMatchObject({
      code: 0,
      out: 'Nothing of any export was found, which proves nothing.\n',
    });
    const large = await trace('a'.repeat(1_048_577));
    expect(large).toMatchObject({ code: 2, err: expect.stringContaining('Split it') });
  });
});
