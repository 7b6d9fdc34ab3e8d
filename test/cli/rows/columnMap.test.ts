import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readColumnMap } from '../../../src/cli/rows/columnMap.js';
import { folderWith } from '../../support/cli.js';

const fields = ['externalId', 'title', 'listPrice'];
const map = { externalId: '商品編號', title: '商品, 名稱' };

describe('readColumnMap', () => {
  it('reads a map as it is typed', () => {
    expect(readColumnMap('externalId=商品編號, title = 品名=全名', fields)).toEqual({
      externalId: '商品編號',
      title: '品名=全名',
    });
  });

  it.each([
    ['lines', '\ufeffexternalId=商品編號\r\n\ntitle=商品, 名稱\n'],
    ['JSON', JSON.stringify(map)],
  ])('reads a file of %s', async (_, text) => {
    const folder = await folderWith({ 'map.txt': text });
    expect(readColumnMap(join(folder, 'map.txt'), fields)).toEqual(map);
  });

  it.each([
    ['sku=商品編號', 'the fields are externalId, title, listPrice'],
    ['externalId=', 'name a column once for each field'],
    ['title=a,title=b', 'name a column once for each field'],
    ['nowhere.txt', 'There is no file nowhere.txt'],
  ])('refuses %s', (text, message) => {
    expect(() => readColumnMap(text, fields)).toThrow(message);
  });

  it('refuses a file of damaged JSON', async () => {
    const folder = await folderWith({ 'map.json': '{"externalId":' });
    expect(() => readColumnMap(join(folder, 'map.json'), fields)).toThrow('is not valid JSON');
  });
});
