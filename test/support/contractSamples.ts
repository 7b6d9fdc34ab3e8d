import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

type Node = Record<string, unknown>;

/** One operation of the contract with the values its own examples give, ready to be sent. */
export interface Sample {
  readonly id: string;
  readonly method: string;
  /** With `{name}` for each path parameter. */
  readonly template: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Header parameters, in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly needsKey: boolean;
  /** Absent when the operation has no body. */
  readonly body?: unknown;
  /** Names that the body must have. */
  readonly bodyRequired: readonly string[];
  readonly answers: readonly SampleAnswer[];
}

export interface SampleAnswer {
  readonly status: number;
  readonly mediaType: string;
  readonly body: unknown;
  readonly required: readonly string[];
  /** What the contract calls its shape. */
  readonly schema: string | undefined;
}

/** Every operation of `openapi/shopfest.yaml`, read without our generator. */
export function contractSamples(): Sample[] {
  const contract = parse(
    readFileSync(new URL('../../openapi/shopfest.yaml', import.meta.url), 'utf8'),
  ) as Node;
  const resolve = (node: unknown): Node => {
    const reference = (node as Node).$ref;
    if (typeof reference !== 'string') return node as Node;
    return resolve(
      reference
        .slice(2)
        .split('/')
        .reduce<unknown>((at, key) => (at as Node)[key], contract),
    );
  };

  const content = (node: unknown): Omit<SampleAnswer, 'status'> => {
    const [[mediaType, media] = ['', {}]] = Object.entries(resolve(node).content as Node);
    const { examples, schema } = media as { examples: Node; schema: unknown };
    const { required = [] } = resolve(schema) as { required?: string[] };
    const body = resolve(Object.values(examples)[0]).value;
    return { mediaType, body, required, schema: (schema as { $ref?: string }).$ref };
  };

  /** All problem responses share one example, whose status is that of one of them. */
  const ofStatus = (status: number, answer: ReturnType<typeof content>): ReturnType<typeof content> =>
    answer.mediaType === 'application/problem+json'
      ? { ...answer, body: { ...(answer.body as Node), status } }
      : answer;

  const operation = (template: string, method: string, node: Node): Sample => {
    const parameters = ((node.parameters ?? []) as unknown[]).map(resolve);
    const values = (place: string): Record<string, string> =>
      Object.fromEntries(
        parameters.filter((each) => each.in === place).map((each) => [each.name, sampleOf(each, resolve)]),
      );
    const request = node.requestBody ? content(node.requestBody) : null;
    return {
      id: String(node.operationId),
      method: method.toUpperCase(),
      template,
      path: values('path'),
      query: values('query'),
      headers: Object.fromEntries(
        Object.entries(values('header')).map(([name, value]) => [name.toLowerCase(), value]),
      ),
      needsKey: ((node.security ?? []) as unknown[]).length > 0,
      ...(request ? { body: request.body } : {}),
      bodyRequired: request?.required ?? [],
      answers: Object.entries(node.responses as Node)
        // 304 has no content.
        .filter(([, response]) => resolve(response).content !== undefined)
        .map(([status, response]) => ({
          status: Number(status),
          ...ofStatus(Number(status), content(response)),
        })),
    };
  };

  return Object.entries(contract.paths as Node).flatMap(([template, methods]) =>
    Object.entries(methods as Node).map(([method, node]) => operation(template, method, node as Node)),
  );
}

/** The path of a sample with its parameters in place. */
export function pathOf({ template, path }: Sample, changed: Readonly<Record<string, string>> = {}): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(changed[name] ?? path[name] ?? ''),
  );
}

function sampleOf(parameter: Node, resolve: (node: unknown) => Node): string {
  const schema = resolve(parameter.schema) as { examples?: unknown[]; enum?: unknown[]; minimum?: number };
  return String(
    parameter.example ?? schema.examples?.[0] ?? schema.enum?.[0] ?? schema.minimum ?? 'sample-1',
  );
}
