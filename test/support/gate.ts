import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to a server that can be shut: what goes through it goes on until then. */
export interface Gate extends AsyncDisposable {
  readonly port: number;
  /** Lets everything through. */
  open(): void;
  /** Ends every connection and refuses new ones, as a server does that was stopped. */
  shut(): void;
  /** Takes connections and bytes and hands on none, as a network does that lost a host. */
  swallow(): void;
}

export async function gateTo(host: string, port: number): Promise<Gate> {
  const sockets = new Set<Socket>();
  let state: 'open' | 'shut' | 'swallowing' = 'open';
  const track = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  };
  const server = createServer((near) => {
    track(near);
    if (state === 'shut') return void near.resetAndDestroy();
    const far = connect(port, host);
    track(far);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on('data', (bytes) => {
        if (state === 'open') to.write(bytes);
      });
      from.on('close', () => to.destroy());
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    open() {
      // What was swallowed is lost: both ends would wait for it.
      if (state === 'swallowing') for (const socket of sockets) socket.destroy();
      state = 'open';
    },
    shut() {
      state = 'shut';
      for (const socket of sockets) socket.resetAndDestroy();
    },
    swallow() {
      state = 'swallowing';
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
