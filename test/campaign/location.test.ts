import { describe, expect, it } from 'vitest';
import { hasLocation, locationOf, regionOfDistrict } from '../../src/campaign/location.js';

const regions = [
  { code: 'city', districts: ['66000010', '66000060'] },
  { code: 'mountain', districts: ['66000210'] },
];
const merchant = { district: '66000060' };

describe('the location of a transaction', () => {
  it.each([
    ['store', true],
    ['mall', true],
    ['online', false],
    ['tv', false],
  ])('exists for the channel %s: %s', (channel, expected) => {
    expect(hasLocation(channel)).toBe(expected);
  });

  it('is the district that it names, or that of its merchant', () => {
    const named = { channel: 'store', district: '66000210' };
    expect(locationOf(named, merchant, regions)).toEqual({ district: '66000210', region: 'mountain' });
    expect(locationOf({ channel: 'mall' }, merchant, regions)).toEqual({
      district: '66000060',
      region: 'city',
    });
    expect(locationOf({ channel: 'store', district: null }, merchant, regions)).toEqual({
      district: '66000060',
      region: 'city',
    });
  });

  it('is null for an online or TV sale, whatever district it names', () => {
    for (const channel of ['online', 'tv']) {
      const nowhere = { district: null, region: null };
      expect(locationOf({ channel, district: '66000210' }, merchant, regions)).toEqual(nowhere);
    }
  });

  it('has no region where no region of the campaign has its district', () => {
    expect(regionOfDistrict(regions, '66000290')).toBe(null);
    expect(regionOfDistrict(regions, null)).toBe(null);
    expect(regionOfDistrict([], '66000060')).toBe(null);
  });
});
