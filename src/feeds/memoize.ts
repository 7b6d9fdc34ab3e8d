/** Texts longer than this are not kept. */
const longest = 64;

/**
 * A pure function of a text that keeps its last answers: feeds say the same again and again. Few, because a text
 * that was cut out of a block keeps the whole block in memory.
 */
export function remembered<T>(read: (text: string) => T, most: number): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = read(text);
    if (text.length > longest) return answer;
    if (answers.size >= most) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
