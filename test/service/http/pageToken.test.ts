import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MerchantPage } from '../../../src/generated/types.js';
import { createPageTokens } from '../../../src/service/http/pageToken.js';
import { type Harness, merchant, startHarness } from '../harness.js';

describe('a page token', () => {
  const tokens = createPageTokens('one secret');
  const token = tokens.sign('mer_17', ['listMerchants', 'org_1']);

  it('is valid for what it was issued for', () => {
    expect(tokens.verify(token, ['listMerchants', 'org_1'])).toBe('mer_17');
  });

  it.each([
    ['for another operation', token, ['listTransactions', 'org_1']],
    ['for another organization', token, ['listMerchants', 'org_2']],
    ['with another cursor', `${Buffer.from('mer_18').toString('base64url')}.${token.split('.')[1]}`],
    ['with another signature', `${token.slice(0, -2)}AA`],
    ['with something behind it', `${token}.`],
    ['in another spelling', `${token}=`],
    ['without a signature', token.split('.')[0] ?? ''],
    ['of nothing', ''],
    ['of dots', '..'],
  ])('is invalid %s', (_, invalid, binding: string[] = ['listMerchants', 'org_1']) => {
    expect(() => tokens.verify(invalid, binding)).toThrow('page_token_invalid');
  });

  it('is invalid at another service', () => {
    const other = createPageTokens('another secret').sign('mer_17', ['listMerchants', 'org_1']);
    expect(() => tokens.verify(other, ['listMerchants', 'org_1'])).toThrow('page_token_invalid');
  });
});

describe('a list', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
    const rows = Array.from({ length: 7 }, (_, n) => merchant(`m-${n}`, { kind: n < 5 ? 'store' : 'stall' }));
    await harness.partner.done('registerMerchants', { body: { rows } });
    await harness.other.done('registerMerchants', { body: { rows } });
  });
  afterAll(() => harness?.close());

  it('has every row once, in order, whatever the page size', async () => {
    const seen: string[] = [];
    let pageToken: string | null = null;
    let pageSize = 1;
    do {
      const page: MerchantPage = await harness.partner.done('listMerchants', {
        query: { pageSize, ...(pageToken === null ? {} : { pageToken }) },
      });
      expect(page.items.length).toBeLessThanOrEqual(pageSize);
      seen.push(...page.items.map(({ externalId }) => externalId));
      pageToken = page.nextPageToken;
      pageSize += 1;
    } while (pageToken !== null);
    expect(seen).toEqual(['m-0', 'm-1', 'm-2', 'm-3', 'm-4', 'm-5', 'm-6']);
  });

  it('has pages of 100 rows by default', async () => {
    const rows = Array.from({ length: 100 }, (_, n) => merchant(`more-${n}`));
    await harness.operator.done('registerMerchants', { body: { rows } });
    const { items, nextPageToken } = await harness.operator.done('listMerchants');
    expect([items.length, nextPageToken]).toEqual([100, expect.any(String)]);
  });

  it('refuses a token with other filters, of another caller, or of another list', async () => {
    const { partner, other } = harness;
    const query = { pageSize: 2, kind: 'store' };
    const { nextPageToken } = await partner.done('listMerchants', { query });
    const pageToken = nextPageToken ?? '';
    await partner.done('listMerchants', { query: { ...query, pageToken } });
    await partner.refused('listMerchants', 'page_token_invalid', { query: { pageToken } });
    await partner.refused('listMerchants', 'page_token_invalid', { query: { kind: 'stall', pageToken } });
    await other.refused('listMerchants', 'page_token_invalid', { query: { ...query, pageToken } });
    await partner.refused('listTransactions', 'page_token_invalid', { query: { pageToken } });
  });
});
