import fc from 'fast-check';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { engines } from '../support/stores.js';
import { commands } from './model/commands.js';
import { TillModel } from './model/tillModel.js';
import { type Service, startService, World } from './model/world.js';

/** What an outbox is told and what happens to it, in any order, against a model that knows nothing of how it works. */
describe.each(engines)('an outbox on %s', (engine) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(async () => {
    await service.sandbox.close();
    await service.database.drop();
  });

  it('loses nothing, sends everything once and in order, whatever happens', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(commands, async (given) => {
        const till = new TillModel();
        const world = await World.begin(service, engine);
        try {
          await fc.asyncModelRun(() => ({ model: till, real: world }), given);
          await world.expectAllDelivered(till);
        } finally {
          await world.end();
        }
      }),
      { numRuns: engine === 'sqlite' ? 16 : 8, endOnFailure: true },
    );
  });
});
