// @ts-check
// Readers of `bench:isolation`, in a process of their own: each asks again as soon as it is answered, from an address of
// its own, until it is told to end; then says how often each status came.

const [base = '', count = '1'] = process.argv.slice(2);
const paths = ['/v1/reference/districts', '/p/pub_01kb1q3m8x7v5r2t9w4y6z0r'];
/** @type {Record<number, number>} */
const answers = {};
let isOver = false;

process.on('message', async () => {
  isOver = true;
  await Promise.all(readers);
  process.send?.(answers);
  process.disconnect();
});
const readers = Array.from({ length: Number(count) }, async (_, reader) => {
  for (let times = 0; !isOver; times++) {
    const response = await fetch(`${base}${paths[times % paths.length]}`, {
      headers: { 'X-Forwarded-For': `198.51.${reader >> 8}.${reader & 255}` },
    });
    await response.arrayBuffer();
    answers[response.status] = (answers[response.status] ?? 0) + 1;
  }
});
process.send?.('ready');
