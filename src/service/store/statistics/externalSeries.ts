import { requireCampaign } from '../campaigns/index.js';
import { listColumns, omit, type Row } from '../db/column.js';
import type { Context } from '../db/context.js';
import { fromJson, toJson } from '../db/json.js';
import type { List } from '../db/rowset.js';
import type { ExternalSeriesRecord, ExternalSeriesStore } from './externalSeriesTypes.js';
import { externalSeriesTable } from './tables.js';

const columns = omit(externalSeriesTable.columns, 'campaign_id');
export type SeriesRow = Row<typeof columns>;

/** All of a campaign, by id. */
export const listSeries: List<SeriesRow> = {
  columns: ['id', 'series', 'updated_at'],
  select: `SELECT ${listColumns(columns)} FROM external_series WHERE campaign_id = $1 ORDER BY id`,
};

export function externalSeriesStore({ clock, write }: Context): ExternalSeriesStore {
  return {
    put: (campaignId, id, { nameEn = null, note = null, ...series }) =>
      write(async (sql) => {
        await requireCampaign(sql, campaignId);
        const stored = { ...series, nameEn, note };
        const updatedAt = clock();
        await sql.run(
          `INSERT INTO external_series (campaign_id, id, series, updated_at) VALUES ($1, $2, $3, $4)
          ON CONFLICT (campaign_id, id) DO UPDATE
          SET series = excluded.series, updated_at = excluded.updated_at`,
          [campaignId, id, toJson(stored), updatedAt],
        );
        return { id, ...stored, updatedAt };
      }),
  };
}

export function toSeries({ id, series, updated_at }: SeriesRow): ExternalSeriesRecord {
  return {
    id,
    ...fromJson(series),
    updatedAt: updated_at,
  };
}
