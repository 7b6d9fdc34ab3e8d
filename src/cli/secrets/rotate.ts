import { generateSecret, readSecretFile, replaceSecretFile } from '../../service/auth/secret.js';
import { defineCommand } from '../command/command.js';
import { withService } from '../connection/database.js';
import { usageError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';
import { databaseOf, databaseOption } from './options.js';

export const secretsRotate = defineCommand({
  name: 'secrets rotate',
  text: {
    en: 'change the secret that opens the database',
    zh: '更換開啟資料庫的密鑰',
  },
  options: databaseOption,
  examples: ['secrets rotate --db sqlite:./shopfest.db'],
  async run(input) {
    const { io, localize } = input;
    const db = databaseOf(input);
    const { SHOPFEST_SECRET, SHOPFEST_SECRET_PREVIOUS } = io.env;
    if (!SHOPFEST_SECRET) {
      await rotateFile(db);
      const text = {
        en: `The database has a new secret, in the file beside it; back it up. The one of before opens nothing any more`,
        zh: '資料庫已換用新密鑰，存於資料庫旁的檔案，請備份；先前的密鑰已失效',
      };
      io.out.write(`${localize(text)}\n`);
      return exitCodes.done;
    }
    if (!SHOPFEST_SECRET_PREVIOUS) throw previousMissing;
    await withService(db, io.env, (service) => service.listSecrets());
    const text = {
      en: 'Both secrets open the database. Start every process with the new one, then run: shopfest secrets retire',
      zh: '新舊密鑰皆可開啟資料庫。請以新密鑰重新啟動所有行程，再執行 shopfest secrets retire',
    };
    io.out.write(`${localize(text)}\n`);
    return exitCodes.done;
  },
});

/** Wherever it stops, the secret in the file opens the database. */
async function rotateFile(db: string): Promise<void> {
  const previous = await readSecretFile(db);
  if (previous === null) throw secretMissing;
  const next = generateSecret();
  await withService(db, { SHOPFEST_SECRET: next, SHOPFEST_SECRET_PREVIOUS: previous }, async (service) => {
    await replaceSecretFile(db, next);
    await service.retireSecrets();
  });
}

const previousMissing = usageError(
  { en: 'SHOPFEST_SECRET_PREVIOUS is missing', zh: '缺少 SHOPFEST_SECRET_PREVIOUS' },
  {
    en: 'Set SHOPFEST_SECRET to a new secret (openssl rand -base64 32), and SHOPFEST_SECRET_PREVIOUS to the present one',
    zh: '請將 SHOPFEST_SECRET 設為新密鑰（openssl rand -base64 32），SHOPFEST_SECRET_PREVIOUS 設為目前的密鑰',
  },
);

const secretMissing = usageError(
  { en: 'SHOPFEST_SECRET is missing', zh: '缺少 SHOPFEST_SECRET' },
  {
    en: 'This database has no file with its secret',
    zh: '此資料庫旁沒有密鑰檔案',
  },
);
