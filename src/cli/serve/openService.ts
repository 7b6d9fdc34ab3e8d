import type { Logger, Sandbox, Service, ServiceOptions } from '../../service/index.js';
import { databaseError, secretsOf } from '../connection/database.js';
import type { ServeInput } from './options.js';

type WorkerOptions = Pick<
  ServiceOptions,
  | 'poolSize'
  | 'quota'
  | 'passkeys'
  | 'approverWaitSeconds'
  | 'findsPerHour'
  | 'auditOtlp'
  | 'worker'
  | 'gatherMetrics'
>;

/** Opens the service of the options, or the sandbox. @throws CommandError when the database cannot be opened */
export async function openService(
  { options, io }: ServeInput,
  workerOptions: WorkerOptions,
): Promise<{ service: Service; sandbox: Sandbox | null }> {
  const { createSandbox, createService, jsonLogger } = await import('../../service/index.js');
  const logger = jsonLogger((line) => io.err.write(line));
  const common = {
    ...secretsOf(io.env),
    contactKeys: io.env.SHOPFEST_CONTACT_KEYS || undefined,
    logger: options.log ? logger : withoutRequests(logger),
    ...workerOptions,
  };
  try {
    if (!options.sandbox) {
      const { db: store = 'sqlite:./shopfest.db', mode = 'live' } = options;
      return {
        service: await createService({ ...common, store, mode: mode as 'test' | 'live' }),
        sandbox: null,
      };
    }
    const sandbox = await createSandbox({ ...common, store: options.db });
    return { service: sandbox, sandbox };
  } catch (error) {
    throw databaseError(error);
  }
}

/** Warnings and errors are logged in any case. */
const withoutRequests = (logger: Logger): Logger => ({ ...logger, debug() {}, info() {} });
