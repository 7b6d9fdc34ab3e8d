import type { Logger, Sandbox, Service, ServiceOptions } from '../../service/index.js';
import { defineCommand, type Input, json, type Options } from '../command/command.js';
import { databaseFailure } from '../connection/database.js';
import { type ExitCode, exitCodes, Failure } from '../errors/commandError.js';
import type { Output } from '../terminal/io.js';
import { type Address, findPort, listenFailure } from './address.js';
import { sandboxText } from './sandboxText.js';
import { type Arrangement, arrange } from './serveSettings.js';
import { runWorkers } from './workers/primary.js';
import { type WorkerPlace, workerPlace } from './workers/workerProcess.js';

const options = {
  db: {
    value: 'url',
    text: {
      en: 'sqlite:<file> or postgres://…; sqlite:./shopfest.db by default, memory for the sandbox',
      zh: 'sqlite:<檔案> 或 postgres://…，預設 sqlite:./shopfest.db，沙箱則為記憶體',
    },
  },
  port: { value: 'n', text: { en: '8787 by default, 0 for a free one', zh: '預設 8787，0 為任一可用的埠' } },
  workers: {
    value: 'n',
    text: {
      en: 'processes that share the port; 1 by default, more with PostgreSQL only',
      zh: '共用連接埠的工作行程數，預設 1；多個僅限 PostgreSQL',
    },
  },
  pool: {
    value: 'n',
    text: {
      en: 'connections to PostgreSQL of each worker; 10 by default',
      zh: '每個工作行程的 PostgreSQL 連線數，預設 10',
    },
  },
  host: { value: 'address', text: { en: '127.0.0.1 by default', zh: '預設 127.0.0.1' } },
  proxies: {
    value: 'n',
    text: {
      en: 'proxies of yours in front of it, whose X-Forwarded-For tells callers apart; none by default',
      zh: '前方自有代理伺服器的層數，以其 X-Forwarded-For 辨識來源位址，預設 0',
    },
  },
  mode: {
    value: 'mode',
    choices: ['test', 'live'],
    text: { en: 'which keys are taken; live by default', zh: '接受的金鑰模式，預設 live' },
  },
  sandbox: {
    text: {
      en: 'for trying out: test keys, campaign taichung-2020, clock and faults; on 127.0.0.1 only',
      zh: '試用：附測試金鑰、活動 taichung-2020、可調時鐘與故障；僅限 127.0.0.1',
    },
  },
  log: {
    text: { en: 'write a line of JSON for each request to stderr', zh: '每個請求於 stderr 輸出一行 JSON' },
  },
  ...json,
} as const satisfies Options;

type ServeInput = Input<typeof options>;

export const serve = defineCommand({
  name: 'serve',
  text: { en: 'run the campaign service', zh: '啟動活動服務' },
  options,
  examples: [
    'serve --sandbox',
    'serve --db sqlite:./shopfest.db --port 8787',
    'serve --db postgres://localhost/shopfest --workers 4',
  ],
  async run(input) {
    const arrangement = arrange(input.options);
    const place = workerPlace(input.io);
    if (place) return asWorker(input, arrangement, place);
    const code = await (arrangement.workers > 1 ? asPrimary : alone)(input, arrangement);
    input.io.err.write(`${input.say({ en: 'Stopped', zh: '已停止' })}\n`);
    return code;
  },
});

const noKeys = {
  en: 'There is no key yet. Make the first one: shopfest keys create --db <the same> --name operator',
  zh: '尚無任何金鑰。請建立第一把：shopfest keys create --db <相同資料庫> --name operator',
};

/** The whole service in this process. */
async function alone(input: ServeInput, { address, poolSize, proxies }: Arrangement): Promise<ExitCode> {
  const { service, sandbox } = await open(input, { poolSize });
  const server = await listen(service, address, proxies);
  announce(server.url, sandbox, input);
  if (!(await service.hasKeys())) input.io.err.write(`${input.say(noKeys)}\n`);
  await untilAborted(input.io.signal);
  await server.close();
  return exitCodes.done;
}

/** Brings the database up to date once, then lets workers answer, and itself does nothing but watch them. */
async function asPrimary(input: ServeInput, { address, workers }: Arrangement): Promise<ExitCode> {
  const { io, say } = input;
  const { service } = await open(input, { poolSize: 1 });
  const hasKeys = await service.hasKeys();
  await service.close();
  const port = await findPort(address);
  const ended = await runWorkers({
    workers,
    port,
    signal: io.signal,
    onReady() {
      announce(urlOf({ ...address, port }), null, input);
      if (!hasKeys) io.err.write(`${say(noKeys)}\n`);
    },
    onLoss: (how) =>
      void io.err.write(
        `${say({ en: `A worker ended (${how}); another takes its place`, zh: `工作行程已結束（${how}），由新的行程接替` })}\n`,
      ),
  });
  if (ended) return exitCodes.done;
  throw new Failure(
    exitCodes.service,
    { en: 'The workers end as soon as they are started', zh: '工作行程一啟動即結束' },
    { en: 'What stopped them is said above', zh: '原因請見上方訊息' },
  );
}

/** One of several processes that share a port; the primary speaks for it. */
async function asWorker(input: ServeInput, arrangement: Arrangement, place: WorkerPlace) {
  const { address, poolSize, proxies } = arrangement;
  const { slot, port, gather, answerWith, leave } = place;
  try {
    const { service } = await open(input, { poolSize, worker: slot, gatherMetrics: gather });
    answerWith(() => service.metrics());
    const server = await listen(service, { ...address, port }, proxies);
    await untilAborted(input.io.signal);
    await server.close();
  } finally {
    leave();
  }
  return exitCodes.done;
}

type Opening = Pick<ServiceOptions, 'poolSize' | 'worker' | 'gatherMetrics'>;

async function open(
  { options, io }: ServeInput,
  more: Opening,
): Promise<{ service: Service; sandbox: Sandbox | null }> {
  const { createSandbox, createService, jsonLogger } = await import('../../service/index.js');
  const all = jsonLogger((line) => io.err.write(line));
  const common = {
    secret: io.env.SHOPFEST_SECRET || undefined,
    contactKeys: io.env.SHOPFEST_CONTACT_KEYS || undefined,
    logger: options.log ? all : quiet(all),
    ...more,
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
    throw databaseFailure(error);
  }
}

/** Failures are told in any case. */
const quiet = (logger: Logger): Logger => ({ ...logger, debug() {}, info() {} });

async function listen(service: Service, address: Address, proxies: number) {
  const { startServer } = await import('../../service/index.js');
  try {
    return await startServer(service, { ...address, proxies, overrideGlobals: true });
  } catch (error) {
    await service.close();
    throw listenFailure(error, address) ?? error;
  }
}

const urlOf = ({ host, port }: Address): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

function announce(url: string, sandbox: Sandbox | null, { io, say, options }: ServeInput): void {
  const { out } = io;
  if (options.json)
    writeJson(out, sandbox ? { url, campaign: sandbox.campaign, apiKeys: sandbox.apiKeys } : { url });
  else if (sandbox) out.write(sandboxText(url, sandbox, say));
  else out.write(`${say({ en: `The service runs at ${url}`, zh: `服務位於 ${url}` })}\n`);
}

const writeJson = (out: Output, document: object): void =>
  out.write(`${JSON.stringify(document, null, 2)}\n`);

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
