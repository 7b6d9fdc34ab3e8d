import { isUrl } from './isUrl.js';
export type FormatName = 'date' | 'date-time' | 'uri' | 'email';

const date = /^\d{4}-\d\d-\d\d$/;
const dateTime =
  /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
/** RFC 3986: a scheme, then only characters that a URI may contain; anything else is percent-encoded. */
const uri = /^[A-Za-z][A-Za-z0-9+.-]*:[\w!#$%&'()*+,./:;=?@[\]~-]+$/;
/** The practical form: dot-separated atoms, a host with at least one dot. */
const email = /^[\w'+-]+(?:\.[\w'+-]+)*@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/;

/** The string formats of the contract. Each test is linear in the length of the text. */
export const formats: Readonly<Record<FormatName, (text: string) => boolean>> = {
  date: (text) => date.test(text) && isCalendarDate(text),
  'date-time': (text) => dateTime.test(text) && isCalendarDate(text),
  uri: (text) => uri.test(text) && isUrl(text),
  email: (text) => email.test(text),
};

/** Whether a text that begins like `2020-12-12` begins with a date that exists. */
function isCalendarDate(text: string): boolean {
  const month = 10 * digit(text, 5) + digit(text, 6);
  const day = 10 * digit(text, 8) + digit(text, 9);
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= 28 || day <= daysOf(Number(text.slice(0, 4)), month);
}

function digit(text: string, at: number): number {
  return text.charCodeAt(at) - 48;
}

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
