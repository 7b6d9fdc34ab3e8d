import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatApiKey } from '../../src/campaign/apiKey.js';
import { ShopfestOperator } from '../../src/operator.js';
import { createService, type ServiceOptions, startServer } from '../../src/service/index.js';
import { knownApprovers } from '../../src/testing/index.js';
import { type Connect, callEveryOperation, type Made } from '../support/everyOperation.js';
import { type Cell, dumpStore, sqliteBytes } from '../support/storeDump.js';
import { createTestDatabase, engines, type TestDatabase } from '../support/stores.js';

// Keys, tokens and contact data of participants and random codes are sent through every operation and into every kind of error.
// Then each place where they might have stayed is searched: log, answers, thrown errors, and the database itself.

const tokens = ['canary-token-one', 'canary-token-two', 'canary-token-three'] as const;
const randomCodes = ['7391', '8264', '9157'] as const;
const contact = { name: '諸葛珩霈', phone: '0988-776-655', email: 'canary.contact@example.org' } as const;
/** As it is sent and as it is compared. */
const contacts = [...Object.values(contact), '0988776655'];
const contactKey = Buffer.alloc(32, 'canary-contact-key').toString('base64');
const contactKeys = `canary:${contactKey}`;
/** Well formed, with a checksum that fits, and of nobody. */
const strangeKey = formatApiKey('test', 'CanaryCanaryCanaryCanaryCanary01');
/** A caller that puts a secret where it does not belong. */
const misplaced = 'canary-misplaced-secret';
const serviceSecret = 'canary-secret-of-the-service';
/** For `inspect`: to the last leaf. */
const whole = { depth: null, maxStringLength: null, maxArrayLength: null };

describe.each(engines)('on %s', (engine) => {
  let database: TestDatabase;
  let service: Running;
  let made: Made;
  let secrets: string[];
  let cells: Cell[];
  const log: string[] = [];
  const answers: string[] = [];
  const thrown: unknown[] = [];

  beforeAll(async () => {
    database = await createTestDatabase(engine);
    const write = (...said: unknown[]): void => void log.push(inspect(said, whole));
    const read: Promise<void>[] = [];
    const logger = { debug: write, info: write, warn: write, error: write };
    service = await start({ store: database.url, secret: serviceSecret, contactKeys, logger }, (answer) =>
      read.push(textOf(answer).then((text) => void answers.push(text))),
    );
    made = await callEveryOperation(service.connect, service.operatorKey, { tokens, randomCodes, contact });
    thrown.push(...(await everyError(service, made)));
    await rawRequests(service.url, made);
    await Promise.all(read);
    const ofService = [serviceSecret, contactKey, service.operatorKey];
    secrets = [...tokens, ...contacts, misplaced, strangeKey, ...made.keySecrets, ...ofService];
    cells = await dumpStore(database.url);
    // A failure that nobody foresaw: drivers put statements and values into the errors they throw.
    await database.query('ALTER TABLE participants RENAME TO elsewhere');
    const { participants } = service.connect(service.operatorKey, made.campaign);
    const shopper = { token: tokens[1], contact };
    thrown.push(await participants.register(shopper, { maxRetries: 0 }).catch((error) => error));
    await Promise.all(read);
  }, 60_000);

  afterAll(async () => {
    await service?.close();
    await database?.drop();
  });

  it('looks where something is to be found', () => {
    expect(new Set(made.keySecrets).size).toBe(3);
    expect(cells.some(({ text }) => text === 'sale-0')).toBe(true);
    expect(cells.some(({ table, text }) => table === 'idempotency_keys' && text.includes('"sale-1"'))).toBe(
      true,
    );
    expect(log.join('\n')).toContain('pushTransaction');
    expect(answers.join('\n')).toContain('"claimed":true');
    expect(thrown.length).toBeGreaterThan(8);
    expect(thrown.at(-1)).toMatchObject({ name: 'ShopfestServiceError', status: 500 });
    expect(log.join('\n')).toContain("'failure'");
    expect(thrown.map((error) => (error as Error).name)).not.toContain('AssertionError');
  });

  it('writes no secret into the log', () => {
    expect(found(log, secrets)).toEqual([]);
  });

  it('responds with no secret, except once with that of a new key', () => {
    expect(found(answers, [...tokens, misplaced, serviceSecret, contactKey, strangeKey])).toEqual([]);
    for (const secret of made.keySecrets)
      expect(answers.filter((text) => text.includes(secret))).toHaveLength(1);
    // Contact data leaves by the download of an approved export, by all data of a participant, and by nothing else.
    const showing = found(answers, contacts).map((text) => /"(checksum|accesses)":/.exec(text)?.[1]);
    expect(showing).toEqual(['checksum', 'accesses']);
    expect(
      answers.filter((text) => /"(randomCode|participant|token)":/.test(text) && !isContract(text)),
    ).toEqual([]);
  });

  it('throws errors without a secret, however they are looked at', () => {
    const seen = thrown.flatMap((error) => [
      inspect(error, { ...whole, showHidden: true, getters: true }),
      JSON.stringify(error),
      String(error),
      (error as Error).stack ?? '',
      inspect(structuredClone(error), { ...whole, showHidden: true }),
    ]);
    // Keys and ids of calls are random, so any four digits may stand in one.
    const ofCalls = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|req_[0-9a-z]+/g;
    const withoutThem = seen.map((text) => text.replaceAll(ofCalls, ''));
    expect(found(withoutThem, [...secrets, ...randomCodes])).toEqual([]);
  });

  it('keeps no secret in any column of any row', () => {
    expect(cells.filter(({ text }) => secrets.some((secret) => text.includes(secret)))).toEqual([]);
  });

  it('keeps no random code, alone or inside a stored answer', () => {
    const holds = (text: string): boolean =>
      randomCodes.some((code) => text === code || text.includes(`"${code}"`)) ||
      text.includes('"randomCode"');
    expect(cells.filter(({ text }) => holds(text))).toEqual([]);
  });

  it('keeps nothing from which a random code can be tried out without the secret of the service, or a phone number without its contact keys', {
    timeout: 60_000,
  }, async () => {
    const other = await createTestDatabase(engine);
    const elsewhere = await start({
      store: other.url,
      secret: 'another-secret-of-the-service',
      contactKeys: `first:${Buffer.alloc(32, 2).toString('base64')}`,
    });
    try {
      await callEveryOperation(elsewhere.connect, elsewhere.operatorKey, {
        ...{ tokens, randomCodes, contact },
      });
      const hashes = (all: readonly Cell[]): string[] =>
        all
          .filter(
            ({ table, column }) =>
              ['random_code', 'participant', 'fingerprint'].includes(column) ||
              (table === 'contact_index' && column === 'value'),
          )
          // A paper receipt has no code.
          .flatMap(({ text }) => (text === '' ? [] : [text]));
      const theirs = new Set(hashes(await dumpStore(other.url)));
      const ours = hashes(cells);
      expect(ours.length).toBeGreaterThan(10);
      expect(ours.filter((hash) => theirs.has(hash))).toEqual([]);
    } finally {
      await elsewhere.close();
      await other.drop();
    }
  });

  it('leaves no secret among the bytes of the file', () => {
    if (!database.url.startsWith('sqlite:')) return;
    const bytes = sqliteBytes(database.url);
    expect(bytes.includes('sale-0')).toBe(true);
    expect(secrets.filter((secret) => bytes.includes(secret))).toEqual([]);
  });
});

/** Of a merchant that is not there. */
const sale = {
  externalId: 'refused',
  merchantExternalId: 'nobody',
  channel: 'store',
  occurredAt: '2020-12-12T14:30:00+08:00',
  totalAmount: 1280,
  document: { type: 'einvoice', number: 'AB20000000', date: '2020-12-12', randomCode: randomCodes[0] },
  participant: { token: tokens[0] },
} as const;

interface Running {
  readonly url: string;
  readonly operatorKey: string;
  readonly connect: Connect;
  close(): Promise<void>;
}

/** The service on a port; `onAnswer` is given a copy of each answer. */
async function start(
  options: ServiceOptions,
  onAnswer: (answer: Response) => void = () => {},
): Promise<Running> {
  const service = await createService({ checkResponses: 'throw', ...options });
  const approvers = (await knownApprovers()).map((approver) => ({ ...approver, role: 'officer' }));
  await service.appointApprovers({ approvers });
  const { url, close } = await startServer({
    close: () => service.close(),
    async fetch(request) {
      const answer = await service.fetch(request);
      onAnswer(answer.clone());
      return answer;
    },
  });
  const { logger } = options;
  const { secret: operatorKey } = await service.createOperatorKey({ name: 'canary' });
  return {
    url,
    operatorKey,
    connect: (apiKey, campaign) => new ShopfestOperator({ baseURL: url, apiKey, campaign, logger }),
    close,
  };
}

/** Errors of every kind, each provoked with secrets on the way; all are caught and given back. */
async function everyError({ url }: Running, { campaign, keySecrets }: Made): Promise<unknown[]> {
  const [valid, expired, revoked] = keySecrets;
  const client = (apiKey: string, baseURL = url): ShopfestOperator =>
    new ShopfestOperator({ baseURL, apiKey, campaign, maxRetries: 0, timeout: 5_000 });
  const partner = client(valid);
  const calls: (() => unknown)[] = [
    // Before anything is sent.
    () => new ShopfestOperator({ baseURL: url, apiKey: `${valid}x` }),
    () => new ShopfestOperator({ baseURL: 'http://example.com', apiKey: valid }),
    () => partner.transactions.push({ ...sale, participant: { token: `${tokens[1]} and a blank` } }),
    () => partner.transactions.push({ ...sale, totalAmount: misplaced as never }),
    () => partner.participants.register({ token: tokens[1], contact: { phone: `${contact.phone} 王` } }),
    () => partner.participants.register({ token: tokens[1], contact: { mail: contact.email } as never }),
    // Refused by the service.
    () => partner.participants.register({ token: tokens[1], contact }),
    () => partner.transactions.push(sale),
    () => partner.keys.list(),
    () => client(strangeKey).service.me(),
    () => client(expired).service.me(),
    () => client(revoked).service.me(),
    () => partner.transactions.retrieve(`external:nobody`),
    // No answer.
    () => client(valid, 'http://127.0.0.1:1').transactions.push(sale),
    () => partner.transactions.push(sale, { signal: AbortSignal.abort() }),
    () => partner.transactions.push(sale, { timeout: 0.001 }),
  ];
  const errors: unknown[] = [];
  for (const call of calls) {
    try {
      await call();
      expect.unreachable(String(call));
    } catch (error) {
      errors.push(error);
    }
  }
  return errors;
}

/** What our client would not send: secrets in the wrong place, in broken documents, under a wrong name. */
async function rawRequests(url: string, { campaign, keySecrets }: Made): Promise<void> {
  const send = (body: string, headers: Record<string, string> = {}) =>
    fetch(`${url}/v1/campaigns/${campaign}/transactions`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${keySecrets[0]}`,
        'content-type': 'application/json',
        'idempotency-key': `"raw-${crypto.randomUUID()}"`,
        ...headers,
      },
      body,
    });
  const refused = await Promise.all([
    send(`{"participant": {"token": "${tokens[0]}"`),
    send(JSON.stringify({ ...sale, participant: tokens[0] })),
    send(JSON.stringify({ ...sale, participant: { token: [tokens[0]] } })),
    send(JSON.stringify({ ...sale, contact })),
    send(JSON.stringify({ ...sale, channel: misplaced, district: misplaced, occurredAt: misplaced })),
    send(JSON.stringify({ ...sale, document: { type: misplaced } })),
    send(JSON.stringify(sale), { authorization: `Basic ${misplaced}` }),
    send(JSON.stringify(sale), { authorization: `Bearer ${misplaced}` }),
    send(JSON.stringify(sale), { 'idempotency-key': '' }),
    send(JSON.stringify(sale), { 'content-type': `text/${misplaced}` }),
    send(JSON.stringify(sale), { 'shopfest-version': misplaced }),
    fetch(`${url}/v1/${misplaced}?apiKey=${misplaced}`),
  ]);
  expect(refused.filter(({ status }) => status < 400 || status >= 500).map(({ status }) => status)).toEqual(
    [],
  );
}

function found(texts: readonly string[], secrets: readonly string[]): string[] {
  return texts.filter((text) => secrets.some((secret) => text.includes(secret)));
}

async function textOf(answer: Response): Promise<string> {
  return `${inspect([...answer.headers])}\n${await answer.text()}`;
}

/** The contract speaks of these fields; everything else must not. */
function isContract(text: string): boolean {
  return text.includes('"openapi":"3.1.0"');
}
