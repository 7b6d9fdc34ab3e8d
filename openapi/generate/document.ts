import type { Contract } from './contract.js';

/** Members whose entries have a line of their own, so that a change of one is a change of one line. */
const groups = ['paths', 'components', 'x-error-codes'];

/** `openapi.json`: the contract, the response of `GET /v1/openapi.json`. It is large, and only the service imports it. */
export function writeDocument({ openapi }: Contract): string {
  const members = Object.entries(openapi).map(([name, value]) =>
    member(name, groups.includes(name) ? onLines(value, name === 'components') : JSON.stringify(value)),
  );
  return `{\n${members.join(',\n')}\n}\n`;
}

/** An object with one line for each entry; `nested`: with one line for each entry of an entry. */
function onLines(value: object, nested: boolean): string {
  const entries = Object.entries(value).map(([name, entry]) =>
    member(name, nested ? onLines(entry, false) : JSON.stringify(entry)),
  );
  return `{\n${entries.join(',\n')}\n}`;
}

function member(name: string, json: string): string {
  return `${JSON.stringify(name)}:${json}`;
}
