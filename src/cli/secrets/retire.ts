import { defineCommand, jsonOption } from '../command/command.js';
import { confirm, yesOption } from '../command/confirm.js';
import { withService } from '../connection/database.js';
import { exitCodes } from '../errors/exitCodes.js';
import { toJson } from '../terminal/json.js';
import { databaseOf, databaseOption } from './options.js';

export const secretsRetire = defineCommand({
  name: 'secrets retire',
  text: {
    en: 'end every secret of the database but SHOPFEST_SECRET',
    zh: '使 SHOPFEST_SECRET 以外的密鑰失效',
  },
  options: { ...databaseOption, ...yesOption, ...jsonOption },
  examples: ['secrets retire --db postgres://db.internal/shopfest --yes'],
  async run(input) {
    const { options, io, localize } = input;
    const db = databaseOf(input);
    await confirm(
      { en: 'End every secret but SHOPFEST_SECRET', zh: '使 SHOPFEST_SECRET 以外的密鑰失效' },
      input,
    );
    // The previous secret must not open it here: it is the one that ends.
    const env = { ...io.env, SHOPFEST_SECRET_PREVIOUS: undefined };
    const { retired } = await withService(db, env, (service) => service.retireSecrets());
    const text =
      retired.length === 0
        ? { en: 'There was no other secret', zh: '沒有其他密鑰' }
        : { en: `Ended: ${retired.join(', ')}`, zh: `已失效：${retired.join('、')}` };
    io.out.write(options.json ? toJson({ retired }) : `${localize(text)}\n`);
    return exitCodes.done;
  },
});
