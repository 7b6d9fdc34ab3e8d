// @ts-check
// Loaded before the command: presses Ctrl-Break in the first process when the file STOP_FILE is there, because no other
// process can.
import cluster from 'node:cluster';
import { existsSync } from 'node:fs';

const file = process.env.STOP_FILE;
if (cluster.isPrimary && file) {
  const timer = setInterval(() => {
    if (!existsSync(file)) return;
    clearInterval(timer);
    process.emit('SIGBREAK');
  }, 100);
  timer.unref();
}
