import type { Approver } from '../../campaign/approval/approver.js';
import { fromTimestamp } from '../../campaign/taipeiTime.js';
import { sandboxContactKeys } from '../auth/contactKeys.js';
import { resolveSecrets } from '../auth/secret.js';
import { approverOptions, resolveSettings, type ServiceOptions } from '../options.js';
import { createServiceWithStore, type Service } from '../service.js';
import { openStore } from '../store/index.js';
import { knownApprovers } from './approvers.js';
import { createSandboxClock, type SandboxClock } from './clock.js';
import { withControls } from './controls.js';
import { createFaults, type FaultScript, type Faults } from './faults.js';
import { type SandboxApiKeys, sandboxApiKeys, seed } from './seed.js';
import { taichung2020 } from './taichung2020.js';

/** On the day of the first event, a few days into the purchase period. */
const START_TIME = fromTimestamp('2020-12-12T10:00:00+08:00');

export type SandboxOptions = Omit<ServiceOptions, 'clock' | 'mode'>;

/** The service with all that one needs to try it: keys, a campaign, and controls that a real service does not have. */
export interface Sandbox extends Service {
  readonly apiKeys: SandboxApiKeys;
  /** The approvers, whose keys are known: they are the same in every sandbox. */
  readonly approvers: readonly Approver[];
  /** Id of the campaign, which is active: `taichung-2020`. */
  readonly campaign: string;
  readonly clock: SandboxClock;
  readonly faults: Faults;
  /** Makes it as new: no rows, no faults, the clock at its start. For a sandbox in memory only. */
  reset(): Promise<void>;
}

/** Clock and faults of a sandbox, which may be set before it is created. */
export interface SandboxControls {
  readonly clock: ReturnType<typeof createSandboxClock>;
  readonly faults: FaultScript;
}

export function createControls(): SandboxControls {
  return { clock: createSandboxClock(START_TIME), faults: createFaults() };
}

/** @throws StoreSetupError */
export async function createSandbox(
  options: SandboxOptions = {},
  { clock, faults }: SandboxControls = createControls(),
): Promise<Sandbox> {
  const { store: url = 'sqlite::memory:' } = options;
  const secrets = await resolveSecrets(options, url);
  const contactKeys = (dataSecret: string) => sandboxContactKeys(options.contactKeys, dataSecret);
  const settings = resolveSettings({ ...options, mode: 'test', clock: clock.now });

  async function open(): Promise<Service> {
    const store = await openStore({
      url,
      ...secrets,
      contactKeys,
      clock: clock.now,
      ...approverOptions(options),
    });
    const service = createServiceWithStore(store, settings);
    await seed(store, service.fetch);
    return service;
  }

  let service = await open();
  const withFaults = faults.wrap((request) => service.fetch(request));
  const { operator: apiKey } = sandboxApiKeys;
  return {
    fetch: withControls(withFaults, { apiKey, clock, faults }),
    close: () => service.close(),
    metrics: () => service.metrics(),
    hasKeys: () => service.hasKeys(),
    eraseRefused: () => service.eraseRefused(),
    grantScopes: (keyId, scopes) => service.grantScopes(keyId, scopes),
    listSecrets: () => service.listSecrets(),
    retireSecrets: () => service.retireSecrets(),
    createOperatorKey: (input) => service.createOperatorKey(input),
    hasApprovers: () => service.hasApprovers(),
    appointApprovers: (input) => service.appointApprovers(input),
    apiKeys: sandboxApiKeys,
    approvers: await knownApprovers(),
    campaign: taichung2020.id,
    clock,
    faults,
    async reset() {
      if (url !== 'sqlite::memory:') throw new Error('Only a sandbox in memory can be reset');
      faults.clear();
      clock.reset();
      await service.close();
      service = await open();
    },
  };
}
