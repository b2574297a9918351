import { cpus, totalmem } from 'node:os';

/** What a bench ran on, in one line. */
export function machine(chromium) {
  const browser = chromium === undefined ? '' : `, Chromium ${chromium}`;
  return `${cpus().length} × ${cpus()[0].model}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB; Node ${process.version}${browser}`;
}
