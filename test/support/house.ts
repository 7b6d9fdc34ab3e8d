import { type ImportMap, type Reach, resolveImport } from './imports.js';

/** One room of the house: the sources it owns, its floor, and the packages it may use. */
interface Room {
  /** A folder (`src/http/`) or a single file (`src/client.ts`). */
  readonly path: string;
  readonly floor: number;
  /** Packages by the exact specifier; `node:*` stands for every built-in module. */
  readonly packages: readonly string[];
}

export interface House {
  readonly rooms: readonly Room[];
  /** Rooms that never import each other, in neither direction, whatever their floors. */
  readonly strangers: readonly (readonly [string[], string[]])[];
}

/** Every import that the house does not allow, one line each; empty when the house stands. */
export function breaches(house: House, imports: ImportMap): string[] {
  const found: string[] = [];
  for (const [file, list] of imports) {
    const room = roomOf(house, file);
    if (!room) {
      found.push(`${file} is in no room: give it a floor in test/house.test.ts`);
      continue;
    }
    for (const { specifier } of list) {
      const target = resolveImport(file, specifier);
      const reason =
        target === null ? packageBreach(room, specifier) : roomBreach(house, imports, room, target);
      if (reason) found.push(`${file} imports '${specifier}': ${reason}`);
    }
  }
  return found;
}

function packageBreach(room: Room, specifier: string): string | null {
  const asked = specifier.startsWith('node:') ? 'node:*' : specifier;
  return room.packages.includes(asked) ? null : `${room.path} may not use this package`;
}

function roomBreach(house: House, imports: ImportMap, room: Room, target: string): string | null {
  if (!imports.has(target)) return `there is no ${target}`;
  const other = roomOf(house, target);
  if (!other || other === room) return null;
  const strange = house.strangers.some(
    ([left, right]) =>
      (left.includes(room.path) && right.includes(other.path)) ||
      (right.includes(room.path) && left.includes(other.path)),
  );
  if (strange) return `${room.path} and ${other.path} never import each other`;
  if (other.floor > room.floor) return `up, from floor ${room.floor} to ${other.floor}`;
  if (other.floor === room.floor) return `sideways, both are on floor ${room.floor}`;
  return null;
}

function roomOf(house: House, file: string): Room | undefined {
  return house.rooms.find(({ path }) => (path.endsWith('/') ? file.startsWith(path) : file === path));
}

/** Circles between files, each as the path around it; types and lazy imports count as well. */
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
 * Packages that come with `entry` through imports of the given reaches, each with the file that asks for it:
 * `['static']` is what loads at once, with `'dynamic'` it is what a bundler must find.
 */
export function packagesBehind(imports: ImportMap, entry: string, reaches: Reach[]): Map<string, string> {
  const packages = new Map<string, string>();
  const seen = new Set<string>();
  const walk = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { specifier, reach } of imports.get(file) ?? []) {
      if (!reaches.includes(reach)) continue;
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
