/** Of each code: what is wrong in English and Traditional Chinese, and what to do in both. */
export type ErrorTexts<Code extends string> = Readonly<
  Record<Code, readonly [title: string, titleZh: string, advice: string, adviceZh: string]>
>;

/** An error about a place of its input, with texts in English and Traditional Chinese. It never contains the input. */
export abstract class PointedError<Code extends string> extends Error {
  readonly code: Code;
  readonly messageZh: string;
  /** JSON pointer (RFC 6901) to the fault; '' is the whole input. */
  readonly pointer: string;

  constructor(texts: ErrorTexts<Code>, code: Code, pointer = '', detail?: readonly [en: string, zh: string]) {
    const [title, titleZh, advice, adviceZh] = texts[code];
    const notes = [pointer, detail?.[0]].filter(Boolean).join(': ');
    const notesZh = [pointer, detail?.[1]].filter(Boolean).join('：');
    super(`${title}${notes && ` (${notes})`}. ${advice}`);
    this.code = code;
    this.messageZh = `${titleZh}${notesZh && `（${notesZh}）`}。${adviceZh}`;
    this.pointer = pointer;
  }
}
