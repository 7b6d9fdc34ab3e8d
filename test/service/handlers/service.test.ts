import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../support/stores.js';
import { type Harness, startHarness } from '../harness.js';

describe.each(engines)('the service on %s', (engine) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(engine);
  });
  afterAll(() => harness?.close());

  it('reports its health', async () => {
    expect(await harness.partner.done('retrieveHealth')).toEqual({
      status: 'ok',
      mode: 'test',
      version: '1.0.0',
      store: engine,
      time: '2020-12-12T12:00:00+08:00',
    });
  });
});
