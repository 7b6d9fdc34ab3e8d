export type FormatName = 'date' | 'date-time' | 'uri' | 'email';

const date = /^(\d{4})-(\d\d)-(\d\d)$/;
const dateTime =
  /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
/** RFC 3986: a scheme, then only the characters a URI may contain; anything else is percent-encoded. */
const uri = /^[A-Za-z][A-Za-z0-9+.-]*:[\w!#$%&'()*+,./:;=?@[\]~-]+$/;
/** The practical form: dot-separated atoms, a host with at least one dot. */
const email = /^[\w'+-]+(?:\.[\w'+-]+)*@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/;

/** The string formats of the contract. Each test is linear in the length of the text. */
export const formats: Readonly<Record<FormatName, (text: string) => boolean>> = {
  date: isCalendarDate,
  'date-time': (text) => isCalendarDate(dateTime.exec(text)?.[1] ?? ''),
  uri: (text) => uri.test(text) && URL.canParse(text),
  email: (text) => email.test(text),
};

function isCalendarDate(text: string): boolean {
  const parts = date.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
}

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
