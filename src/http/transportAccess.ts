import type { Transport } from './transport.js';

/** Shared by every copy of this package in a process: an outbox of the CommonJS copy takes a client of the ESM copy. */
const property = Symbol.for('@shopfest/partner-sdk/transport');

/** Gives other entry points of this package the transport of a client. It shows in no listing of the client. */
export function exposeTransport(client: object, transport: Transport): void {
  Object.defineProperty(client, property, { value: transport });
}

/** Undefined for what is no client. */
export function transportOf(client: object): Transport | undefined {
  return (client as { [property]?: Transport })[property];
}
