import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuditExport } from '../../src/service/auditExport.js';
import type { Store } from '../../src/service/store/store.js';
import { engines } from '../support/stores.js';
import { type Client, type Harness, startHarness } from './harness.js';

interface LogRecord {
  readonly severityText: string;
  readonly body: { readonly stringValue: string };
  readonly attributes: readonly { key: string; value: { intValue?: string; stringValue?: string } }[];
}

const silent = { debug() {}, info() {}, warn() {}, error() {} };

describe.each(engines)('the audit log at a collector on %s', (engine) => {
  let harness: Harness;
  let operator: Client;
  let store: Store;
  let collector: Server;
  let url: string;
  let answer = 200;
  const received: LogRecord[] = [];

  beforeAll(async () => {
    harness = await startHarness(engine, { findsPerHour: 1 });
    operator = harness.operator;
    store = await harness.database.open({ clock: () => harness.clock.now });
    collector = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      if (answer === 200 && request.url === '/v1/logs')
        received.push(...JSON.parse(body).resourceLogs[0].scopeLogs[0].logRecords);
      response.writeHead(answer).end('{}');
    }).listen(0, '127.0.0.1');
    await once(collector, 'listening');
    url = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    collector?.close();
    await store?.close();
    await harness?.close();
  });

  const exporting = () => createAuditExport(store, url, silent, 3_600_000);
  const sequences = () =>
    received.map(({ attributes }) =>
      Number(attributes.find(({ key }) => key === 'shopfest.audit.sequence')?.value.intValue),
    );
  const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);
  const head = async () => (await operator.done('retrieveAuditHead')).sequence;

  it('has every entry in its order, and loses none while the collector is away', async () => {
    const first = exporting();
    await first.run();
    expect(sequences()).toEqual(upTo(await head()));
    answer = 503;
    await operator.call('findParticipants', { body: { phone: '0912-345-678' } });
    await operator.call('findParticipants', { body: { phone: '0912-345-678' } });
    await first.run();
    await first.stop();
    answer = 200;
    // Another process goes on, after a restart.
    const second = exporting();
    await second.run();
    await second.stop();
    expect(sequences()).toEqual(upTo(await head()));
  });

  it('marks alarms by their severity, and holds no address and no data of a person', () => {
    const last = received.at(-1);
    expect([last?.severityText, last?.body.stringValue]).toEqual(['ERROR', 'findParticipants']);
    expect(last?.attributes).toContainEqual({
      key: 'shopfest.audit.alarm',
      value: { stringValue: 'findLimitReached' },
    });
    const text = JSON.stringify(received);
    expect(text).not.toMatch(/remoteAddress|912-?345-?678/);
  });

  it('is sent by one of several processes at a time', async () => {
    await operator.done('listAuditEntries', { query: { pageSize: 1 } });
    const both = [exporting(), exporting()];
    await Promise.all(both.map((each) => each.run()));
    await Promise.all(both.map((each) => each.stop()));
    expect(sequences()).toEqual(upTo(await head()));
  });
});
