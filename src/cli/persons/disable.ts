import { defineCommand, jsonOption } from '../command/command.js';
import { connect, connectionOptions } from '../connection/client.js';
import { exitCodes } from '../errors/exitCodes.js';
import { toJson } from '../terminal/json.js';

export const personsDisable = defineCommand({
  name: 'persons disable',
  text: { en: 'end all keys of a person at once', zh: '停用人員，其所有金鑰立即失效' },
  arguments: [{ name: 'person id' }],
  options: { ...connectionOptions, ...jsonOption },
  examples: ['persons disable per_…'],
  async run(input) {
    const { args, options, io, localize } = input;
    const [id = ''] = args;
    const person = await connect(input).persons.disable(id, { signal: io.signal });
    if (options.json) io.out.write(toJson({ person }));
    else
      io.out.write(
        `${localize({
          en: `${person.id} (${person.name}) is disabled; their keys have ended`,
          zh: `已停用 ${person.id}（${person.name}），其金鑰均已失效`,
        })}\n`,
      );
    return exitCodes.done;
  },
});
