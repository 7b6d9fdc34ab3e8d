import { toTaipei } from '../../campaign/taipeiTime.js';
import { defineCommand, jsonOption } from '../command/command.js';
import { withService } from '../connection/database.js';
import { exitCodes } from '../errors/exitCodes.js';
import { toJson } from '../terminal/json.js';
import { table } from '../terminal/table.js';
import { databaseOf, databaseOption } from './options.js';

export const secretsList = defineCommand({
  name: 'secrets list',
  text: {
    en: 'list which secrets open the database, by ids that tell nobody what they are',
    zh: '列出可開啟資料庫的密鑰（僅顯示代號，不含內容）',
  },
  options: { ...databaseOption, ...jsonOption },
  examples: ['secrets list --db sqlite:./shopfest.db'],
  async run(input) {
    const { options, io, localize } = input;
    const records = await withService(databaseOf(input), io.env, (service) => service.listSecrets());
    const secrets = records.map(({ id, createdAt, isCurrent }) => ({
      id,
      createdAt: toTaipei(createdAt),
      isCurrent,
    }));
    if (options.json) io.out.write(toJson({ secrets }));
    else {
      const current = localize({ en: 'the one of this command', zh: '本指令所用' });
      io.out.write(table(secrets.map((each) => [each.id, each.createdAt, each.isCurrent ? current : ''])));
    }
    return exitCodes.done;
  },
});
