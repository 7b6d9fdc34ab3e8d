import type { Contract } from './contract.js';
import { operatorComponents } from './placement.js';
import { isStringEnum, namedValues, valuesName } from './stringEnums.js';
import { banner, list } from './text.js';

/**
 * `enums.ts` and `operatorEnums.ts`: for each string enum its values, and a guard that narrows an open value to a closed
 * one. Those that only operations of operators use stand apart, so that partners do not load them.
 */
export function writeEnums(contract: Contract, audience: 'partner' | 'operator'): string {
  const ofOperators = operatorComponents(contract);
  const enums = Object.entries(contract.openapi.components.schemas).flatMap(([name, schema]) => {
    const values = namedValues(schema);
    const constant = valuesName(name, schema);
    // What a campaign may extend is narrowed to what is known.
    const narrowed = isStringEnum(schema) ? name : `(typeof ${constant})[number]`;
    return values && ofOperators.has(name) === (audience === 'operator')
      ? [{ name, constant, values, narrowed }]
      : [];
  });
  if (enums.length === 0) return `${banner}\nexport {};\n`;
  const blocks = enums.map(
    ({ name, constant, values, narrowed }) => `
export const ${constant} = ${list(values)} as const satisfies readonly ${name}[];
export const is${name} = (value: unknown): value is ${narrowed} => among(${constant}, value);
`,
  );
  return `${banner}
import type {
${enums.map(({ name }) => `  ${name},\n`).join('')}} from './types.js';

const among = (values: readonly unknown[], value: unknown): boolean => values.includes(value);
${blocks.join('')}`;
}
