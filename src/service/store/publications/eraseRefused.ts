import type { KnownPersons } from '../../../campaign/publication/scan.js';
import { eraseContentOf } from '../approvals/eraseContent.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { fromJson } from '../db/json.js';
import { StoreProblem } from '../db/problem.js';
import { makeContent } from './content.js';
import { renew } from './draft.js';
import { knownWinners } from './knownWinners.js';
import { lockPublication, type PublicationRow, selectPublications } from './rows.js';
import type { HasFindings, PublicationTexts } from './types.js';

/** What is left of a draft that held personal data. */
const erased: PublicationTexts = {
  title: '（內容已清除）',
  titleEn: '(erased)',
  note: null,
  noteEn: null,
  pictures: [],
  allowedTerms: [],
};

/** Erases the texts of what was never public, was not changed since `before`, and holds personal data. How many there were. */
export async function eraseRefused(
  context: Context,
  before: number,
  hasFindings: HasFindings,
): Promise<number> {
  const waiting = await context.read((sql) =>
    sql.all<PublicationRow>(
      `${selectPublications} WHERE p.status IN ('draft', 'scanned', 'submitted') AND p.updated_at <= $1
      AND p.title_en <> $2 ORDER BY p.id`,
      [before, erased.titleEn],
    ),
  );
  let count = 0;
  for (const { campaign_id, id } of waiting) {
    count += await context.write(async (sql) => {
      const row = await lockPublication(sql, campaign_id, id);
      if (row.updated_at > before || row.published_at !== null) return 0;
      if (!hasFindings(await makeContent(sql, row), await winnersOf(sql, context, campaign_id))) return 0;
      const [maker = ''] = fromJson(row.makers);
      await renew(sql, row, erased, maker, context.clock());
      await eraseContentOf(sql, { type: 'publication', id });
      return 1;
    });
  }
  return count;
}

/** Without the key of contact data, what has the shape of personal data is erased all the same. */
async function winnersOf(sql: Sql, context: Context, campaignId: string): Promise<KnownPersons | undefined> {
  try {
    return await knownWinners(sql, context, campaignId);
  } catch (error) {
    if (error instanceof StoreProblem && error.code === 'contact_key_missing') return undefined;
    throw error;
  }
}
