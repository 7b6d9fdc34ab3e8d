/** First line of every generated module. */
export const banner = '// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.\n';

/** A string as a TypeScript literal in single quotes. */
export function quote(text: string): string {
  const json = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${json}'`;
}

/** A property name, in quotes where it needs them. */
export function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name);
}

/** `{ a: …, b: … }` on one line. */
export function inlineObject(entries: readonly (readonly [name: string, value: string])[]): string {
  return entries.length === 0
    ? '{}'
    : `{ ${entries.map(([name, value]) => `${key(name)}: ${value}`).join(', ')} }`;
}

export function list(values: readonly string[]): string {
  return `[${values.map(quote).join(', ')}]`;
}

export function indent(text: string): string {
  return text.replace(/\n(?=.)/g, '\n  ');
}

/** `MerchantKind` → `merchantKinds`, `Industry` → `industries`, `MerchantStatus` → `merchantStatuses`. */
export function plural(typeName: string): string {
  const name = (typeName[0] ?? '').toLowerCase() + typeName.slice(1);
  if (/[^aeiou]y$/.test(name)) return name.replace(/y$/, 'ies');
  return /(s|x|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
}
