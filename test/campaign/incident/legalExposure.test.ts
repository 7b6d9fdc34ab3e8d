import { expect, it } from 'vitest';
import { legalExposure } from '../../../src/campaign/incident/legalExposure.js';

it('sums the range of every provision', () => {
  const { minimum, maximum, provisions } = legalExposure(3, 100);
  expect(provisions.map((each) => [each.minimum, each.maximum])).toEqual([
    [50_000, 2_000_000],
    [0, 200_000],
    [20_000, 2_000_000],
    [150_000, 15_000_000],
  ]);
  expect([minimum, maximum]).toEqual([220_000, 19_200_000]);
});

it('caps damages in total: for 30,000 persons they are between 15 and 200 million', () => {
  const of = (participants: number) => legalExposure(1, participants).provisions[0];
  expect(of(30_000)).toMatchObject({ minimum: 15_000_000, maximum: 200_000_000 });
  expect(of(10_000)).toMatchObject({ minimum: 5_000_000, maximum: 200_000_000 });
  expect(of(9_999)).toMatchObject({ maximum: 199_980_000 });
  expect(of(400_001)).toMatchObject({ minimum: 200_000_000, maximum: 200_000_000 });
});

it('adds the fine for a serious case from severity 3 on', () => {
  const count = (severity: number) => legalExposure(severity, 0).provisions.length;
  expect([1, 2, 3, 4].map(count)).toEqual([3, 3, 4, 4]);
  expect(legalExposure(2, 0)).toMatchObject({ minimum: 20_000, maximum: 2_200_000 });
});

it('names source and date of each provision', () => {
  for (const { article, source, asOf, title, titleZh } of legalExposure(4, 1).provisions) {
    expect(article).toMatch(/^個人資料保護法 第 (28|48) 條/);
    expect(source).toMatch(/^https:\/\/law\.moj\.gov\.tw\//);
    expect(asOf).toBe('2023-05-31');
    expect(title && titleZh).toBeTruthy();
  }
});
