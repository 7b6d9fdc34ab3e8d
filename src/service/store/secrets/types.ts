/** The secret of the environment, and the one whose place it takes. */
export interface Secrets {
  readonly current: string;
  readonly previous?: string | undefined;
}
export interface SecretRecord {
  /** It follows from the secret, and tells nobody what the secret is. */
  readonly id: string;
  /** When it began to open the database. */
  readonly createdAt: number;
  /** Whether it is the secret of this process. */
  readonly isCurrent: boolean;
}
export interface SecretStore {
  /** The secrets that open the database, oldest first. */
  list(): Promise<SecretRecord[]>;
  /** Ends all secrets but the one of this process: they open nothing any more. The ids of those that ended. */
  retire(): Promise<string[]>;
}
