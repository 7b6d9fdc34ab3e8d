import type { Contract, ErrorCodeObject } from './contract.js';
import { ContractError } from './contract.js';
import { banner, inlineObject, key, quote } from './text.js';

const errorCodeFields = ['status', 'title', 'titleZh', 'advice', 'adviceZh', 'retryable'] as const;

/** `errorEntries.ts`: every error code with its texts, one export each, so that a bundle contains only those that it imports. */
export function writeErrorEntries({ openapi }: Contract): string {
  const entries = Object.entries(openapi['x-error-codes']).map(([code, entry]) => {
    const fields = inlineObject(errorCodeFields.map((field) => [field, value(code, entry, field)]));
    return `export const ${key(code)} = ${fields} as const satisfies ErrorCodeEntry;\n`;
  });
  return `${banner}
/** What an error code means and what to do about it, in English and Traditional Chinese. */
export interface ErrorCodeEntry {
  /** HTTP status; null for an error that the library raises without a response. */
  readonly status: number | null;
  readonly title: string;
  readonly titleZh: string;
  readonly advice: string;
  readonly adviceZh: string;
  /** Whether sending the same again may succeed. */
  readonly retryable: boolean;
}

${entries.join('')}`;
}

/** `errorCodes.ts`: all error codes, in the order of the contract. */
export function writeErrorCodes({ openapi }: Contract): string {
  const codes = Object.keys(openapi['x-error-codes']).map((code) => `  ${key(code)},\n`);
  return `${banner}
import {
${codes.join('')}} from './errorEntries.js';

export const errorCodes = {
${codes.join('')}} as const;

export type ErrorCode = keyof typeof errorCodes;
`;
}

/** `version.ts`: the versions of the contract. It alone has the hash, so that a change touches few files. */
export function writeVersion({ openapi, hash }: Contract): string {
  return `${banner}// SHA-256 of the contract: ${hash}

/** Sent as \`Shopfest-Version\`. */
export const apiVersion = ${quote(openapi.info['x-api-version'] ?? openapi.info.version)};
export const contractVersion = ${quote(openapi.info.version)};
`;
}

function value(code: string, entry: ErrorCodeObject, field: (typeof errorCodeFields)[number]): string {
  const found = entry[field];
  if (found === undefined) throw new ContractError(`x-error-codes/${code}`, `${field} is missing`);
  return typeof found === 'string' ? quote(found) : String(found);
}
