// @ts-check
// npm run bench:import: how long `import` of the main entry takes, as a ratio to importing stripe, each in a new
// process. What is loaded later, with the first call, is not part of it and is printed beside.

import { conclude, medians, start } from './support/rounds.mjs';

const rounds = 31;

console.log(`Milliseconds to import a package in a new process: medians of ${rounds} rounds, turn about.\n`);

const importing = (/** @type {string} */ what) => async () => {
  const child = await start('importer.mjs', [what]);
  child.stop();
  return child.hello;
};
const taken = await medians(
  {
    nothing: importing('node:path'),
    stripe: importing('stripe'),
    axios: importing('axios'),
    ours: importing('@shopfest/partner-sdk'),
  },
  rounds,
);
for (const [name, milliseconds] of Object.entries(taken)) {
  console.log(`  ${name.padEnd(10)} ${milliseconds.toFixed(2).padStart(8)} ms`);
}
console.log();
conclude(
  'import',
  { vsStripe: taken.ours / taken.stripe, vsAxios: taken.ours / taken.axios },
  { vsStripe: 1 },
);
