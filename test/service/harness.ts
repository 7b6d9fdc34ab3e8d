import { expect } from 'vitest';
import type { Approver } from '../../src/campaign/approval/approver.js';
import { type OperationId, type OperationTypes, operations } from '../../src/generated/operations.js';
import type { ApiKey, Approval, NewApiKey, OrganizationRole, Problem } from '../../src/generated/types.js';
import { createService, type Service, type ServiceOptions } from '../../src/service/index.js';
import { knownApprovers } from '../../src/service/sandbox/approvers.js';
import { createTestDatabase, type Engine, SECRET, type TestDatabase } from '../support/stores.js';

export const CAMPAIGN = 'harness-2020';
export const NOON = Date.parse('2020-12-12T12:00:00+08:00');

export interface ReadResponse<Body = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
  readonly text: string;
}

export interface RequestParts<Id extends OperationId> {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: OperationTypes[Id]['request'] | (unknown & {});
  readonly headers?: Readonly<Record<string, string>>;
  /** null: none. */
  readonly idempotencyKey?: string | null;
}

/** A key and what is done with it. */
export interface Client {
  readonly apiKey: string;
  readonly organizationId: string;
  /** The response, whatever it is. */
  call<Id extends OperationId>(id: Id, parts?: RequestParts<Id>): Promise<ReadResponse>;
  /** The body of a success. */
  done<Id extends OperationId>(id: Id, parts?: RequestParts<Id>): Promise<OperationTypes[Id]['response']>;
  /** The body of a success, once the known approvers have signed it where it needs approval. */
  approved<Id extends OperationId>(id: Id, parts?: RequestParts<Id>): Promise<OperationTypes[Id]['response']>;
  /** The problem of a refusal with this code; every problem fits the contract. */
  refused<Id extends OperationId>(id: Id, code: string, parts?: RequestParts<Id>): Promise<Problem>;
}

export interface LogLine {
  readonly level: string;
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface Harness {
  readonly service: Service;
  readonly database: TestDatabase;
  readonly clock: { now: number };
  readonly log: LogLine[];
  readonly operator: Client;
  /** Of the operator, held by another person. */
  readonly secondOperator: Client;
  readonly partner: Client;
  readonly other: Client;
  /** Who may approve; their keys are known. */
  readonly approvers: readonly Approver[];
  /** Of the app that serves the shoppers. */
  readonly app: Client;
  client(apiKey: string, organizationId?: string): Client;
  /** Another process on the same database. */
  another(options?: Partial<ServiceOptions>): Promise<Service>;
  close(): Promise<void>;
}

export const contactKeys = `first:${Buffer.alloc(32, 1).toString('base64')}`;

/** The service over a database of its own, with an active campaign, an operator and two partners. */
export async function startHarness(
  engine: Engine = 'sqlite',
  options: Partial<ServiceOptions> = {},
): Promise<Harness> {
  const database = await createTestDatabase(engine);
  const clock = { now: NOON };
  const log: LogLine[] = [];
  const line = (level: string) => (message: string, fields: LogLine['fields']) => {
    log.push({ level, message, fields });
  };
  const open = (more: Partial<ServiceOptions>): Promise<Service> =>
    createService({
      store: database.url,
      secret: SECRET,
      contactKeys,
      clock: () => clock.now,
      logger: { debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error') },
      quota: { requestsPerSecond: 10_000, rowsPerSecond: 10_000_000 },
      checkResponses: 'throw',
      // Tests change the database itself, and look at once.
      keepPublicMs: 0,
      ...more,
    });
  const approvers = await knownApprovers();
  const service = await open(options);
  await service.appointApprovers({ approvers: approvers.map((each) => ({ ...each, role: 'officer' })) });
  const services = [service];
  const client = (apiKey: string, organizationId = ''): Client => clientOf(service, apiKey, organizationId);

  const made = await service.createOperatorKey({ name: 'harness', personName: '承辦人' });
  const second = await service.createOperatorKey({ name: 'harness', personName: '主管' });
  // Tests go through years.
  await database.query('UPDATE api_keys SET expires_at = NULL');
  const operator = client(made.secret, made.organizationId);
  const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };
  await operator.done('createCampaign', {
    body: {
      id: CAMPAIGN,
      name: '測試活動',
      purchasePeriod: period,
      registrationPeriod: period,
      activities: [
        {
          id: 'event-0',
          kind: 'event',
          name: '開幕',
          startsAt: '2020-12-12T10:00:00+08:00',
          endsAt: '2020-12-12T20:00:00+08:00',
        },
      ],
      budget: 1_000,
      // Few sell in a test: every total is seen.
      disclosure: { minimumSellers: 1, largestShare: 1 },
      ruleSet: { threshold: 500 },
    },
  });
  await operator.done('activateCampaign');
  const clientIn = async (name: string, role: OrganizationRole): Promise<Client> => {
    const { id } = await operator.done('createOrganization', { body: { name, role } });
    const { secret } = await createKey(operator, { organizationId: id, name: 'till' });
    return clientOf(service, secret, id, operator);
  };

  return {
    ...{ service, database, clock, log, operator, client, approvers },
    secondOperator: client(second.secret, second.organizationId),
    partner: await clientIn('夥伴', 'partner'),
    other: await clientIn('另一夥伴', 'partner'),
    app: await clientIn('登錄 APP', 'app'),
    async another(more = {}) {
      const next = await open(more);
      services.push(next);
      return next;
    },
    async close() {
      for (const each of services) await each.close();
      await database.drop();
    },
  };
}

/** Makes a key, or its successor, and claims it as its holder does. */
export async function claimedKey(
  { done }: Client,
  made: NewApiKey | Promise<NewApiKey>,
): Promise<{ readonly key: ApiKey; readonly secret: string }> {
  const { key, claim, secret } = await made;
  if (claim === null) return { key, secret: secret ?? '' };
  return done('claimKey', { body: { code: claim.code } });
}

/** Makes a key and claims it. */
export const createKey = (maker: Client, body: NonNullable<RequestParts<'createKey'>['body']>) =>
  claimedKey(maker, maker.done('createKey', { body }));

let requestCount = 0;

/** A request for an operation, as a caller of the contract would write it. */
export function requestFor<Id extends OperationId>(
  id: Id,
  apiKey: string | null,
  { path = {}, query = {}, body, headers = {}, idempotencyKey }: RequestParts<Id> = {},
): Request {
  const operation = operations[id];
  requestCount += 1;
  const values: Record<string, string> = { campaignId: CAMPAIGN, ...path };
  const pathname = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? `no-${name}`),
  );
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
  );
  const key = idempotencyKey === undefined ? `"call ${requestCount}"` : idempotencyKey;
  return new Request(`http://service.test${pathname}${search.size > 0 ? `?${search}` : ''}`, {
    method: operation.method,
    headers: {
      ...(apiKey === null ? {} : { Authorization: `Bearer ${apiKey}` }),
      ...(operation.idempotencyKey && key !== null ? { 'Idempotency-Key': key } : {}),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

export async function readResponse(response: Response): Promise<ReadResponse> {
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: text === '' || response.headers.get('content-type')?.startsWith('text/') ? null : JSON.parse(text),
  };
}

export function clientOf(
  service: Pick<Service, 'fetch'>,
  apiKey: string,
  organizationId = '',
  /** Hands in signatures, where this key may not. */
  signer?: Client,
): Client {
  const call: Client['call'] = async (id, parts) =>
    readResponse(await service.fetch(requestFor(id, apiKey, parts)));
  const success = (id: OperationId, { status, body }: ReadResponse): never => {
    const { statuses = [operations[id].status] } = operations[id] as { statuses?: readonly number[] };
    expect(statuses, `${id}: ${JSON.stringify(body)}`).toContain(status);
    return body as never;
  };
  const done: Client['done'] = async (id, parts) => success(id, await call(id, parts));
  const client: Client = {
    apiKey,
    organizationId,
    call,
    done,
    async approved(id, parts) {
      const first = await call(id, parts);
      const { code, approvalId = '' } = (first.body ?? {}) as Partial<Problem>;
      if (code !== 'approval_required') return success(id, first);
      await sign(signer ?? client, approvalId);
      return done(id, parts);
    },
    async refused(id, code, parts) {
      const { status, headers, body } = await call(id, parts);
      expect(body, id).toMatchObject({ code, status, requestId: headers.get('request-id') });
      expect(headers.get('content-type')).toBe('application/problem+json');
      return body as Problem;
    },
  };
  return client;
}

/** Has as many of these approvers sign an approval as it needs. */
export async function sign(
  client: Pick<Client, 'done'>,
  approvalId: string,
  approvers: readonly Approver[] | Promise<readonly Approver[]> = knownApprovers(),
): Promise<Approval> {
  const path = { approvalId };
  const approval = await client.done('retrieveApproval', { path });
  const { threshold, document } = approval;
  const others = (await approvers).filter(({ id }) => !document.makers.includes(id));
  for (const approver of others.slice(0, threshold))
    await client.done('signApproval', { path, body: await approver.sign(approval) });
  return client.done('retrieveApproval', { path });
}

/** A client whose requests are for another organization than that of its key. */
export function actingFor(client: Client, organizationId: string): Client {
  const named = <Id extends OperationId>(parts: RequestParts<Id> = {}): RequestParts<Id> => ({
    ...parts,
    headers: { 'Shopfest-Organization': organizationId, ...parts.headers },
  });
  return {
    ...client,
    organizationId,
    call: (id, parts) => client.call(id, named(parts)),
    done: (id, parts) => client.done(id, named(parts)),
    approved: (id, parts) => client.approved(id, named(parts)),
    refused: (id, code, parts) => client.refused(id, code, named(parts)),
  };
}

export const merchant = (externalId: string, more: object = {}) => ({
  externalId,
  kind: 'store' as const,
  name: '範例小舖',
  ubns: ['22099131'],
  industry: 'retail' as const,
  district: '66000010',
  ...more,
});

let transactionCount = 0;

/** A sale of the store `store-1`, with an invoice of its own. */
export const transaction = (externalId: string, more: object = {}) => {
  transactionCount += 1;
  return {
    externalId,
    merchantExternalId: 'store-1',
    channel: 'store' as const,
    occurredAt: '2020-12-12T11:00:00+08:00',
    totalAmount: 1_280,
    document: {
      type: 'einvoice' as const,
      number: `AB${String(10_000_000 + transactionCount)}`,
      date: '2020-12-12',
      randomCode: '0122',
    },
    ...more,
  };
};

export const promoItem = (externalId: string, more: object = {}) => ({
  externalId,
  merchantExternalId: 'store-1',
  type: 'discountProduct' as const,
  title: '香菇禮盒',
  listPrice: 880,
  salePrice: 680,
  availability: 'inStock' as const,
  ...more,
});

/** Registers `store-1` of a partner, approved. */
export async function approvedStore(
  { operator }: Harness,
  owner: Client,
  more: object = {},
): Promise<string> {
  const { id } = await owner.done('registerMerchant', { body: merchant('store-1', more) });
  await operator.done('approveMerchant', { path: { merchantId: id } });
  return id;
}
