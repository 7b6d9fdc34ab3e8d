import { randomBytes } from 'node:crypto';
import type { Localize, Text } from '../terminal/text.js';

/** The secrets that the service needs beside its database, and does not make itself. */
export interface ServiceSecrets {
  /** Undefined on SQLite, where it lies beside the database. */
  readonly secret: string | undefined;
  readonly contactKeys: string;
}

export const isPostgres = (db: string): boolean => /^postgres(ql)?:/.test(db);

/** New secrets; the contact key is named by its month, since it may be followed by others. */
export function newSecrets(db: string, now: Date = new Date()): ServiceSecrets {
  return {
    secret: isPostgres(db) ? randomBytes(32).toString('base64url') : undefined,
    contactKeys: `${now.toISOString().slice(0, 7)}:${randomBytes(32).toString('base64')}`,
  };
}

export interface EnvValues extends ServiceSecrets {
  readonly db: string;
  readonly campaign: string;
  readonly apiKey: string;
}

/** The file `.env`: what the service and the commands in its folder need. */
export function envText(
  { db, campaign, apiKey, secret, contactKeys }: EnvValues,
  localize: Localize,
): string {
  const sections: [Text, [name: string, value: string | undefined][]][] = [
    [
      { en: 'For the commands in this folder', zh: '供此資料夾中的指令使用' },
      [
        ['SHOPFEST_BASE_URL', 'http://127.0.0.1:8787'],
        ['SHOPFEST_CAMPAIGN', campaign],
        ['SHOPFEST_API_KEY', apiKey],
      ],
    ],
    [
      {
        en: 'For shopfest serve. Keep a copy apart from the database: without these keys its contact data cannot be read',
        zh: '供 shopfest serve 使用。請與資料庫分開備份：遺失這些金鑰即無法讀取聯絡資料',
      },
      [
        ['SHOPFEST_DB', db],
        ['SHOPFEST_SECRET', secret],
        ['SHOPFEST_CONTACT_KEYS', contactKeys],
      ],
    ],
  ];
  return sections
    .map(([text, variables]) => [`# ${localize(text)}`, ...variables.flatMap(assignment), ''].join('\n'))
    .join('\n');
}

const assignment = ([name, value]: [string, string | undefined]): string[] =>
  value === undefined ? [] : [`${name}=${/[\s#'"\\]/.test(value) ? JSON.stringify(value) : value}`];
