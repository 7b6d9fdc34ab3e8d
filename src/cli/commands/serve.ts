import type { Logger, Sandbox, Service } from '../../service/index.js';
import { defineCommand, type Input, json, type Options } from '../command.js';
import { databaseFailure } from '../database.js';
import { exitCodes, usage } from '../exit.js';
import type { Output } from '../io.js';
import { sandboxText } from '../sandboxText.js';

const loopback = '127.0.0.1';

const options = {
  db: {
    value: 'url',
    text: {
      en: 'sqlite:<file> or postgres://…; sqlite:./shopfest.db by default, memory for the sandbox',
      zh: 'sqlite:<檔案> 或 postgres://…，預設 sqlite:./shopfest.db，沙箱則為記憶體',
    },
  },
  port: { value: 'n', text: { en: '8787 by default, 0 for a free one', zh: '預設 8787，0 為任一可用的埠' } },
  host: { value: 'address', text: { en: '127.0.0.1 by default', zh: '預設 127.0.0.1' } },
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
    'serve --db postgres://localhost/shopfest',
  ],
  async run(input) {
    const address = readAddress(input);
    const { service, sandbox } = await open(input);
    const server = await listen(service, address);
    announce(server.url, sandbox, input);
    if (!(await service.hasKeys())) input.io.err.write(`${input.say(noKeys)}\n`);
    await untilAborted(input.io.signal);
    await server.close();
    input.io.err.write(`${input.say({ en: 'Stopped', zh: '已停止' })}\n`);
    return exitCodes.done;
  },
});

const noKeys = {
  en: 'There is no key yet. Make the first one: shopfest keys create --db <the same> --name operator',
  zh: '尚無任何金鑰。請建立第一把：shopfest keys create --db <相同資料庫> --name operator',
};

interface Address {
  readonly host: string;
  readonly port: number;
}

function readAddress({ options }: ServeInput): Address {
  const { host = loopback, port = '8787', sandbox, mode } = options;
  if (sandbox && host !== loopback) {
    throw usage({ en: 'A sandbox listens on 127.0.0.1 only', zh: '沙箱僅限於 127.0.0.1' });
  }
  if (sandbox && mode === 'live') {
    throw usage({ en: 'A sandbox takes test keys only', zh: '沙箱僅接受測試金鑰' });
  }
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw usage({ en: '--port must be a number from 0 to 65535', zh: '--port 須為 0 至 65535 的數字' });
  }
  return { host, port: Number(port) };
}

async function open({ options, io }: ServeInput): Promise<{ service: Service; sandbox: Sandbox | null }> {
  const { createSandbox, createService, jsonLogger } = await import('../../service/index.js');
  const all = jsonLogger((line) => io.err.write(line));
  const common = {
    secret: io.env.SHOPFEST_SECRET || undefined,
    logger: options.log ? all : quiet(all),
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

async function listen(service: Service, { host, port }: Address) {
  const { startServer } = await import('../../service/index.js');
  try {
    return await startServer(service, { host, port, overrideGlobals: true });
  } catch (error) {
    await service.close();
    throw listenFailure(error, host, port);
  }
}

function listenFailure(error: unknown, host: string, port: number): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return usage(
      { en: `Port ${port} is taken`, zh: `連接埠 ${port} 已被使用` },
      {
        en: 'Choose another with --port, or 0 for a free one',
        zh: '請以 --port 指定其他埠，或以 0 取用任一可用的埠',
      },
    );
  }
  if (code === undefined) return error;
  return usage({
    en: `The service cannot listen on ${host} port ${port} (${code})`,
    zh: `服務無法使用 ${host} 的連接埠 ${port}（${code}）`,
  });
}

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
