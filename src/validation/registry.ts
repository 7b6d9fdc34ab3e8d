import * as z from 'zod/mini';
import { createMode } from './zodBuilders.js';
import type { Builders, Mode, ModeName, Schema } from './schemaBuilders.js';

export interface Table<Types, Names extends keyof Types> {
  readonly mode: Mode<Types>;
  readonly schemas: { readonly [N in Names]: Schema<Types[N]> };
}

/** All components in one mode, each built when it is first read. */
export function createTable<Types, Names extends keyof Types>(
  builders: Builders<Types, Names>,
  name: ModeName,
): Table<Types, Names> {
  const building = new Set<string>();
  // A component that refers to itself, directly or not, meets itself while it is being built.
  const component = (target: string): Schema<unknown> =>
    building.has(target) ? z.lazy(() => schemas[target as Names]) : schemas[target as Names];
  const mode = createMode<Types>(name, component as <N>(target: N) => Schema<never>);
  const schemas = lazily(builders, (build: (m: Mode<Types>) => Schema<unknown>, target) => {
    building.add(target);
    const schema = build(mode);
    building.delete(target);
    return schema;
  }) as Table<Types, Names>['schemas'];
  return { mode, schemas };
}

/** An object with the same keys, whose values are made when they are first read, each once. */
export function lazily<K extends string, V, R>(
  source: Readonly<Record<K, V>>,
  make: (value: V, key: K) => R,
): Readonly<Record<K, R>> {
  const target = {} as Record<K, R>;
  for (const key of Object.keys(source) as K[]) {
    const get = (): R => {
      const value = make(source[key], key);
      Object.defineProperty(target, key, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(target, key, { get, enumerable: true, configurable: true });
  }
  return target;
}
