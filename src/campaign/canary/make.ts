import { compoundSurnames } from '../publication/names.js';

/**
 * Contact data that nobody has: a surname of two characters followed by two rare ones; a number under 099, which the
 * numbering plan reserves for personal numbers and no mobile operator assigns; an address at a domain that is reserved
 * for examples (RFC 2606).
 */
export function makeCanary(random: (below: number) => number): {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
} {
  const oneOf = (choices: readonly string[]): string => choices[random(choices.length)] ?? '';
  const several = (count: number, choices: readonly string[]): string =>
    Array.from({ length: count }, () => oneOf(choices)).join('');
  return {
    name: oneOf(compoundSurnames) + several(2, givenNameCharacters),
    phone: `099${several(1, digits)}-${several(3, digits)}-${several(3, digits)}`,
    email: `${several(12, [...'abcdefghjkmnpqrstuvwxyz', ...digits])}@example.com`,
  };
}

const digits = [...'0123456789'];
const givenNameCharacters = [...'璟澐翊歆玥湙昀霈珩瑾曦瀚棠楹霖筠彧聿暘芃苡沄玹旻侑翎葳薰謙懿'];
