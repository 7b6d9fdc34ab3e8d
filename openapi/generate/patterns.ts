/**
 * Patterns of the contract are matched with hostile input, so each must match in linear time. It does if it is
 * deterministic: reading from the left, each character allows one next step, so that an engine never backtracks. The
 * condition is that of Brüggemann-Klein for strongly unambiguous expressions, on Glushkov's automaton: no two of the
 * positions that may follow a position accept the same character. It refuses some harmless patterns; those can be
 * written in another form.
 */

/** Why a pattern is not accepted, or null. Accepted are anchored patterns without look-around and back-references. */
export function patternFault(pattern: string): string | null {
  try {
    new RegExp(pattern, 'u');
    if (!/^\^.*[^\\]\$$/s.test(pattern)) return 'is not anchored at both ends: ^…$';
    const reader = new Reader(pattern.slice(1, -1));
    const whole = positionsOf(reader.read());
    const clash = ambiguity(whole, reader.samples());
    return clash && `may backtrack: ${clash}`;
  } catch (error) {
    return (error as Error).message;
  }
}

type Node =
  | { readonly kind: 'character'; readonly source: string }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly parts: readonly Node[] }
  | { readonly kind: 'repeat'; readonly part: Node; readonly min: number; readonly max: number };

/** Reads the part of the syntax that linear patterns need. */
class Reader {
  private at = 0;
  constructor(private readonly text: string) {}

  read(): Node {
    const node = this.sequence();
    if (this.text[this.at] === '|')
      throw new Error('is not anchored at both ends in each of its alternatives');
    if (this.at < this.text.length) throw new Error(`has an unexpected ${this.text[this.at]}`);
    return node;
  }

  /** Characters on both sides of every border between character classes: two classes overlap if they share one. */
  samples(): string[] {
    const codes = new Set(Array.from({ length: 0x180 }, (_, code) => code));
    for (const code of [0x1680, 0x2000, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff, 0x10ffff])
      codes.add(code);
    const unescaped = this.text.replace(/\\u\{?([0-9a-fA-F]{4,6})\}?/g, (_, hex) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    );
    for (const character of unescaped) {
      const code = character.codePointAt(0) ?? 0;
      for (const near of [code - 1, code, code + 1]) if (near >= 0 && near <= 0x10ffff) codes.add(near);
    }
    return [...codes].map((code) => String.fromCodePoint(code));
  }

  private choice(): Node {
    const parts = [this.sequence()];
    while (this.take('|')) parts.push(this.sequence());
    return { kind: 'choice', parts };
  }

  private sequence(): Node {
    const parts: Node[] = [];
    while (this.at < this.text.length && !'|)'.includes(this.text[this.at] ?? '')) parts.push(this.repeat());
    return { kind: 'sequence', parts };
  }

  private repeat(): Node {
    const part = this.atom();
    const [found = '', min, comma, max] =
      /^(?:[*+?]|\{(\d+)(,?)(\d*)\})/.exec(this.text.slice(this.at)) ?? [];
    this.at += found.length;
    if (this.text[this.at] === '?' && found) throw new Error('lazy repetition is not supported');
    if (found === '') return part;
    if (found === '*') return { kind: 'repeat', part, min: 0, max: Infinity };
    if (found === '+') return { kind: 'repeat', part, min: 1, max: Infinity };
    if (found === '?') return { kind: 'repeat', part, min: 0, max: 1 };
    const most = max ? Number(max) : comma ? Infinity : Number(min);
    return { kind: 'repeat', part, min: Number(min), max: most };
  }

  private atom(): Node {
    if (this.take('(')) {
      if (this.take('?') && !this.take(':'))
        throw new Error('look-around and named groups are not supported');
      const inner = this.choice();
      this.take(')');
      return inner;
    }
    const [source] =
      /^(?:\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\[dDwWsS]|\\[^\w]|[^\\^$*+?{}[\]()|])/u.exec(
        this.text.slice(this.at),
      ) ?? [];
    if (!source) throw new Error(`${this.text.slice(this.at, this.at + 2)} is not supported`);
    this.at += source.length;
    return { kind: 'character', source };
  }

  private take(character: string): boolean {
    const found = this.text[this.at] === character;
    if (found) this.at += 1;
    return found;
  }
}

/** Positions of an expression: those that may come first and last, and all of them. */
interface Positions {
  readonly empty: boolean;
  readonly first: readonly Position[];
  readonly last: readonly Position[];
  readonly all: readonly Position[];
}

interface Position {
  readonly source: string;
  /** Positions that may follow, once for each transition: two transitions to one position are ambiguous as well. */
  readonly next: Position[];
}

const maxPositions = 5_000;

/** The positions of the Glushkov automaton of an expression. */
function positionsOf(node: Node): Positions {
  if (node.kind === 'character') {
    const position: Position = { source: node.source, next: [] };
    return { empty: false, first: [position], last: [position], all: [position] };
  }
  if (node.kind === 'choice') return either(node.parts.map(positionsOf));
  if (node.kind === 'sequence') return node.parts.map(positionsOf).reduce(then, noPositions);
  return repeated(node.part, node.min, node.max);
}

const noPositions: Positions = { empty: true, first: [], last: [], all: [] };

function either(parts: readonly Positions[]): Positions {
  return {
    empty: parts.some(({ empty }) => empty),
    first: parts.flatMap(({ first }) => first),
    last: parts.flatMap(({ last }) => last),
    all: parts.flatMap(({ all }) => all),
  };
}

function then(left: Positions, right: Positions): Positions {
  follow(left.last, right.first);
  return {
    empty: left.empty && right.empty,
    first: left.empty ? [...left.first, ...right.first] : left.first,
    last: right.empty ? [...left.last, ...right.last] : right.last,
    all: [...left.all, ...right.all],
  };
}

function repeated(part: Node, min: number, max: number): Positions {
  if (max === Infinity) {
    const copies = Array.from({ length: Math.max(min, 1) }, () => positionsOf(part));
    const tail = copies.at(-1) as Positions;
    follow(tail.last, tail.first);
    const whole = copies.reduce(then, noPositions);
    return { ...whole, empty: whole.empty || min === 0 };
  }
  // x{1,3} is x(x(x)?)?: from the inside out.
  let positions = noPositions;
  for (let copy = max; copy >= 1; copy -= 1) {
    const longer = then(positionsOf(part), positions);
    positions = { ...longer, empty: longer.empty || copy > min };
    if (positions.all.length > maxPositions) throw new Error('is too large to be checked');
  }
  return positions;
}

function follow(before: readonly Position[], after: readonly Position[]): void {
  for (const position of before) position.next.push(...after);
}

function ambiguity({ first, all }: Positions, samples: readonly string[]): string | null {
  const accepts = new Map<string, ReadonlySet<string>>();
  const acceptedBy = (source: string): ReadonlySet<string> => {
    const matcher = new RegExp(`^${source}$`, 'u');
    const known = accepts.get(source) ?? new Set(samples.filter((character) => matcher.test(character)));
    accepts.set(source, known);
    return known;
  };
  for (const positions of [first, ...all.map(({ next }) => next)]) {
    for (const [index, left] of positions.entries()) {
      for (const right of positions.slice(index + 1)) {
        const shared = [...acceptedBy(left.source)].find((character) =>
          acceptedBy(right.source).has(character),
        );
        if (shared !== undefined) return `${left.source} and ${right.source} accept the same character`;
      }
    }
  }
  return null;
}
