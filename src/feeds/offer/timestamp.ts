import { date } from '../../tables/cellParsers.js';
import { formats } from '../../validation/formats.js';
import { remembered } from '../memoize.js';

const written =
  /^(\d{2,4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)(?:[T\s]+(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?\s*(Z|[+-]\d\d:?\d\d)?$/i;

export interface Moment {
  /** RFC 3339 with offset. */
  readonly text: string;
  /** Epoch milliseconds. */
  readonly time: number;
}

/**
 * A moment of ISO 8601 as feeds write it (`2020-12-09T00:00+0800`), as RFC 3339; null where it is none. Without an
 * offset it is the time of Taipei. A day alone begins at its beginning and ends at its last second.
 */
export function readMoment(text: string, edge: 'start' | 'end'): Moment | null {
  return (edge === 'start' ? readStart : readEnd)(text);
}

const readStart = remembered((text) => read(text, '00:00:00'), 50);
const readEnd = remembered((text) => read(text, '23:59:59'), 50);

function read(text: string, timeOfDay: string): Moment | null {
  const [, day, hour, minute, second = '00', offset = '+08:00'] =
    written.exec(text.normalize('NFKC').trim()) ?? [];
  if (day === undefined) return null;
  const time = hour === undefined ? timeOfDay : `${hour.padStart(2, '0')}:${minute}:${second}`;
  const zone = offset.toUpperCase().replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
  const moment = `${date(day)}T${time}${zone}`;
  return formats['date-time'](moment) ? { text: moment, time: Date.parse(moment) } : null;
}
