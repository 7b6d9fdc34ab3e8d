import { compoundSurnames, surnames } from '../publication/names.js';

/** A usual name, which may be anybody's: of a row of an export nothing tells that nobody is behind it. */
export function makeCanaryName(random: (below: number) => number): string {
  const oneOf = (choices: readonly string[]): string => choices[random(choices.length)] ?? '';
  // Surnames stand in the order of how many have them: of two, the earlier is the likelier one.
  const single = surnames[Math.min(random(COMMON), random(COMMON))] ?? '';
  const surname = random(100) === 0 ? oneOf(compoundSurnames) : single;
  return surname + oneOf(givenNameCharacters) + oneOf(givenNameCharacters);
}

const COMMON = 80;
const givenNameCharacters = [
  ...'志明俊傑家豪建宏宗翰冠宇柏承恩彥廷子軒宥睿文雄淑芬美玲雅婷怡君佳穎詩涵欣妤思筠郁珮瑜惠秀麗娟靜宜心語品妍昱哲信良國正義',
];
