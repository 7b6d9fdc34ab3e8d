import { type DrawCheck, type DrawVerification, verifyDraw } from '../../campaign/draw/index.js';
import { defineCommand, jsonOption, type Options } from '../command/command.js';
import { exitCodes } from '../errors/exitCodes.js';
import { readJsonFile } from '../rows/jsonFile.js';
import { toJson } from '../terminal/json.js';
import { printable } from '../terminal/printable.js';
import { formatNumber, table } from '../terminal/table.js';
import type { Localize } from '../terminal/text.js';

const options = {
  commitment: {
    value: 'C',
    text: {
      en: 'the commitment as it was published before the draw, to be compared',
      zh: '抽獎前公布的承諾值，用以比對',
    },
  },
  ...jsonOption,
} as const satisfies Options;

export const drawVerify = defineCommand({
  name: 'draw verify',
  text: { en: 'check the proof of a draw, offline', zh: '離線驗證抽獎證明' },
  arguments: [{ name: 'proof.json' }],
  options,
  examples: ['draw verify proof.json', 'draw verify proof.json --commitment a3f507…243af --json'],
  async run({ args: [file = ''], options: { commitment, json: asJson }, io, localize }) {
    const verification = await verifyDraw(await readJsonFile(file), { commitment });
    io.out.write(asJson ? toJson(verification) : asText(verification, localize));
    return verification.valid ? exitCodes.done : exitCodes.service;
  },
});

function asText({ valid, checks, winners }: DrawVerification, localize: Localize): string {
  const open = checks.filter(({ status }) => status === 'unchecked').length;
  const lines = [table(checks.map((check) => lineOf(check, localize)))];
  if (!valid) lines.push(localize({ en: 'The draw does not hold.', zh: '此抽獎證明不成立。' }));
  else {
    const title = localize({ en: 'Winners', zh: '中獎者' });
    const reserved = localize({ en: ' (reserve)', zh: '（備取）' });
    const rows = winners.map(({ slot, prize, reserve, key }) => [
      { right: formatNumber(slot + 1) },
      `${printable(prize)}${reserve ? reserved : ''}`,
      key,
    ]);
    lines.push(`${title}\n${table(rows)}`, localize(endText(open)));
  }
  return `${lines.join('\n')}\n`;
}

const endText = (open: number) =>
  open === 0
    ? { en: 'The draw holds.', zh: '此抽獎證明成立。' }
    : {
        en: `The draw holds, as far as it was checked; ${open} marked ? for you to look at.`,
        zh: `就已檢查的部分，此抽獎證明成立；標示 ? 的 ${open} 項請自行確認。`,
      };

const marks = { passed: '✓', failed: '✗', unchecked: '?' } as const;

function lineOf({ status, message, messageZh, pointer }: DrawCheck, localize: Localize): string[] {
  const text = localize({ en: message, zh: messageZh });
  return [marks[status], pointer === null ? text : `${text} (${pointer})`];
}
