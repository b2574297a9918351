/** How long a turn may last, in milliseconds: a page that is held up for 100 is felt to hang. */
const longestTurn = 30;

/**
 * For long work on a page's main thread, done in turns: `await turn()` between its parts lets the page answer and paint, once this
 * turn has lasted long enough; else it goes on at once. What is worked out does not depend on it.
 *
 * @example const turn = takeTurns(); for (const part of parts) { work(part); await turn(); }
 */
export function takeTurns(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < longestTurn) return;
    await nextTurn();
    began = performance.now();
  };
}

/** A message to oneself comes after what has been waiting, and is not put off in a page that is out of sight, as a timer is. */
function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
