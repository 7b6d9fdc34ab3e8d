import { describe, expect, it } from 'vitest';
import { amount, date, list, moment, momentOrDay, yesOrNo } from '../../src/tables/cellParsers.js';

describe('readers of cells', () => {
  it.each([
    [list, '22099131', ['22099131']],
    [list, '22099131;04541302', ['22099131', '04541302']],
    [list, ' 22099131、04541302，12345675 ; 04541302 ', ['22099131', '04541302', '12345675', '04541302']],
    [list, ';', []],
    [amount, '1280', 1280],
    [amount, '1,280', 1280],
    [amount, 'NT$ 1,234,567', 1234567],
    [amount, '＄１２８０', 1280],
    [amount, '1280.00', 1280],
    [amount, '1280.5', 1280.5],
    [amount, '-5', -5],
    [amount, '1,28', '1,28'],
    [amount, '12 80', '12 80'],
    [amount, '0x10', '0x10'],
    [amount, '一千', '一千'],
    [date, '2020-12-12', '2020-12-12'],
    [date, '2020/1/2', '2020-01-02'],
    [date, '109/12/12', '2020-12-12'],
    [date, '109年1月2日', '2020-01-02'],
    [date, '12/12/2020', '12/12/2020'],
    [moment, '2020-12-12T14:30:00+08:00', '2020-12-12T14:30:00+08:00'],
    [moment, '2020-12-12T06:30:00Z', '2020-12-12T06:30:00Z'],
    [moment, '2020-12-12 14:30', '2020-12-12T14:30:00+08:00'],
    [moment, '2020/12/12 9:05:07', '2020-12-12T09:05:07+08:00'],
    [moment, '109/12/12 14:30', '2020-12-12T14:30:00+08:00'],
    [moment, '2020-12-12', '2020-12-12'],
    [momentOrDay, '2020/12/12', '2020-12-12T00:00:00+08:00'],
    [momentOrDay, '2020/12/12 08:00', '2020-12-12T08:00:00+08:00'],
    [yesOrNo, '是', true],
    [yesOrNo, 'FALSE', false],
    [yesOrNo, 'perhaps', 'perhaps'],
  ] as [(text: string) => unknown, string, unknown][])('%o reads %j as %j', (read, text, value) => {
    expect(read(text)).toEqual(value);
  });
});
