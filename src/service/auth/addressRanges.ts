import { BlockList, isIP } from 'node:net';
import type { ProblemIssue } from '../../generated/types.js';
import type { Finding } from '../../validation/issue.js';
import { issueOf } from '../../validation/validate.js';
import { ApiProblem } from '../http/problem.js';

const families = { 4: { name: 'ipv4', bits: 32 }, 6: { name: 'ipv6', bits: 128 } } as const;

interface Range {
  readonly address: string;
  readonly family: 'ipv4' | 'ipv6';
  readonly prefix: number;
}

/** Whether a request from an address is accepted. Where the address is not known, it is in no range. */
export type AcceptsAddress = (address: string | null) => boolean;

/** From anywhere where no ranges are given. */
export function acceptedAddresses(ranges: readonly string[]): AcceptsAddress {
  if (ranges.length === 0) return () => true;
  const accepted = new BlockList();
  for (const { address, prefix, family } of ranges.flatMap((range) => readRange(range) ?? []))
    accepted.addSubnet(address, prefix, family);
  return (address) => {
    const version = isIP(address ?? '');
    return version !== 0 && accepted.check(address as string, families[version as 4 | 6].name);
  };
}

/** @throws ApiProblem validation_failed, naming each range that is none */
export function requireAddressRanges(ranges: readonly string[]): void {
  const issues = ranges.flatMap((range, index): ProblemIssue[] =>
    readRange(range) === null ? [issueOf(noRange, ['addresses', index])] : [],
  );
  if (issues.length > 0) throw new ApiProblem('validation_failed', issues);
}

const noRange: Finding = {
  code: 'wrong_format',
  expects: ['an address or a network such as 203.0.113.0/24', '位址或網段，例如 203.0.113.0/24'],
};

/** A network, or an address as the network of itself alone. */
function readRange(text: string): Range | null {
  const [address = '', length] = text.split('/');
  const version = isIP(address);
  if (version === 0) return null;
  const { name: family, bits } = families[version as 4 | 6];
  const prefix = length === undefined ? bits : Number(length);
  return prefix > bits ? null : { address, family, prefix };
}
