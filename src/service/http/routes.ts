import { type Operation, operations } from '../../generated/operations.js';

interface Route {
  readonly operation: Operation;
  readonly path: RegExp;
}

const routes: readonly Route[] = Object.values<Operation>(operations).map((operation) => ({
  operation,
  path: new RegExp(`^${operation.path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
}));

/** The operation's path as Hono writes it: `/v1/campaigns/:campaignId`. */
export function honoPathOf(operation: Operation): string {
  return operation.path.replace(/\{(\w+)\}/g, ':$1');
}

/** The operation at a method and a path. */
export function findOperation(method: string, pathname: string): Operation | undefined {
  const operationMethod = method === 'HEAD' ? 'GET' : method;
  return routes.find(({ operation, path }) => operation.method === operationMethod && path.test(pathname))
    ?.operation;
}

/** The methods at a path, for the Allow header; empty where there is no operation. */
export function allowedMethods(pathname: string): string[] {
  const methods = routes.filter(({ path }) => path.test(pathname)).map(({ operation }) => operation.method);
  return [...new Set(methods)].flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
}
