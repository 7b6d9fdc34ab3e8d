import { describe, expect, it } from 'vitest';
import { operations } from '../../../src/generated/operations.js';
import { createPublicReads } from '../../../src/service/app/publicReads.js';
import { StoreProblem } from '../../../src/service/store/db/problem.js';

const PUBLICATION = 'pub_01kb1q3m8x7v5r2t9w4y6z0r';
const { showPublished, listDistricts, publishPublication, retrievePublication } = operations;

function reads(keepMs = 1_000) {
  const counted: string[] = [];
  let written = 0;
  const publications = {
    countRead: (...read: string[]) => void counted.push(read.join(' ')),
    writeReads: async () => void written++,
  };
  const { read, around } = createPublicReads({ publications } as never, keepMs);
  let performed = 0;
  const page = (
    path = `/p/${PUBLICATION}`,
    perform = async () => ({ response: { status: 200, body: `${performed}` }, headers: {} }),
  ) => {
    const url = new URL(`http://service.test${path}`);
    return read(showPublished, new Request(url, { headers: { 'User-Agent': 'Mozilla/5.0' } }), url, () => {
      performed += 1;
      return perform();
    });
  };
  return { page, around, counted, performed: () => performed, written: () => written };
}

describe('responses to those without a key', () => {
  it('are made once for all who come at once or within the time, each of whom is counted', async () => {
    const { page, counted, performed } = reads();
    const answers = await Promise.all(Array.from({ length: 320 }, () => page()));
    expect(new Set(answers.map(({ response }) => response.body))).toEqual(new Set(['1']));
    expect(performed()).toBe(1);
    // The first was counted where it was read.
    expect(counted).toEqual(Array(319).fill(`${PUBLICATION} page browser`));
  });

  it('are made anew after the time, for another URL, and where none are kept', async () => {
    const { page, performed } = reads(20);
    await page();
    await page(`/p/${PUBLICATION}?language=en`);
    await new Promise((resolve) => setTimeout(resolve, 30));
    await page();
    expect(performed()).toBe(3);
    const unkept = reads(0);
    await Promise.all([unkept.page(), unkept.page()]);
    expect(unkept.performed()).toBe(2);
  });

  it('keep what is not there, and forget a failure', async () => {
    const { page, performed, counted } = reads();
    const missing = () => Promise.reject(new StoreProblem('publication_not_found'));
    for (let times = 0; times < 3; times++) await expect(page('/p/pub_none', missing)).rejects.toThrow();
    expect([performed(), counted]).toEqual([1, []]);
    const failing = () => Promise.reject(new Error('of the database'));
    for (let times = 0; times < 3; times++) await expect(page('/p/pub_failing', failing)).rejects.toThrow();
    expect(performed()).toBe(4);
  });

  it('are not kept while a publication changes, and counted before anybody asks how often it was read', async () => {
    const { page, around, performed, written } = reads();
    await page();
    await around(publishPublication, async () => {
      await page();
      await page();
    });
    await page();
    expect([performed(), written()]).toEqual([4, 1]);
    await around(retrievePublication, async () => undefined);
    await around(listDistricts, async () => undefined);
    expect(written()).toBe(2);
  });

  it('hold no more than 1,000 URLs, and none of unusual length', async () => {
    const { page, performed } = reads();
    for (let n = 0; n < 2_000; n++) await page(`/p/pub_${n}`);
    await page('/p/pub_1999');
    expect(performed()).toBe(2_000);
    for (const _ of [1, 2]) await page(`/p/${'x'.repeat(400)}`);
    expect(performed()).toBe(2_002);
  });
});
