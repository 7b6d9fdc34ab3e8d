import type { Contract, Parameter } from './contract.js';
import {
  capitalized,
  listResources,
  type SdkMethod,
  type SdkParams,
  type SdkResource,
  typeOfParameter,
} from './sdkMethods.js';
import { banner } from './text.js';

/**
 * `src/resources/generated`: a class for each tag with the methods that are one call, and the types of their arguments.
 * `<tag>.ts` has what `Shopfest` has, `operator/<tag>.ts` what `ShopfestOperator` adds.
 */
export function writeResources(contract: Contract): Map<string, string> {
  const files = new Map<string, string>();
  for (const resource of listResources(contract)) {
    const { tag, methods } = resource;
    const ofPartners = methods.filter(({ isForOperators }) => !isForOperators);
    const ofOperators = methods.filter(({ isForOperators }) => isForOperators);
    if (ofPartners.length > 0)
      files.set(`${tag}.ts`, writeClass(contract, resource, ofPartners, partnerClass(resource)));
    if (ofOperators.length > 0) {
      files.set(
        `operator/${tag}.ts`,
        writeClass(contract, resource, ofOperators, operatorClass(resource, ofPartners)),
      );
    }
  }
  files.set('partnerParams.ts', writeParamExports(contract, 'partner'));
  files.set('operatorParams.ts', writeParamExports(contract, 'operator'));
  return files;
}

interface ClassHead {
  readonly name: string;
  readonly base: string;
  readonly baseFile: string;
  /** The way from the file to `src/`. */
  readonly root: string;
}

function partnerClass({ tag, isExtendedByHand }: SdkResource): ClassHead {
  const name = `${isExtendedByHand ? 'Generated' : ''}${capitalized(tag)}`;
  return { name, base: 'Resource', baseFile: '', root: '../../' };
}

function operatorClass({ tag, isExtendedByHand }: SdkResource, ofPartners: readonly SdkMethod[]): ClassHead {
  const base = capitalized(tag);
  if (ofPartners.length === 0) return { name: base, base: 'Resource', baseFile: '', root: '../../../' };
  const baseFile = isExtendedByHand ? `../../${tag}.js` : `../${tag}.js`;
  return { name: `Operator${base}`, base, baseFile, root: '../../../' };
}

function writeClass(
  contract: Contract,
  { tag, description }: SdkResource,
  methods: readonly SdkMethod[],
  { name, base, baseFile, root }: ClassHead,
): string {
  const paramTypes = methods
    .flatMap((method) => (method.params ? [writeParams(contract, tag, method, method.params)] : []))
    .join('\n');
  const bodies = methods.map(writeMethod).join('\n');
  const isList = methods.some(({ page }) => page !== null);
  const isCall = methods.some(({ page }) => page === null);
  const needsInput = /\bInputOf</.test(paramTypes);
  const resource = root === '../../' ? '../resource.js' : '../../resource.js';
  const imports = [
    [`${root}generated/operations/${tag}.js`, methods.map(({ operation }) => operation.id)],
    [
      `${root}generated/types.js`,
      componentTypes(contract, methods, paramTypes).map((type) => `type ${type}`),
    ],
    ...(isList ? [[`${root}http/list.js`, ['type ShopfestList']] as const] : []),
    [`${root}http/options.js`, ['type CallOptions']],
    ...(isCall ? [[`${root}http/promise.js`, ['type ShopfestPromise']] as const] : []),
    ...(base === 'Resource'
      ? [[resource, [...(needsInput ? ['type InputOf'] : []), 'Resource']] as const]
      : [[baseFile, [base]] as const, ...(needsInput ? [[resource, ['type InputOf']] as const] : [])]),
  ] as const;
  return `${banner}
${imports
  .filter(([, names]) => names.length > 0)
  .map(([file, names]) => importLine(file, names))
  .join('')}
${paramTypes}${paramTypes && '\n'}${docComment([description], '')}export class ${name} extends ${base} {
${bodies}}
`;
}

function importLine(file: string, names: readonly string[]): string {
  const areTypes = names.every((name) => name.startsWith('type '));
  const listed = areTypes ? names.map((name) => name.slice('type '.length)) : names;
  const line = `import ${areTypes ? 'type ' : ''}{ ${listed.join(', ')} } from '${file}';\n`;
  return line.length <= 110
    ? line
    : line.replace('{ ', '{\n  ').replace(' }', ',\n}').replaceAll(', ', ',\n  ');
}

/** Names of the component schemas that the texts of a file name. */
function componentTypes({ openapi }: Contract, methods: readonly SdkMethod[], paramTypes: string): string[] {
  const named = new Set([
    ...methods.flatMap(({ result, page }) => [result, ...(page === null ? [] : [page])]),
    ...(paramTypes.replace(/\/\*\*[\s\S]*?\*\//g, '').match(/\b[A-Z]\w+/g) ?? []),
  ]);
  return Object.keys(openapi.components.schemas)
    .filter((name) => named.has(name))
    .sort();
}

function writeParams(
  contract: Contract,
  tag: string,
  { name }: SdkMethod,
  { kind, typeName, query, component, isObject }: SdkParams,
): string {
  const doc = docComment([`What \`${tag}.${name}\` takes.`], '');
  if (kind === 'query') {
    const fields = query.map((parameter) => writeQueryField(contract, parameter));
    return `${doc}export interface ${typeName} {\n${fields.join('')}}\n`;
  }
  if (!isObject) return `${doc}export type ${typeName} = InputOf<${component}>;\n`;
  return `${doc}export interface ${typeName} extends InputOf<${component}> {}\n`;
}

function writeQueryField(contract: Contract, parameter: Parameter): string {
  const { name, required, description = '' } = parameter;
  const type = typeOfParameter(contract, parameter);
  const field = required ? `readonly ${name}: ${type};` : `readonly ${name}?: ${type} | undefined;`;
  return `${docComment([description], '  ')}  ${field}\n`;
}

function writeMethod(method: SdkMethod): string {
  const { operation, name, pathParameters, params, result, page } = method;
  const args = [
    ...pathParameters.map((parameter) => `${parameter}: string`),
    ...(params ? [`params: ${params.typeName}${params.isOptional ? ' = {}' : ''}`] : []),
    'options?: CallOptions',
  ];
  const path = pathParameters.length === 0 ? null : `{ ${pathParameters.join(', ')} }`;
  const returns = page === null ? `ShopfestPromise<${result}>` : `ShopfestList<${result}, ${page}>`;
  const call =
    page === null
      ? `this.send(${operation.id}, ${inputOf(path, params)}, options)`
      : `this.pages(${operation.id}, ${params ? 'params' : '{}'}, options${path === null ? '' : `, ${path}`})`;
  return `${docOf(method)}  ${name}(${args.join(', ')}): ${returns} {
    return ${call};
  }
`;
}

function inputOf(path: string | null, params: SdkParams | null): string {
  const members = [
    ...(path === null ? [] : [`path: ${path}`]),
    ...(params === null ? [] : [`${params.kind}: params`]),
  ];
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function docOf({ summary, description, operation, errors }: SdkMethod): string {
  const { scopes } = operation;
  const needs =
    scopes === null
      ? 'Needs no API key.'
      : scopes.length === 0
        ? 'Any API key will do.'
        : `${scopes.length === 1 ? 'Scope' : 'Scopes'}: ${scopes.map((scope) => `\`${scope}\``).join(', ')}.`;
  const throws = errors.length === 0 ? [] : [`@throws ${errors.join(', ')}`];
  return docComment([`${summary}.`, description, [needs, ...throws].join('\n')], '  ');
}

const width = 110;

/** A comment of paragraphs, wrapped; a line break within one stays. */
function docComment(paragraphs: readonly string[], indent: string): string {
  const lines = paragraphs
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) =>
      paragraph
        .trim()
        .replaceAll('*/', '*\\/')
        .split(/\n(?=@|\S)/)
        .flatMap((line) => wrapped(line.replace(/\s+/g, ' ').trim(), width - indent.length - 3)),
    );
  const [only, ...others] = lines;
  if (only === undefined) return '';
  if (others.length === 0 && only.length === 1 && indent.length + 7 + (only[0] ?? '').length <= width) {
    return `${indent}/** ${only[0]} */\n`;
  }
  const text = lines.map((paragraph) => paragraph.map((line) => `${indent} * ${line}\n`).join(''));
  return `${indent}/**\n${text.join(`${indent} *\n`)}${indent} */\n`;
}

function wrapped(text: string, limit: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > limit) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** `partnerParams.ts`, `operatorParams.ts`: the types of arguments, as the entry points export them. */
function writeParamExports(contract: Contract, audience: 'partner' | 'operator'): string {
  const isForOperators = audience === 'operator';
  const lines = listResources(contract).flatMap(({ tag, methods }) => {
    const names = methods
      .filter((method) => method.isForOperators === isForOperators)
      .flatMap(({ params }) => params?.typeName ?? [])
      .sort();
    const file = isForOperators ? `./operator/${tag}.js` : `./${tag}.js`;
    return names.length === 0 ? [] : [exportLine(file, names)];
  });
  return `${banner}\n${lines.join('')}`;
}

function exportLine(file: string, names: readonly string[]): string {
  return importLine(
    file,
    names.map((name) => `type ${name}`),
  ).replace('import', 'export');
}
