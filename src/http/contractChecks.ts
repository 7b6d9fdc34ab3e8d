import type { ClientOperation } from '../generated/operation.js';
import type { SchemaLoader } from '../generated/schemas/builders.js';
import type { Checks, FindDrift } from './checks.js';

/** By tag; with `operator/` before it for operations that operators alone call. */
export type SchemaLoaders = Readonly<Record<string, SchemaLoader>>;

/** The checks of the contract. Those of a tag load with its first call, so that a till loads what a till needs. */
export class ContractChecks {
  #loaders: SchemaLoaders;
  readonly #checks = new Map<SchemaLoader, Promise<Checks>>();
  readonly #findDrift = new Map<SchemaLoader, Promise<FindDrift>>();

  constructor(loaders: SchemaLoaders) {
    this.#loaders = loaders;
  }

  /** Adds the schemas of more operations. */
  add(loaders: SchemaLoaders): void {
    this.#loaders = { ...this.#loaders, ...loaders };
  }

  /** What checks the requests of an operation. */
  checksFor(operation: ClientOperation): Promise<Checks> {
    return once(this.#checks, this.#loaderOf(operation), async ({ requests }) => {
      const [{ createChecks }, schemas] = await Promise.all([import('./checks.js'), requests()]);
      return createChecks(schemas);
    });
  }

  /** What looks for drift in the responses of an operation. */
  findDriftFor(operation: ClientOperation): Promise<FindDrift> {
    return once(this.#findDrift, this.#loaderOf(operation), async ({ responses }) => {
      const [{ createFindDrift }, schemas] = await Promise.all([import('./checks.js'), responses()]);
      return createFindDrift(schemas);
    });
  }

  #loaderOf({ id, tag, audience }: ClientOperation): SchemaLoader {
    const loader = this.#loaders[audience === undefined ? tag : `${audience}/${tag}`];
    if (loader === undefined) throw new Error(`This client has no schemas for ${id}.`);
    return loader;
  }
}

function once<K, V>(known: Map<K, V>, key: K, load: (key: K) => V): V {
  let value = known.get(key);
  if (value === undefined) {
    value = load(key);
    known.set(key, value);
  }
  return value;
}
