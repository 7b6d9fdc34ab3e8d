import type { Campaign, CampaignInput, CampaignUpdate, Period, RuleSetInput } from '../../generated/types.js';
import { endOfDay, startOfDay } from '../command/days.js';
import { usageError } from '../errors/commandError.js';
import { readJsonObject } from '../rows/jsonObject.js';
import type { fieldOptions } from './options.js';

/** The options of fields as they were typed. */
type Fields = { readonly [Name in keyof typeof fieldOptions]?: string | undefined };

/** The fields of a new campaign: those of the file, and over them what was typed. The contract says what is missing. */
export async function newCampaign(id: string | undefined, options: Fields): Promise<CampaignInput> {
  const fields: Partial<CampaignInput> = options.file === undefined ? {} : await readJsonObject(options.file);
  const { from, to, 'register-to': registerTo } = options;
  const purchasePeriod = { ...fields.purchasePeriod, ...typedPeriod(options) };
  return {
    ...fields,
    ...typedTexts(options),
    ...(id !== undefined && { id }),
    purchasePeriod,
    registrationPeriod: {
      ...(fields.registrationPeriod ?? purchasePeriod),
      ...(from !== undefined && { startsAt: startOfDay('from', from) }),
      ...(to !== undefined && { endsAt: endOfDay('to', to) }),
      ...(registerTo !== undefined && { endsAt: endOfDay('register-to', registerTo) }),
    },
    ruleSet: { threshold: 500, ...fields.ruleSet, ...typedThreshold(options) },
  } as CampaignInput;
}

/** The fields to change. `current` is what the campaign says now, of which the options change a part. */
export async function changedFields(current: Campaign, options: Fields): Promise<CampaignUpdate> {
  const fields: CampaignUpdate = options.file === undefined ? {} : await readJsonObject(options.file);
  const { from, to, threshold, 'register-to': registerTo } = options;
  const change: CampaignUpdate = { ...fields, ...typedTexts(options) };
  const purchasePeriod = fields.purchasePeriod ?? current.purchasePeriod;
  if (from !== undefined || to !== undefined)
    change.purchasePeriod = { ...purchasePeriod, ...typedPeriod(options) };
  if (from !== undefined || to !== undefined || registerTo !== undefined) {
    const { startsAt, endsAt } = fields.registrationPeriod ?? current.registrationPeriod;
    change.registrationPeriod = {
      startsAt: from === undefined ? startsAt : startOfDay('from', from),
      // Whoever extends the purchase period means its sales to be registered.
      endsAt:
        registerTo === undefined ? later(endsAt, change.purchasePeriod) : endOfDay('register-to', registerTo),
    };
  }
  if (threshold !== undefined) {
    const { version: _, ...rules } = current.ruleSet;
    change.ruleSet = { ...rules, ...fields.ruleSet, ...typedThreshold(options) } as RuleSetInput;
  }
  if (Object.keys(change).length > 0) return change;
  throw usageError(
    { en: 'There is nothing to change', zh: '沒有要更新的內容' },
    { en: 'Give an option, such as --to or --budget', zh: '請加上選項，例如 --to 或 --budget' },
  );
}

const later = (endsAt: string, purchase: Period | undefined): string =>
  purchase && Date.parse(purchase.endsAt) > Date.parse(endsAt) ? purchase.endsAt : endsAt;

const typedPeriod = ({ from, to }: Fields) => ({
  ...(from !== undefined && { startsAt: startOfDay('from', from) }),
  ...(to !== undefined && { endsAt: endOfDay('to', to) }),
});

const typedTexts = ({ name, 'name-en': nameEn, budget }: Fields) => ({
  ...(name !== undefined && { name }),
  ...(nameEn !== undefined && { nameEn }),
  ...(budget !== undefined && { budget: readAmount('budget', budget) }),
});

const typedThreshold = ({ threshold }: Fields) =>
  threshold === undefined ? {} : { threshold: readAmount('threshold', threshold) };

/** @throws CommandError naming the option */
function readAmount(option: string, text: string): number {
  if (/^\d{1,3}(?:,\d{3})+$|^\d{1,12}$/.test(text)) return Number(text.replaceAll(',', ''));
  throw usageError({ en: `--${option} must be whole NT$`, zh: `--${option} 須為整數（新臺幣元）` });
}
