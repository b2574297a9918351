/** How long the page works without a pause, in milliseconds. */
const longest = 32;

/**
 * Gives the page its turn while long work goes on: to be asked between two pieces of it; gives what to wait for once the work
 * has held the page up long enough, else nothing.
 *
 * @param clock in milliseconds
 * @param turn ends when the page has had its turn
 */
export function pausing(
  clock: () => number = () => performance.now(),
  turn: () => Promise<void> = nextTurn
): () => Promise<void> | undefined {
  let since = clock();
  const resume = () => {
    since = clock();
  };
  return () => (clock() - since < longest ? undefined : turn().then(resume));
}

/** What browsers that have it give for this very purpose. */
interface Yielding {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
