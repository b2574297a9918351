import { datapackageOf, datapackageResource } from '#lib/intake/datapackage-of.ts';
import type { Proposal } from '#lib/intake/propose-types.ts';
import type { Intake } from '#lib/intake/types.ts';
import { historyOf, type History } from './history.ts';
import { resourcesOfFile } from './mapping-description.ts';
import type { Fields } from './mapping-fields.ts';
import { readMapping } from './mapping-resource.ts';
import { freeIndicatorsName } from './mapping-saved.ts';
import { describeMappingText, type MappingText } from './mapping-text.ts';
import { withText, type Mapping } from './mapping.ts';
import { measureTables, type MeasureTable } from './measure-tables.ts';
import { typedFile, type ProjectFile } from './project-files.ts';

/** A file of which the reading is being changed. */
export interface MappingDraft {
  readonly file: string;
  /** Which of its resources: a file may be taken in several ways. */
  readonly at: number;
  /** All its resources as they were opened; one that is new is not among them. */
  readonly resources: readonly Fields[];
  /** The tables of measures that can be changed here, and which of them the software made, so that they are no files yet. */
  readonly tables: readonly MeasureTable[];
  readonly made: readonly string[];
  /** What the software took it for, where nobody described it. */
  readonly proposal?: Proposal;
  readonly opened: Mapping;
  /** As the software reads the file by itself, where nobody described it. */
  readonly proposed?: Mapping;
  readonly history: History<Mapping>;
}

/** The project that a draft is made of. */
export interface DraftOf {
  readonly files: readonly ProjectFile[];
  readonly intake: Intake;
  /** Text of `datapackage.json`. */
  readonly description: string;
  /** Whether a file is a table of measures that can be changed here. */
  readonly isDefinition: (file: ProjectFile) => boolean;
}

/** The draft of a file as it is read now. `text`: how its text is read, where that is not as the description says. */
export async function mappingDraft(
  { files, intake, description, isDefinition }: DraftOf,
  file: string,
  at: number,
  text?: MappingText
): Promise<MappingDraft> {
  const described = resourcesOfFile(description, file);
  const proposal = described.length > 0 ? undefined : intake.understood?.find((each) => each.file === file);
  const proposed = proposal?.resources.map((each) => datapackageResource(each, file) as Fields) ?? [];
  const found = described.length > 0 ? described : proposed;
  const resources = text === undefined ? found : found.map((each) => describeMappingText(each, text));
  const entries = intake.ledger.filter((entry) => entry.file === file);
  const table = (entries[at] ?? entries.at(-1))?.table ?? '';
  const read = readMapping(resources[at] ?? resources.at(-1));
  const asRead =
    at < resources.length ? read : { ...read, constants: withText(read.constants, 'indicator', undefined) };
  const opened = { ...asRead, table: asRead.table === '' ? table : asRead.table, ...(text && { text }) };
  const lines = proposal && proposed.length > 0 ? datapackageOf([proposal]).indicators : '';
  const made = lines === '' ? [] : [typedFile(freeIndicatorsName(files, file), lines)];
  const own = files.filter((each) => each.name !== file && isDefinition(each));
  const tables = await measureTables([...own, ...made], intake.ledger, description);
  return {
    file,
    at,
    resources,
    tables,
    made: made.map(({ name }) => name),
    ...(proposal && { proposal }),
    ...(described.length === 0 && { proposed: opened }),
    opened,
    history: historyOf(opened)
  };
}

/**
 * Whether a mapping has another text and is else what the software reads by itself: the columns may be others then, so it is to find
 * out anew. What a person said stays, whatever the text is.
 */
export function isToReadAnew({ proposed, history: { present } }: MappingDraft, mapping: Mapping): boolean {
  if (proposed === undefined || present.text === mapping.text) return false;
  return (Object.keys(proposed) as (keyof Mapping)[]).every((key) => key === 'text' || mapping[key] === proposed[key]);
}
