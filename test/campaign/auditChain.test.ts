import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { auditHash, genesisHead, verifyAuditChain } from '../../src/campaign/auditChain.js';
import openapi from '../../src/generated/openapi.json';
import type { AuditEntry } from '../../src/generated/types.js';

const facts = {
  requestId: 'req_0kifvgq3v1b2c3d4e5f60718',
  at: '2020-12-12T14:30:00+08:00',
  operationId: 'approveMerchant',
  organizationIds: ['org_01kb1q3m8x7v5r2t9w4y6z0c'],
  personId: null,
  keyId: 'key_01kb1q3m8x7v5r2t9w4y6z0d',
  campaignId: 'taichung-2020',
  subjectType: 'merchant',
  subjectId: 'mer_01kb1q3m8x7v5r2t9w4y6z0e',
  remoteAddress: '203.0.113.7',
  outcome: 'done',
  code: null,
} as const;

function chainOf(length: number): AuditEntry[] {
  const entries: AuditEntry[] = [];
  let previous = genesisHead;
  for (let sequence = 1; sequence <= length; sequence++) {
    const entry = {
      ...facts,
      organizationIds: [...facts.organizationIds],
      sequence,
      previousHash: previous.hash,
    };
    previous = { sequence, hash: auditHash(entry) };
    entries.push({ ...entry, hash: previous.hash });
  }
  return entries;
}

const headOf = ({ sequence, hash }: AuditEntry) => ({ sequence, hash });
const chain = chainOf(5);
const [first, second, third, fourth, fifth] = chain as [
  AuditEntry,
  AuditEntry,
  AuditEntry,
  AuditEntry,
  AuditEntry,
];

describe('the hash of an entry', () => {
  it('is SHA-256 of its members in the order of their names, without blanks', () => {
    const { hash, ...members } = first;
    const sorted = JSON.stringify(
      Object.fromEntries(Object.entries(members).sort(([a], [b]) => (a < b ? -1 : 1))),
    );
    expect(
      sorted.startsWith('{"at":"2020-12-12T14:30:00+08:00","campaignId":"taichung-2020","code":null'),
    ).toBe(true);
    expect(hash).toBe(createHash('sha256').update(sorted).digest('hex'));
  });

  it('is that of the example in the contract', () => {
    const { components } = openapi as unknown as {
      components: { examples: { AuditEntryPage: { value: { items: AuditEntry[] } } } };
    };
    const [example] = components.examples.AuditEntryPage.value.items as [AuditEntry];
    expect(example.hash).toBe(auditHash(example));
  });
});

describe('verifyAuditChain', () => {
  it.each([
    ['as it grew', chain],
    ['newest first, as it is listed', chain.toReversed()],
    ['in part', [third, fourth]],
  ])('accepts %s', async (_, entries) => {
    const verification = await verifyAuditChain(entries);
    expect(verification).toMatchObject({ valid: true, entries: entries.length, firstBroken: null });
  });

  it('accepts an empty chain', async () => {
    expect(await verifyAuditChain([])).toEqual({
      valid: true,
      entries: 0,
      head: genesisHead,
      firstBroken: null,
    });
  });

  it.each(Object.keys(first).filter((name) => name !== 'hash') as (keyof AuditEntry)[])(
    'breaks where %s was changed',
    async (name) => {
      const changed = { ...third, [name]: name === 'sequence' ? 7 : 'changed' } as AuditEntry;
      const { valid, firstBroken } = await verifyAuditChain([first, second, changed, fourth]);
      expect(valid).toBe(false);
      const at = name === 'sequence' ? 7 : 3;
      expect(firstBroken).toEqual({ sequence: at, fault: 'hash' });
    },
  );

  it('finds the break after an entry that was changed and hashed anew', async () => {
    const changed = { ...third, personId: 'per_01kb1q3m8x7v5r2t9w4y6z0p' };
    const forged = { ...changed, hash: auditHash(changed) };
    expect((await verifyAuditChain([first, second, forged, fourth])).firstBroken).toEqual({
      sequence: 4,
      fault: 'link',
    });
  });

  it('finds a missing, a moved and a repeated entry', async () => {
    const firstBroken = async (...entries: AuditEntry[]) => (await verifyAuditChain(entries)).firstBroken;
    expect(await firstBroken(first, second, fourth)).toEqual({ sequence: 4, fault: 'gap' });
    expect(await firstBroken(first, third, second)).toEqual({ sequence: 3, fault: 'gap' });
    expect(await firstBroken(fifth, fourth, fourth)).toEqual({ sequence: 4, fault: 'gap' });
  });

  it('finds a first entry that does not follow the empty chain', async () => {
    const begun = { ...first, previousHash: second.hash };
    const forged = { ...begun, hash: auditHash(begun) };
    expect((await verifyAuditChain([forged])).firstBroken).toEqual({ sequence: 1, fault: 'link' });
  });

  it('finds a head missing that was stored elsewhere', async () => {
    const held = [headOf(second), headOf(fifth), genesisHead];
    expect((await verifyAuditChain(chain, { held })).valid).toBe(true);
    // All entries from the third on are hashed anew, as anyone with access to the database can.
    const rewritten = chainOf(2);
    let previous = rewritten[1] as AuditEntry;
    for (const entry of chain.slice(2)) {
      const next = { ...entry, code: 'rewritten', previousHash: previous.hash };
      previous = { ...next, hash: auditHash(next) };
      rewritten.push(previous);
    }
    expect((await verifyAuditChain(rewritten)).valid).toBe(true);
    expect((await verifyAuditChain(rewritten, { held })).firstBroken).toEqual({ sequence: 5, fault: 'head' });
    expect((await verifyAuditChain(chain.slice(0, 4), { held })).firstBroken).toEqual({
      sequence: 5,
      fault: 'head',
    });
  });
});
