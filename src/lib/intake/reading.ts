import type { Absence } from '#lib/catalog/types.ts';
import type { ProblemCode, ProblemDetails } from '#lib/messages/problems.ts';

/** What a cell says: a canonical value, a reason why there is none, or something that cannot be read. */
export type Reading = { readonly value: string } | { readonly absent: Absence } | { readonly trouble: Trouble };

/** Why a cell cannot be read: a code of the catalogue of problems with its details. */
export type Trouble = {
  [Code in ProblemCode]: { readonly code: Code; readonly details: ProblemDetails<Code> };
}[ProblemCode];

/** Reads one cell that is neither blank nor an absence. */
export type CellReader = (text: string) => Reading;
