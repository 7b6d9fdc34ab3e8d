import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, createConfig, makeDocumentFromString } from '@redocly/openapi-core';
import { parse, stringify } from 'yaml';
import { ContractError, methods } from './contract.js';
import { addStandardResponses, type Paths } from './standardResponses.js';

/** What every tag may use: ids, amounts, parameters, headers, standard responses, error codes. */
const SHARED = 'shared';

/** Files of a folder whose entries become components, in the order in which the bundle has them. */
const componentKinds = {
  security: 'securitySchemes',
  parameters: 'parameters',
  headers: 'headers',
  responses: 'responses',
  examples: 'examples',
  schemas: 'schemas',
} as const;

type Entries = Readonly<Record<string, unknown>>;
type Document = Record<string, unknown>;

interface Root extends Entries {
  readonly tags: readonly { readonly name: string }[];
}

/** One file of the contract: `transactions/schemas.yaml`. */
interface Source {
  readonly path: string;
  readonly kind: string;
  readonly entries: Entries;
}

/**
 * The contract in one document, as YAML: the text of `openapi/shopfest.yaml`.
 *
 * The sources are `openapi.yaml` and one folder for each tag, plus `shared`. The bundle has
 * paths and components in the order of the tags, and within a tag in the order of its files, so that adding one is a
 * change in one file.
 */
export async function bundleContract(folder: URL): Promise<string> {
  const root = read(new URL('openapi.yaml', folder)) as Root;
  const sources = listSources(folder, root);
  for (const source of sources) if (source.kind === 'paths') checkTags(source);
  const document = await bundleWithRedocly(folder, withReferences(root, sources));
  const ordered = {
    ...document,
    paths: addStandardResponses(document.paths as Paths),
    components: orderComponents(document.components as Readonly<Record<string, Entries>>, sources),
    'x-error-codes': sources.find(({ path }) => path === `${SHARED}/errors.yaml`)?.entries,
  };
  return `${header}${stringify(ordered, { lineWidth: 110, aliasDuplicateObjects: false, compat: 'yaml-1.1' })}`;
}

const header = '# Written by openapi/generate.ts from openapi/contract, do not edit.\n';

function listSources(folder: URL, { tags }: Root): Source[] {
  const known = [SHARED, ...tags.map(({ name }) => name)];
  const unknown = readdirSync(folder).find((name) => name !== 'openapi.yaml' && !known.includes(name));
  if (unknown) throw new ContractError(unknown, 'a folder of the contract is named like a tag');
  return known.flatMap((name) =>
    readdirSync(new URL(`${name}/`, folder))
      .sort()
      .map((file) => readSource(folder, `${name}/${file}`)),
  );
}

function readSource(folder: URL, path: string): Source {
  const kind = path.replace(/^.*\/(.*)\.yaml$/, '$1');
  if (!['paths', 'errors', ...Object.keys(componentKinds)].includes(kind)) {
    throw new ContractError(
      path,
      `a file is one of paths, errors, ${Object.keys(componentKinds).join(', ')}`,
    );
  }
  return { path, kind, entries: read(new URL(path, folder)) as Entries };
}

/** An operation is declared in the folder of its tag. */
function checkTags({ path, entries }: Source): void {
  for (const [name, item] of Object.entries(entries as Readonly<Record<string, Entries>>)) {
    for (const [method, { tags }] of Object.entries(item as Readonly<Record<string, { tags?: unknown }>>)) {
      if (!methods.includes(method) || String(tags) === dirname(path)) continue;
      throw new ContractError(`${path}: ${method.toUpperCase()} ${name}`, `its tag is not ${dirname(path)}`);
    }
  }
}

/** Where a path, a component or an error code is declared. */
interface Declaration {
  readonly name: string;
  readonly ref: string;
}

function declarations(sources: readonly Source[], kind: string): Declaration[] {
  return sources
    .filter((source) => source.kind === kind)
    .flatMap(({ path, entries }) =>
      Object.keys(entries).map((name) => ({ name, ref: `${path}#/${escapePointer(name)}` })),
    );
}

/** The root with a reference to each path, and to the components to which no reference in the sources leads. */
function withReferences(root: Root, sources: readonly Source[]): Document {
  const references = (kind: string): Record<string, { $ref: string }> =>
    Object.fromEntries(declarations(sources, kind).map(({ name, ref }) => [name, { $ref: ref }]));
  return {
    ...root,
    paths: references('paths'),
    components: {
      securitySchemes: references('security'),
      responses: references('responses'),
      headers: references('headers'),
    },
  };
}

async function bundleWithRedocly(folder: URL, root: Document): Promise<Document> {
  const { bundle: bundled, problems } = await bundle({
    doc: makeDocumentFromString(stringify(root), fileURLToPath(new URL('openapi.yaml', folder))),
    config: await createConfig({}),
  });
  for (const { message, location } of problems) {
    throw new ContractError(location[0]?.source.absoluteRef ?? 'openapi.yaml', message);
  }
  return bundled.parsed as Document;
}

/** The components in the order of the sources; each one is declared once and something refers to it. */
function orderComponents(
  components: Readonly<Record<string, Entries>>,
  sources: readonly Source[],
): Record<string, Entries> {
  const ordered: Record<string, Record<string, unknown>> = {};
  for (const [file, kind] of Object.entries(componentKinds)) {
    for (const { name, ref } of declarations(sources, file)) {
      ordered[kind] ??= {};
      if (name in ordered[kind]) throw new ContractError(ref, 'this component is declared twice');
      if (!components[kind]?.[name]) throw new ContractError(ref, 'nothing refers to this component');
      ordered[kind][name] = components[kind][name];
    }
  }
  return ordered;
}

function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

function read(file: URL): unknown {
  return parse(readFileSync(file, 'utf8'));
}
