// @ts-check
// What processes took, as Linux counts it: memory at its peak and time on a processor.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Linux counts time in hundredths of a second for whoever asks from outside. */
const TICK = 10;

/** A process and those it started. @param {number} pid @returns {number[]} */
export function familyOf(pid) {
  const children = read(`/proc/${pid}/task/${pid}/children`)?.trim();
  return [pid, ...(children ? children.split(' ').flatMap((child) => familyOf(Number(child))) : [])];
}

/** The most memory that a process had at a time, in MB; elsewhere than on Linux, what it has now. @param {number} pid */
export function peakMB(pid) {
  const peak = /^VmHWM:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`) ?? '')?.[1];
  if (peak !== undefined) return Number(peak) / 1024;
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}

/** Milliseconds on a processor so far, of all these together and of those they started that ended; NaN where nobody says. @param {readonly number[]} pids */
export function processorTime(pids) {
  let ticks = 0;
  for (const pid of pids) {
    const fields = read(`/proc/${pid}/stat`)
      ?.replace(/^.*\) /s, '')
      .split(' ');
    ticks += fields ? fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0) : Number.NaN;
  }
  return ticks * TICK;
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Ended in the meantime, or no Linux.
    return undefined;
  }
}
