/** Parses a value of one kind. @throws the error of its parsers, with the pointer to a value of another kind */
export type Parser<T> = (value: unknown, pointer: string) => T;

type Members = Readonly<Record<string, unknown>>;

type Malformed = (pointer: string, en: string, zh: string) => Error;

export interface Parsers {
  /** This many bytes in lower-case hexadecimal. */
  hex(bytes: number): Parser<string>;
  /** From 0 to 2^53 − 1. */
  readonly integer: Parser<number>;
  /** Of at most this many characters. */
  text(max: number): Parser<string>;
  readonly boolean: Parser<boolean>;
  oneOf<T extends string>(...values: readonly T[]): Parser<T>;
  list<T>(item: Parser<T>, max: number): Parser<readonly T[]>;
  readonly members: Parser<Members>;
  /** An object with these fields and no others, so that there is no field that nothing checks. */
  exactly<T extends object>(fields: { readonly [K in keyof T]-?: Parser<T[K]> }): Parser<T>;
}

/** Parsers of what may come from anyone, which make errors of one kind. */
export function parsers(malformed: Malformed): Parsers {
  const members: Parser<Members> = (value, pointer) => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Members;
    throw malformed(pointer, 'an object', '物件');
  };

  return {
    members,

    hex: (bytes) => (value, pointer) => {
      const digits = bytes * 2;
      if (typeof value === 'string' && value.length === digits && /^[0-9a-f]*$/.test(value)) return value;
      throw malformed(pointer, `${digits} lower-case hexadecimal digits`, `${digits} 個小寫十六進位字元`);
    },

    integer: (value, pointer) => {
      if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
      throw malformed(pointer, 'an integer from 0 to 2^53 − 1', '0 至 2^53 − 1 的整數');
    },

    text: (max) => (value, pointer) => {
      if (typeof value === 'string' && value.length <= max) return value;
      throw malformed(pointer, `a text of up to ${max} characters`, `最多 ${max} 字的文字`);
    },

    boolean: (value, pointer) => {
      if (typeof value === 'boolean') return value;
      throw malformed(pointer, 'true or false', 'true 或 false');
    },

    oneOf:
      (...values) =>
      (value, pointer) => {
        const found = values.find((each) => each === value);
        if (found !== undefined) return found;
        throw malformed(pointer, values.join(', '), values.join('、'));
      },

    list: (item, max) => (value, pointer) => {
      if (!Array.isArray(value) || value.length > max) {
        throw malformed(pointer, `a list of up to ${max}`, `最多 ${max} 項的清單`);
      }
      return Array.from(value, (each, index) => item(each, `${pointer}/${index}`));
    },

    exactly:
      <T extends object>(fields: { readonly [K in keyof T]-?: Parser<T[K]> }): Parser<T> =>
      (value, pointer) => {
        const object = members(value, pointer);
        const known = Object.keys(fields) as (keyof T & string)[];
        if (Object.keys(object).some((name) => !known.some((each) => each === name))) {
          throw malformed(
            pointer,
            `no other fields than ${known.join(', ')}`,
            `只含欄位 ${known.join('、')}`,
          );
        }
        const parsed = known.map((name) => [name, fields[name](object[name], `${pointer}/${name}`)]);
        return Object.fromEntries(parsed) as T;
      },
  };
}

/** What may be left out. */
export const optional =
  <T>(parse: Parser<T>): Parser<T | undefined> =>
  (value, pointer) =>
    value === undefined ? undefined : parse(value, pointer);

/** What may be null. */
export const nullable =
  <T>(parse: Parser<T>): Parser<T | null> =>
  (value, pointer) =>
    value === null ? null : parse(value, pointer);
