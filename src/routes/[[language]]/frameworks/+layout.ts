/** Pages to read: they need no script. */
export const csr = false;
