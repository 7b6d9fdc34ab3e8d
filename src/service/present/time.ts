import { toTaipei } from '../../campaign/taipeiTime.js';

export function timeOrNull(time: number | null): string | null {
  return time === null ? null : toTaipei(time);
}
