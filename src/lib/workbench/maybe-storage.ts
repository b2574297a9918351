/** The browser's storage; undefined where it is switched off, which some browsers say by throwing. */
export function maybeStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
