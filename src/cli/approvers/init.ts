import { type ApproverSet, approverSetHash } from '../../campaign/approval/approverSet.js';
import { StoreProblem } from '../../service/store/db/problem.js';
import { type CommandInput, defineCommand, jsonOption, type Options } from '../command/command.js';
import { databaseError, secretsOf } from '../connection/database.js';
import { usageError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';
import { makeKey, requireNoKeyFile } from '../signing/newKey.js';
import { askNewPassphrase } from '../signing/passphrase.js';
import { type PublicApprover, readPublicFile } from '../signing/publicFile.js';
import { toJson } from '../terminal/json.js';
import { printable } from '../terminal/printable.js';
import { table } from '../terminal/table.js';
import { parseThresholds } from './thresholds.js';

const options = {
  db: {
    value: 'url',
    text: {
      en: 'sqlite:<file> or postgres://…, instead of SHOPFEST_DB',
      zh: 'sqlite:<檔案> 或 postgres://…，取代 SHOPFEST_DB',
    },
  },
  thresholds: {
    value: 'list',
    text: {
      en: 'how many approvers an act needs; default=1,draw.grand=2 by default',
      zh: '各作業所需的核准人數，預設 default=1,draw.grand=2',
    },
  },
  ...jsonOption,
} as const satisfies Options;

export const approversInit = defineCommand({
  name: 'approvers init',
  text: {
    en: 'appoint the first approvers, right in the database; two new keys where none are given',
    zh: '直接於資料庫設置首批核准人，未指定時產生兩把新金鑰',
  },
  arguments: [{ name: 'me.key.pub', many: true, optional: true }],
  options,
  examples: [
    'approvers init --db sqlite:./shopfest.db',
    'approvers init officer.key.pub chief.key.pub --db sqlite:./shopfest.db',
  ],
  async run(input) {
    const { args, io } = input;
    const store = input.options.db || io.env.SHOPFEST_DB;
    if (!store)
      throw usageError(
        { en: '--db is missing', zh: '缺少 --db' },
        { en: 'Or set SHOPFEST_DB', zh: '或設定 SHOPFEST_DB' },
      );
    const thresholds = parseThresholds(input.options.thresholds);
    const given = await Promise.all(args.map(readPublicFile));
    const { createService } = await import('../../service/index.js');
    const service = await createService({ store, mode: 'live', ...secretsOf(io.env) }).catch(
      (error: unknown) => {
        throw databaseError(error);
      },
    );
    try {
      if (await service.hasApprovers()) throw appointed;
      const approvers = given.length > 0 ? given : await makeKeys(input);
      const { set } = await service
        .appointApprovers({
          approvers: approvers.map(({ key, ...rest }) => ({ ...rest, publicKey: key })),
          thresholds,
        })
        .catch((error: unknown) => {
          throw problemOf(error);
        });
      printSet(set, input);
      return exitCodes.done;
    } finally {
      await service.close();
    }
  },
});

const appointed = usageError(
  { en: 'There are approvers already; they approve who comes next', zh: '已有核准人，後續名冊須由其核准' },
  { en: 'shopfest approvers propose', zh: 'shopfest approvers propose' },
);

/** The sets that the service does not take are the fault of who typed. */
function problemOf(error: unknown): unknown {
  if (!(error instanceof StoreProblem)) return databaseError(error);
  if (error.code !== 'person_not_found') return appointed;
  return usageError({ en: 'A person of these is none of the service', zh: '所載人員不存在於此服務' });
}

/** Two keys, each with a passphrase of its own: the two persons type them one after the other. */
async function makeKeys(input: CommandInput<typeof options>): Promise<PublicApprover[]> {
  const files = [
    { file: 'approver-1.key', role: 'officer' },
    { file: 'approver-2.key', role: 'chief' },
  ];
  for (const { file } of files) requireNoKeyFile(file);
  const made: PublicApprover[] = [];
  for (const { file, role } of files)
    made.push(await makeKey(file, { role }, await askNewPassphrase(file, input)));
  return made;
}

function printSet(set: ApproverSet, input: CommandInput<typeof options>): void {
  const { io, localize } = input;
  const fingerprint = approverSetHash(set);
  if (input.options.json) {
    io.out.write(toJson({ fingerprint, set }));
    return;
  }
  io.err.write(table(set.approvers.map(({ id, role }) => [printable(id), printable(role)])));
  io.err.write(`${localize({ en: 'Fingerprint of the approver set:', zh: '核准人名冊指紋：' })}\n`);
  io.out.write(`${fingerprint}\n`);
}
