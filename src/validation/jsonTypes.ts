import * as z from 'zod/v4/core';
import type { Finding } from './issue.js';

/**
 * The types of JSON as types of zod, on the part of zod that is meant for that. Zod's own types also know codecs,
 * defaults, promises and values that contain themselves; JSON has none of these, and a page would load all of it. What
 * ours give is what zod's give: the same values, and the same issues.
 */

type AnySchema = z.$ZodType<unknown>;
type Payload = z.ParsePayload;
type Context = z.ParseContextInternal;

interface TypeOf<Def> extends AnySchema {
  _zod: z.$ZodTypeInternals<unknown> & { def: Def };
}

// `init` is an assertion, for which TypeScript wants names with types of their own.
const ZodType: z.$constructor<z.$ZodType> = z.$ZodType;
const ZodCheck: z.$constructor<z.$ZodCheck> = z.$ZodCheck;

type Parse = (payload: Payload, context: Context) => void;

/** A type of zod. `create` makes the function that puts issues into a payload, and its value instead of the input. */
function defineType<Def extends z.$ZodTypeDef>(
  name: string,
  create: (def: Def, inst: AnySchema) => Parse,
): z.$constructor<TypeOf<Def>, Def> {
  return z.$constructor<TypeOf<Def>, Def>(name, (inst, def) => {
    ZodType.init(inst, def);
    const parse = create(def, inst);
    inst._zod.parse = (payload, context) => {
      parse(payload, context);
      return payload;
    };
  });
}

type Expected = z.$ZodIssueInvalidType['expected'];

function wrongType({ value: input, issues }: Payload, expected: Expected, inst: AnySchema): void {
  issues.push({ code: 'invalid_type', expected, input, inst });
}

interface ScalarDef extends z.$ZodTypeDef {
  readonly type: 'string' | 'number' | 'boolean';
}

export const Scalar = /* @__PURE__ */ defineType<ScalarDef>('Scalar', ({ type }, inst) => (payload) => {
  const { value } = payload;
  if (typeof value !== type || (type === 'number' && !Number.isFinite(value))) wrongType(payload, type, inst);
});

interface AnythingDef extends z.$ZodTypeDef {
  readonly type: 'unknown';
}

export const Anything = /* @__PURE__ */ defineType<AnythingDef>('Anything', () => () => undefined);

interface LiteralDef extends z.$ZodTypeDef {
  readonly type: 'literal';
  readonly values: (string | number | boolean)[];
}

export const Literal = /* @__PURE__ */ defineType<LiteralDef>('Literal', ({ values }, inst) => {
  const accepted = new Set<unknown>(values);
  inst._zod.values = accepted as z.util.PrimitiveSet;
  return ({ value: input, issues }) => {
    if (!accepted.has(input)) issues.push({ code: 'invalid_value', values, input, inst });
  };
});

interface WrapperDef extends z.$ZodTypeDef {
  readonly type: 'nullable' | 'optional';
  readonly innerType: AnySchema;
}

/** Null, or what the inner type accepts. */
export const Nullable = /* @__PURE__ */ defineType<WrapperDef>(
  'Nullable',
  ({ innerType }) =>
    (payload, context) => {
      if (payload.value !== null) innerType._zod.run(payload, context);
    },
);

/** The type of a field that may be absent. Undefined is absent, since JSON does not carry it. */
export const Optional = /* @__PURE__ */ defineType<WrapperDef>('Optional', ({ innerType }, inst) => {
  inst._zod.optin = 'optional';
  return (payload, context) => {
    if (payload.value !== undefined) innerType._zod.run(payload, context);
  };
});

interface DeferredDef extends z.$ZodTypeDef {
  readonly type: 'lazy';
  readonly getter: () => AnySchema;
}

/** A type that is known later: one that refers to itself. */
export const Deferred = /* @__PURE__ */ defineType<DeferredDef>('Deferred', ({ getter }, inst) => {
  Object.defineProperty(inst._zod, 'propValues', { get: () => getter()._zod.propValues });
  return (payload, context) => {
    getter()._zod.run(payload, context);
  };
});

interface ListDef extends z.$ZodTypeDef {
  readonly type: 'array';
  readonly element: AnySchema;
  /** Of a longer list no item is looked at, however many it has. */
  readonly maxItems?: number | undefined;
}

export const List = /* @__PURE__ */ defineType<ListDef>(
  'List',
  ({ element, maxItems = Number.POSITIVE_INFINITY }, inst) =>
    (payload, context) => {
      const { value: input, issues } = payload;
      if (!Array.isArray(input)) return wrongType(payload, 'array', inst);
      if (input.length > maxItems) {
        const params = { code: 'too_many_items', limit: maxItems } satisfies Finding;
        issues.push({ code: 'custom', params, input, inst, path: [], continue: false });
        return;
      }
      const output = new Array<unknown>(input.length);
      for (let index = 0; index < input.length; index++) {
        output[index] = parseWithin(payload, index, input[index], element, context);
      }
      payload.value = output;
    },
);

interface FieldsDef extends z.$ZodTypeDef {
  readonly type: 'object';
  readonly shape: Readonly<Record<string, AnySchema>>;
  /** Fields that are not declared are dropped, refused or kept. */
  readonly undeclared: 'drop' | 'refuse' | 'keep';
}

/** An object with these fields. */
export const Fields = /* @__PURE__ */ defineType<FieldsDef>('Fields', ({ shape, undeclared }, inst) => {
  const declared = Object.entries(shape);
  const names = new Set(Object.keys(shape));
  inst._zod.propValues = Object.fromEntries(
    declared.flatMap(([name, { _zod }]) => (_zod.values ? [[name, _zod.values]] : [])),
  );
  return (payload, context) => {
    const { value: input, issues } = payload;
    if (!isObject(input)) return wrongType(payload, 'object', inst);
    const output: Record<string, unknown> = {};
    for (const [name, type] of declared) {
      const isPresent = name in input;
      if (!isPresent && type._zod.optin === 'optional') continue;
      const before = issues.length;
      const value = parseWithin(payload, name, input[name], type, context);
      if (isPresent) output[name] = value;
      else if (issues.length === before) {
        issues.push({ code: 'invalid_type', expected: 'nonoptional', input: undefined, path: [name] });
      }
    }
    payload.value = output;
    if (undeclared === 'drop') return;
    const refused: string[] = [];
    for (const name in input) {
      if (names.has(name)) continue;
      if (undeclared === 'refuse') refused.push(name);
      // Assigned, it would become the prototype.
      else if (name !== '__proto__') output[name] = input[name];
    }
    if (refused.length === 0) return;
    issues.push({ code: 'unrecognized_keys', keys: refused, input, inst, continue: true });
  };
});

interface MappingDef extends z.$ZodTypeDef {
  readonly type: 'record';
  readonly valueType: AnySchema;
}

/** An object with any field names, whose values all fit one type. */
export const Mapping = /* @__PURE__ */ defineType<MappingDef>(
  'Mapping',
  ({ valueType }, inst) =>
    (payload, context) => {
      const { value: input } = payload;
      if (!isPlainObject(input)) return wrongType(payload, 'record', inst);
      const output: Record<string, unknown> = {};
      for (const [name, value] of Object.entries(input)) {
        // Assigned, it would become the prototype.
        if (name !== '__proto__') output[name] = parseWithin(payload, name, value, valueType, context);
      }
      payload.value = output;
    },
);

interface UnionDef extends z.$ZodTypeDef {
  readonly type: 'union';
  /** The field whose constant tells the options apart. */
  readonly discriminator: string;
  readonly options: readonly AnySchema[];
}

/** A union whose options are told apart by the constant in one field. */
export const TaggedUnion = /* @__PURE__ */ defineType<UnionDef>(
  'TaggedUnion',
  ({ discriminator, options }, inst) => {
    let optionsByTag: Map<unknown, AnySchema> | undefined;
    return (payload, context) => {
      const { value: input, issues } = payload;
      if (!isObject(input)) return wrongType(payload, 'object', inst);
      // An option may refer to itself, so that its tags are known only now.
      optionsByTag ??= mapByTag(options, discriminator);
      const option = optionsByTag.get(input[discriminator]);
      if (option !== undefined) option._zod.run(payload, context);
      else {
        const tags = [...optionsByTag.keys()] as z.util.Primitive[];
        const path = [discriminator];
        issues.push({ code: 'invalid_union', errors: [], discriminator, options: tags, input, path, inst });
      }
    };
  },
);

function mapByTag(options: readonly AnySchema[], discriminator: string): Map<unknown, AnySchema> {
  return new Map(
    options.flatMap((option) =>
      [...(option._zod.propValues?.[discriminator] ?? [])].map((tag) => [tag, option] as const),
    ),
  );
}

interface RuleDef extends z.$ZodCheckDef {
  readonly test: (value: never) => boolean;
  readonly finding: (value: unknown) => Finding;
  /** Whether no other rule of the value is looked at when this one fails. */
  readonly abort: boolean;
  /** Where the rule is looked at also for a value of the wrong type. */
  readonly when?: (payload: Payload) => boolean;
}

interface Rule extends z.$ZodCheck {
  _zod: z.$ZodCheckInternals<never> & { def: RuleDef };
}

/** A check whose finding is known beforehand. */
export const Rule: z.$constructor<Rule, RuleDef> = /* @__PURE__ */ z.$constructor(
  'Rule',
  (inst: Rule, def: RuleDef) => {
    ZodCheck.init(inst, def);
    inst._zod.check = ({ value, issues }) => {
      if (def.test(value)) return;
      issues.push({
        code: 'custom',
        input: value,
        inst,
        path: [],
        continue: !def.abort,
        params: def.finding(value),
      });
    };
  },
);

/** Parses a value inside another one, whose issues get its key or index in their paths. */
function parseWithin(
  { issues }: Payload,
  key: string | number,
  value: unknown,
  type: AnySchema,
  context: Context,
): unknown {
  const inner: Payload = { value, issues: [] };
  type._zod.run(inner, context);
  for (const issue of inner.issues) {
    issues.push(Object.assign(issue, { path: [key, ...(issue.path ?? [])] }));
  }
  return inner.value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** As zod has it: no array, and no instance of a class. */
function isPlainObject(value: unknown): value is object {
  if (!isObject(value)) return false;
  const { constructor: Class } = value;
  if (typeof Class !== 'function') return true;
  const prototype: unknown = Class.prototype;
  return isObject(prototype) && Object.hasOwn(prototype, 'isPrototypeOf');
}
