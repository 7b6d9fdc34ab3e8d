// @ts-check
// npm run bench:einvoice: e-invoice messages and QR codes read in a second of CPU time. Ours gives every field, checked,
// with what was odd about it; saxes tells its handlers where tags and texts are, and they do nothing.

import { conclude, medians, start } from './support/rounds.mjs';

const rounds = 21;
const labels = { saxes: 'saxes, no work', ours: 'parseInvoiceXml', qr: 'parseInvoiceQr' };
/** How often each goes through what it has, in a round. */
const times = { saxes: 30, ours: 30, qr: 4_000 };
const warmUpRounds = 4;
/** @typedef {keyof typeof labels} Side */
const names = /** @type {Side[]} */ (Object.keys(labels));

const saxes = await start('einvoices.mjs', ['saxes']);
const ours = await start('einvoices.mjs', ['ours']);
const qr = await start('einvoices.mjs', ['qr']);
console.log(
  `Read in a second of CPU time: medians of ${rounds} rounds, each side in a process of its own, turn about,`,
);
console.log(
  `over ${ours.hello} messages of the sample data, and the two QR codes of an invoice with five items.\n`,
);
const sides = {
  saxes: () => saxes.ask(times.saxes),
  ours: () => ours.ask(times.ours),
  qr: () => qr.ask(times.qr),
};
await medians(sides, warmUpRounds);
const perSecond = await medians(sides, rounds);
for (const child of [saxes, ours, qr]) child.stop();

for (const name of names) {
  const figure = Math.round(perSecond[name]).toLocaleString('en-US').padStart(10);
  console.log(`  ${labels[name].padEnd(16)} ${figure} /s`);
}
console.log();
conclude('einvoice', { vsSaxes: perSecond.ours / perSecond.saxes }, { vsSaxes: { atLeast: 0.4 } });
