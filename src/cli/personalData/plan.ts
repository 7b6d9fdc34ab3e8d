import { defineCommand, jsonOption } from '../command/command.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { exitCodes } from '../errors/exitCodes.js';
import { toJson } from '../terminal/json.js';
import { printable } from '../terminal/printable.js';
import { table } from '../terminal/table.js';

export const personalDataPlan = defineCommand({
  name: 'personal-data plan',
  text: {
    en: 'show what personal data the campaign has, and when it is to be destroyed',
    zh: '顯示活動的個資種類、數量與銷毀期限',
  },
  options: { ...campaignOptions, ...jsonOption },
  examples: ['personal-data plan --campaign taichung-2020'],
  async run(input) {
    const { options, io, localize } = input;
    const plan = await connectToCampaign(input).personalData.plan({ signal: io.signal });
    if (options.json) {
      io.out.write(toJson(plan));
      return exitCodes.done;
    }
    const due = localize({ en: 'due', zh: '已屆期' });
    const rows = plan.items.map(({ kind, records, method, dueAt, isDue, source }) => [
      kind,
      { right: String(records) },
      method,
      dueAt ?? '–',
      isDue ? due : '',
      printable(source),
    ]);
    io.out.write(table(rows));
    return exitCodes.done;
  },
});
