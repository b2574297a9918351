import type { GroupRole, Localised } from './types.ts';

/** A dated pack: how one authority (or we) name the groups of one dimension, and which spellings mean each. As in `data/vocabularies/`. */
export interface Vocabulary {
  /** A project may name it in place of the dimension; then it has the first word on labels. */
  readonly id: string;
  /** The dimension that it names groups of; `any` for the groups that every dimension has. */
  readonly dimension: string;
  readonly authority: string;
  /** ISO dates; null while in effect. */
  readonly effective_from: string;
  readonly effective_to: string | null;
  /** Labels are mapped by the active or draft pack of a dimension; `draft` says that nobody has checked it. */
  readonly status: 'active' | 'draft' | 'superseded';
  readonly source: string;
  readonly retrieved: string;
  readonly note?: string;
  readonly label: Localised;
  readonly ordered: boolean;
  readonly judged: boolean;
  /** Codes that mean something else in another list (`1`, `2`): used only where a project names the pack. */
  readonly named_only?: boolean;
  /** Column names and names in strata columns that mean the dimension. */
  readonly synonyms: readonly string[];
  /** Pairs of group ids that hold some of the same people: shown as they are, never added up. */
  readonly overlaps?: readonly (readonly string[])[];
  /** A group with the id of one that every dimension has adds spellings to that one. */
  readonly groups: readonly VocabularyGroup[];
}

export interface VocabularyGroup {
  readonly id: string;
  readonly label: Localised;
  readonly role: GroupRole;
  /** Labels in files that mean exactly this group. */
  readonly synonyms: readonly string[];
}
