import { beforeEach, describe, expect, it } from 'vitest';
import { cliService } from '../../support/cliService.js';
import { saleInput } from '../../support/sales.js';

const cli = cliService();

describe('stats members', () => {
  beforeEach(async () => {
    await cli.approvedStore();
    for (let index = 0; index < 14; index++) {
      const token = `member-${String(index).padStart(3, '0')}`;
      const gender = index < 6 ? 'female' : index < 12 ? 'male' : 'other';
      await cli.as('app').participants.register({ token, groups: { gender } });
      const sale = saleInput(index + 1, { totalAmount: 600, participant: { token } });
      await cli.as('partner').transactions.push(sale);
    }
  });

  it('prints people, documents and NT$ of each group, and a dash where there are too few', async () => {
    const { code, out, err } = await cli.run(['stats', 'members'], { role: 'operator' });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/\nAll\n +Female +6 +6 +NT\$3,600\n/);
    expect(out).toMatch(/\n +Other +– +– +–\n +Undisclosed +– +– +–\n +all +14 +14 +NT\$8,400\n/);
    expect(out).toContain('fewer than 5 people');
  });

  it('prints them by a dimension, in Traditional Chinese, and as JSON', async () => {
    const argv = ['stats', 'members', '--group', 'gender', '--by', 'industry'];
    const { out } = await cli.run([...argv, '--lang', 'zh-TW'], { role: 'operator' });
    expect(out).toMatch(/\n百貨零售\n +女性 +6 +6 +NT\$3,600\n/);
    const { out: json } = await cli.run([...argv, '--json'], { role: 'operator' });
    expect(JSON.parse(json)).toMatchObject({ group: 'gender', by: 'industry', minimumPeople: 5 });
  });

  it('is for the operator', async () => {
    expect(await cli.run(['stats', 'members'])).toMatchObject({ code: 3 });
  });
});
