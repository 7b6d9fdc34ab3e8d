import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleContract } from './generate/bundle.js';
import { writeErrorCodes, writeErrorEntries, writeVersion } from './generate/constants.js';
import { ContractError, readContract } from './generate/contract.js';
import { writeDocument } from './generate/document.js';
import { writeEnums } from './generate/enums.js';
import { writeOperations } from './generate/operations.js';
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
    ['enums.ts', writeEnums(contract)],
    ['operations.ts', writeOperations(contract)],
    ['schemas.ts', writeSchemas(contract, validation)],
    ['errorEntries.ts', writeErrorEntries(contract)],
    ['errorCodes.ts', writeErrorCodes(contract)],
    ['version.ts', writeVersion(contract)],
    ['openapi.json', writeDocument(contract)],
  ]);
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
  const folder = new URL('../src/generated/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of await generate(bundle)) writeFileSync(new URL(name, folder), content);
}
