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

/** The options of a client or a call: an object, where there are any. */
export function checkOptions<T extends object>(options: T | undefined): T | undefined {
  if (options === undefined || (typeof options === 'object' && options !== null)) return options;
  throw configurationError('Options must be an object.', '選項必須是物件。');
}

/** An AbortSignal, or what works as one. */
export function checkSignal(signal: AbortSignal | undefined): AbortSignal | undefined {
  if (signal === undefined || typeof signal?.addEventListener === 'function') return signal;
  throw configurationError('signal must be an AbortSignal.', 'signal 必須是 AbortSignal。');
}

/** An option that is a function, where it is given. */
export function checkFunction<T>(name: string, value: T | undefined): T | undefined {
  if (value === undefined || typeof value === 'function') return value;
  throw configurationError(`${name} must be a function.`, `${name} 必須是函式。`);
}
