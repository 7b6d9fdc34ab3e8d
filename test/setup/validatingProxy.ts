import { contractSamples } from '../support/contractSamples.js';
import type { ValidatingProxy } from '../support/proxy/validatingProxy.js';

/**
 * With `SHOPFEST_VALIDATING_PROXY=1` (npm run test:proxy) everything our client says to our service in this run,
 * in tests and in the processes they start, passes through Prism. The run fails when Prism finds anything, and
 * when it was not asked.
 */
export default async function validatingProxy(): Promise<(() => Promise<void>) | undefined> {
  if (!process.env.SHOPFEST_VALIDATING_PROXY) return undefined;
  const { startValidatingProxy } = await import('../support/proxy/validatingProxy.js');
  const proxy = await startValidatingProxy();
  const route = new URL('../support/proxy/route.mjs', import.meta.url).href;
  process.env.SHOPFEST_VALIDATING_PROXY_PORT = String(proxy.port);
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --import=${route}`.trim();
  return async () => {
    await proxy.close();
    for (const fault of faults(proxy)) {
      console.error(fault);
      // What a teardown throws is printed, but does not fail the run.
      process.exitCode = 1;
    }
  };
}

function faults({ exchanges }: ValidatingProxy): string[] {
  const found = exchanges.filter(({ violations }) => violations.length > 0);
  const operations = contractSamples();
  const unseen = operations.filter((each) => !exchanges.some((exchange) => fits(exchange, each)));
  console.log(
    `Prism judged ${exchanges.length} exchanges of ${operations.length - unseen.length} of ` +
      `${operations.length} operations; ${found.length} do not fit the contract.`,
  );
  const lines = found.map(
    ({ method, target, status, violations }) =>
      `Not as the contract says: ${method} ${target} answered ${status}\n  ${violations.join('\n  ')}`,
  );
  const silence = unseen.map(({ id }) => `No test sent ${id} through the proxy`);
  return [...new Set(lines), ...silence];
}

function fits(
  { method, target }: { method: string; target: string },
  operation: { method: string; template: string },
): boolean {
  const pattern = operation.template.replace(/\{\w+\}/g, '[^/]+');
  return (
    method === operation.method &&
    new RegExp(`^${pattern}$`).test(target.split('?')[0] ?? '') &&
    // `/merchants/batch` is not a merchant.
    !(target.endsWith('/batch') && !operation.template.endsWith('/batch'))
  );
}
