import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ShopfestOperator } from '@shopfest/partner-sdk/operator';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import type { Io, WatchIntervals } from '../../src/cli/terminal/io.js';
import {
  createSandbox,
  jsonLogger,
  type RunningServer,
  type Sandbox,
  startServer,
} from '../../src/service/index.js';
import { type CommandResult, shopfest } from './cli.js';
import { storeInput } from './sales.js';
import { createTestDatabase, type Engine, type TestDatabase } from './stores.js';

type Role = keyof Sandbox['apiKeys'];

interface RunOptions {
  readonly role?: Role;
  readonly lang?: string;
  readonly isTerminal?: boolean;
  readonly signal?: AbortSignal;
  readonly env?: Readonly<Record<string, string>>;
  readonly watchIntervals?: WatchIntervals;
  readonly confirm?: Io['confirm'];
  readonly stdin?: Io['stdin'];
  /** The command prints a secret on purpose, so its output is not checked for secrets. */
  readonly showsSecret?: true;
}

export interface CliService {
  readonly sandbox: Sandbox;
  readonly url: string;
  /** As `--db` takes it. */
  readonly database: string;
  /** A new one for each test, so that no total includes transactions of another test. */
  readonly campaign: string;
  /** The `SHOPFEST_OUTBOX` of the command: a new file for each test. */
  readonly outbox: string;
  /** Lines of the service's log. */
  readonly logged: readonly string[];
  as(role: Role): ShopfestOperator;
  run(argv: readonly string[], options?: RunOptions): Promise<CommandResult>;
  /** Runs what needs approval: it is refused, signed by known approvers, and run again. */
  approved(argv: readonly string[], options?: RunOptions): Promise<CommandResult>;
  /** Registers and approves `store-1` with these UBNs. */
  approvedStore(ubns?: string[]): Promise<void>;
}

/** The command with the real service on a real port, for all tests of a file. */
export function cliService(engine: Engine = 'sqlite'): CliService {
  const running: { database?: TestDatabase; sandbox?: Sandbox; server?: RunningServer; folder?: string } = {};
  const printed: string[] = [];
  const logged: string[] = [];
  let campaigns = 0;
  const started = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('The service of the tests is not running');
    return value;
  };

  const service: CliService = {
    get sandbox() {
      return started(running.sandbox);
    },
    get url() {
      return started(running.server).url;
    },
    get database() {
      return started(running.database).url;
    },
    get campaign() {
      return `files-${campaigns}`;
    },
    get outbox() {
      return `file:${started(running.folder)}/${service.campaign}.db`;
    },
    logged,
    as: (role) =>
      new ShopfestOperator({
        baseURL: service.url,
        apiKey: service.sandbox.apiKeys[role],
        campaign: service.campaign,
      }),
    async approved(argv, options) {
      const refused = await service.run(argv, options);
      expect([refused.code, refused.err]).toEqual([3, expect.stringContaining('approval')]);
      const { approvals } = service.as('operator');
      for (const approval of (await approvals.list({ status: 'pending' })).items)
        for (const approver of service.sandbox.approvers.slice(0, approval.threshold))
          await approvals.approve(approval.id, await approver.sign(approval));
      return service.run(argv, options);
    },
    async run(argv, { role = 'partner', lang = 'C', env = {}, showsSecret, ...options } = {}) {
      const result = await shopfest(argv, {
        ...options,
        env: {
          SHOPFEST_BASE_URL: service.url,
          SHOPFEST_API_KEY: service.sandbox.apiKeys[role],
          SHOPFEST_CAMPAIGN: service.campaign,
          SHOPFEST_OUTBOX: service.outbox,
          LANG: lang,
          ...env,
        },
      });
      printed.push(result.err, showsSecret ? '' : result.out);
      return result;
    },
    async approvedStore(ubns = []) {
      const { id } = await service.as('partner').merchants.register(storeInput('store-1', { ubns }));
      await service.as('operator').merchants.approve(id);
    },
  };

  beforeAll(async () => {
    running.folder = await mkdtemp(join(tmpdir(), 'shopfest-cli-outbox-'));
    running.database = await createTestDatabase(engine);
    running.sandbox = await createSandbox({
      store: running.database.url,
      secret: 'a secret of tests, long enough',
      checkResponses: 'throw',
      logger: jsonLogger((line) => void logged.push(line)),
      quota: { requestsPerSecond: 10_000, rowsPerSecond: 10_000_000 },
    });
    running.server = await startServer(running.sandbox);
  });

  beforeEach(async () => {
    campaigns += 1;
    const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };
    await service.as('operator').campaigns.create({
      // Few sell in a test: every total is seen.
      disclosure: { minimumSellers: 1, largestShare: 1 },
      id: service.campaign,
      name: '測試購物節',
      purchasePeriod: period,
      registrationPeriod: period,
      budget: 1_000,
      ruleSet: { threshold: 500 },
    });
    await service.as('operator').campaigns.activate();
  });

  afterAll(async () => {
    await running.server?.close();
    await running.database?.drop();
    if (running.folder) await rm(running.folder, { recursive: true });
    const allText = [...printed, ...logged].join('\n');
    expect(allText).not.toMatch(/sf_(test|live)_[0-9A-Za-z]/);
    expect(allText.replaceAll('\r\u001b[K', '')).not.toContain('\u001b');
  });

  return service;
}
