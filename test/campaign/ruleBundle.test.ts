import { afterEach, describe, expect, it, vi } from 'vitest';
import { openBundle, signedText } from '../../src/campaign/ruleBundle.js';
import { completeRuleSet } from '../../src/campaign/rules.js';
import type { RuleBundle, RuleSet } from '../../src/generated/types.js';
import { createRuleBundleSigner } from '../../src/service/auth/ruleBundleSigner.js';

const sign = createRuleBundleSigner('a secret of tests, long enough');
const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };
const rules = (version: number, effectiveFrom: string | null) => ({
  effectiveFrom,
  purchasePeriod: period,
  registrationPeriod: period,
  ruleSet: completeRuleSet({ threshold: 500 }, version, ['retail']) as RuleSet,
});
const bundle = (change: Partial<RuleBundle> = {}): RuleBundle => ({
  campaignId: 'taichung-2020',
  organizationId: 'org_01kb1q3m8x7v5r2t9w4y6z0c',
  issuedAt: '2020-12-21T09:00:00+08:00',
  ruleSets: [rules(1, null), rules(2, '2021-01-01T00:00:00+08:00')],
  regions: [],
  merchants: [],
  merchantsTruncated: false,
  ...change,
});
const signed = (change?: Partial<RuleBundle>) => {
  const content = bundle(change);
  return { bundle: content, signature: sign(content) };
};

describe('a rule bundle', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('is signed by a key that is derived from the secret', () => {
    const { signature } = signed();
    expect(signature).toMatchObject({ algorithm: 'Ed25519', keyId: expect.stringMatching(/^[0-9a-f]{16}$/) });
    expect(createRuleBundleSigner('a secret of tests, long enough')(bundle())).toEqual(signature);
    expect(createRuleBundleSigner('another secret of tests')(bundle()).publicKey).not.toBe(
      signature.publicKey,
    );
  });

  it('is opened with the dates from which its rules take effect', async () => {
    const book = await openBundle(signed());
    expect(book?.signature).toBe('verified');
    expect(book?.schedule.map(({ revision, effectiveFrom }) => [revision, effectiveFrom])).toEqual([
      [1, 0],
      [2, Date.parse('2021-01-01T00:00:00+08:00')],
    ]);
  });

  it('is valid with its members in any order, and not after any change', async () => {
    const { bundle: content, signature } = signed();
    const reversed = Object.fromEntries(Object.entries(content).reverse()) as unknown as RuleBundle;
    expect(signedText(reversed)).toBe(signedText(content));
    expect(await openBundle({ bundle: reversed, signature })).not.toBeNull();
    const later = { ...content, issuedAt: '2020-12-21T09:00:01+08:00' };
    expect(await openBundle({ bundle: later, signature })).toBeNull();
  });

  it('is refused where its signature is valid and it cannot be parsed', async () => {
    expect(await openBundle(signed({ ruleSets: [] }))).toBeNull();
    expect(await openBundle(signed({ ruleSets: [rules(1, 'new year')] }))).toBeNull();
    expect(() => signedText({ ...bundle(), issuedAt: '\ud800' })).toThrow(RangeError);
  });

  it('has an unchecked signature where the runtime cannot verify it', async () => {
    vi.stubGlobal('crypto', {});
    expect((await openBundle(signed()))?.signature).toBe('unchecked');
    const importKey = async () => {
      throw Object.assign(new Error('no Ed25519'), { name: 'NotSupportedError' });
    };
    vi.stubGlobal('crypto', { subtle: { importKey } });
    expect((await openBundle(signed()))?.signature).toBe('unchecked');
  });
});
