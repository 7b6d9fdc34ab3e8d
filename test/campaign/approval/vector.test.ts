import { describe, expect, it } from 'vitest';
import { approverSetHash } from '../../../src/campaign/approval/approverSet.js';
import { decisionFault } from '../../../src/campaign/approval/decision.js';
import { messageOf } from '../../../src/campaign/approval/document.js';
import { canonicalJson } from '../../../src/campaign/canonicalJson.js';
import { approverNumber, documentUnder, memberOf, setOf } from '../../support/approvals.js';

/** The test vector of the definition of approval/1. */
describe('the vector of approval/1', () => {
  it('is reproduced to the byte, step by step', async () => {
    const [first, second] = [await approverNumber(1), await approverNumber(2)];
    expect([first.publicKey.x, second.publicKey.x]).toEqual([
      'hYAA-9vYpTcqoyzStT019DW6fCcxerpd3hL_71T4D90',
      'd9E9FmEeKtjdcTO2k5CTqOXVxL9mPEV_x-7sE65wEeQ',
    ]);

    const set = setOf([memberOf(first), memberOf(second, 'chief')]);
    expect(canonicalJson(set)).toBe(
      '{"approvals":[],"approvers":[{"id":"apr_1","key":{"crv":"Ed25519","kty":"OKP","x":"hYAA-9vYpTcqoyzStT019DW6fCcxerpd3hL_71T4D90"},"role":"officer"},{"id":"apr_2","key":{"crv":"Ed25519","kty":"OKP","x":"d9E9FmEeKtjdcTO2k5CTqOXVxL9mPEV_x-7sE65wEeQ"},"role":"chief"}],"number":0,"previous":null,"thresholds":{"default":1,"draw.grand":2},"v":"approvers/1"}',
    );
    expect(approverSetHash(set)).toBe('b163fa15c1e95548a975936ec89a91718a3470abe8edb0f55f61df81304da6a5');

    const document = documentUnder(set);
    expect(canonicalJson(document)).toBe(
      '{"act":"publication.publish","approvers":"b163fa15c1e95548a975936ec89a91718a3470abe8edb0f55f61df81304da6a5","campaign":"taichung-2020","contentHash":"ed7002b439e9ac845f22357d822bac1444730fbdb6016d3ec9432297b9ec9f73","expiresAt":"2020-12-20T18:00:00+08:00","makers":["apr_1"],"nonce":"78377b525757b494427f89014f97d799","requestedAt":"2020-12-19T18:00:00+08:00","subject":{"id":"pub_sample","type":"publication","version":3},"v":"approval/1","words":{"en":"Publish the winners of the first draw (13)","zh":"公布第一場抽獎得獎名單（13 名）"}}',
    );
    expect(Buffer.from(messageOf(document)).toString('hex')).toBe(
      '617070726f76616c2f3100be58f0bf718e4f0f156fd78b0a59d7fe2211cfbcedbd12be3b26ba7ca418d970',
    );

    const decision = await second.sign({ document }, { decidedAt: '2020-12-19T19:00:00+08:00' });
    expect(decision.signature).toBe(
      'Vo0vCAECJ1wQ5GZ1VRUVPpYTjpcLmcYegardU3EoCy7DRGSXanPEykAPVTM7NoX85lXacoPkbCIuj43em-ODCQ',
    );
    expect(await decisionFault(decision, { set, earlier: [], passkeys: null })).toBeNull();
  });
});
