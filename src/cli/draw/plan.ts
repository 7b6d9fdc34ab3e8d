import type { DrawSchedule, DrawScheduleInput, DrawScheduleUpdate } from '../../generated/types.js';
import type { ShopfestOperator } from '../../operator.js';
import { type CommandInput, defineCommand, jsonOption, type Options } from '../command/command.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { usageError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';
import { readJsonObject } from '../rows/jsonObject.js';
import { printSchedule } from './scheduleOutput.js';

const options = {
  ...campaignOptions,
  schedule: {
    value: 'dsc_…',
    text: {
      en: 'show this schedule, or replace its draws by those of the file',
      zh: '顯示此抽獎時程，或以檔案的抽獎取代其內容',
    },
  },
  ...jsonOption,
} as const satisfies Options;

export const drawsPlan = defineCommand({
  name: 'draws plan',
  text: {
    en: 'propose all draws of the campaign from a plan of prizes; approvers sign them',
    zh: '依獎項計畫擬定活動的全部抽獎，由核准人簽署',
  },
  arguments: [{ name: 'prizes.json or draws.json', optional: true }],
  options,
  examples: [
    'draws plan prizes.json',
    'draws plan --schedule dsc_01kb1q3m8x7v5r2t9w4y6z0m --json > draws.json',
    'draws plan draws.json --schedule dsc_01kb1q3m8x7v5r2t9w4y6z0m',
  ],
  async run(input) {
    printSchedule(await scheduleOf(connectToCampaign(input), input), input);
    return exitCodes.done;
  },
});

/** Proposes a schedule, or shows or changes the one that is named. */
async function scheduleOf(
  { drawSchedules }: ShopfestOperator,
  { args: [file], options: { schedule }, io }: CommandInput<typeof options>,
): Promise<DrawSchedule> {
  const { signal } = io;
  if (file === undefined) {
    if (schedule !== undefined) return drawSchedules.retrieve(schedule, { signal });
    throw usageError({ en: 'Give a file, or --schedule', zh: '請指定檔案或 --schedule' });
  }
  const content = await readJsonObject(file);
  if (schedule === undefined) return drawSchedules.propose(content as DrawScheduleInput, { signal });
  return drawSchedules.update(schedule, drawsOf(content), { signal });
}

/** The draws of what `--json` printed, or of the contract's own form. */
function drawsOf(content: object): DrawScheduleUpdate {
  const printed = 'schedule' in content ? (content.schedule as Partial<DrawSchedule>) : undefined;
  if (printed?.draws === undefined) return content as DrawScheduleUpdate;
  const draws = printed.draws.map(({ drawId: _, activityId, ...draw }) => ({
    ...draw,
    ...(activityId !== null && { activityId }),
  }));
  return { draws } as DrawScheduleUpdate;
}
