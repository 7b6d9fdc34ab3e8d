import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { networkOf } from '../http/remoteAddress.js';

/**
 * Bounds the connections of each address. Where one has as many as it may, a new one takes the place of the oldest on
 * which no request is under way, be it idle or slow with its headers; where requests are under way on all, the new one
 * is closed. So whoever opens connections and leaves them stops nobody else, nor the others behind their own address.
 */
export function limitConnections(server: Server, perAddress: number): void {
  const byNetwork = new Map<string, Set<Socket>>();
  const busy = new WeakMap<Socket, number>();
  const isIdle = (socket: Socket): boolean => (busy.get(socket) ?? 0) === 0;

  server.on('connection', (socket: Socket) => {
    const network = networkOf(socket.remoteAddress?.replace(/^::ffff:(?=[\d.]+$)/, '') ?? '');
    const open = byNetwork.get(network) ?? new Set<Socket>();
    if (open.size >= perAddress) {
      const oldest = [...open].find(isIdle);
      if (oldest === undefined) {
        socket.destroy();
        return;
      }
      open.delete(oldest);
      oldest.destroy();
    }
    byNetwork.set(network, open.add(socket));
    socket.once('close', () => {
      open.delete(socket);
      if (open.size === 0 && byNetwork.get(network) === open) byNetwork.delete(network);
    });
  });

  server.on('request', ({ socket }, response) => {
    busy.set(socket, (busy.get(socket) ?? 0) + 1);
    response.once('close', () => busy.set(socket, (busy.get(socket) ?? 1) - 1));
  });
}
