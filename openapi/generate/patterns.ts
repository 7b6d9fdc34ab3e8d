/**
 * Patterns of the contract meet hostile input, so each must match in linear time. It does when, reading from the
 * left, each character leaves one way to go on: then a backtracking engine has nothing to come back to. That is
 * the condition of Brüggemann-Klein for strongly unambiguous expressions, on Glushkov's automaton: of the ways that
 * lead on from a place, no two accept the same character. It refuses some harmless patterns; those can be written
 * otherwise.
 */

/** Why a pattern is not accepted, or null. Accepted are anchored patterns without look-around and back-references. */
export function patternFault(pattern: string): string | null {
  try {
    new RegExp(pattern, 'u');
    if (!/^\^.*[^\\]\$$/s.test(pattern)) return 'is not anchored at both ends: ^…$';
    const reader = new Reader(pattern.slice(1, -1));
    const whole = glushkov(reader.read());
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

/** Places of the expression: those that may come first, last, and after each other. */
interface Places {
  readonly empty: boolean;
  readonly first: readonly Place[];
  readonly last: readonly Place[];
  readonly all: readonly Place[];
}

interface Place {
  readonly source: string;
  /** A place stands here once for each way that leads to it: two ways to the same place are a choice as well. */
  readonly next: Place[];
}

const mostPlaces = 5_000;

function glushkov(node: Node): Places {
  if (node.kind === 'character') {
    const place: Place = { source: node.source, next: [] };
    return { empty: false, first: [place], last: [place], all: [place] };
  }
  if (node.kind === 'choice') return either(node.parts.map(glushkov));
  if (node.kind === 'sequence') return node.parts.map(glushkov).reduce(then, nothing);
  return repeated(node.part, node.min, node.max);
}

const nothing: Places = { empty: true, first: [], last: [], all: [] };

function either(parts: readonly Places[]): Places {
  return {
    empty: parts.some(({ empty }) => empty),
    first: parts.flatMap(({ first }) => first),
    last: parts.flatMap(({ last }) => last),
    all: parts.flatMap(({ all }) => all),
  };
}

function then(left: Places, right: Places): Places {
  follow(left.last, right.first);
  return {
    empty: left.empty && right.empty,
    first: left.empty ? [...left.first, ...right.first] : left.first,
    last: right.empty ? [...left.last, ...right.last] : right.last,
    all: [...left.all, ...right.all],
  };
}

function repeated(part: Node, min: number, max: number): Places {
  if (max === Infinity) {
    const copies = Array.from({ length: Math.max(min, 1) }, () => glushkov(part));
    const tail = copies.at(-1) as Places;
    follow(tail.last, tail.first);
    const whole = copies.reduce(then, nothing);
    return { ...whole, empty: whole.empty || min === 0 };
  }
  // x{1,3} is x(x(x)?)?: from the inside out.
  let places = nothing;
  for (let copy = max; copy >= 1; copy -= 1) {
    const longer = then(glushkov(part), places);
    places = { ...longer, empty: longer.empty || copy > min };
    if (places.all.length > mostPlaces) throw new Error('is too large to be checked');
  }
  return places;
}

function follow(before: readonly Place[], after: readonly Place[]): void {
  for (const place of before) place.next.push(...after);
}

function ambiguity({ first, all }: Places, samples: readonly string[]): string | null {
  const accepts = new Map<string, ReadonlySet<string>>();
  const acceptedBy = (source: string): ReadonlySet<string> => {
    const matcher = new RegExp(`^${source}$`, 'u');
    const known = accepts.get(source) ?? new Set(samples.filter((character) => matcher.test(character)));
    accepts.set(source, known);
    return known;
  };
  for (const places of [first, ...all.map(({ next }) => next)]) {
    for (const [index, left] of places.entries()) {
      for (const right of places.slice(index + 1)) {
        const shared = [...acceptedBy(left.source)].find((character) =>
          acceptedBy(right.source).has(character),
        );
        if (shared !== undefined) return `${left.source} and ${right.source} accept the same character`;
      }
    }
  }
  return null;
}
