import { afterEach, describe, expect, it, vi } from 'vitest';
import { resolveContactKeys } from '../../../src/service/auth/contactKeys.js';
import { createService } from '../../../src/service/index.js';
import {
  decryptContact,
  encryptContact,
  noContactKeys,
  rewrap,
} from '../../../src/service/store/db/envelope.js';

const text = (fill: number): string => Buffer.alloc(32, fill).toString('base64');
const owner = { campaignId: 'harness-2020', participantId: 'par_1' };
const contact = { name: '王小美', phone: '0912-345-678' };

afterEach(() => vi.unstubAllEnvs());

describe('resolveContactKeys', () => {
  it('reads keys from the environment or an option, the current one first', () => {
    expect(resolveContactKeys(undefined)).toEqual(noContactKeys);
    vi.stubEnv('SHOPFEST_CONTACT_KEYS', `2021-01:${text(2)}, 2020-12:${text(1)}`);
    const { current, byId } = resolveContactKeys(undefined);
    expect([current, [...byId.keys()], byId.get('2020-12')]).toEqual([
      '2021-01',
      ['2021-01', '2020-12'],
      Buffer.alloc(32, 1),
    ]);
    expect(resolveContactKeys('')).toEqual(noContactKeys);
  });

  it.each([
    ['without an id', text(1), 1],
    ['too short', `a:${text(1)},b:${Buffer.alloc(16).toString('base64')}`, 2],
    ['no base64', `a:${'*'.repeat(43)}=`, 1],
    ['with an id twice', `a:${text(1)},a:${text(2)}`, 2],
    ['with a comma too many', `a:${text(1)},`, 2],
  ])('keeps a service from starting with a malformed key: %s', async (_, keys, position) => {
    const failure = await createService({ contactKeys: keys }).catch((error) => error);
    expect(failure).toMatchObject({ name: 'StoreSetupError' });
    expect(failure.message).toContain(
      `Key ${position} of SHOPFEST_CONTACT_KEYS is malformed: give id:base64`,
    );
    expect(failure.message).toContain(`第 ${position} 把金鑰格式錯誤`);
    for (const part of keys.split(/[,:]/).filter((part) => part.length > 10))
      expect(failure.message).not.toContain(part);
  });
});

describe('an envelope', () => {
  const first = resolveContactKeys(`first:${text(1)}`);
  const both = resolveContactKeys(`second:${text(2)},first:${text(1)}`);
  const second = resolveContactKeys(`second:${text(2)}`);

  it('decrypts with the key that encrypted it, and never looks the same', () => {
    const sealed = encryptContact(first, owner, contact);
    expect(sealed.keyId).toBe('first');
    expect(decryptContact(first, owner, sealed)).toEqual(contact);
    expect(decryptContact(both, owner, sealed)).toEqual(contact);
    const again = encryptContact(first, owner, contact);
    expect(again.dataKey).not.toBe(sealed.dataKey);
    expect(again.contact).not.toBe(sealed.contact);
  });

  it('does not decrypt for another owner, with another key id, or when a bit was changed', () => {
    const sealed = encryptContact(both, owner, contact);
    expect(() => decryptContact(both, { ...owner, participantId: 'par_2' }, sealed)).toThrow();
    expect(() => decryptContact(both, { ...owner, campaignId: 'other' }, sealed)).toThrow();
    expect(() => decryptContact(both, owner, { ...sealed, keyId: 'first' })).toThrow();
    const other = encryptContact(both, owner, contact);
    expect(() => decryptContact(both, owner, { ...sealed, contact: other.contact })).toThrow();
    for (const part of ['dataKey', 'contact'] as const) {
      const bytes = Buffer.from(sealed[part], 'base64url');
      for (const index of [0, 12, bytes.length - 1]) {
        const changed = Buffer.from(bytes);
        changed[index] = (changed[index] ?? 0) ^ 1;
        expect(() =>
          decryptContact(both, owner, { ...sealed, [part]: changed.toString('base64url') }),
        ).toThrow();
      }
    }
  });

  it('is rewrapped without decrypting its content, so that the old key can be removed', () => {
    const sealed = encryptContact(first, owner, contact);
    expect(() => decryptContact(second, owner, sealed)).toThrow('contact_key_missing');
    const wrapped = { ...sealed, ...rewrap(both, owner, sealed) };
    expect([wrapped.keyId, wrapped.contact]).toEqual(['second', sealed.contact]);
    expect(decryptContact(second, owner, wrapped)).toEqual(contact);
    expect(() => encryptContact(noContactKeys, owner, contact)).toThrow('contact_key_missing');
  });
});
