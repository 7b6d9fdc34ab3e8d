import { createFastPaths, type FastPath } from './fastPath.js';
import { createSchemaRegistry, lazily, type SchemaRegistry } from './registry.js';
import type { ComponentBuilders, Mode, Schema, SchemaBuilders } from './schemaBuilders.js';

type Build<Types> = (m: SchemaBuilders<Types>) => Schema<unknown>;

/** The schemas of some components of the contract, in both modes, and what else is built from them. */
export interface SchemaSet<Types, Names extends keyof Types> {
  /** The component schemas in one mode; each is built when it is first read. */
  readonly schemas: (mode: Mode) => SchemaRegistry<Types, Names>['schemas'];
  /** The fast path of a component's strict schema: a value that it matches, the schema accepts unchanged. */
  readonly fastPath: (name: Names) => FastPath;
  /** Strict schemas that refer to the components; each is built when it is first read. */
  readonly build: <K extends string>(
    builds: Readonly<Record<K, Build<Types>>>,
  ) => Readonly<Record<K, Schema<unknown>>>;
  /** The same for pairs, such as the path and the query of an operation. */
  readonly buildPairs: <K extends string, P extends string>(
    pairs: Readonly<Record<K, Readonly<Record<P, Build<Types>>>>>,
  ) => Readonly<Record<K, Readonly<Record<P, Schema<unknown>>>>>;
}

export function createSchemaSet<Types, Names extends keyof Types & string>(
  components: ComponentBuilders<Types, Names>,
): SchemaSet<Types, Names> {
  const registries: { [N in Mode]?: SchemaRegistry<Types, Names> } = {};
  const registry = (mode: Mode): SchemaRegistry<Types, Names> => {
    registries[mode] ??= createSchemaRegistry<Types, Names>(components, mode);
    return registries[mode];
  };
  let fastPaths: ((name: Names) => FastPath) | undefined;
  const build: SchemaSet<Types, Names>['build'] = (builds) =>
    lazily(builds, (one: Build<Types>) => one(registry('strict').builders));
  return {
    schemas: (mode) => registry(mode).schemas,
    fastPath: (name) => {
      fastPaths ??= createFastPaths<Types, Names>(components);
      return fastPaths(name);
    },
    build,
    buildPairs: (pairs) => lazily(pairs, build) as never,
  };
}

/** The same of components from several sources, which together refer to no others. */
export function combineSchemas<Types, Names extends keyof Types & string>(
  sources: readonly Partial<ComponentBuilders<Types, Names>>[],
): SchemaSet<Types, Names> {
  return createSchemaSet<Types, Names>(Object.assign({}, ...sources) as ComponentBuilders<Types, Names>);
}
