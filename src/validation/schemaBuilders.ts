import type { $ZodType } from 'zod/v4/core';
import type { FormatName } from './formats.js';
import type { Expectation } from './issue.js';

/** A zod schema that proves `T`. */
export type Schema<T> = $ZodType<T>;

/** strict: exactly the contract. lenient: what a reader of responses tolerates, see `createSchemaBuilders`. */
export type Mode = 'strict' | 'lenient';

/** Lengths count code points, as JSON Schema does. */
export type StringRules = SizeRules & (Form | { readonly [K in keyof Form]?: never });

/** The form of a text, and its description. */
interface Form {
  readonly pattern?: RegExp;
  readonly format?: FormatName;
  readonly expects: Expectation;
}

export interface NumberRules {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** The value must be greater than this. */
  readonly above?: number | undefined;
  /** The value must be less than this. */
  readonly below?: number | undefined;
}

export interface SizeRules {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

export interface ArrayRules extends SizeRules {
  /** No item twice; items are strings, numbers or booleans. */
  readonly unique?: true;
}

export type Shape = Readonly<Record<string, Schema<unknown>>>;
type Infer<S> = S extends { readonly _zod: { readonly output: infer T } } ? T : never;
type Fields<R, O> = { -readonly [K in keyof R]: Infer<R[K]> } & { -readonly [K in keyof O]?: Infer<O[K]> };
type Flattened<T> = { [K in keyof T]: T[K] };

/**
 * Builds the schemas of the contract, one method for each kind of schema. `Types` has the type of every component, so that
 * references are typed.
 */
export interface SchemaBuilders<Types> {
  string<T extends string = string>(rules?: StringRules): Schema<T>;
  /** Within ±(2⁵³ − 1), whatever integer format the contract names: within these bounds a JSON number is exact. */
  integer(rules?: NumberRules): Schema<number>;
  number(rules?: NumberRules): Schema<number>;
  boolean(): Schema<boolean>;
  /** Any JSON value. */
  unknown(): Schema<unknown>;
  oneOf<const T extends string | number | boolean>(values: readonly T[]): Schema<T>;
  /** Like `oneOf`, typed open: a reader of responses must expect values that are not listed yet. */
  openOneOf<const T extends string>(values: readonly T[]): Schema<T | (string & {})>;
  nullable<T>(schema: Schema<T>): Schema<T | null>;
  array<T>(item: Schema<T>, rules?: ArrayRules): Schema<T[]>;
  /** Undeclared fields are allowed; strict drops them from the parsed value. */
  object<const R extends Shape, const O extends Shape>(
    required: R,
    optional: O,
    rules?: SizeRules,
  ): Schema<Flattened<Fields<R, O>>>;
  /** Strict rejects undeclared fields. */
  closed<const R extends Shape, const O extends Shape>(
    required: R,
    optional: O,
    rules?: SizeRules,
  ): Schema<Flattened<Fields<R, O>>>;
  record<T>(value: Schema<T>, rules?: SizeRules): Schema<Record<string, T>>;
  /** A union whose members are told apart by the constant in their field `tag`. */
  union<const S extends readonly Schema<unknown>[]>(tag: string, members: S): Schema<Infer<S[number]>>;
  ref<N extends keyof Types>(name: N): Schema<Types[N]>;
  /** A reference to an enum, typed open. */
  openRef<N extends OpenName<Types>>(name: N): Schema<Types[`Open${N}` & keyof Types]>;
}

type OpenName<Types> = keyof Types extends infer N ? (N extends `Open${infer Name}` ? Name : never) : never;

/** The function that builds each component, called when the component is first read. */
export type ComponentBuilders<Types, Names extends keyof Types> = {
  readonly [N in Names]: (m: SchemaBuilders<Types>) => Schema<Types[N]>;
};
