import type { Contract } from './contract.js';
import { describe } from './operations.js';
import { namedValues } from './stringEnums.js';
import { banner } from './text.js';

/**
 * `publicTypes.ts`: the component types that the main entry exports. Left out are bodies that no method takes or gives
 * as they are: the envelopes of batches, and texts.
 */
export function writePublicTypes(contract: Contract): string {
  const { schemas } = contract.openapi.components;
  const internal = new Set(
    contract.operations.flatMap((operation) => {
      const { request, rows, response, text } = describe(contract.openapi, operation);
      return [...(rows ? [request, response] : []), ...(text ? [response] : [])];
    }),
  );
  const names = Object.keys(schemas).filter((name) => !internal.has(name));
  const open = names.filter((name) => namedValues(schemas[name])).map((name) => `Open${name}`);
  return `${banner}
export type {
${[...names, ...open]
  .sort()
  .map((name) => `  ${name},\n`)
  .join('')}} from './types.js';
`;
}
