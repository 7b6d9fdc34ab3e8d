/** The code of a failure, of PostgreSQL or of the system; empty where it has none. */
export function postgresCode(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

const IDLE_IN_TRANSACTION = '25P03';

/** Whether the connection is lost. Whether a pending COMMIT on it was executed is unknown. */
export function isConnectionLost(error: unknown): boolean {
  const code = postgresCode(error);
  if (/^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOST|ENET|ENOENT|08|57P0)/.test(code)) return true;
  if (code === IDLE_IN_TRANSACTION) return true;
  const message = error instanceof Error ? error.message : '';
  return /^(Connection terminated|Query read timeout)|not queryable/.test(message);
}

/** Whether no connection became free, or none was established, before the timeout. */
export function isConnectionLate(error: unknown): boolean {
  return error instanceof Error && /timeout exceeded when trying to connect/.test(error.message);
}

interface PooledClient {
  /** Whether it sends a statement before those before it are answered. */
  readonly pipeline?: boolean;
  query(text: string): Promise<unknown>;
  /** With an error, the client is closed instead of being used again. */
  release(error?: Error): void;
}

/** What a transaction sends, beside the statements that `work` waits for. */
export interface Sent {
  /** Settles when the transaction has begun. */
  readonly begun: Promise<unknown>;
  /** Statements that are waited for when the transaction is committed, which fails where one of them fails. */
  readonly statements: Promise<unknown>[];
}

/**
 * Runs work in a transaction on a client of a pool, which `connect` takes. A client that has lost its connection is
 * closed. Of a client that pipelines, BEGIN and COMMIT go with the statements beside them.
 */
export async function inTransaction<Client extends PooledClient, T>(
  connect: () => Promise<Client>,
  work: (client: Client, sent: Sent) => Promise<T>,
): Promise<T> {
  const client = await connect();
  let broken: Error | undefined;
  try {
    const begun = client.query('BEGIN');
    begun.catch(() => undefined);
    if (client.pipeline !== true) await begun;
    const statements: Promise<unknown>[] = [];
    const result = await work(client, { begun, statements });
    await begun;
    // Where a statement fails, PostgreSQL answers the COMMIT that follows it with a rollback.
    await Promise.all([...statements, client.query('COMMIT')]);
    return result;
  } catch (error) {
    if (isConnectionLost(error)) broken = error as Error;
    else {
      await client.query('ROLLBACK').catch((failure: Error) => {
        broken = failure;
      });
    }
    throw error;
  } finally {
    client.release(broken);
  }
}
