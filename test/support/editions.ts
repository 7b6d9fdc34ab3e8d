import type { RuleSetInput } from '../../src/generated/types.js';

/** The rules of three editions of Taichung's festival, as far as their texts are known. */
export const editions = {
  /** One entry for each NT$500 of one invoice, at most 300 in one purchase. */
  taichung2019: { threshold: 500, capPerDocument: 300 },
  /** The default of a campaign: the text of this edition is lost. */
  taichung2020: { threshold: 500 },
  /** Amounts add up, at most 600 in one purchase; those of partner shops count three times. */
  taichung2022: (partners: [string, ...string[]]): RuleSetInput => ({
    threshold: 500,
    accumulation: 'participant',
    capPerDocument: 600,
    multipliers: [{ factor: 3, merchantIds: partners }],
    lateWindowDays: 7,
  }),
} as const;
