/** One violation of a schema. It never shows the value, which may be personal data. */
export interface Issue {
  /** RFC 6901 JSON pointer to the violation; '' is the whole value. */
  readonly pointer: string;
  readonly code: IssueCode;
  /** What is expected, in English. */
  readonly message: string;
  /** The same in Traditional Chinese. */
  readonly messageZh: string;
}

/** The result of a failed check, with the numbers that its message needs. */
export type Finding =
  | {
      readonly code: 'unknown_field' /** The name may be personal data, so the message leaves it out. */;
      readonly unnamed?: true;
    }
  | { readonly code: 'missing' | 'not_unique' | 'too_deep' | 'invalid' }
  | { readonly code: 'wrong_type'; readonly type: JsonType }
  | {
      readonly code: 'too_short' | 'too_long' | 'too_few_items' | 'too_many_items' | 'too_small' | 'too_big';
      readonly limit: number;
      /** The limit itself is out of bounds too. */
      readonly exclusive?: boolean;
    }
  | { readonly code: 'too_few_fields' | 'too_many_fields'; readonly limit: number }
  | { readonly code: 'wrong_format'; readonly expects: Expectation }
  | { readonly code: 'not_one_of'; readonly values: readonly unknown[] };

type IssueCode = Finding['code'];

export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null';

/** How a well-formed string looks, in English and Traditional Chinese: `['8 digits', '8 位數字']`. */
export type Expectation = readonly [en: string, zh: string];
