import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { type Failure, usage } from '../errors/commandError.js';

export interface Address {
  readonly host: string;
  readonly port: number;
}

/** The port that workers will share: a free one for 0. @throws Failure when it cannot be had */
export async function findPort({ host, port }: Address): Promise<number> {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    throw listenFailure(error, { host, port }) ?? error;
  }
  const found = (server.address() as AddressInfo).port;
  server.close();
  await once(server, 'close');
  return found;
}

/** A failure to listen, in words for the user. */
export function listenFailure(error: unknown, { host, port }: Address): Failure | undefined {
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
  if (code === undefined) return undefined;
  return usage({
    en: `The service cannot listen on ${host} port ${port} (${code})`,
    zh: `服務無法使用 ${host} 的連接埠 ${port}（${code}）`,
  });
}
