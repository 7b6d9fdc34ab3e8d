import { maxRowBytes } from '../../../tables/parseIssues.js';
import { decode, detectEncoding } from '../../rows/encoding.js';

interface TextLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** The lines of a file with text in them; what is longer than any row may be is cut into several. */
export async function* textLines(file: string): AsyncGenerator<TextLine> {
  let line = 1;
  let rest = '';
  for await (const chunk of decode(file, await detectEncoding(file))) {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    for (const text of parts) {
      if (text.trim() !== '') yield { line, text: text.trim() };
      line += 1;
    }
    if (rest.length <= maxRowBytes) continue;
    yield { line, text: rest };
    rest = '';
  }
  if (rest.trim() !== '') yield { line, text: rest.trim() };
}
