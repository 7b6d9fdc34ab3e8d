import type { Thresholds } from '../../campaign/approval/approverSet.js';
import { usageError } from '../errors/commandError.js';

/** Thresholds as `default=1,draw.grand=2`. @throws CommandError */
export function parseThresholds(text: string | undefined): Thresholds | undefined {
  if (text === undefined) return undefined;
  const pairs = text.split(',').map((pair) => /^\s*([A-Za-z.]+)=([1-9]\d?)\s*$/.exec(pair));
  const counts = Object.fromEntries(pairs.map((match) => [match?.[1] ?? '', Number(match?.[2])]));
  const known = counts.default;
  if (known !== undefined && pairs.every((match) => match !== null)) return { ...counts, default: known };
  throw usageError({
    en: '--thresholds is such as default=1,draw.grand=2',
    zh: '--thresholds 的格式如 default=1,draw.grand=2',
  });
}
