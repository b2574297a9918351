import { UsageError } from './usage-error.ts';
import type { CommandInput } from './command.ts';

/** `--format`, checked. */
export function formatOption(values: CommandInput['values']): 'csv' | 'json' {
  const format = values['format'] ?? 'csv';
  if (format === 'csv' || format === 'json') return format;
  throw new UsageError(`--format is csv or json, not “${String(format)}”.`);
}

/** `--reference`: a rule or a group's name, as given. */
export function referenceOption(values: CommandInput['values']): { reference?: string } {
  return typeof values['reference'] === 'string' ? { reference: values['reference'] } : {};
}
