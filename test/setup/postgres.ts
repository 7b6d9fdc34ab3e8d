import { userInfo } from 'node:os';
import pg from 'pg';

const VARIABLE = 'SHOPFEST_TEST_POSTGRES';
const LOCAL = `postgres://${encodeURIComponent(userInfo().username)}@localhost/postgres`;

/**
 * Decides once per run whether the PostgreSQL lane runs. Tests read the URL from `SHOPFEST_TEST_POSTGRES`
 * and skip themselves when it is empty. A server that was asked for by name must answer; one that merely
 * might be on this machine may be missing, and the output says so.
 */
export default async function postgresLane(): Promise<void> {
  const asked = process.env[VARIABLE];
  const url = asked || LOCAL;
  const refusal = await whyNot(url);
  if (refusal === null) {
    process.env[VARIABLE] = url;
    console.log(`PostgreSQL lane: runs against ${withoutPassword(url)}`);
    return;
  }
  if (asked) throw new Error(`${VARIABLE} is set, but ${withoutPassword(url)} does not answer: ${refusal}`);
  console.log(
    `PostgreSQL lane: skipped, ${url} cannot be used (${refusal}). Set ${VARIABLE} to a server's URL.`,
  );
}

async function whyNot(url: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      "select current_setting('server_version_num')::int / 10000 as version",
    );
    const version = rows[0]?.version ?? 0;
    return version >= 15 ? null : `it is PostgreSQL ${version}, 15 or later is needed`;
  } catch (error) {
    return describe(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A refused connection to a name with two addresses is an AggregateError without a message of its own. */
function describe(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(describe).join('; ');
  return error instanceof Error ? error.message : String(error);
}

function withoutPassword(url: string): string {
  return url.replace(/:\/\/([^:@/]*):[^@/]*@/, '://$1:…@');
}
