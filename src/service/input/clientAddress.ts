import { isIP } from 'node:net';
import type { Finding } from '../../validation/issue.js';
import { validationFailed } from '../http/problem.js';
import { networkOf } from '../http/remoteAddress.js';

/** The network of a shopper's device, by the address that the app says. @throws ApiProblem validation_failed */
export function readNetwork(clientAddress: string | undefined): string | undefined {
  if (clientAddress === undefined) return undefined;
  if (isIP(clientAddress) === 0) throw validationFailed(noAddress, ['clientAddress']);
  return networkOf(clientAddress);
}

const noAddress: Finding = {
  code: 'wrong_format',
  expects: ['an IPv4 or IPv6 address', 'IPv4 或 IPv6 位址'],
};
