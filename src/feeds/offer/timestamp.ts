import { parseDate } from '../../tables/cellParsers.js';
import { formats } from '../../validation/formats.js';
import { memoize } from '../memoize.js';

const written =
  /^(\d{2,4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)(?:[T\s]+(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?\s*(Z|[+-]\d\d:?\d\d)?$/i;

export interface Timestamp {
  /** RFC 3339 with offset. */
  readonly text: string;
  /** Epoch milliseconds. */
  readonly time: number;
}

/**
 * Parses a time of ISO 8601 as feeds write it (`2020-12-09T00:00+0800`) to RFC 3339; null where it is none. Without an
 * offset it is the time of Taipei. A day without a time starts at its first second and ends at its last.
 */
export function parseTimestamp(text: string, edge: 'start' | 'end'): Timestamp | null {
  return (edge === 'start' ? parseStart : parseEnd)(text);
}

const parseStart = memoize((text) => parse(text, '00:00:00'), 50);
const parseEnd = memoize((text) => parse(text, '23:59:59'), 50);

function parse(text: string, timeOfDay: string): Timestamp | null {
  const [, day, hour, minute, second = '00', offset = '+08:00'] =
    written.exec(text.normalize('NFKC').trim()) ?? [];
  if (day === undefined) return null;
  const time = hour === undefined ? timeOfDay : `${hour.padStart(2, '0')}:${minute}:${second}`;
  const zone = offset.toUpperCase().replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
  const timestamp = `${parseDate(day)}T${time}${zone}`;
  return formats['date-time'](timestamp) ? { text: timestamp, time: Date.parse(timestamp) } : null;
}
