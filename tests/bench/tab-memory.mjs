import { readFileSync } from 'node:fs';

/**
 * The most memory that any tab of a browser has held so far, in bytes: the largest high-water mark of its renderer processes, their
 * workers, WASM and compiled code among it. Undefined where the system does not tell (it is read from Linux's `/proc`).
 */
export async function tabMemory(browser) {
  const session = await browser.newBrowserCDPSession();
  try {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const marks = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => highWaterMark(id));
    return marks.every((mark) => mark === undefined) ? undefined : Math.max(...marks.map((mark) => mark ?? 0));
  } finally {
    await session.detach();
  }
}

function highWaterMark(process) {
  try {
    const [, kibibytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${process}/status`, 'utf8')) ?? [];
    return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
  } catch {
    return undefined;
  }
}
