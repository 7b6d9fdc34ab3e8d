import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { type CommandError, usageError } from '../errors/commandError.js';

export interface Address {
  readonly host: string;
  readonly port: number;
}

/** The port that workers will share: a free one for 0. @throws CommandError when the service cannot listen on it */
export async function findPort({ host, port }: Address): Promise<number> {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    throw listenError(error, { host, port }) ?? error;
  }
  const found = (server.address() as AddressInfo).port;
  server.close();
  await once(server, 'close');
  return found;
}

/** An error of listening as a CommandError; undefined for any other error. */
export function listenError(error: unknown, { host, port }: Address): CommandError | undefined {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return usageError(
      { en: `Port ${port} is taken`, zh: `連接埠 ${port} 已被使用` },
      {
        en: 'Choose another with --port, or 0 for a free one',
        zh: '請以 --port 指定其他埠，或以 0 取用任一可用的埠',
      },
    );
  }
  if (code === undefined) return undefined;
  return usageError({
    en: `The service cannot listen on ${host} port ${port} (${code})`,
    zh: `服務無法使用 ${host} 的連接埠 ${port}（${code}）`,
  });
}
