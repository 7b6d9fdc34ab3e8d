import type { Person } from '../../generated/types.js';
import { defineCommand, jsonOption } from '../command/command.js';
import { connect, connectionOptions } from '../connection/client.js';
import { exitCodes } from '../errors/exitCodes.js';
import { toJson } from '../terminal/json.js';
import { table } from '../terminal/table.js';

export const personsList = defineCommand({
  name: 'persons list',
  text: { en: 'list the persons who hold keys', zh: '列出持有金鑰的人員' },
  options: {
    ...connectionOptions,
    organization: {
      value: 'id',
      text: { en: 'of which organization; of all by default', zh: '所屬組織，預設為全部' },
    },
    ...jsonOption,
  },
  examples: ['persons list', 'persons list --organization org_… --json'],
  async run(input) {
    const { options, io, localize } = input;
    const persons: Person[] = [];
    const { organization: organizationId } = options;
    const list = connect(input).persons.list({ organizationId }, { signal: io.signal });
    for await (const person of list) persons.push(person);
    if (options.json) {
      io.out.write(toJson({ persons }));
      return exitCodes.done;
    }
    const header = [
      localize({ en: 'person', zh: '人員' }),
      localize({ en: 'name', zh: '姓名' }),
      localize({ en: 'organization', zh: '組織' }),
      localize({ en: 'state', zh: '狀態' }),
    ];
    const rows = persons.map(({ id, name, organizationId, disabledAt }) => [
      id,
      name,
      organizationId,
      disabledAt === null
        ? localize({ en: 'active', zh: '有效' })
        : localize({ en: `disabled ${disabledAt}`, zh: `已停用 ${disabledAt}` }),
    ]);
    io.out.write(table([header, ...rows]));
    return exitCodes.done;
  },
});
