import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createClient as generate } from '@hey-api/openapi-ts';
import ts from 'typescript';
import type { OperationId, OperationTypes } from '../../src/generated/operations.js';
import type { Problem } from '../../src/generated/types.js';

/** What the other tool makes of an operation: a function under its operationId. */
type IndependentOperations = {
  [Id in OperationId]: (options: {
    client: unknown;
    path?: OperationTypes[Id]['path'];
    query?: OperationTypes[Id]['query'];
    body?: OperationTypes[Id]['request'];
    headers?: Record<string, string>;
  }) => Promise<{ data?: OperationTypes[Id]['response']; error?: Problem; response: Response }>;
};

export interface IndependentClient {
  readonly operations: IndependentOperations;
  /** A client of the other tool for one key. */
  connect(baseUrl: string, apiKey: string | undefined): unknown;
  /** What the TypeScript compiler has against the generated files. */
  typeErrors(): string[];
  remove(): Promise<void>;
}

/** Generates a fetch client from the contract by `@hey-api/openapi-ts` into a temporary folder. */
export async function generateIndependentClient(): Promise<IndependentClient> {
  const folder = await mkdtemp(join(tmpdir(), 'shopfest-independent-'));
  await generate({
    input: fileURLToPath(new URL('../../openapi/shopfest.yaml', import.meta.url)),
    output: folder,
    plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
    logs: { level: 'silent' },
  });
  const load = (file: string) => import(/* @vite-ignore */ pathToFileURL(join(folder, file)).href);
  const { createClient, createConfig } = await load('client/index.ts');
  return {
    operations: await load('sdk.gen.ts'),
    connect: (baseUrl, apiKey) => createClient(createConfig({ baseUrl, auth: apiKey })),
    typeErrors: () => typeErrors(join(folder, 'index.ts')),
    remove: () => rm(folder, { recursive: true }),
  };
}

function typeErrors(entry: string): string[] {
  const program = ts.createProgram([entry], {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
