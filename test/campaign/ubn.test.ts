import { describe, expect, it } from 'vitest';
import { checkUbn } from '../../src/campaign/ubn.js';

describe('UBN', () => {
  it.each(['22099131', '04595257', '27947182', '22555003', '04541302'])('accepts %s', (ubn) => {
    expect(checkUbn(ubn)).toEqual({ valid: true, wellFormed: true });
  });

  it.each(['00015555', '62198132', '00000151'])('accepts %s, valid since 2023 only', (ubn) => {
    expect(checkUbn(ubn).valid).toBe(true);
  });

  it.each(['22099132', '00000001'])('doubts the checksum of %s', (ubn) => {
    expect(checkUbn(ubn)).toEqual({ valid: false, wellFormed: true, reason: 'checksum' });
  });

  it.each(['2209913', '220991310', '2209913a', '２２０９９１３１', ''])('finds %j malformed', (ubn) => {
    expect(checkUbn(ubn)).toEqual({ valid: false, wellFormed: false, reason: 'malformed' });
  });

  it('lets a seventh digit 7 count as 10 either way', () => {
    // 1·2·3·4·5·6·7·x: with the product 28 = 2 + 8 = 10 taken as 1 or as 0.
    const endings = Array.from({ length: 10 }, (_, last) => `1234567${last}`);
    expect(endings.filter((ubn) => checkUbn(ubn).valid)).toHaveLength(4);
  });
});
