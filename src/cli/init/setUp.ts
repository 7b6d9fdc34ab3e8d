import { existsSync } from 'node:fs';
import { approverSetHash } from '../../campaign/approval/approverSet.js';
import { writeForOwner } from '../../files/writeForOwner.js';
import type { Campaign } from '../../generated/types.js';
import { ShopfestOperator } from '../../operator.js';
import type { Store } from '../../service/store/index.js';
import { databaseError, withStore } from '../connection/database.js';
import { usageError } from '../errors/commandError.js';
import type { NewKey } from '../keys/output.js';
import { requireNoKeyFile } from '../signing/newKey.js';
import { approverFiles, makeApproverKeys, type NewApproverKey } from './approverKeys.js';
import { envText, isPostgres, newSecrets } from './envText.js';
import type { InitInput } from './options.js';
import type { Plan } from './plan.js';

/** What was made. */
interface SetUp {
  readonly key: NewKey;
  readonly campaign: Campaign;
  /** The keys of the first two approvers. */
  readonly keys: readonly NewApproverKey[];
  /** Of their set. */
  readonly fingerprint: string;
}

const ENV_FILE = '.env';

/** @throws CommandError when something is there that would be overwritten */
export function requireNothing(db: string): void {
  for (const { file } of approverFiles) requireNoKeyFile(file);
  if (existsSync(ENV_FILE))
    throw usageError(
      {
        en: `There is a file ${ENV_FILE} here, and it stays as it is`,
        zh: `此資料夾已有 ${ENV_FILE} 檔，不予更動`,
      },
      { en: 'Begin in an empty folder', zh: '請於空資料夾執行' },
    );
  const file = /^sqlite:(?!:memory:$)(.+)$/.exec(db)?.[1];
  if (file !== undefined && existsSync(file)) throw existing(file);
  if (file === undefined && !isPostgres(db))
    throw usageError({
      en: '--db must be sqlite:<file> or postgres://…',
      zh: '--db 須為 sqlite:<檔案> 或 postgres://…',
    });
}

const instead = {
  en: 'Another campaign in it: shopfest campaigns create. Another key: shopfest keys create --db',
  zh: '於其中新增活動：shopfest campaigns create；新增金鑰：shopfest keys create --db',
};

const existing = (file: string) =>
  usageError(
    { en: `There is a file ${file} already, and it stays as it is`, zh: `${file} 檔已存在，不予更動` },
    instead,
  );

const inUse = usageError(
  { en: 'The database has keys already, and stays as it is', zh: '資料庫已有金鑰，不予更動' },
  instead,
);

const isInUse = async ({ keys, approvers }: Store): Promise<boolean> => (await keys.any()) || approvers.any();

/** Makes the database with its first key, then `.env`, then the campaign: whatever fails, the key is not lost. */
export async function setUp(db: string, plan: Plan, input: InitInput): Promise<SetUp> {
  const { io, localize } = input;
  const secrets = newSecrets(db);
  const { createService, startServer } = await import('../../service/index.js');
  const mode = 'live';
  // A database of an earlier release would take the new secret for its own.
  if (isPostgres(db) && (await withStore(db, isInUse))) throw inUse;
  const service = await createService({ ...secrets, store: db, mode }).catch((error: unknown) => {
    throw databaseError(error);
  });
  const server = await startServer(service, { host: '127.0.0.1', port: 0 });
  try {
    const keys = await makeApproverKeys(input);
    const { person, organizer, second } = plan;
    const { set, personIds } = await service.appointApprovers({
      approvers: [
        { ...keys[0].approver, publicKey: keys[0].approver.key, personName: person },
        { ...keys[1].approver, publicKey: keys[1].approver.key, personName: second },
      ],
      organizationName: organizer,
    });
    const made = await service.createOperatorKey({
      name: person,
      personId: personIds[keys[0].approver.id],
    });
    const { organizationId, keyId: id, secret: apiKey } = made;
    const text = envText({ ...secrets, db, campaign: plan.campaign.id, apiKey }, localize);
    await writeForOwner(ENV_FILE, text);
    const client = new ShopfestOperator({ baseURL: server.url, apiKey });
    const campaign = await client.campaigns.create(plan.campaign, { signal: io.signal });
    return {
      key: { key: { id, organizationId, name: person, mode }, secret: apiKey },
      campaign,
      keys,
      fingerprint: approverSetHash(set),
    };
  } finally {
    await server.close();
  }
}
