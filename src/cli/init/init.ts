import { defineCommand } from '../command/command.js';
import { exitCodes } from '../errors/exitCodes.js';
import { printNewKey } from '../keys/output.js';
import { toJson } from '../terminal/json.js';
import { table } from '../terminal/table.js';
import { readPlan } from './answers.js';
import { approverText } from './approverKeys.js';
import { type InitInput, initOptions } from './options.js';
import { requireNothing, setUp } from './setUp.js';

export const init = defineCommand({
  name: 'init',
  text: {
    en: 'make database, first key, campaign and .env of a new festival',
    zh: '建立新活動的資料庫、第一把金鑰、活動與 .env',
  },
  options: initOptions,
  examples: [
    'init',
    'init --yes --campaign taichung-2021 --name 2021購物節 --from 2021-12-01 --to 2021-12-31',
  ],
  async run(input) {
    const { options, io } = input;
    const { db = 'sqlite:./shopfest.db' } = options;
    requireNothing(db);
    const { key, campaign, keys, fingerprint } = await setUp(db, await readPlan(input), input);
    if (options.json) {
      io.out.write(toJson({ ...key, campaign, approvers: { fingerprint, keys } }));
      return exitCodes.done;
    }
    printNewKey(key, input);
    io.err.write(approverText(keys, fingerprint, input));
    io.err.write(nextSteps(campaign.id, input));
    return exitCodes.done;
  },
});

function nextSteps(campaign: string, { localize }: InitInput): string {
  const steps = table([
    ['shopfest serve', localize({ en: 'here; it runs until Ctrl-C', zh: '於此執行，按 Ctrl-C 結束' })],
    [
      'shopfest campaigns activate',
      localize({ en: 'in another terminal, in this folder', zh: '於另一個終端機的同一資料夾' }),
    ],
  ]);
  return localize({
    en: `The campaign ${campaign} is a draft. Key and settings are in .env, which only you may read; keep it out of version control.\nNext:\n${steps}`,
    zh: `活動 ${campaign} 為草稿。金鑰與設定存於 .env，僅您可讀取；請勿納入版本控制。\n接著執行：\n${steps}`,
  });
}
