declare const content: unique symbol;

/** A string that is the JSON of a T. */
export type Json<T> = string & { readonly [content]: T };

export function toJson<T>(value: T): Json<T> {
  return JSON.stringify(value) as Json<T>;
}

export function fromJson<T>(text: Json<T>): T {
  return JSON.parse(text) as T;
}

const MAX_REMEMBERED = 64;

/**
 * Parses JSON that is read again and again and rarely changes, such as the rules of a campaign: the same text gives the
 * same value, which nobody may change.
 */
export function rememberJson<T>(): (text: Json<T>) => T {
  const remembered = new Map<Json<T>, T>();
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    if (remembered.size === MAX_REMEMBERED) remembered.clear();
    const value = fromJson(text);
    remembered.set(text, value);
    return value;
  };
}
