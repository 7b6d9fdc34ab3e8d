import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly integrity?: string;
  readonly resolved?: string;
}

describe('The lockfile', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const dependencies = Object.entries(packages).filter(([path]) => path !== '');

  it('has an integrity for every package, those of other platforms too', () => {
    expect(dependencies.length).toBeGreaterThan(100);
    const without = dependencies.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
    expect(without.map(([path]) => path)).toEqual([]);
  });

  it('names no registry, so that everybody installs from their own', () => {
    expect(dependencies.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});
