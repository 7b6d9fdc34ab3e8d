import { ContractError, type JsonSchema } from './contract.js';
import { patternFault } from './patterns.js';
import { inlineObject, list, quote } from './text.js';

/** Keywords that say nothing about validity; with them every `x-` extension. */
const annotations = [
  'title',
  'description',
  'examples',
  'example',
  'default',
  'deprecated',
  'readOnly',
  'writeOnly',
];

/** The keywords each kind of schema may have beside annotations. Any other makes the generator fail. */
const keywords = {
  ref: ['$ref'],
  const: ['type', 'const'],
  enum: ['type', 'enum'],
  union: ['oneOf', 'discriminator'],
  nullable: ['oneOf', 'anyOf'],
  string: ['type', 'minLength', 'maxLength', 'pattern', 'format'],
  integer: ['type', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'format'],
  number: ['type', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  boolean: ['type'],
  array: ['type', 'items', 'minItems', 'maxItems', 'uniqueItems'],
  object: ['type', 'properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties'],
  any: [],
} as const satisfies Record<string, readonly string[]>;

const formats = ['date', 'date-time', 'uri', 'email'];

/** The schema itself, once it is sure that it has no keyword that this generator would silently drop. */
export function checked(schema: JsonSchema, kind: keyof typeof keywords, at: string): JsonSchema {
  const known: readonly string[] = [...keywords[kind], ...annotations];
  const stray = Object.keys(schema).find((name) => !known.includes(name) && !name.startsWith('x-'));
  if (stray) throw new ContractError(at, `the keyword ${stray} is not supported here`);
  return schema;
}

export function stringRules(schema: JsonSchema, at: string): string {
  const { pattern, format, 'x-expects': expects } = schema;
  if (format !== undefined && !formats.includes(format)) unknownFormat(schema, at);
  if ((pattern !== undefined || format !== undefined) && !(expects?.en && expects.zh)) {
    throw new ContractError(at, 'a pattern or format says in x-expects: { en, zh } what it expects');
  }
  const fault = pattern === undefined ? null : patternFault(pattern);
  if (fault) throw new ContractError(at, `the pattern ${pattern} ${fault}`);
  return rulesOf([
    ['min', schema.minLength || undefined],
    ['max', schema.maxLength],
    ['pattern', pattern === undefined ? undefined : String(new RegExp(pattern, 'u'))],
    ['format', format && quote(format)],
    ['expects', pattern || format ? expects && list([expects.en, expects.zh]) : undefined],
  ]);
}

export function numberRules(schema: JsonSchema): string {
  return rulesOf([
    ['min', schema.minimum],
    ['max', schema.maximum],
    ['above', schema.exclusiveMinimum],
    ['below', schema.exclusiveMaximum],
  ]);
}

/** An object of the rules that have a value; empty text where none has. */
export function rulesOf(
  rules: readonly (readonly [name: string, value: string | number | boolean | undefined])[],
): string {
  const present = rules.flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as const],
  );
  return present.length > 0 ? inlineObject(present) : '';
}

export function isOfType(value: unknown, type: JsonSchema['type']): boolean {
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}

export function literal(value: unknown, at: string): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new ContractError(at, 'a constant is a string, a number or a boolean');
}

export function unknownFormat({ type, format }: JsonSchema, at: string): never {
  throw new ContractError(at, `the format ${format} of the type ${String(type)} is not supported`);
}
