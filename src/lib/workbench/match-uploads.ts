import type { KnownUpload } from './kept-project.ts';

/** A file that a person gives, and its `contentMark`. */
export interface MarkedFile<Given> {
  readonly name: string;
  readonly mark: string;
  readonly file: Given;
}

/** A file that is asked for, and the one given for it. */
export interface AnsweredUpload<Given> {
  readonly upload: KnownUpload;
  readonly file: Given;
  /** Whether it has the content of before; unknown content counts as the same. */
  readonly isSame: boolean;
}

/**
 * Which of the files asked for each of the files given is: first by content (whatever it is called now), then by name, its folder
 * aside. `others`: files that nobody asked for.
 */
export function matchUploads<Given>(
  wanted: readonly KnownUpload[],
  given: readonly MarkedFile<Given>[]
): { readonly answered: readonly AnsweredUpload<Given>[]; readonly others: readonly MarkedFile<Given>[] } {
  const answered: AnsweredUpload<Given>[] = [];
  let others = given;
  const rules: ((upload: KnownUpload, file: MarkedFile<Given>) => boolean)[] = [
    (upload, { mark, name }) => upload.mark === mark && bare(upload.name) === bare(name),
    (upload, { mark }) => upload.mark === mark,
    (upload, { name }) => upload.name === name,
    (upload, { name }) => bare(upload.name) === bare(name)
  ];
  for (const isMeant of rules) {
    for (const upload of wanted.filter((each) => answered.every((one) => one.upload !== each))) {
      const found = others.find((file) => isMeant(upload, file));
      if (found === undefined) continue;
      others = others.filter((file) => file !== found);
      answered.push({ upload, file: found.file, isSame: upload.mark === '' || upload.mark === found.mark });
    }
  }
  return { answered, others };
}

function bare(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
