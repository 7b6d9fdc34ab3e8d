// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import type { ComponentBuilders, Schema, SchemaBuilders } from '../../validation/schemaBuilders.js';
import type { OperationId, OperationTypes } from '../operation.js';
import type { components, SchemaName } from '../types.js';

export type Components = components['schemas'];
export type M = SchemaBuilders<Components>;

export type SomeComponents = Partial<ComponentBuilders<Components, SchemaName>>;
export type SomeParameters = {
  readonly [Id in OperationId]?: {
    readonly path: (m: M) => Schema<OperationTypes[Id]['path']>;
    readonly query: (m: M) => Schema<OperationTypes[Id]['query']>;
  };
};

/** A file of schemas. */
export interface SchemaModule {
  /** The components of the file, and those of other files that it needs. */
  readonly sources: readonly SomeComponents[];
  readonly parameters?: SomeParameters;
}

/** Loads what checks the operations of a tag; each file is loaded when it is first needed. */
export interface SchemaLoader {
  /** What checks requests before they are sent. */
  readonly requests: () => Promise<SchemaModule>;
  /** What looks for drift in responses. */
  readonly responses: () => Promise<SchemaModule>;
}
