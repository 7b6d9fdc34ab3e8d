import { defineCommand, jsonOption, type Options } from '../command/command.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { usageError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';
import { printSchedule } from './scheduleOutput.js';

const options = {
  ...campaignOptions,
  yes: { text: { en: 'yes, plan all its draws', zh: '確認規劃其全部抽獎' } },
  ...jsonOption,
} as const satisfies Options;

export const drawsConfirm = defineCommand({
  name: 'draws confirm',
  text: {
    en: 'confirm a schedule that approvers have signed; its draws are planned then',
    zh: '確認經核准人簽署的抽獎時程，其抽獎即告規劃完成',
  },
  arguments: [{ name: 'dsc_…' }],
  options,
  examples: ['draws confirm dsc_01kb1q3m8x7v5r2t9w4y6z0m --yes'],
  async run(input) {
    const { args, io } = input;
    if (!input.options.yes)
      throw usageError(
        { en: 'A planned draw cannot be changed, only voided', zh: '抽獎規劃後不能修改，僅能宣告無效' },
        { en: 'Nothing was planned. Give --yes to do it', zh: '尚未規劃。確認後請加上 --yes' },
      );
    const { drawSchedules } = connectToCampaign(input);
    printSchedule(await drawSchedules.confirm(args[0] ?? '', { signal: io.signal }), input);
    return exitCodes.done;
  },
});
