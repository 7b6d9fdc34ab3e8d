import { createSchemaBuilders } from './jsonBuilders.js';
import { Deferred } from './jsonTypes.js';
import type { ComponentBuilders, Mode, Schema, SchemaBuilders } from './schemaBuilders.js';

export interface SchemaRegistry<Types, Names extends keyof Types> {
  readonly builders: SchemaBuilders<Types>;
  readonly schemas: { readonly [N in Names]: Schema<Types[N]> };
}

/** The schemas of all components in one mode, each built when it is first read. */
export function createSchemaRegistry<Types, Names extends keyof Types>(
  components: ComponentBuilders<Types, Names>,
  mode: Mode,
): SchemaRegistry<Types, Names> {
  const underConstruction = new Set<string>();
  // A component that refers to itself, directly or not, is requested again while it is under construction.
  const component = (target: string): Schema<unknown> =>
    underConstruction.has(target)
      ? new Deferred({ type: 'lazy', getter: () => schemas[target as Names] })
      : schemas[target as Names];
  const builders = createSchemaBuilders<Types>(mode, component as <N>(target: N) => Schema<never>);
  const schemas = lazily(components, (build: (m: SchemaBuilders<Types>) => Schema<unknown>, target) => {
    underConstruction.add(target);
    const schema = build(builders);
    underConstruction.delete(target);
    return schema;
  }) as SchemaRegistry<Types, Names>['schemas'];
  return { builders, schemas };
}

/** An object with the same keys. Each value is made once, when it is first read. */
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
