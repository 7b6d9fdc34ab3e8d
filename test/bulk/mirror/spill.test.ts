import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { PARTITION_COUNT, Spill, type SpilledRow } from '../../../src/bulk/mirror/spill.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Positions that go through all partitions, again and again. */
const rowAt = (index: number, text = `{"externalId":"SKU-${index}"}`): SpilledRow => ({
  index,
  position: ((index % PARTITION_COUNT) << 24) >>> 0,
  digest: { high: index, low: 0xffff_ffff - index },
  text,
});
const plain = ({ index, position, digest, text }: SpilledRow): SpilledRow => ({
  index,
  position,
  digest,
  text,
});

describe('a spill', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'spill-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function spillOf(rows: Iterable<SpilledRow>): Promise<Spill> {
    const spill = new Spill(folder);
    onTestFinished(() => spill.close());
    for (const row of rows) await spill.addRow(row);
    return spill;
  }

  it('reads rows back by partition, in the order in which they were added', async () => {
    const rows = Array.from({ length: 1_000 }, (_, index) =>
      rowAt(index, `商品 ${index} 😀 "${'x'.repeat(index)}"`),
    );
    const spill = await spillOf(rows);
    for (let partition = 0; partition < PARTITION_COUNT; partition++) {
      const { rows: found, kept } = await spill.read(partition);
      expect(found.map(plain)).toEqual(rows.filter(({ index }) => index % PARTITION_COUNT === partition));
      expect(kept).toEqual([]);
    }
  });

  it('reads a partition again, with rows that were added in between', async () => {
    const spill = await spillOf([rowAt(1)]);
    expect((await spill.read(1)).rows).toHaveLength(1);
    await spill.addKept({ position: 1 << 24, externalId: '\ufeffSKU-é' });
    const { rows, kept } = await spill.read(1);
    expect(rows.map(plain)).toEqual([rowAt(1)]);
    expect(kept).toEqual([{ position: 1 << 24, externalId: '\ufeffSKU-é' }]);
  });

  it('takes a row that is larger than a buffer', async () => {
    const rows = [
      rowAt(0, 'a'.repeat(300_000)),
      rowAt(PARTITION_COUNT, 'b'),
      rowAt(2 * PARTITION_COUNT, '長'.repeat(90_000)),
    ];
    const spill = await spillOf(rows);
    expect((await spill.read(0)).rows.map(plain)).toEqual(rows);
  });

  it('touches no disk for a small feed', async () => {
    const opened = vi.spyOn(process.getBuiltinModule('node:fs/promises'), 'open');
    onTestFinished(() => opened.mockRestore());
    await spillOf(Array.from({ length: 5_000 }, (_, index) => rowAt(index)));
    expect(opened).not.toHaveBeenCalled();
  });

  it('writes one unlinked file for a large feed, readable for its owner only', async () => {
    const files = process.getBuiltinModule('node:fs/promises');
    const modes: unknown[] = [];
    const open = files.open;
    const spy = vi.spyOn(files, 'open').mockImplementation(async (...given) => {
      const handle = await open(...given);
      modes.push([given[1], (await handle.stat()).mode & 0o777]);
      return handle;
    });
    onTestFinished(() => spy.mockRestore());
    const text = 'x'.repeat(1_000);
    const rows = Array.from({ length: 40_000 }, (_, index) => rowAt(index, text + index));
    const spill = await spillOf(rows);
    expect(modes).toEqual([['wx+', 0o600]]);
    expect(readdirSync(folder)).toEqual([]);
    const { rows: found } = await spill.read(7);
    expect(found.map(plain)).toEqual(rows.filter(({ index }) => index % PARTITION_COUNT === 7));
  });

  it('deletes its file when it is closed where an open file cannot be unlinked', async () => {
    const spy = vi
      .spyOn(process.getBuiltinModule('node:fs/promises'), 'unlink')
      .mockRejectedValue(new Error('EBUSY'));
    onTestFinished(() => spy.mockRestore());
    const spill = await spillOf(largeRows(20_000));
    expect(readdirSync(folder)).toHaveLength(1);
    await spill.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(['ENOSPC', 'ENOENT'])('says what to do when it fails with %s', async (code) => {
    const failing = async (): Promise<never> => {
      throw Object.assign(new Error(code), { code, syscall: 'open' });
    };
    const spy = vi.spyOn(process.getBuiltinModule('node:fs/promises'), 'open').mockImplementation(failing);
    onTestFinished(() => spy.mockRestore());
    await expect(spillOf(largeRows(20_000))).rejects.toMatchObject({
      code: 'spill_failed',
      message: expect.stringContaining(`(${code}). Make room on the disk`),
      messageZh: expect.stringContaining(`（${code}）。請釋出磁碟空間`),
      cause: { code, syscall: 'open' },
    });
  });

  it('takes as much memory for 100,000 rows as its buffers', async () => {
    collect();
    const before = process.memoryUsage();
    const spill = await spillOf(largeRows(100_000));
    collect();
    const after = process.memoryUsage();
    const grown = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
    // 256 buffers of 64 KiB; the rows are 100 MB.
    expect(grown).toBeLessThan(24 * 1024 * 1024);
    expect((await spill.read(0)).rows).toHaveLength(Math.ceil(100_000 / PARTITION_COUNT));
  });

  it('stays in memory where the runtime has no files', async () => {
    vi.stubGlobal('process', { ...process, getBuiltinModule: undefined });
    onTestFinished(() => void vi.unstubAllGlobals());
    const rows = [...largeRows(20_000)];
    const spill = await spillOf(rows);
    expect(readdirSync(folder)).toEqual([]);
    const { rows: found } = await spill.read(3);
    expect(found.map(plain)).toEqual(rows.filter(({ index }) => index % PARTITION_COUNT === 3));
  });
});

function* largeRows(count: number): Generator<SpilledRow> {
  const text = 'x'.repeat(1_000);
  for (let index = 0; index < count; index++) yield rowAt(index, text + index);
}
