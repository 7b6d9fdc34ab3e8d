import type { Sandbox, Service } from '../../service/index.js';
import { CommandError } from '../errors/commandError.js';
import { type ExitCode, exitCodes } from '../errors/exitCodes.js';
import { toJson } from '../terminal/json.js';
import { type Address, findPort, listenError } from './address.js';
import { openService } from './openService.js';
import type { ServeInput } from './options.js';
import { sandboxText } from './sandboxText.js';
import type { ServeSettings } from './settings.js';
import { runWorkers } from './workers/primary.js';
import type { WorkerProcess } from './workers/workerProcess.js';

const noKeys = {
  en: 'There is no key yet. Make the first one: shopfest keys create --db <the same> --name operator',
  zh: '尚無任何金鑰。請建立第一把：shopfest keys create --db <相同資料庫> --name operator',
};

/** Runs the whole service in this process. */
export async function runSingle(input: ServeInput, settings: ServeSettings): Promise<ExitCode> {
  const { service, sandbox } = await openService(input, settings);
  const server = await listen(service, settings);
  announce(server.url, sandbox, input);
  if (!(await service.hasKeys())) input.io.err.write(`${input.localize(noKeys)}\n`);
  await untilAborted(input.io.signal);
  await server.close();
  return exitCodes.done;
}

/** Migrates the database once, starts workers that answer requests, and restarts those that exit. */
export async function runPrimary(input: ServeInput, { address, workers }: ServeSettings): Promise<ExitCode> {
  const { io, localize } = input;
  const { service } = await openService(input, { poolSize: 1 });
  const hasKeys = await service.hasKeys();
  await service.close();
  const port = await findPort(address);
  const isGraceful = await runWorkers({
    workers,
    port,
    signal: io.signal,
    onReady() {
      announce(urlOf({ ...address, port }), null, input);
      if (!hasKeys) io.err.write(`${localize(noKeys)}\n`);
    },
    onExit(reason) {
      const text = {
        en: `A worker ended (${reason}); another takes its place`,
        zh: `工作行程已結束（${reason}），由新的行程接替`,
      };
      io.err.write(`${localize(text)}\n`);
    },
  });
  if (isGraceful) return exitCodes.done;
  throw new CommandError(
    exitCodes.service,
    { en: 'The workers end as soon as they are started', zh: '工作行程一啟動即結束' },
    { en: 'What stopped them is said above', zh: '原因請見上方訊息' },
  );
}

/** Runs the service as one of several processes that share a port; the primary announces it. */
export async function runWorker(
  input: ServeInput,
  settings: ServeSettings,
  { slot, port, signal, totalMetrics, onMetricsRequest, disconnect }: WorkerProcess,
): Promise<ExitCode> {
  try {
    const { service } = await openService(input, {
      ...settings,
      worker: slot,
      gatherMetrics: totalMetrics,
    });
    onMetricsRequest(() => service.metrics());
    const server = await listen(service, { ...settings, address: { ...settings.address, port } });
    await untilAborted(AbortSignal.any([input.io.signal, signal]));
    await server.close();
  } finally {
    disconnect();
  }
  return exitCodes.done;
}

async function listen(
  service: Service,
  {
    address,
    proxies,
    connectionsPerAddress,
  }: Pick<ServeSettings, 'address' | 'proxies' | 'connectionsPerAddress'>,
) {
  const { startServer } = await import('../../service/index.js');
  try {
    return await startServer(service, { ...address, proxies, connectionsPerAddress, overrideGlobals: true });
  } catch (error) {
    await service.close();
    throw listenError(error, address) ?? error;
  }
}

const urlOf = ({ host, port }: Address): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

function announce(url: string, sandbox: Sandbox | null, { io, localize, options }: ServeInput): void {
  const { out } = io;
  if (options.json)
    out.write(toJson(sandbox ? { url, campaign: sandbox.campaign, apiKeys: sandbox.apiKeys } : { url }));
  else if (sandbox) out.write(sandboxText(url, sandbox, localize));
  else out.write(`${localize({ en: `The service runs at ${url}`, zh: `服務位於 ${url}` })}\n`);
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
