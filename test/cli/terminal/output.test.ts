import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { outputTo } from '../../../src/cli/terminal/output.js';
import { compiledCommand } from '../../support/compiled.js';

const failure = (code: string): Error => Object.assign(new Error(`write ${code}`), { code });

/** A stream whose first write fails with this code, by an event or by throwing. */
function failing(code: string, by: 'event' | 'throwing') {
  let writes = 0;
  const stream = new Writable({
    write(_chunk, _encoding, done) {
      writes += 1;
      if (by === 'throwing') throw failure(code);
      done(failure(code));
    },
  });
  return { stream, writes: () => writes };
}

describe('outputTo', () => {
  it.each(['EPIPE', 'EOF', 'ECONNRESET', 'ECONNABORTED', 'ERR_STREAM_DESTROYED'])(
    'writes nothing more, and is no failure, after %s',
    async (code) => {
      for (const by of ['event', 'throwing'] as const) {
        const { stream, writes } = failing(code, by);
        const output = outputTo(stream);
        output.write('first');
        await new Promise(setImmediate);
        output.write('second');
        expect([writes(), output.failure()]).toEqual([1, null]);
      }
    },
  );

  it('is quiet where the stream was destroyed before', async () => {
    const stream = new Writable({ write: (_chunk, _encoding, done) => done() });
    stream.destroy();
    const output = outputTo(stream);
    output.write('late');
    await new Promise(setImmediate);
    expect(output.failure()).toBeNull();
  });

  it.each(['event', 'throwing'] as const)('keeps the failure of a full disk, by %s', async (by) => {
    const { stream } = failing('ENOSPC', by);
    const output = outputTo(stream);
    output.write('first');
    await new Promise(setImmediate);
    expect(output.failure()).toMatchObject({ code: 'ENOSPC' });
  });

  it('passes on what is no error of writing', () => {
    const stream = new Writable();
    stream.write = () => {
      throw new TypeError('a defect');
    };
    expect(() => outputTo(stream).write('text')).toThrow(TypeError);
  });
});

/** Runs the command in a shell, with what stands around it there. */
async function inShell(commandLine: string): Promise<{ code: number; err: string }> {
  const command = `"${process.execPath}" "${compiledCommand}"`;
  const child = spawn('bash', ['--norc', '-c', commandLine.replace('shopfest', command)], {
    env: { PATH: process.env.PATH, LANG: 'C' },
  });
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const [code] = await once(child, 'close');
  return { code, err };
}

describe('the command', () => {
  it.each([
    ['whose reader has gone', 'set -o pipefail; shopfest --help | true', 0, ''],
    ['whose stdout is closed', 'shopfest --help >&-', 0, ''],
    ['whose stderr is closed', 'shopfest nothing 2>&-', 2, ''],
    ['whose stderr has no reader', 'shopfest nothing 2> >(true)', 2, ''],
    [
      'whose stdout is on a full disk',
      'shopfest --help > /dev/full',
      3,
      'shopfest: The output cannot be written (ENOSPC)\n',
    ],
  ])('ends as always, without a stack trace, %s', async (_name, commandLine, code, err) => {
    expect(await inShell(commandLine)).toEqual({ code, err });
  });
});
