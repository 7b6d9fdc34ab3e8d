import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleContract } from './generate/bundle.js';
import { writeErrorCodes, writeErrorEntries, writeVersion } from './generate/constants.js';
import { ContractError, readContract } from './generate/contract.js';
import { writeDocument } from './generate/document.js';
import { writeEnums } from './generate/enums.js';
import { writeOperations, writeOperationsOfTags, writeOperationTypes } from './generate/operations.js';
import { writePublicTypes } from './generate/publicTypes.js';
import { writeResources } from './generate/resources.js';
import { writeSchemas } from './generate/schemas.js';
import { writeTypes } from './generate/types.js';

/**
 * Everything that follows from the contract: name of the file in src/generated → its text. Deterministic.
 * `validation` is the path of src/validation as seen from there.
 */
export async function generate(text: string, validation = '../validation'): Promise<Map<string, string>> {
  const contract = readContract(text);
  return new Map([
    ['types.ts', await writeTypes(contract)],
    ['publicTypes.ts', writePublicTypes(contract)],
    ['enums.ts', writeEnums(contract, 'partner')],
    ['operatorEnums.ts', writeEnums(contract, 'operator')],
    ['operation.ts', writeOperationTypes(contract)],
    ['operations.ts', writeOperations(contract)],
    ...writeOperationsOfTags(contract),
    ...writeSchemas(contract, validation),
    ['errorEntries.ts', writeErrorEntries(contract)],
    ['errorCodes.ts', writeErrorCodes(contract)],
    ['version.ts', writeVersion(contract)],
    ['openapi.json', writeDocument(contract)],
  ]);
}

/** The client's methods that are one call: name of the file in src/resources/generated → its text. */
export function generateResources(text: string): Map<string, string> {
  return writeResources(readContract(text));
}

const [script] = process.argv.slice(1);
if (script === fileURLToPath(import.meta.url)) {
  try {
    await writeAll();
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

async function writeAll(): Promise<void> {
  const bundle = await bundleContract(new URL('contract/', import.meta.url));
  writeFileSync(new URL('shopfest.yaml', import.meta.url), bundle);
  writeFolder(new URL('../src/generated/', import.meta.url), await generate(bundle));
  writeFolder(new URL('../src/resources/generated/', import.meta.url), generateResources(bundle));
}

/** Writes the files of a folder, and nothing else stays in it. */
function writeFolder(folder: URL, files: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of files) {
    const file = new URL(name, folder);
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, content);
  }
}
