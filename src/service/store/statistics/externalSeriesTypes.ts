/** Numbers as somebody reported them, never computed. */
interface ExternalSeriesInput {
  readonly name: string;
  readonly nameEn?: string | undefined;
  readonly unit: string;
  readonly source: string;
  /** YYYY-MM-DD */
  readonly sourceDate: string;
  readonly note?: string | undefined;
  readonly points: readonly { readonly date: string; readonly value: number }[];
}
export interface ExternalSeriesRecord {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly unit: string;
  readonly source: string;
  readonly sourceDate: string;
  readonly note: string | null;
  readonly points: readonly { readonly date: string; readonly value: number }[];
  readonly updatedAt: number;
}
export interface ExternalSeriesStore {
  /** @throws campaign_not_found */
  put(campaignId: string, id: string, series: ExternalSeriesInput): Promise<ExternalSeriesRecord>;
}
