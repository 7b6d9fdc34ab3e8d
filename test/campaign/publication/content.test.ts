import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { authoredTexts, contentHashOf } from '../../../src/campaign/publication/content.js';
import { scanForPersonalData } from '../../../src/campaign/publication/scan.js';
import type { PublicationContent } from '../../../src/generated/types.js';

const content: PublicationContent = {
  campaign: { id: 'taichung-2020', name: '2020 臺中女麗購', nameEn: null },
  draw: {
    id: 'drw_01kb1q3m8x7v5r2t9w4y6z0m',
    name: '壓軸大獎',
    kind: 'grand',
    drawnAt: '2021-02-20T18:00:00+08:00',
    // As many as have the form of a telephone number.
    participantCount: 912_345_678,
    entryCount: 29_000_000,
    commitment: 'f'.repeat(64),
  },
  publication: 'pub_01kb1q3m8x7v5r2t9w4y6z0k',
  version: 3,
  title: '得獎名單',
  titleEn: 'Winners',
  note: '說明',
  noteEn: null,
  pictures: [{ sha256: `0912345678${'0'.repeat(54)}`, alt: '獎品', altEn: 'Prize' }],
  allowedTerms: ['黃金'],
  prizes: [{ name: '黃金 50 兩', winners: [{ code: '7K2M-9QXD-4TFA', isReserve: false }] }],
};

describe('a content', () => {
  it('has the SHA-256 of its canonical JSON, whatever the order of its members', () => {
    const canonical =
      '{"allowedTerms":["黃金"],"campaign":{"id":"taichung-2020","name":"2020 臺中女麗購","nameEn":null},' +
      '"draw":{"commitment":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",' +
      '"drawnAt":"2021-02-20T18:00:00+08:00","entryCount":29000000,"id":"drw_01kb1q3m8x7v5r2t9w4y6z0m",' +
      '"kind":"grand","name":"壓軸大獎","participantCount":912345678},"note":"說明","noteEn":null,' +
      '"pictures":[{"alt":"獎品","altEn":"Prize","sha256":"0912345678' +
      `${'0'.repeat(54)}"}],` +
      '"prizes":[{"name":"黃金 50 兩","winners":[{"code":"7K2M-9QXD-4TFA","isReserve":false}]}],' +
      '"publication":"pub_01kb1q3m8x7v5r2t9w4y6z0k","title":"得獎名單","titleEn":"Winners","version":3}';
    const hash = createHash('sha256').update(canonical).digest('hex');
    expect(contentHashOf(content)).toBe(hash);
    const turned = Object.fromEntries(Object.entries(content).reverse()) as typeof content;
    expect(contentHashOf(turned)).toBe(hash);
    expect(contentHashOf({ ...content, version: 4 })).not.toBe(hash);
  });

  it('is scanned in all texts that people wrote, with their pointers, and in nothing that the service generated', () => {
    expect(authoredTexts(content)).toEqual({
      campaign: { name: '2020 臺中女麗購', nameEn: null },
      draw: { name: '壓軸大獎' },
      title: '得獎名單',
      titleEn: 'Winners',
      note: '說明',
      noteEn: null,
      pictures: [{ alt: '獎品', altEn: 'Prize' }],
      allowedTerms: ['黃金'],
      prizes: [{ name: '黃金 50 兩' }],
    });
    expect(scanForPersonalData(authoredTexts(content), content.allowedTerms)).toEqual([]);
  });
});
