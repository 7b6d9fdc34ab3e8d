// @ts-check
// npm run check:publish: what `npm publish` would send, without sending it. Fails where the package holds a file that
// does not belong to it, or lacks one that package.json names.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What may be in the package; chunks have a hash of their content in their names. */
const allowed = [
  /^(?:package\.json|LICENSE|README(?:\.zh-TW)?\.md|CHANGELOG\.md)$/,
  /^dist\/(?:browser\/)?THIRD-PARTY-NOTICES\.txt$/,
  /^dist\/(?:browser\/)?[\w-]+\.(?:js|cjs)$/,
  /^dist\/[\w-]+\.d\.c?ts$/,
  /^dist\/[\w-]+\.json\.br$/,
];

const { files, size, unpackedSize } = publishDryRun();
const packed = new Set(files.map(({ path }) => path));
const strangers = [...packed].filter((path) => !allowed.some((shape) => shape.test(path)));
const missing = namedFiles().filter((path) => !packed.has(path));

const chunks = files.filter(({ path }) => isHashed(path));
for (const { path, size: bytes } of files.filter(({ path }) => !isHashed(path))) {
  console.log(`${String(bytes).padStart(9)}  ${path}`);
}
console.log(`${String(sum(chunks)).padStart(9)}  ${chunks.length} chunks`);
console.log(`${files.length} files, ${size} bytes packed, ${unpackedSize} bytes unpacked`);
for (const path of strangers) console.error(`does not belong into the package: ${path}`);
for (const path of missing) console.error(`is named in package.json and not packed: ${path}`);
process.exitCode = strangers.length + missing.length === 0 ? 0 : 1;

/** @returns {{ files: { path: string, size: number }[], size: number, unpackedSize: number }} */
function publishDryRun() {
  const isWindows = process.platform === 'win32';
  const options = { encoding: /** @type {const} */ ('utf8'), shell: isWindows, maxBuffer: 2 ** 26 };
  const printed = JSON.parse(
    execFileSync('npm', ['publish', '--dry-run', '--json', '--ignore-scripts'], options),
  );
  // npm 11 gives the report by the name of the package, npm 10 by itself.
  return printed.files === undefined ? Object.values(printed)[0] : printed;
}

/** Every file to which package.json points. */
function namedFiles() {
  const { main, module, types, bin, exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  return [...new Set(textsOf([main, module, types, bin, exports]))].map((path) => path.replace(/^\.\//, ''));
}

/** @param {unknown} value @returns {string[]} */
function textsOf(value) {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** @param {string} path */
function isHashed(path) {
  return /-[A-Z0-9]{8}\.\w+$/.test(path);
}

/** @param {readonly { size: number }[]} entries */
function sum(entries) {
  return entries.reduce((total, { size: bytes }) => total + bytes, 0);
}
