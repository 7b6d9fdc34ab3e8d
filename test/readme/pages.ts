import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The pages in a folder of the project, in English, without their ending. */
export function pagesIn(folder: string): string[] {
  return readdirSync(join(root, folder))
    .flatMap((file) => /^([^.]+)\.md$/.exec(file)?.[1] ?? [])
    .map((name) => `${folder}/${name}`);
}
