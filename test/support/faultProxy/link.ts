import { connect, type Socket } from 'node:net';
import type { Ending } from './fault.js';

/** A caller's connection and the one to the service behind it. */
export class Link {
  readonly #client: Socket;
  readonly #service: Socket;
  readonly #connect: () => Socket;

  constructor(client: Socket, servicePort: number, opened: (socket: Socket) => void) {
    this.#client = client;
    this.#connect = () => {
      const socket = connect({ port: servicePort, host: '127.0.0.1', noDelay: true });
      // A service that is not there, or cuts, is passed on as a connection that ends.
      socket.on('error', () => socket.destroy());
      opened(socket);
      return socket;
    };
    client.on('error', () => client.destroy());
    this.#service = this.#connect();
  }

  onRequestBytes(take: (bytes: Buffer) => void): void {
    this.#client.on('data', take);
  }

  onAnswerBytes(take: (bytes: Buffer) => void): void {
    this.#service.on('data', take);
  }

  /** Unless `keep` says otherwise, the end of one side is the end of the other. */
  onEnd(keep: () => 'client' | 'service' | null): void {
    this.#client.on('close', () => {
      if (keep() !== 'service') this.#service.destroy();
    });
    this.#service.on('close', () => {
      if (keep() !== 'client') this.#client.destroy();
    });
  }

  toService(bytes: Buffer): void {
    if (this.#service.writable) this.#service.write(bytes);
  }

  toClient(bytes: Buffer): void {
    if (this.#client.writable) this.#client.write(bytes);
  }

  cut(how: Ending): void {
    this.cutClient(how);
    endSocket(this.#service, how);
  }

  cutClient(how: Ending): void {
    endSocket(this.#client, how);
  }

  /** Sends a request over a connection of its own; resolves when the service has answered or ended it. */
  deliverAgain(request: Buffer): Promise<void> {
    const socket = this.#connect();
    return new Promise((resolve) => {
      socket.once('data', () => socket.destroy());
      socket.once('close', () => resolve());
      socket.write(request);
    });
  }
}

function endSocket(socket: Socket, how: Ending): void {
  if (how === 'reset') socket.resetAndDestroy();
  // Read on until the other side ends too: a socket closed with bytes unread would send RST.
  else socket.resume().end();
}
