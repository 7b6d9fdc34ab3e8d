import { defineCommand, jsonOption } from '../command/command.js';
import { connect, connectionOptions } from '../connection/client.js';
import { exitCodes } from '../errors/exitCodes.js';
import { toJson } from '../terminal/json.js';

export const keysRevoke = defineCommand({
  name: 'keys revoke',
  text: { en: 'end a key at once', zh: '立即撤銷金鑰' },
  arguments: [{ name: 'key id' }],
  options: { ...connectionOptions, ...jsonOption },
  examples: ['keys revoke key_…'],
  async run(input) {
    const { args, options, io, localize } = input;
    const [id = ''] = args;
    const key = await connect(input).keys.revoke(id, { signal: io.signal });
    if (options.json) io.out.write(toJson({ key }));
    else
      io.out.write(
        `${localize({ en: `${key.id} (${key.name}) is revoked`, zh: `已撤銷 ${key.id}（${key.name}）` })}\n`,
      );
    return exitCodes.done;
  },
});
