import { describe, expect, it } from 'vitest';
import { createGatherer } from '../../../src/service/app/gatherer.js';

describe('a gatherer', () => {
  /** Groups that were worked on, and a way to let the one that is worked on end. */
  function recorder() {
    const groups: string[][] = [];
    const ends: (() => void)[] = [];
    const gatherer = createGatherer(async (items: readonly string[]) => {
      groups.push([...items]);
      await new Promise<void>((resolve) => ends.push(resolve));
      if (items.includes('all fail')) throw new Error('all failed');
      return items.map((item) => (item === 'bad' ? new Error('bad') : item.toUpperCase()));
    });
    const end = async () => {
      ends.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    };
    return { groups, gatherer, end };
  }

  it('works at once on what comes alone, and together on what comes meanwhile', async () => {
    const { groups, gatherer, end } = recorder();
    const first = gatherer.add('one', 'a');
    const others = ['b', 'c'].map((item) => gatherer.add('one', item));
    expect(groups).toEqual([['a']]);
    await end();
    expect(await first).toBe('A');
    expect(groups).toEqual([['a'], ['b', 'c']]);
    await end();
    expect(await Promise.all(others)).toEqual(['B', 'C']);
    const later = gatherer.add('one', 'd');
    expect(groups).toHaveLength(3);
    await end();
    expect(await later).toBe('D');
  });

  it('lets no group wait for another', async () => {
    const { groups, gatherer, end } = recorder();
    const both = [gatherer.add('one', 'a'), gatherer.add('two', 'b')];
    expect(groups).toEqual([['a'], ['b']]);
    await end();
    await end();
    expect(await Promise.all(both)).toEqual(['A', 'B']);
  });

  it('fails what fails alone, and all where all fail', async () => {
    const { gatherer, end } = recorder();
    const first = gatherer.add('one', 'a');
    const [bad, good] = [gatherer.add('one', 'bad'), gatherer.add('one', 'b')];
    const isBad = expect(bad).rejects.toThrow('bad');
    await end();
    await first;
    await end();
    await isBad;
    expect(await good).toBe('B');
    const failing = gatherer.add('one', 'all fail');
    const fails = expect(failing).rejects.toThrow('all failed');
    await end();
    await fails;
    const after = gatherer.add('one', 'c');
    await end();
    expect(await after).toBe('C');
  });
});
