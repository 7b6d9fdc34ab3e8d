import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

/** When an import loads: with the file, when the line runs, or never (types only). */
export type ImportKind = 'static' | 'dynamic' | 'type';

export interface Import {
  /** What stands between the quotes. */
  readonly specifier: string;
  readonly kind: ImportKind;
}

/** Path of a source file below the project's root, with forward slashes → what it imports. */
export type ImportMap = ReadonlyMap<string, readonly Import[]>;

/**
 * Reads the imports of every source file below `folder` (given relative to `root`). A JSON file, which TypeScript
 * files may import, has none itself.
 */
export function readImports(root: string, folder: string): ImportMap {
  const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    files.map((file) => [
      relative(root, file).split(sep).join('/'),
      file.endsWith('.json') ? [] : importsOf(readFileSync(file, 'utf8')),
    ]),
  );
}

/** Every import of one source text: declarations, re-exports, `import()`, `import('x').Type` and `require()`. */
export function importsOf(text: string): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, kind: ImportKind): void => {
    if (node && ts.isStringLiteralLike(node)) found.push({ specifier: node.text, kind });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      add(node.moduleSpecifier, typeOnly ? 'type' : 'static');
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'static');
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, 'type');
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], 'dynamic');
    } else if (ts.isCallExpression(node) && /^(\w+\.)?require$/.test(node.expression.getText(source))) {
      add(node.arguments[0], 'dynamic');
    }
    ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, false);
  visit(source);
  return found;
}

/** The source file a relative import means, or `null` for a package. Sources write `./x.js` for `./x.ts`. */
export function resolveImport(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');
}
