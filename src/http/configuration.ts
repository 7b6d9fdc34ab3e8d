import { ShopfestConfigurationError } from './errors/index.js';

/** An option that is missing or wrong, said in both languages; never its value. */
export function configurationError(message: string, messageZh: string): ShopfestConfigurationError {
  return new ShopfestConfigurationError({ code: 'configuration_invalid', message, messageZh });
}

/** A number of milliseconds above 0, or `Infinity`. */
export function checkTimeout(timeout: number): number {
  if (typeof timeout === 'number' && timeout > 0) return timeout;
  throw configurationError(
    'timeout must be a number of milliseconds above 0, or Infinity.',
    'timeout 必須是大於 0 的毫秒數，或 Infinity。',
  );
}

/** A whole number, `least` or more. */
export function checkCount(name: string, value: number, least: number): number {
  if (Number.isInteger(value) && value >= least) return value;
  throw configurationError(
    `${name} must be a whole number, ${least} or more.`,
    `${name} 必須是 ${least} 以上的整數。`,
  );
}

/** A share: a number from 0 to 1. */
export function checkShare(name: string, value: number): number {
  if (typeof value === 'number' && value >= 0 && value <= 1) return value;
  throw configurationError(`${name} must be a number from 0 to 1.`, `${name} 必須是 0 至 1 之間的數字。`);
}
