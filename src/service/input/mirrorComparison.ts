import { digestBytes } from '../../campaign/itemDigest.js';
import type { MirrorComparisonInput } from '../../generated/types.js';
import type { Expectation } from '../../validation/issue.js';
import { type ApiProblem, validationFailed } from '../http/problem.js';
import type { Comparison } from '../store/store.js';

/** @throws ApiProblem validation_failed */
export function readMirrorComparison({ depth, buckets, kept = [] }: MirrorComparisonInput): Comparison {
  const seen = new Set<number>();
  const read = buckets.map(({ bucket, digests }, index) => {
    if (bucket >= 2 ** depth) throw invalidBucket([index, 'bucket'], belowBucketCount(depth));
    if (seen.has(bucket)) throw invalidBucket([index, 'bucket'], notRepeated);
    seen.add(bucket);
    const bytes = Buffer.from(digests, 'base64');
    if (bytes.length % digestBytes !== 0) throw invalidBucket([index, 'digests'], wholeDigests);
    return {
      bucket,
      digests: Array.from({ length: bytes.length / digestBytes }, (_, position) => ({
        high: bytes.readUInt32BE(position * digestBytes),
        low: bytes.readUInt32BE(position * digestBytes + 4),
      })),
    };
  });
  return { depth, buckets: read, kept };
}

function invalidBucket(path: readonly (string | number)[], expects: Expectation): ApiProblem {
  return validationFailed({ code: 'wrong_format', expects }, ['buckets', ...path]);
}

const belowBucketCount = (depth: number): Expectation => [
  `a bucket below ${2 ** depth} (2^depth)`,
  `小於 ${2 ** depth}（2^depth）的區段`,
];
const notRepeated: Expectation = ['a bucket that is not in the list yet', '清單中尚未出現的區段'];
const wholeDigests: Expectation = [
  'digests of 8 bytes each, in Base64',
  '每個 8 位元組的摘要，以 Base64 編碼',
];
