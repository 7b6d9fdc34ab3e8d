import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';

/** A word that names in src may not have, and what to say instead. */
export interface Retired {
  readonly word: string;
  readonly successor: string;
  /** Names in which it has its one remaining meaning. */
  readonly except: readonly string[];
}

export interface DeclaredName {
  readonly file: string;
  readonly name: string;
}

/** Rows of the section "Retired words": | `word` | successor; `name`, `name` stay |. */
export function retiredWords(text: string): Retired[] {
  const section = text.split(/^### Retired words$/m)[1]?.split(/^##+ /m)[0] ?? '';
  return [...section.matchAll(/^\| `(\w+)` \| ([^|;]+?)(?:; ([^|]+?) stays?)? \|$/gm)].map(
    ([, word = '', successor = '', except = '']) => ({
      word,
      successor,
      except: [...except.matchAll(/`(\w+)`/g)].map(([, name = '']) => name),
    }),
  );
}

/** Names that have a retired word, one line each. */
export function retiredUses(retired: readonly Retired[], names: readonly DeclaredName[]): string[] {
  const byWord = new Map(retired.map((each) => [each.word.toLowerCase(), each]));
  return names.flatMap(({ file, name }) =>
    [...new Set(wordsOf(name))].flatMap((word) => {
      const hit = byWord.get(word);
      return hit === undefined || hit.except.includes(name)
        ? []
        : [`${file}: ${name} (say ${hit.successor} instead of ${hit.word})`];
    }),
  );
}

/** Names of files and of everything that they declare, generated ones left out. */
export function declaredNames(root: string, folder: string): DeclaredName[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && !file.startsWith('src/generated/'))
    .flatMap((file) => {
      const declared = declarations(file, readFileSync(join(root, file), 'utf8'));
      return [basename(file, '.ts'), ...declared].map((name) => ({ file, name }));
    });
}

function declarations(file: string, text: string): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const { name } = node as { name?: ts.Node };
    // Quoted and computed keys are the names of others: headers, columns, fields of files.
    if (name !== undefined && (ts.isIdentifier(name) || ts.isPrivateIdentifier(name))) {
      if (!ts.isPropertyAccessExpression(node)) names.add(name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return names;
}

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
