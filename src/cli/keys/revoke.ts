import { defineCommand, json } from '../command/command.js';
import { connect, connectionOptions } from '../connection/client.js';
import { exitCodes } from '../errors/commandError.js';

export const keysRevoke = defineCommand({
  name: 'keys revoke',
  text: { en: 'end a key at once', zh: '立即撤銷金鑰' },
  arguments: [{ name: 'key id' }],
  options: { ...connectionOptions, ...json },
  examples: ['keys revoke key_…'],
  async run(input) {
    const { args, options, io, say } = input;
    const [id = ''] = args;
    const key = await connect(input).keys.revoke(id, { signal: io.signal });
    if (options.json) io.out.write(`${JSON.stringify({ key }, null, 2)}\n`);
    else
      io.out.write(
        `${say({ en: `${key.id} (${key.name}) is revoked`, zh: `已撤銷 ${key.id}（${key.name}）` })}\n`,
      );
    return exitCodes.done;
  },
});
