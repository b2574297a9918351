/** What the working page is doing: waiting for the person, at work (`share` of it done, 0 to 1, with `details` of how far), or stopped by a failure. */
export type Phase =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly text: string; readonly share?: number; readonly details?: readonly string[] }
  | { readonly kind: 'failed'; readonly text: string };
