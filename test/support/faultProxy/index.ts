import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { type Act, actOf, pass } from './acts.js';
import { type Fault, inTurn, type ScheduledFault, type Script } from './fault.js';
import { RequestFraming } from './framing.js';
import { Link } from './link.js';

export { atRandom, type Fault, type ScheduledFault, seededRandom } from './fault.js';

/** A place between client and service where connections fail, as it is told. */
export interface FaultProxy {
  readonly url: string;
  /** Requests that began, met by a fault or not. */
  readonly requests: number;
  /** The faults that requests met since `fail`, in order. */
  readonly met: readonly Fault['kind'][];
  /** From now on, the next request being the first; replaces what was before. */
  fail(faults: readonly ScheduledFault[] | Script): void;
  /** Resolves when everything that was to reach the service later has reached it. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** Listens on a port of its own and leads to the service at this URL. */
export async function startFaultProxy(serviceURL: string): Promise<FaultProxy> {
  const servicePort = Number(new URL(serviceURL).port);
  const sockets = new Set<Socket>();
  const outliving = new Set<Promise<void>>();
  let met: Fault['kind'][] = [];
  let script: Script = () => null;
  let requests = 0;
  let sinceScript = 0;

  const hold = (socket: Socket): void => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  };
  const outlive = (work: Promise<void>): void => {
    const held = work.finally(() => outliving.delete(held));
    outliving.add(held);
  };
  const actForNext = (link: Link): Act => {
    requests += 1;
    sinceScript += 1;
    const fault = script(sinceScript);
    if (fault === null) return pass(link);
    met.push(fault.kind);
    return actOf(fault, link, outlive);
  };

  const server = createServer({ noDelay: true, allowHalfOpen: false }, (client) => {
    hold(client);
    const link = new Link(client, servicePort, hold);
    const framing = new RequestFraming();
    let act = pass(link);
    link.onRequestBytes((chunk) => {
      for (const { bytes, isFirst, isLast } of framing.take(chunk)) {
        if (isFirst) act = actForNext(link);
        act.request(bytes, isLast);
      }
    });
    link.onAnswerBytes((bytes) => act.answer(bytes));
    link.onEnd(() => act.keeps ?? null);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const settled = async (): Promise<void> => {
    while (outliving.size > 0) await Promise.all(outliving);
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get requests() {
      return requests;
    },
    get met() {
      return met;
    },
    fail(faults) {
      met = [];
      script = typeof faults === 'function' ? faults : inTurn(faults);
      sinceScript = 0;
    },
    settled,
    async close() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
      await settled();
    },
  };
}
