import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { contractSamples } from '../support/contractSamples.js';
import type { Exchange } from '../support/prism/prism.js';

type TearDown = () => Promise<void>;

/**
 * Lets Prism judge what client and service say to each other in this run:
 *
 * - `--mode proxy` of Vitest (npm run test:proxy) leads everything that `node:http` sends to a service on this
 *   machine through it, from tests and from the processes they start. All of it must fit the contract.
 * - `SHOPFEST_JUDGE=1` shows it every request that any service in a test answers. Tests send
 *   wrong requests on purpose: the service must have refused them. Every answer must fit.
 *
 * The run fails when Prism finds anything, and when it has not seen every operation.
 */
export default async function prism({ vite }: TestProject): Promise<TearDown | undefined> {
  if (vite.config.mode === 'proxy') return proxied();
  if (process.env.SHOPFEST_JUDGE) return judged();
  return undefined;
}

async function proxied(): Promise<TearDown> {
  const { startValidatingProxy } = await import('../support/prism/proxy.js');
  const proxy = await startValidatingProxy();
  const route = new URL('../support/prism/route.mjs', import.meta.url).href;
  process.env.SHOPFEST_VALIDATING_PROXY_PORT = String(proxy.port);
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --import=${route}`.trim();
  return async () => {
    await proxy.close();
    report(proxy.exchanges, ({ request, response }) => [...request, ...response]);
  };
}

async function judged(): Promise<TearDown> {
  const folder = mkdtempSync(join(tmpdir(), 'shopfest-judge-'));
  const file = join(folder, 'exchanges.ndjson');
  process.env.SHOPFEST_JUDGE_FILE = file;
  return async () => {
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
    rmSync(folder, { recursive: true });
    report(
      lines.map((line) => JSON.parse(line) as Exchange),
      ({ status, request, response }) => (status < 400 ? [...request, ...response] : response),
    );
  };
}

/** What a teardown throws is printed, but does not fail the run; so it is said here. */
function report(exchanges: readonly Exchange[], faultsOf: (exchange: Exchange) => readonly string[]): void {
  const found = exchanges.filter((exchange) => faultsOf(exchange).length > 0);
  const operations = contractSamples();
  const unseen = operations.filter((each) => !exchanges.some((exchange) => fits(exchange, each)));
  console.log(
    `Prism judged ${exchanges.length} exchanges of ${operations.length - unseen.length} of ` +
      `${operations.length} operations; ${found.length} do not fit the contract.`,
  );
  const lines = found.map(
    (exchange) =>
      `Not as the contract says: ${exchange.method} ${exchange.target} answered ${exchange.status}\n  ` +
      faultsOf(exchange).join('\n  '),
  );
  for (const fault of [...new Set(lines), ...unseen.map(({ id }) => `Prism has not seen ${id}`)]) {
    console.error(fault);
    process.exitCode = 1;
  }
}

function fits({ method, target }: Exchange, operation: { method: string; template: string }): boolean {
  const pattern = operation.template.replace(/\{\w+\}/g, '[^/]+');
  return (
    method === operation.method &&
    new RegExp(`^${pattern}$`).test(target.split('?')[0] ?? '') &&
    // `/merchants/batch` is not a merchant.
    !(target.endsWith('/batch') && !operation.template.endsWith('/batch'))
  );
}
