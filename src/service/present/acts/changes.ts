/** A line for each value that differs, such as `threshold: 500 → 1000`; lists are compared as a whole. */
export function changesOf(before: object, after: object, at = ''): string[] {
  const was = before as Readonly<Record<string, unknown>>;
  const is = after as Readonly<Record<string, unknown>>;
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((name) => {
    const [old, now] = [was[name], is[name]];
    const path = at === '' ? name : `${at}.${name}`;
    if (isRecord(old) && isRecord(now)) return changesOf(old, now, path);
    const [oldText, nowText] = [old, now].map((value) => (value === undefined ? '–' : JSON.stringify(value)));
    return oldText === nowText ? [] : [`${path}: ${oldText} → ${nowText}`];
  });
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
