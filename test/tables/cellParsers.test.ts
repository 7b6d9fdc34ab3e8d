import { describe, expect, it } from 'vitest';
import {
  parseAmount,
  parseBoolean,
  parseDate,
  parseList,
  parseTimestamp,
  parseTimestampOrDate,
} from '../../src/tables/cellParsers.js';

describe('a parser of cells', () => {
  it.each([
    [parseList, '22099131', ['22099131']],
    [parseList, '22099131;04541302', ['22099131', '04541302']],
    [
      parseList,
      ' 22099131、04541302，12345675 ; 04541302 ',
      ['22099131', '04541302', '12345675', '04541302'],
    ],
    [parseList, ';', []],
    [parseAmount, '1280', 1280],
    [parseAmount, '1,280', 1280],
    [parseAmount, 'NT$ 1,234,567', 1234567],
    [parseAmount, '＄１２８０', 1280],
    [parseAmount, '1280.00', 1280],
    [parseAmount, '1280.5', 1280.5],
    [parseAmount, '-5', -5],
    [parseAmount, '1,28', '1,28'],
    [parseAmount, '12 80', '12 80'],
    [parseAmount, '0x10', '0x10'],
    [parseAmount, '一千', '一千'],
    [parseDate, '2020-12-12', '2020-12-12'],
    [parseDate, '2020/1/2', '2020-01-02'],
    [parseDate, '109/12/12', '2020-12-12'],
    [parseDate, '109年1月2日', '2020-01-02'],
    [parseDate, '12/12/2020', '12/12/2020'],
    [parseTimestamp, '2020-12-12T14:30:00+08:00', '2020-12-12T14:30:00+08:00'],
    [parseTimestamp, '2020-12-12T06:30:00Z', '2020-12-12T06:30:00Z'],
    [parseTimestamp, '2020-12-12 14:30', '2020-12-12T14:30:00+08:00'],
    [parseTimestamp, '2020/12/12 9:05:07', '2020-12-12T09:05:07+08:00'],
    [parseTimestamp, '109/12/12 14:30', '2020-12-12T14:30:00+08:00'],
    [parseTimestamp, '2020-12-12', '2020-12-12'],
    [parseDate, '20201212', '2020-12-12'],
    [parseDate, '1091212', '2020-12-12'],
    [parseDate, '民國109年12月12日', '2020-12-12'],
    [parseDate, '12345678', '12345678'],
    [parseTimestamp, '2020/12/12 下午 02:30:05', '2020-12-12T14:30:05+08:00'],
    [parseTimestamp, '2020/12/12 下午 2:30', '2020-12-12T14:30:00+08:00'],
    [parseTimestamp, '2020/12/12 上午12:05', '2020-12-12T00:05:00+08:00'],
    [parseTimestamp, '109年12月12日下午12:05', '2020-12-12T12:05:00+08:00'],
    [parseTimestamp, '2020-12-12 2:30 PM', '2020-12-12T14:30:00+08:00'],
    [parseTimestamp, '20201212 14:30', '2020-12-12T14:30:00+08:00'],
    [parseTimestampOrDate, '2020/12/12', '2020-12-12T00:00:00+08:00'],
    [parseTimestampOrDate, '2020/12/12 08:00', '2020-12-12T08:00:00+08:00'],
    [parseBoolean, '是', true],
    [parseBoolean, 'FALSE', false],
    [parseBoolean, 'perhaps', 'perhaps'],
  ] as [(text: string) => unknown, string, unknown][])(
    'is called %o, and parses %j as %j',
    (parse, text, value) => {
      expect(parse(text)).toEqual(value);
    },
  );
});
