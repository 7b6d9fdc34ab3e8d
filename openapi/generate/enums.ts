import type { Contract } from './contract.js';
import { isStringEnum, valuesName } from './stringEnums.js';
import { banner, list } from './text.js';

/** `enums.ts`: for each string enum its values, and a guard that narrows an open value to a closed one. */
export function writeEnums({ openapi }: Contract): string {
  const enums = Object.entries(openapi.components.schemas).flatMap(([name, schema]) =>
    isStringEnum(schema) ? [{ name, constant: valuesName(name, schema), values: schema.enum }] : [],
  );
  const blocks = enums.map(
    ({ name, constant, values }) => `
export const ${constant} = ${list(values)} as const satisfies readonly ${name}[];
export const is${name} = (value: unknown): value is ${name} => among(${constant}, value);
`,
  );
  return `${banner}
import type {
${enums.map(({ name }) => `  ${name},\n`).join('')}} from './types.js';

const among = (values: readonly unknown[], value: unknown): boolean => values.includes(value);
${blocks.join('')}`;
}
