export interface Access {
  readonly organizationId: string;
  readonly all: boolean;
}

export type Reference = string;

/** Rows in ascending id order, which is the order in which they came; keys the other way round. */
export interface Page<T> {
  readonly items: T[];
  /** Cursor of the following page, null on the last one. */
  readonly next: string | null;
}
export interface PageRequest {
  /** 1 to 1,000. */
  readonly limit: number;
  /** `next` of the page before; the app signs it into an opaque token. */
  readonly after?: string | undefined;
}

/** Something to look at that did not stop the row. */
export interface RowWarning {
  readonly code: string;
  readonly pointer: string;
  readonly message: string;
  readonly messageZh: string;
}
