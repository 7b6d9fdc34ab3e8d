import { isStringEnum } from './audience.js';
import type { Contract } from './contract.js';
import { banner, list, plural } from './text.js';

/** `enums.ts`: for each string enum its values, and a guard that narrows an open value to a closed one. */
export function writeEnums({ openapi, hash }: Contract): string {
  const enums = Object.entries(openapi.components.schemas).flatMap(([name, schema]) =>
    isStringEnum(schema) ? [{ name, values: schema.enum }] : [],
  );
  const blocks = enums.map(
    ({ name, values }) => `
export const ${plural(name)} = ${list(values)} as const satisfies readonly ${name}[];
export const is${name} = (value: unknown): value is ${name} => among(${plural(name)}, value);
`,
  );
  return `${banner(hash)}
import type {
${enums.map(({ name }) => `  ${name},\n`).join('')}} from './types.js';

const among = (values: readonly unknown[], value: unknown): boolean => values.includes(value);
${blocks.join('')}`;
}
