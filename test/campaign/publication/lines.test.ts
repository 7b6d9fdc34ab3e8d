import { expect, it } from 'vitest';
import { linesOf } from '../../../src/campaign/publication/lines.js';

it('gives the fields in order, and the columns of lists with several', () => {
  const content = {
    'a/b': 'title',
    'c~d': [
      { name: '王', code: 1, more: { deep: 'x' } },
      { name: '小', code: 2 },
    ],
    list: [{ only: 'y' }, { only: 'z' }],
  };
  expect(linesOf(content)).toEqual([
    [
      { pointer: '/a~1b', text: 'title' },
      { pointer: '/c~0d/0/name', text: '王' },
      { pointer: '/c~0d/0/code', text: '1' },
      { pointer: '/c~0d/0/more/deep', text: 'x' },
      { pointer: '/c~0d/1/name', text: '小' },
      { pointer: '/c~0d/1/code', text: '2' },
      { pointer: '/list/0/only', text: 'y' },
      { pointer: '/list/1/only', text: 'z' },
    ],
    [
      { pointer: '/c~0d/0/name', text: '王' },
      { pointer: '/c~0d/1/name', text: '小' },
    ],
    [
      { pointer: '/c~0d/0/code', text: '1' },
      { pointer: '/c~0d/1/code', text: '2' },
    ],
  ]);
});
