import { describe, expect, it } from 'vitest';
import { districts } from '../../src/campaign/districts.js';
import { industries } from '../../src/campaign/industries.js';
import { regions } from '../../src/campaign/regions.js';
import { merchantTransitions, transactionHandling } from '../../src/campaign/states.js';
import { industries as industryCodes, merchantStatuses } from '../../src/generated/enums.js';

describe('the tables of the campaign', () => {
  it('has the 29 districts of Taichung, each once and each in one region', () => {
    expect(districts).toHaveLength(29);
    expect(new Set(districts.map(({ code }) => code)).size).toBe(29);
    expect(districts.every(({ code }) => /^66000\d{3}$/.test(code))).toBe(true);
    expect(regions.flatMap((region) => region.districts).toSorted()).toEqual(
      districts.map(({ code }) => code).toSorted(),
    );
  });

  it('has the customary regions', () => {
    expect(regions.map(({ code, name, districts: inIt }) => [code, name, inIt.length])).toEqual([
      ['city', '市區', 8],
      ['mountain', '山線', 9],
      ['sea', '海線', 8],
      ['tun', '屯區', 4],
    ]);
  });

  it('has a name for every industry of the contract', () => {
    expect(industries.map(({ code }) => code).toSorted()).toEqual([...industryCodes].toSorted());
  });

  it('has transitions and handling of transactions for every state of a merchant', () => {
    for (const status of merchantStatuses) {
      expect(merchantTransitions[status]).toBeDefined();
      expect(transactionHandling[status]).toBeDefined();
    }
  });
});
