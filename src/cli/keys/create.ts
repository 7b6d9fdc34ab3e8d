import type { Mode } from '../../generated/types.js';
import type { ShopfestOperator } from '../../operator.js';
import { type CommandInput, defineCommand, jsonOption, type Options } from '../command/command.js';
import { connect, connectionOptions } from '../connection/client.js';
import { withService } from '../connection/database.js';
import { usageError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';
import { type NewKey, printNewKey } from './output.js';
import { parseScopes, partsOf } from './scopes.js';

const options = {
  ...connectionOptions,
  name: { value: 'name', text: { en: 'what the key is for', zh: '金鑰用途' } },
  partner: {
    value: 'name',
    text: {
      en: 'enter a new partner by this name, and make its first key',
      zh: '以此名稱建立新的合作夥伴及其第一把金鑰',
    },
  },
  organization: {
    value: 'id',
    text: { en: 'of which organization; your own by default', zh: '所屬組織，預設為自己的組織' },
  },
  person: {
    value: 'name',
    text: {
      en: 'who holds it: a name, to be entered, or an id; publishing and approving take two persons',
      zh: '金鑰持有人：新人員的名稱或既有識別碼；發布與核准須由兩人完成',
    },
  },
  publishable: {
    text: {
      en: 'one for web pages and apps, which reads public statistics and published winners only',
      zh: '可公開金鑰，供網頁與應用程式使用，僅能讀取公開統計與已公布的中獎結果',
    },
  },
  scopes: {
    value: 'list',
    text: {
      en: 'with commas between; all that the role has by default',
      zh: '以逗號分隔，預設為該角色的全部權限',
    },
  },
  'acts-for': {
    value: 'list',
    text: {
      en: 'other partners for which it may act, by id with commas between',
      zh: '可代表的其他合作夥伴，以逗號分隔識別碼',
    },
  },
  expires: {
    value: 'time',
    text: {
      en: 'such as 2021-03-31T00:00:00+08:00; of an operator within a year by default',
      zh: '到期時間，例如 2021-03-31T00:00:00+08:00；主辦單位的金鑰預設一年',
    },
  },
  addresses: {
    value: 'list',
    text: {
      en: 'from which it is accepted, such as 203.0.113.0/24, with commas between; from anywhere by default',
      zh: '可使用的網段，例如 203.0.113.0/24，以逗號分隔，預設不限',
    },
  },
  db: {
    value: 'url',
    text: {
      en: 'make a key of the operator right in the database: the first of a new one, or the way back in',
      zh: '直接於資料庫建立主辦單位金鑰：新資料庫的第一把，或遺失金鑰時使用',
    },
  },
  mode: {
    value: 'mode',
    choices: ['test', 'live'],
    text: { en: 'with --db: that of the service; live by default', zh: '搭配 --db：服務的模式，預設 live' },
  },
  ...jsonOption,
} as const satisfies Options;

type CreateInput = CommandInput<typeof options>;

export const keysCreate = defineCommand({
  name: 'keys create',
  text: { en: 'make an API key', zh: '建立 API 金鑰' },
  options,
  examples: [
    'keys create --db sqlite:./shopfest.db --name operator --person 承辦人',
    'keys create --partner 範例百貨 --name pos',
    'keys create --publishable --name website',
    'keys create --organization org_… --name vendors --acts-for org_…,org_…',
    'keys create --organization org_… --name reader --scopes stats:read,merchants:read',
    'keys create --name office --person 主管 --addresses 203.0.113.0/24',
  ],
  async run(input) {
    const { name, db } = input.options;
    if (!name) throw usageError({ en: '--name is missing', zh: '缺少 --name' });
    const key = await (db === undefined
      ? createThroughService(name, input)
      : createInDatabase(name, db, input));
    printNewKey(key, input);
    return exitCodes.done;
  },
});

async function createThroughService(name: string, input: CreateInput): Promise<NewKey> {
  const { options, io } = input;
  if (options.mode) throw usageError({ en: '--mode goes with --db only', zh: '--mode 僅能搭配 --db' });
  if (options.partner && options.organization) {
    throw usageError({
      en: 'Give --partner or --organization, not both',
      zh: '--partner 與 --organization 只能擇一',
    });
  }
  const taken = options.publishable ? (['person', 'scopes', 'acts-for', 'addresses'] as const) : [];
  const conflicting = taken.find((option) => options[option] !== undefined);
  if (conflicting) {
    throw usageError({
      en: `--${conflicting} does not go with --publishable`,
      zh: `--${conflicting} 不能搭配 --publishable`,
    });
  }
  const scopes = parseScopes(options.scopes);
  const client = connect(input);
  const organizationId = await organizationOf(client, input);
  const personId = await personOf(client, organizationId, input);
  const actsFor = partsOf(options['acts-for']);
  const addresses = partsOf(options.addresses);
  const key = { organizationId, personId, name, scopes, actsFor, addresses, expiresAt: options.expires };
  const kind = options.publishable ? 'publishable' : undefined;
  return client.keys.create({ ...key, kind }, { signal: io.signal });
}

async function organizationOf(client: ShopfestOperator, { options, io }: CreateInput): Promise<string> {
  const { partner, organization } = options;
  const { signal } = io;
  if (organization) return organization;
  if (partner) return (await client.organizations.create({ name: partner }, { signal })).id;
  return (await client.service.me({ signal })).organization.id;
}

async function personOf(
  client: ShopfestOperator,
  organizationId: string,
  { options: { person }, io: { signal } }: CreateInput,
): Promise<string | undefined> {
  if (!person || person.startsWith('per_')) return person;
  return (await client.persons.create({ organizationId, name: person }, { signal })).id;
}

async function createInDatabase(name: string, store: string, { options, io }: CreateInput): Promise<NewKey> {
  const conflicting = (
    [
      'base-url',
      'partner',
      'organization',
      'publishable',
      'scopes',
      'acts-for',
      'addresses',
      'expires',
    ] as const
  ).find((option) => options[option]);
  if (conflicting) {
    throw usageError({ en: `--${conflicting} does not go with --db`, zh: `--${conflicting} 不能搭配 --db` });
  }
  const mode = (options.mode ?? 'live') as Mode;
  const { organizationId, keyId, secret } = await withService(
    store,
    io.env,
    (service) => service.createOperatorKey({ name, personName: options.person }),
    mode,
  );
  return { key: { id: keyId, organizationId, name, mode }, secret };
}
