// @ts-check
// Loads every entry point of the package, as an ES module and as CommonJS.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { name, exports } = require('@shopfest/partner-sdk/package.json');
const entries = Object.keys(exports).filter((path) => path !== './package.json');
for (const path of entries) {
  const entry = name + path.slice(1);
  const [module, common] = [await import(entry), require(entry)];
  if (Object.keys(module).length === 0 || Object.keys(common).length === 0)
    throw new Error(`${entry} is empty`);
}
console.log(`${process.platform} ${process.version} ${entries.length}`);
