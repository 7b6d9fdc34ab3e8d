// @ts-check
// Imports one package and says how many milliseconds it took.

const begin = performance.now();
await import(process.argv[2] ?? '');
process.send?.(performance.now() - begin);
