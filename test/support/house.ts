import { type ImportKind, type ImportMap, resolveImport } from './imports.js';

/** A room: the source files it owns, and its floor. */
interface Room {
  /** A folder (`http/`) or a single file (`client.ts`). */
  readonly path: string;
  readonly floor: number;
}

interface OuterRoom extends Room {
  /** Packages by the exact specifier; `node:*` stands for every built-in module. */
  readonly packages: readonly string[];
}

/**
 * The rooms inside one folder, with their floors. A file that lies directly in the folder is a room of its own, so that it
 * has a floor, too.
 */
interface InnerHouse {
  /** At most so many files lie directly in the folder. */
  readonly maxFiles: number;
  /** Paths relative to the folder. */
  readonly rooms: readonly Room[];
}

export interface House {
  readonly rooms: readonly OuterRoom[];
  /** Rooms that never import each other, in neither direction, whatever their floors. */
  readonly separate: readonly (readonly [string[], string[]])[];
  /** Folders that are houses themselves (`src/cli/`), at any depth. */
  readonly inner: Readonly<Record<string, InnerHouse>>;
}

/** Every import that the house does not allow, one line each; empty when the house stands. */
export function breaches(house: House, imports: ImportMap): string[] {
  return [
    ...outerBreaches(house, imports),
    ...Object.entries(house.inner).flatMap(([folder, inner]) => innerBreaches(folder, inner, imports)),
  ];
}

function outerBreaches({ rooms, separate }: House, imports: ImportMap): string[] {
  return eachImport(rooms, imports, (room, specifier, target) => {
    if (target === null) return packageBreach(room, specifier);
    if (!imports.has(target)) return `there is no ${target}`;
    const other = roomOf(rooms, target);
    if (!other) return null;
    const areSeparate = separate.some(
      ([left, right]) =>
        (left.includes(room.path) && right.includes(other.path)) ||
        (right.includes(room.path) && left.includes(other.path)),
    );
    if (areSeparate) return `${room.path} and ${other.path} never import each other`;
    return floorBreach(room, other);
  });
}

/** The same check inside a folder. What leaves the folder is the concern of the outer rooms. */
function innerBreaches(folder: string, { maxFiles, rooms }: InnerHouse, imports: ImportMap): string[] {
  const inside = new Map([...imports].filter(([file]) => file.startsWith(folder)));
  const absolute = rooms.map(({ path, floor }) => ({ path: `${folder}${path}`, floor }));
  const direct = [...inside.keys()].filter((file) => !file.slice(folder.length).includes('/'));
  const tooMany =
    direct.length > maxFiles
      ? [`${folder} has ${direct.length} files directly in it, ${maxFiles} at most: find them a room`]
      : [];
  const arrows = eachImport(absolute, inside, (room, _specifier, target) => {
    const other = target === null ? undefined : roomOf(absolute, target);
    return other ? floorBreach(room, other) : null;
  });
  return [...tooMany, ...arrows];
}

type ReasonAgainst<R extends Room> = (room: R, specifier: string, target: string | null) => string | null;

function eachImport<R extends Room>(
  rooms: readonly R[],
  imports: ImportMap,
  reasonAgainst: ReasonAgainst<R>,
): string[] {
  const found: string[] = [];
  for (const [file, list] of imports) {
    const room = roomOf(rooms, file);
    if (!room) {
      found.push(`${file} is in no room: give it a floor in test/house.test.ts`);
      continue;
    }
    for (const { specifier } of list) {
      const reason = reasonAgainst(room, specifier, resolveImport(file, specifier));
      if (reason) found.push(`${file} imports '${specifier}': ${reason}`);
    }
  }
  return found;
}

function packageBreach(room: OuterRoom, specifier: string): string | null {
  const name = specifier.startsWith('node:') ? 'node:*' : specifier;
  return room.packages.includes(name) ? null : `${room.path} may not use this package`;
}

function floorBreach(room: Room, other: Room): string | null {
  if (other === room) return null;
  if (other.floor > room.floor) return `up, from floor ${room.floor} to ${other.floor}`;
  if (other.floor === room.floor) return `sideways, both are on floor ${room.floor}`;
  return null;
}

function roomOf<R extends Room>(rooms: readonly R[], file: string): R | undefined {
  return rooms.find(({ path }) => (path.endsWith('/') ? file.startsWith(path) : file === path));
}

/** Paths of all rooms, outer and inner, relative to the project. */
export function roomPaths(house: House): string[] {
  return [
    ...house.rooms.map(({ path }) => path),
    ...Object.entries(house.inner).flatMap(([folder, { rooms }]) =>
      rooms.map(({ path }) => `${folder}${path}`),
    ),
  ];
}

/** Circles between files, each as the path around it; imports of types and lazy imports count as well. */
export function circles(imports: ImportMap): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const trail: string[] = [];
  const walk = (file: string): void => {
    const start = trail.indexOf(file);
    if (start >= 0) {
      found.push([...trail.slice(start), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    trail.push(file);
    for (const target of neighbours(imports, file)) walk(target);
    trail.pop();
    done.add(file);
  };
  for (const file of imports.keys()) walk(file);
  return found;
}

/**
 * Packages that come with `entry` through imports of the given kinds, each with the file that imports it:
 * `['static']` is what loads at once, with `'dynamic'` it is what a bundler must find.
 */
export function packagesBehind(imports: ImportMap, entry: string, kinds: ImportKind[]): Map<string, string> {
  const packages = new Map<string, string>();
  const seen = new Set<string>();
  const walk = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { specifier, kind } of imports.get(file) ?? []) {
      if (!kinds.includes(kind)) continue;
      const target = resolveImport(file, specifier);
      if (target === null) packages.set(specifier, file);
      else walk(target);
    }
  };
  walk(entry);
  return packages;
}

function neighbours(imports: ImportMap, file: string): string[] {
  return (imports.get(file) ?? [])
    .map(({ specifier }) => resolveImport(file, specifier))
    .filter((target) => target !== null);
}
