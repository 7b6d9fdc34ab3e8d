import type { WatchIntervals } from '../../terminal/io.js';

export const defaultIntervals: WatchIntervals = { stable: 2_000, giveUp: 10_000, scan: 5_000, minScan: 250 };
