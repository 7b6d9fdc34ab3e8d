import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Shopfest } from '@shopfest/partner-sdk';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import type { Pace } from '../../src/cli/transactions/watch/intervals.js';
import {
  createSandbox,
  jsonLogger,
  type RunningServer,
  type Sandbox,
  startServer,
} from '../../src/service/index.js';
import { type Ran, shopfest } from './cli.js';
import { storeInput } from './sales.js';
import { createTestDatabase, type Engine, type TestDatabase } from './stores.js';

type Role = keyof Sandbox['apiKeys'];

interface Around {
  readonly role?: Role;
  readonly lang?: string;
  readonly isTerminal?: boolean;
  readonly signal?: AbortSignal;
  readonly env?: Readonly<Record<string, string>>;
  readonly pace?: Pace;
  /** The command is asked for a secret: what it prints is not among what must hold none. */
  readonly showsSecret?: true;
}

export interface CliService {
  readonly sandbox: Sandbox;
  readonly url: string;
  /** Another one for each test, so that no figure has a sale of another test in it. */
  readonly campaign: string;
  /** Where the command keeps its sales, with `SHOPFEST_OUTBOX`: a file of its own for each test. */
  readonly outbox: string;
  /** What the service wrote into its log. */
  readonly logged: readonly string[];
  as(role: Role): Shopfest;
  run(argv: readonly string[], around?: Around): Promise<Ran>;
  /** `store-1`, approved; with these UBNs. */
  approvedStore(ubns?: string[]): Promise<void>;
}

/** The command against the real service on a real port, for all tests of a file. */
export function cliService(engine: Engine = 'sqlite'): CliService {
  const now: { database?: TestDatabase; sandbox?: Sandbox; server?: RunningServer; folder?: string } = {};
  const said: string[] = [];
  const logged: string[] = [];
  let campaigns = 0;
  const there = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('The service of the tests does not run');
    return value;
  };

  const service: CliService = {
    get sandbox() {
      return there(now.sandbox);
    },
    get url() {
      return there(now.server).url;
    },
    get campaign() {
      return `files-${campaigns}`;
    },
    get outbox() {
      return `file:${there(now.folder)}/${service.campaign}.db`;
    },
    logged,
    as: (role) =>
      new Shopfest({
        baseURL: service.url,
        apiKey: service.sandbox.apiKeys[role],
        campaign: service.campaign,
      }),
    async run(argv, { role = 'partner', lang = 'C', env = {}, showsSecret, ...around } = {}) {
      const ran = await shopfest(argv, {
        ...around,
        env: {
          SHOPFEST_BASE_URL: service.url,
          SHOPFEST_API_KEY: service.sandbox.apiKeys[role],
          SHOPFEST_CAMPAIGN: service.campaign,
          SHOPFEST_OUTBOX: service.outbox,
          LANG: lang,
          ...env,
        },
      });
      said.push(ran.err, showsSecret ? '' : ran.out);
      return ran;
    },
    async approvedStore(ubns = []) {
      const { id } = await service.as('partner').merchants.register(storeInput('store-1', { ubns }));
      await service.as('operator').merchants.approve(id);
    },
  };

  beforeAll(async () => {
    now.folder = await mkdtemp(join(tmpdir(), 'shopfest-cli-outbox-'));
    now.database = await createTestDatabase(engine);
    now.sandbox = await createSandbox({
      store: now.database.url,
      secret: 'a secret of tests, long enough',
      checkResponses: 'throw',
      logger: jsonLogger((line) => void logged.push(line)),
      rateLimit: { quota: 100_000, windowSeconds: 10 },
    });
    now.server = await startServer(now.sandbox);
  });

  beforeEach(async () => {
    campaigns += 1;
    const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };
    await service.as('operator').campaigns.create({
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
    await now.server?.close();
    await now.database?.drop();
    if (now.folder) await rm(now.folder, { recursive: true });
    const everything = [...said, ...logged].join('\n');
    expect(everything).not.toMatch(/sf_(test|live)_[0-9A-Za-z]/);
    expect(everything.replaceAll('\r\u001b[K', '')).not.toContain('\u001b');
  });

  return service;
}
