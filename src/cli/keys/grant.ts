import { defineCommand, jsonOption } from '../command/command.js';
import { withService } from '../connection/database.js';
import { usageError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';
import { toJson } from '../terminal/json.js';
import { parseScopes } from './scopes.js';

export const keysGrant = defineCommand({
  name: 'keys grant',
  text: {
    en: 'give a key of the operator scopes that later releases added, right in the database',
    zh: '直接於資料庫為主辦單位的金鑰加上新版新增的權限',
  },
  arguments: [{ name: 'key id' }],
  options: {
    db: { value: 'url', text: { en: 'the database of the service', zh: '服務的資料庫' } },
    scopes: { value: 'list', text: { en: 'with commas between', zh: '以逗號分隔' } },
    ...jsonOption,
  },
  examples: ['keys grant key_… --scopes directory:read,transactions:review --db sqlite:./shopfest.db'],
  async run(input) {
    const { args, options, io, localize } = input;
    const [id = ''] = args;
    const scopes = parseScopes(options.scopes);
    if (!options.db) throw usageError({ en: '--db is missing', zh: '缺少 --db' });
    if (!scopes?.length) throw usageError({ en: '--scopes is missing', zh: '缺少 --scopes' });
    const key = await withService(options.db, io.env, (service) => service.grantScopes(id, scopes));
    if (options.json) io.out.write(toJson({ key }));
    else
      io.out.write(
        `${localize({
          en: `${key.keyId} has now: ${key.scopes.join(' ')}`,
          zh: `${key.keyId} 目前的權限：${key.scopes.join(' ')}`,
        })}\n`,
      );
    return exitCodes.done;
  },
});
