import { setTimeout } from 'node:timers/promises';
import { defineCommand } from '../command/command.js';
import { connect, connectionOptions } from '../connection/client.js';
import { usageError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';

const PAGE = 500;
const EVERY_MS = 2_000;

export const auditExport = defineCommand({
  name: 'audit export',
  text: { en: 'print the audit log as NDJSON, oldest first', zh: '以 NDJSON 輸出稽核紀錄，由舊至新' },
  options: {
    ...connectionOptions,
    after: {
      value: 'number',
      text: {
        en: 'the number of the last entry that you have; from the first on by default',
        zh: '已有的最後一筆編號，預設自第一筆起',
      },
    },
    alarms: { text: { en: 'only entries that are alarms', zh: '僅輸出警示紀錄' } },
    follow: { text: { en: 'go on with what is entered from now on', zh: '持續輸出後續寫入的紀錄' } },
  },
  examples: ['audit export > audit.ndjson', 'audit export --after 1024 --alarms --follow'],
  async run(input) {
    const { options, io } = input;
    const { audit } = connect(input);
    const { signal } = io;
    let after = readNumber(options.after);
    while (!signal.aborted) {
      const { items, last } = await audit.follow({ after, pageSize: PAGE }, { signal });
      for (const item of items)
        if (!options.alarms || item.alarm !== null) io.out.write(`${JSON.stringify(item)}\n`);
      after = last;
      if (items.length === PAGE) continue;
      if (!options.follow) break;
      // Ctrl-C ends the wait, and with it the command.
      await setTimeout(EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
    return exitCodes.done;
  },
});

function readNumber(text: string | undefined): number {
  if (text === undefined) return 0;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw usageError({ en: '--after must be the number of an entry', zh: '--after 須為紀錄編號' });
}
