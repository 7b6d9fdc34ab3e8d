import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { compiledFolder } from '../support/compiled.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const { options: compilerOptions } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config,
  ts.sys,
  dirname(`${root}tsconfig.json`),
);

export interface Ran {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a script or the command in a process of its own. A script lies within `compiledFolder`; of one in TypeScript the
 * types are taken away. Its environment has no other SHOPFEST_… variable, but for the validating proxy's.
 */
export function run(
  file: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  folder: string = compiledFolder,
): Promise<Ran> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(SHOPFEST_(?!VALIDATING)|VITEST)/.test(name),
  );
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [withoutTypes(file), ...args], {
      cwd: folder,
      env: { ...Object.fromEntries(inherited), ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject).on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}

/** The JavaScript of a file in TypeScript, beside it. */
function withoutTypes(file: string): string {
  if (!file.endsWith('.ts')) return file;
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions });
  const script = file.replace(/ts$/, 'mjs');
  writeFileSync(script, outputText);
  return script;
}

/** What the compiler says about these modules under the project's own settings, one line each. */
export function typeErrors(files: readonly string[]): string[] {
  const program = ts.createProgram(files, {
    ...compilerOptions,
    moduleDetection: ts.ModuleDetectionKind.Force,
  });
  return files
    .map((file) => program.getSourceFile(file))
    .flatMap((source) => [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ])
    .map(({ file, start = 0, messageText }) => {
      const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
      return `${relative(compiledFolder, file?.fileName ?? '')}:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
}
