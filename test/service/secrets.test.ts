import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createService, type Service } from '../../src/service/index.js';
import { keyedHash } from '../../src/service/store/db/keyedHash.js';
import { dumpStore } from '../support/storeDump.js';
import { engines, SECRET } from '../support/stores.js';
import { clientOf, contactKeys, type Harness, NOON, startHarness } from './harness.js';

const old = SECRET;
const next = 'another secret of tests, long enough';

describe.each(engines)('the secret of a service on %s', (engine) => {
  let harness: Harness;
  const services: Service[] = [];

  beforeEach(async () => {
    harness = await startHarness(engine);
  });
  afterEach(async () => {
    for (const service of services.splice(0)) await service.close();
    await harness.close();
  });

  const start = async (secret: string, previousSecret?: string): Promise<Service> => {
    const service = await createService({
      ...{ store: harness.database.url, secret, previousSecret, contactKeys },
      clock: () => NOON,
    });
    services.push(service);
    return service;
  };
  /** Registers with the app's key, and finds by the keyed hash of the token. */
  const register = async (service: Service, token: string): Promise<string> => {
    const app = clientOf(service, harness.app.apiKey);
    return (await app.done('registerParticipant', { body: { token } })).id;
  };
  const rows = async () => JSON.stringify(await dumpStore(harness.database.url));

  it('is rotated while processes run: neither with the old nor the new one is a key or token refused', async () => {
    const id = await register(harness.service, 'pt_before');
    const { items, nextPageToken } = (await harness.operator.call('listKeys', { query: { pageSize: 1 } }))
      .body as { items: unknown[]; nextPageToken: string };
    expect(items).toHaveLength(1);

    const withBoth = await start(next, old);
    const withOld = await start(old);
    for (const service of [harness.service, withBoth, withOld]) {
      expect(await register(service, 'pt_before')).toBe(id);
      const operator = clientOf(service, harness.operator.apiKey);
      await operator.done('listKeys', { query: { pageSize: 1, pageToken: nextPageToken } });
    }
    expect((await withBoth.listSecrets()).map(({ isCurrent }) => isCurrent)).toEqual([false, true]);

    expect((await withBoth.retireSecrets()).retired).toHaveLength(1);
    // What runs goes on, and what starts needs the new one.
    expect(await register(withOld, 'pt_before')).toBe(id);
    expect(await register(await start(next), 'pt_before')).toBe(id);
    await expect(start(old)).rejects.toMatchObject({ name: 'StoreSetupError' });
    const audit = await harness.operator.done('listAuditEntries', {
      query: { operationId: 'retireSecrets' },
    });
    expect(audit.items).toMatchObject([{ subjectType: 'secret', outcome: 'done' }]);
  });

  it('does not end itself, when it is retired by a process with another one', async () => {
    const withNew = await start(next, old);
    expect((await harness.service.retireSecrets()).retired).toHaveLength(1);
    expect((await withNew.retireSecrets()).retired).toEqual([]);
    expect(await harness.service.listSecrets()).toMatchObject([{ isCurrent: true }]);
  });

  it('is refused where it is a wrong one, in both languages, and nothing is written', async () => {
    const before = await rows();
    for (const previous of [undefined, 'a third secret of tests, long'])
      await expect(start(next, previous)).rejects.toMatchObject({
        name: 'StoreSetupError',
        message: expect.stringMatching(/^(?![\s\S]*of tests)[\s\S]*does not open[\s\S]*\n.*無法開啟資料庫/),
      });
    expect(await rows()).toBe(before);
  });

  it('stands in no column, nor does the key of the hashes; without both nobody tries out tokens', async () => {
    await register(harness.service, 'pt_sought');
    const cells = await dumpStore(harness.database.url);
    const stored = cells.find(
      ({ column, table }) => table === 'participants' && column === 'participant',
    )?.text;
    expect(stored).toMatch(/^[\w-]{22}$/);
    // The secret alone hashes nothing: the key is in the envelope.
    expect(stored).not.toBe(keyedHash(old).participant('pt_sought'));
    expect(cells.filter(({ text }) => text.includes(old))).toEqual([]);
    expect(
      cells
        .filter(({ table }) => table === 'secret_envelopes')
        .map(({ column }) => column)
        .sort(),
    ).toEqual(['created_at', 'data_secret', 'id']);
  });

  it('of an earlier release stays the key of the hashes, when it is rotated at the same moment', async () => {
    await harness.database.query('DELETE FROM secret_envelopes');
    const withBoth = await start(next, old);
    await register(withBoth, 'pt_of_the_earlier_release');
    const cells = await dumpStore(harness.database.url);
    const hash = keyedHash(old).participant('pt_of_the_earlier_release');
    expect(cells.some(({ table, text }) => table === 'participants' && text === hash)).toBe(true);
    await start(old);
  });

  it('opens nothing when the envelope was changed', async () => {
    await harness.database.query(
      "UPDATE secret_envelopes SET data_secret = 'AAAAAAAA' || substr(data_secret, 9)",
    );
    await expect(start(old)).rejects.toMatchObject({ name: 'StoreSetupError' });
  });
});
