/** The published files of one institution, as texts. Files that an edition leaves out for want of rows are empty texts. */
export interface CheckedFiles {
  /** Name of its folder. */
  readonly folder: string;
  readonly data: string;
  readonly gaps: string;
  readonly criteria: string;
  readonly commitments: string;
  readonly harms: string;
  readonly scorecard: string;
}

/** The files that are read to check an institution, in its folder. */
export const checkedFileNames = [
  'data.csv',
  'gaps.csv',
  'criteria.csv',
  'commitments.csv',
  'harms.csv',
  'scorecard.json'
] as const;

export type CheckedFileName = (typeof checkedFileNames)[number];

/** `text`: a file of the institution's folder, empty where there is none. */
export function checkedFiles(folder: string, text: (name: CheckedFileName) => string): CheckedFiles {
  return {
    folder,
    data: text('data.csv'),
    gaps: text('gaps.csv'),
    criteria: text('criteria.csv'),
    commitments: text('commitments.csv'),
    harms: text('harms.csv'),
    scorecard: text('scorecard.json')
  };
}
