/** Wrong usage of a command: printed with a pointer to `--help`; exit 2. */
export class UsageError extends Error {}
