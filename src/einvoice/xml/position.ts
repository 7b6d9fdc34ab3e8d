/** `line 3, column 14` of an offset, both from 1. It counts lines, so call it only for an error or a listed warning. */
export function positionOf(xml: string, offset: number): string {
  let line = 1;
  let lineStart = 0;
  for (let at = xml.indexOf('\n'); at >= 0 && at < offset; at = xml.indexOf('\n', at + 1)) {
    line++;
    lineStart = at + 1;
  }
  return `line ${line}, column ${Math.min(offset, xml.length) - lineStart + 1}`;
}
