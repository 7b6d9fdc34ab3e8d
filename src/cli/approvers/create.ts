import { defineCommand, jsonOption, type Options } from '../command/command.js';
import { usageError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';
import { makeKey, requireNoKeyFile } from '../signing/newKey.js';
import { askNewPassphrase } from '../signing/passphrase.js';
import { toJson } from '../terminal/json.js';

const options = {
  out: {
    value: 'file',
    text: {
      en: 'the file of the key; its public part goes into <file>.pub',
      zh: '金鑰檔；公開部分寫入 <檔案>.pub',
    },
  },
  role: { value: 'name', text: { en: 'what you are, such as officer', zh: '職務，例如 officer' } },
  person: {
    value: 'id',
    text: {
      en: 'your id as a person of the service, per_…: what you make with a key there you do not approve',
      zh: '您於服務中的人員識別碼 per_…：您以其金鑰製作者，不得自行核准',
    },
  },
  ...jsonOption,
} as const satisfies Options;

export const approversCreate = defineCommand({
  name: 'approvers create',
  text: {
    en: 'make the key of an approver here, encrypted with a passphrase; no service is needed',
    zh: '於本機產生核准人金鑰，以通行片語加密，無須連線',
  },
  options,
  examples: ['approvers create --out me.key --role officer'],
  async run(input) {
    const { out, role = 'officer', person: personId } = input.options;
    if (!out) throw usageError({ en: '--out is missing', zh: '缺少 --out' });
    const { io, localize } = input;
    requireNoKeyFile(out);
    const about = { role, ...(personId !== undefined && { personId }) };
    const approver = await makeKey(out, about, await askNewPassphrase(out, input));
    if (input.options.json) {
      io.out.write(toJson({ approver, file: out, publicFile: `${out}.pub` }));
      return exitCodes.done;
    }
    io.out.write(`${approver.id}\n`);
    io.err.write(
      localize({
        en: `Keep ${out} and its passphrase; nobody can make them again. Hand in ${out}.pub, which everybody may read.\n`,
        zh: `請妥善保存 ${out} 及通行片語，遺失後無法重製。請提交 ${out}.pub，該檔可公開。\n`,
      }),
    );
    return exitCodes.done;
  },
});
