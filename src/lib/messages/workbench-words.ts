import { isEdition } from './is-edition.ts';
import type { Translated } from './translated.ts';

/** Every word of the workbench, in English. */
export const workbenchWords = {
  title: 'Answerable: from a hospital’s files to a public equity scorecard',
  description:
    'Turns a hospital’s CSV files into a public equity scorecard, in your browser. Nothing leaves your computer until you publish.',
  brand: 'Answerable',
  skip: 'Skip to the work',
  navigation: 'Site',
  methods: 'Methods',
  methodsTitle: 'Methods: how every figure is made · Answerable',
  home: 'Workbench',
  size: (bytes: number) =>
    bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1e6).toFixed(1)} MB`,
  steps: { label: 'Steps', files: 'Files', check: 'Check', results: 'Results', preview: 'Preview', publish: 'Publish' },
  start: {
    heading: 'See who is served, who is not, and who answers for it',
    lead: 'Bring the files you have. You get a scorecard that you can check, print and publish.',
    drop: 'Drop a folder or files here',
    dropHint:
      'CSV, with or without a description (datapackage.json). From a spreadsheet: save each sheet as CSV first.',
    choose: 'Choose files',
    chooseFolder: 'Choose a folder',
    exampleHeading: 'See how it looks',
    example: 'Open the example',
    exampleHint: 'Made-up hospitals, with every kind of table.',
    needHeading: 'What can be read',
    need: [
      'Figures by group: one row for each institution, period, indicator and group.',
      'Records: one row for each stay, visit, bill or answer.',
      'Registers: seats, decisions, harms, commitments, questions, reviews, shortfalls.'
    ],
    safe: 'Your files stay on this computer.',
    safeMore: 'They are read and counted here, in this page, and sent nowhere.'
  },
  busy: {
    engine: (percent: number) => `Starting the database: ${percent}%`,
    reading: (count: number) => (count === 1 ? 'Reading one file' : `Reading ${count} files`),
    counting: 'Counting and comparing groups',
    safe: 'The database runs in this page. Your files are read here and sent nowhere.',
    cancel: 'Stop'
  },
  failed: {
    heading: 'That did not work',
    again: 'Try again',
    other: 'Start over with other files',
    kept: 'Nothing of yours was changed or sent.'
  },
  check: {
    heading: (ready: number, all: number) =>
      ready === all
        ? all === 1
          ? 'The file was understood.'
          : `All ${all} files were understood.`
        : `${ready} of ${all} files ${ready === 1 ? 'was' : 'were'} understood.`,
    rows: (read: string, used: string, setAside: string) => `${read} rows read = ${used} used + ${setAside} set aside`,
    lead: 'See what each file was taken for, and what could not be read. Nothing is dropped in silence: every row is used or set aside for a reason given here.',
    tables: {
      institutions: 'Institutions',
      indicators: 'Definitions of measures',
      results: 'Figures by group',
      records: 'One row per person, visit or bill',
      population: 'People served, by group',
      mechanisms: 'Standing rules and bodies',
      seats: 'Seats in boards and councils',
      decisions: 'Decisions',
      harms: 'Harms and redress',
      disclosures: 'Promised publications',
      questions: 'Questions from the public',
      commitments: 'Promises',
      reviews: 'Monitoring reviews',
      shortfalls: 'Shortfalls found',
      assessments: 'Judgments of the criteria',
      replies: 'Replies of the institution',
      charter: 'Thresholds set by the community'
    } as Readonly<Record<string, string>>,
    filesHeading: 'Files',
    file: 'File',
    table: 'Taken for',
    read: 'Read',
    used: 'Used',
    setAside: 'Set aside',
    notRecognised: 'not understood',
    allColumns: 'What the columns were taken for',
    columnsHeading: (file: string) => `${file}: what its columns were taken for`,
    column: 'Column in the file',
    meaning: 'Taken for',
    problemsHeading: (count: number) =>
      count === 0 ? 'Nothing to look at' : count === 1 ? '1 thing to look at' : `${count} things to look at`,
    noProblems: 'Every cell could be read.',
    where: (file: string, line: string | undefined, column: string | undefined) =>
      [file, line === undefined ? '' : `line ${line}`, column === undefined ? '' : `column ${column}`]
        .filter((part) => part !== '')
        .join(', '),
    got: 'Got',
    expected: 'Expected',
    remedy: 'To mend it',
    error: 'Problem',
    warning: 'To know',
    more: (count: string) => `and ${count} more of the same kind`,
    notListed: (count: string) => `and ${count} more`,
    next: 'See the results',
    nothing: 'There is nothing to show yet: no file gave a figure.'
  },
  results: {
    heading: 'Results',
    lead: 'Choose a measure from the list and the groups to compare. Nothing here is published yet.',
    privateTape: 'PRIVATE',
    privateText: 'Small numbers are shown here. This view cannot be published, embedded or linked to.',
    institution: 'Institution',
    compareBy: 'Compare by',
    compareWith: 'Compared with',
    references: {
      best: 'the group that fares best',
      largest: 'the largest group',
      rest: 'everyone else',
      overall: 'everyone'
    },
    indicators: 'Measures',
    withoutData: (count: number) => (count === 1 ? '1 without data' : `${count} without data`),
    none: 'No measure has a figure for this institution.',
    wouldBeWithheld: (withheld: string, all: string) =>
      `In the whole edition, ${withheld} of ${all} figures by group would be withheld to protect people.`,
    notCompared: 'No group is compared with another here.',
    rowsWithheld: (groups: string) => `Would be withheld when published: ${groups}.`,
    noneWithheld: 'Every group of this card would be shown when published.',
    next: 'See the pages'
  },
  preview: {
    heading: 'Preview',
    lead: 'These are the very pages. What you see is what is published.',
    leadPrivate: 'The same pages with nothing withheld, for your eyes. They cannot be saved or published.',
    view: 'View',
    asPublished: 'As it will be published',
    asPrivate: 'Private, nothing withheld',
    page: 'Page',
    index: 'All institutions',
    frame: (page: string) => `Preview of the page: ${page}`,
    next: 'Publish'
  },
  publish: {
    heading: (edition: string) => (isEdition(edition) ? `Publish edition ${edition}` : 'Publish'),
    lead: 'A folder of plain pages for any web space. Small groups are withheld in it; the private view is not part of it.',
    name: 'Published by',
    nameHint: 'a person or an organization',
    role: 'Role',
    roleHint: 'for instance: coalition of 14 community groups',
    contact: 'Contact',
    contactHint: 'an address that answers',
    edition: 'Edition',
    editionHint: 'year-month, or year-month-day',
    persons: 'Each row of the records is a different person',
    personsHint:
      'No column tells persons apart. Say so only if no person has two rows: small groups are counted in persons.',
    save: 'Save the edition as a ZIP file',
    saved: (name: string, files: string, size: string) =>
      `Saved: ${name}, ${files} files, ${size} packed. Nothing was sent anywhere.`,
    refused: 'This cannot be published yet',
    what: 'What you get',
    kind: 'Kind',
    files: 'Files',
    size: 'Size',
    atMost: (size: string) => `${size} at most`,
    together: 'Together',
    kinds: {
      pages: 'Pages to read',
      embeds: 'Cards to embed (HTML)',
      pictures: 'Cards as pictures (SVG, PNG)',
      data: 'Data (CSV, JSON)',
      records: 'Description and hashes (JSON)'
    },
    making: 'Making the pages, to count them…',
    notYet: 'The pages cannot be made from these files yet. Save, and the reason is shown here.',
    unpack: 'Unpack the ZIP into a folder of any web space and open index.html. Nothing else is needed.',
    byCommand: 'The same files from the command line:',
    commandFolder: 'FOLDER',
    commandEarlier: 'EARLIER',
    commandDate: 'YYYY-MM'
  }
} as const;

/** Every word of the workbench, in some language. */
export type WorkbenchWords = Translated<typeof workbenchWords>;
