import { describe, expect, it } from 'vitest';
import { cliService } from '../../support/cliService.js';

const cli = cliService();
const operator = { role: 'operator' } as const;

describe('personal-data', () => {
  it('shows the plan, and destroys what is due once it is approved', async () => {
    await cli.as('app').participants.register({ token: 'pt_destroyed', contact: { phone: '0912-345-678' } });
    const planned = await cli.run(['personal-data', 'plan'], operator);
    expect(planned).toMatchObject({ code: 0, err: '' });
    expect(planned.out).toMatch(/ {2}contactData +1 {2}deleted +2021-\S+ +個人資料保護法第 11 條第 3 項\n/);
    expect(planned.out).toMatch(/ {2}exports +0 {2}kept +– +\S/);
    const destroy = ['personal-data', 'destroy', 'contactData', '--yes'];
    expect((await cli.run(destroy, operator)).err).toContain('retention');

    const { items } = JSON.parse((await cli.run(['personal-data', 'plan', '--json'], operator)).out);
    cli.sandbox.clock.advance(Date.parse(items[0].dueAt) - cli.sandbox.clock.now());
    expect((await cli.run(['personal-data', 'plan'], operator)).out).toMatch(/contactData .* due /);
    const { code, out } = await cli.approved(destroy, operator);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^ {2}dst_\S+ {2}contactData {2}1 {2}deleted {2}2021-\S+\n$/),
    ]);
  });

  it.each([
    [['destroy', 'exports', '--yes'], "There is no kind 'exports'"],
    [['destroy', 'contactData'], 'add --yes'],
  ])('refuses %j with exit code 2', async (argv, text) => {
    const { code, err } = await cli.run(['personal-data', ...argv], operator);
    expect([code, err]).toEqual([2, expect.stringContaining(text)]);
  });
});
