/** What a command may touch of its surroundings: handed in, so that commands are tested without a terminal. */
export interface Console {
  /** Data. */
  readonly out: (text: string) => void;
  /** Problems and what went wrong. */
  readonly err: (text: string) => void;
  /** Progress: shown on a terminal only. */
  readonly progress: (text: string) => void;
  /** Folder that relative paths start from. */
  readonly cwd: string;
}

/** The real one. Under `npm run`, paths start from where the person was. A reader that
 * has seen enough (`| head`) is no error. */
export function processConsole(): Console {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    progress: (text) => {
      if (process.stderr.isTTY) process.stderr.write(`${text}\n`);
    },
    cwd: process.env.INIT_CWD ?? process.cwd()
  };
}
