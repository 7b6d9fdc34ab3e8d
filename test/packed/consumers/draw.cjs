'use strict';
const assert = require('node:assert/strict');

const key = 'd0'.repeat(32);
/** A pool of one participant with three entries. */
const inclusion = {
  params: { slots: ['gold'] },
  n: 1,
  W: 3,
  root: 'f6b9a076860ddf874b10295cf1a8fc357c73e73787fb008f98a5a5edcb2653cf',
  C: '687c223e90cd27f6bdfcddd1cf1e391fcfd19a0d14cfb2316915db3812685531',
  leaf: { i: 0, start: 0, end: 3, key },
  path: [],
};

/** Shows that the participant is in the pool, and that nobody can have one entry more. */
exports.useDraw = async ({ verifyInclusion }) => {
  const { valid, entries } = await verifyInclusion(inclusion);
  assert.deepEqual({ valid, entries }, { valid: true, entries: 3 });
  const more = await verifyInclusion({ ...inclusion, leaf: { ...inclusion.leaf, end: 4 } });
  assert.equal(more.valid, false);
};
