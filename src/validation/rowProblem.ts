/** The entry of an error code in the contract. */
interface CodeEntry {
  readonly status: number;
  readonly title: string;
  readonly titleZh: string;
  readonly advice: string;
  readonly adviceZh: string;
  readonly retryable: boolean;
}

/** The problem of a row that was never sent to the service, with the texts that the service has for the code. */
export function rowProblem<Code extends string, Issue>(
  code: Code,
  { status, title, titleZh, advice, adviceZh, retryable }: CodeEntry,
  errors: readonly Issue[],
) {
  return {
    type: 'about:blank',
    title,
    titleZh,
    status,
    code,
    detail: advice,
    detailZh: adviceZh,
    requestId: null,
    retryable,
    errors: [...errors],
  };
}
