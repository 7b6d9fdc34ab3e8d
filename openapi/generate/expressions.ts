import { type Contract, ContractError, componentName, type JsonSchema } from './contract.js';
import { checked, isOfType, literal, numberRules, rulesOf, stringRules, unknownFormat } from './keywords.js';
import { isStringEnum } from './stringEnums.js';
import { indent, key, quote } from './text.js';

/** Writes the schemas of one component, or one parameter, in calls of src/validation/schemaBuilders.ts. */
export class Expressions {
  /**
   * @param openEnums whether references to enums are typed open, as in schemas that only responses contain
   * @param withRules whether to write limits, patterns and formats, which lenient schemas do not look at
   */
  constructor(
    private readonly contract: Contract,
    private readonly openEnums: boolean,
    private readonly withRules = true,
  ) {}

  /** The expression that builds `schema`; `at` says where it is, for messages. */
  of(schema: JsonSchema, at: string): string {
    if (schema.$ref !== undefined) return this.reference(schema, at);
    const members = schema.oneOf ?? schema.anyOf;
    if (members) return this.composition(schema, members, at);
    if (Array.isArray(schema.type)) return this.typeList(schema, schema.type, at);
    if (schema.const !== undefined) return this.constant(schema, at);
    if (schema.enum) return this.enumeration(schema, schema.enum, at);
    return this.typed(schema, at);
  }

  private typed(schema: JsonSchema, at: string): string {
    switch (schema.type) {
      case 'string':
        return call(builderOf(schema), this.rules(stringRules(checked(schema, 'string', at), at)));
      case 'integer':
        if (schema.format !== undefined && schema.format !== 'int64') unknownFormat(schema, at);
        return call('integer', this.rules(numberRules(checked(schema, 'integer', at))));
      case 'number':
        return call('number', this.rules(numberRules(checked(schema, 'number', at))));
      case 'boolean':
        checked(schema, 'boolean', at);
        return call('boolean');
      case 'array':
        return this.array(checked(schema, 'array', at), at);
      case 'object':
        return this.object(checked(schema, 'object', at), at);
      case undefined:
        checked(schema, 'any', at);
        return call('unknown');
      default:
        throw new ContractError(at, `the type ${String(schema.type)} is not supported`);
    }
  }

  private reference(schema: JsonSchema, at: string): string {
    const name = componentName(this.contract.openapi, checked(schema, 'ref', at).$ref ?? '', at);
    const isEnum = isStringEnum(this.contract.openapi.components.schemas[name]);
    return call(this.openEnums && isEnum ? 'openRef' : 'ref', quote(name));
  }

  private constant(schema: JsonSchema, at: string): string {
    const value = checked(schema, 'const', at).const;
    if (!isOfType(value, schema.type)) throw new ContractError(at, 'const and type do not agree');
    return call('oneOf', `[${literal(value, at)}]`);
  }

  private enumeration(schema: JsonSchema, values: readonly unknown[], at: string): string {
    checked(schema, 'enum', at);
    const agrees = values.every((value) => isOfType(value, schema.type));
    if (!agrees || values.length === 0) throw new ContractError(at, 'enum and type do not agree');
    const isOpen = this.openEnums && schema.type === 'string';
    return call(isOpen ? 'openOneOf' : 'oneOf', `[${values.map((value) => literal(value, at)).join(', ')}]`);
  }

  /** `type: [x, 'null']`. */
  private typeList(schema: JsonSchema, types: readonly string[], at: string): string {
    const others = types.filter((type) => type !== 'null');
    const [type] = others;
    if (type === undefined || others.length > 1 || types.length !== 2) {
      throw new ContractError(at, "a list of types is [type, 'null']");
    }
    const values = schema.enum?.filter((value) => value !== null);
    return call('nullable', this.of({ ...schema, type, ...(values && { enum: values }) }, at));
  }

  /** `[x, { type: 'null' }]`, or a union of components with a discriminator. */
  private composition(schema: JsonSchema, members: readonly JsonSchema[], at: string): string {
    const shapes = members.filter((member) => member.type !== 'null');
    const [only] = shapes;
    if (only && shapes.length === 1 && members.length === 2) {
      checked(schema, 'nullable', at);
      return call('nullable', this.of(only, at));
    }
    const discriminator = checked(schema, 'union', at).discriminator?.propertyName;
    if (!schema.oneOf || !discriminator)
      throw new ContractError(at, 'a union is a oneOf with a discriminator');
    for (const shape of shapes) this.checkDiscriminator(schema, shape, discriminator, at);
    const refs = shapes.map((shape) => this.of(shape, at)).join(', ');
    const union = call('union', quote(discriminator), `[${refs}]`);
    return shapes.length < members.length ? call('nullable', union) : union;
  }

  /** The discriminator's mapping has to say the same as the constants, or other tools read another contract. */
  private checkDiscriminator(union: JsonSchema, shape: JsonSchema, property: string, at: string): void {
    if (!shape.$ref) throw new ContractError(at, 'the members of a union are references to components');
    const name = componentName(this.contract.openapi, shape.$ref, at);
    const member = this.contract.openapi.components.schemas[name];
    const value = member?.properties?.[property]?.const;
    if (typeof value !== 'string' || !member?.required?.includes(property)) {
      throw new ContractError(at, `${name} has no required constant ${property}`);
    }
    if (union.discriminator?.mapping?.[value] !== shape.$ref) {
      throw new ContractError(at, `the mapping of the discriminator does not lead from ${value} to ${name}`);
    }
  }

  private array(schema: JsonSchema, at: string): string {
    if (!schema.items) throw new ContractError(at, 'an array says its items');
    if (schema.uniqueItems && !this.isScalar(schema.items, at)) {
      throw new ContractError(at, 'uniqueItems is supported for strings, numbers and booleans');
    }
    const rules = rulesOf([
      ['min', schema.minItems],
      ['max', schema.maxItems],
      ['unique', schema.uniqueItems || undefined],
    ]);
    return call('array', this.of(schema.items, `${at}/items`), this.rules(rules));
  }

  private rules(text: string): string {
    return this.withRules ? text : '';
  }

  private isScalar(schema: JsonSchema, at: string): boolean {
    const { openapi } = this.contract;
    const target = schema.$ref ? openapi.components.schemas[componentName(openapi, schema.$ref, at)] : schema;
    return ['string', 'integer', 'number', 'boolean'].includes(String(target?.type));
  }

  private object(schema: JsonSchema, at: string): string {
    const { properties = {}, required = [], additionalProperties = true } = schema;
    const names = Object.keys(properties);
    const rules = rulesOf([
      ['min', schema.minProperties],
      ['max', schema.maxProperties],
    ]);
    const undeclared = required.find((name) => !names.includes(name));
    if (undeclared) throw new ContractError(at, `the required property ${undeclared} is not declared`);
    if (names.includes('__proto__')) throw new ContractError(at, '__proto__ cannot be a property');
    if (names.length === 0 && additionalProperties !== false) {
      const value = additionalProperties === true ? {} : additionalProperties;
      return call('record', this.of(value, `${at}/*`), this.rules(rules));
    }
    if (typeof additionalProperties === 'object') {
      throw new ContractError(at, 'properties beside a schema for additionalProperties are not supported');
    }
    if (additionalProperties && rules) {
      throw new ContractError(at, 'minProperties and maxProperties need `additionalProperties: false`');
    }
    const fields = (isWanted: (name: string) => boolean): string => {
      const lines = names
        .filter(isWanted)
        .map((name) => `\n  ${key(name)}: ${indent(this.of(properties[name] ?? {}, `${at}/${name}`))},`);
      return lines.length > 0 ? `{${lines.join('')}\n}` : '{}';
    };
    return call(
      additionalProperties ? 'object' : 'closed',
      fields((name) => required.includes(name)),
      fields((name) => !required.includes(name)),
      this.rules(rules),
    );
  }
}

/** `m.builder(a, b)`; empty arguments at the end are left out. */
function call(builder: string, ...parts: readonly string[]): string {
  return `m.${builder}(${parts.filter((part) => part !== '').join(', ')})`;
}

/** A string of which some values are known has an open type. */
function builderOf({ 'x-known': known }: JsonSchema): string {
  return known ? `string<${known.map(quote).join(' | ')} | (string & {})>` : 'string';
}
