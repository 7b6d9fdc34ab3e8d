import * as z from 'zod/v4/core';
import type { Finding } from './issue.js';
import type { Schema } from './schemaBuilders.js';

/**
 * Two types of schemas that zod has with more than JSON needs, and therefore in several times the size. Their issues are
 * those of zod.
 */

type AnySchema = z.$ZodType<unknown>;

// `init` is an assertion, for which TypeScript wants names with types of their own.
const ZodType: z.$constructor<z.$ZodType> = z.$ZodType;
const ZodCheck: z.$constructor<z.$ZodCheck> = z.$ZodCheck;

interface UnionDef extends z.$ZodTypeDef {
  readonly type: 'union';
  /** The field whose constant tells the options apart. */
  readonly discriminator: string;
  readonly options: readonly AnySchema[];
}

interface TaggedUnion extends AnySchema {
  _zod: z.$ZodTypeInternals<unknown> & { def: UnionDef };
}

/** A union whose members are told apart by the constant in one field. */
export const TaggedUnion: z.$constructor<TaggedUnion, UnionDef> = /* @__PURE__ */ z.$constructor(
  'TaggedUnion',
  (inst: TaggedUnion, def: UnionDef) => {
    ZodType.init(inst, def);
    let optionsByTag: Map<unknown, AnySchema> | undefined;
    inst._zod.parse = (payload, context) => {
      const input = payload.value;
      if (typeof input !== 'object' || input === null || Array.isArray(input)) {
        payload.issues.push({ code: 'invalid_type', expected: 'object', input, inst });
        return payload;
      }
      optionsByTag ??= mapOptions(def);
      const { discriminator } = def;
      const option = optionsByTag.get((input as Record<string, unknown>)[discriminator]);
      if (option !== undefined) return option._zod.run(payload, context);
      const options = [...optionsByTag.keys()] as z.util.Primitive[];
      const path = [discriminator];
      payload.issues.push({
        code: 'invalid_union',
        errors: [],
        discriminator,
        options,
        input,
        path,
        inst,
      });
      return payload;
    };
  },
);

function mapOptions({ discriminator, options }: UnionDef): Map<unknown, AnySchema> {
  return new Map(
    options.flatMap((option) =>
      [...(option._zod.propValues?.[discriminator] ?? [])].map((value) => [value, option] as const),
    ),
  );
}

interface RuleDef extends z.$ZodCheckDef {
  readonly test: (value: unknown) => boolean;
  readonly finding: Finding;
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
        params: def.finding,
      });
    };
  },
);

interface MappingDef extends z.$ZodTypeDef {
  readonly type: 'record';
  readonly keyType: Schema<string>;
  readonly valueType: Schema<unknown>;
}

interface Mapping extends AnySchema {
  _zod: z.$ZodTypeInternals<unknown> & { def: MappingDef };
}

/** An object with any field names, whose values all fit one schema. */
export const Mapping: z.$constructor<Mapping, MappingDef> = /* @__PURE__ */ z.$constructor(
  'Mapping',
  (inst: Mapping, def: MappingDef) => {
    ZodType.init(inst, def);
    inst._zod.parse = (payload, context) => {
      const input = payload.value;
      if (!isPlainObject(input)) {
        payload.issues.push({ code: 'invalid_type', expected: 'record', input, inst });
        return payload;
      }
      const output: Record<string, unknown> = {};
      for (const [key, value] of Object.entries(input as object)) {
        // Assigned, it would become the prototype.
        if (key === '__proto__') continue;
        const result = def.valueType._zod.run({ value, issues: [] }, context) as z.ParsePayload;
        for (const issue of result.issues)
          payload.issues.push({ ...issue, path: [key, ...(issue.path ?? [])] });
        output[key] = result.value;
      }
      payload.value = output;
      return payload;
    };
  },
);

/** As zod has it: no array, and no instance of a class. */
function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { constructor: Class } = value;
  if (typeof Class !== 'function') return true;
  const prototype: unknown = Class.prototype;
  return typeof prototype === 'object' && prototype !== null && Object.hasOwn(prototype, 'isPrototypeOf');
}

/**
 * Makes a schema without zod's memory of values that contain themselves. An application that loads `zod` switches it on
 * for every schema of the process; JSON has no such values, and one that is given has to be refused.
 */
export function withoutMemory<T>(make: () => T): T {
  const { memoizer } = z.globalConfig;
  if (memoizer === undefined) return make();
  z.config({ memoizer: undefined });
  try {
    return make();
  } finally {
    z.config({ memoizer });
  }
}
