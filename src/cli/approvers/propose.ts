import { defineCommand, jsonOption, type Options } from '../command/command.js';
import { connect, connectionOptions } from '../connection/client.js';
import { usageError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';
import { readPublicFile } from '../signing/publicFile.js';
import { toJson } from '../terminal/json.js';
import { parseThresholds } from './thresholds.js';

const options = {
  ...connectionOptions,
  add: {
    value: 'files',
    text: { en: 'public parts of new keys, with commas between', zh: '新金鑰的公開檔，以逗號分隔' },
  },
  remove: {
    value: 'ids',
    text: { en: 'approvers who go, apr_…, with commas between', zh: '移除的核准人 apr_…，以逗號分隔' },
  },
  thresholds: {
    value: 'list',
    text: {
      en: 'such as default=1,draw.grand=2; as before by default',
      zh: '例如 default=1,draw.grand=2，預設不變',
    },
  },
  ...jsonOption,
} as const satisfies Options;

const partsOf = (list: string | undefined): string[] =>
  list
    ?.split(',')
    .map((part) => part.trim())
    .filter(Boolean) ?? [];

export const approversPropose = defineCommand({
  name: 'approvers propose',
  text: {
    en: 'propose other approvers or thresholds; those in force approve them, and they wait a day',
    zh: '提議變更核准人或門檻，經現任核准人核准後等待一日施行',
  },
  options,
  examples: [
    'approvers propose --remove apr_… --add new.key.pub',
    'approvers propose --thresholds default=1,draw.grand=2,export.download=2',
  ],
  async run(input) {
    const { io, localize } = input;
    const { signal } = io;
    const thresholds = parseThresholds(input.options.thresholds);
    const added = await Promise.all(partsOf(input.options.add).map(readPublicFile));
    const removed = partsOf(input.options.remove);
    const { approvers } = connect(input);
    const current = (await approvers.list({ signal })).items.at(-1)?.set.approvers ?? [];
    const unknown = removed.find((id) => !current.some((member) => member.id === id));
    if (unknown !== undefined)
      throw usageError(
        { en: `There is no approver ${unknown}`, zh: `沒有核准人 ${unknown}` },
        { en: 'They are listed by shopfest approvers list', zh: '請以 shopfest approvers list 查詢' },
      );
    const kept = current.filter(({ id }) => !removed.includes(id)).map(({ key, role }) => ({ key, role }));
    const proposed = [...kept, ...added.map(({ id: _, ...rest }) => rest)];
    const approval = await approvers.propose({ approvers: proposed as never, thresholds }, { signal });
    if (input.options.json) {
      io.out.write(toJson({ approval }));
      return exitCodes.done;
    }
    io.out.write(`${approval.id}\n`);
    const { threshold } = approval;
    io.err.write(
      localize({
        en: `${threshold} approvers sign it: shopfest approvals approve ${approval.id} --key me.key\n`,
        zh: `須由 ${threshold} 位核准人簽署：shopfest approvals approve ${approval.id} --key me.key\n`,
      }),
    );
    return exitCodes.done;
  },
});
