export interface Access {
  readonly organizationId: string;
  readonly all: boolean;
}

export type Reference = string;

/** Rows by ascending id, which is the order in which they were made; keys by descending id. */
export interface Page<T> {
  readonly items: T[];
  /** Cursor of the next page; null on the last one. */
  readonly next: string | null;
}
export interface PageRequest {
  /** 1 to 1,000. */
  readonly limit: number;
  /** `next` of the page before; the app signs it into an opaque token. */
  readonly after?: string | undefined;
}

/** Something about a row that a person should look at, though the row was accepted. */
export interface RowWarning {
  readonly code: string;
  readonly pointer: string;
  readonly message: string;
  readonly messageZh: string;
}
