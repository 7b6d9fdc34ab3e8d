import type { Transport } from './transport.js';

/** Shared by every copy of this package in a process: an outbox of the CommonJS copy takes a client of the ESM copy. */
const name = Symbol.for('@shopfest/partner-sdk/transport');

/** Lets other entry points of this package send over a client's transport. It shows in no listing of the client. */
export function lendTransport(client: object, transport: Transport): void {
  Object.defineProperty(client, name, { value: transport });
}

/** Undefined for what is no client. */
export function transportOf(client: object): Transport | undefined {
  return (client as { [name]?: Transport })[name];
}
