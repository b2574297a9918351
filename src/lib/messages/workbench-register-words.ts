import type { Translated } from './translated.ts';

/** Words of the workbench about starting without files, typing registers in, and asking for a reply; in English. */
export const registerWords = {
  start: {
    heading: 'No files yet?',
    hint: 'Type the hospital’s name. You get its scorecard as it stands: what is not known, and letters that ask for it. Nothing is looked up or sent.',
    name: 'Name of the hospital',
    place: 'Place (may stay empty)',
    until: 'Data until',
    untilHint: 'the day up to which you look; YYYY-MM-DD',
    begin: 'Begin with the name'
  },
  project: {
    heading: (title: string) => (title === '' ? 'Your project' : `Your project: ${title}`),
    lead: 'Files that you add join the others; one of the same name takes the place of the old one.',
    list: 'Files of the project',
    drop: 'Drop more files here',
    add: 'Add files',
    typed: 'typed here',
    toCheck: 'Back to the check'
  },
  list: {
    heading: 'Registers without a CSV',
    lead: 'Type them in here, or fill in a template with a spreadsheet. What you save becomes a CSV file of the project and is checked like any other.',
    enter: 'Enter or edit',
    template: 'Download a template',
    rows: (file: string, rows: string, isOne: boolean) => `${file}: ${rows} ${isOne ? 'row' : 'rows'}`,
    unsaved: 'edits not saved',
    notEditable: (file: string) =>
      `${file} cannot be edited here: it is not UTF-8 text, or has lines above its header. Save it as “CSV UTF-8” in the spreadsheet and add it again.`,
    save: 'Save the registers as a ZIP file',
    saveHint: 'The tables typed here as CSV files, with the description that lets them be read again.',
    saved: (name: string) => `Saved: ${name}.`
  },
  editor: {
    required: 'required',
    legend: 'Columns with * are required. Rows that hold nothing are not saved.',
    keys: 'Enter goes to the next row. Ctrl+Z takes back, Ctrl+Y does again. Rows copied in a spreadsheet can be pasted into a cell.',
    caption: (table: string) => `${table}: one row each`,
    row: (number: number) => `Row ${number}`,
    remove: 'Remove',
    removed: (number: number) => `Row ${number} is removed. “Take back” brings it back.`,
    add: 'Add a row',
    undo: 'Take back',
    redo: 'Do again',
    undone: 'Taken back.',
    redone: 'Done again.',
    showEvidence: 'Show where it can be checked',
    hideEvidence: 'Hide where it can be checked',
    people: 'People affected, by',
    choose: 'choose',
    addPeople: 'Add the column',
    peopleHint: 'Several groups in a cell are joined by |.',
    dateHint: 'YYYY-MM-DD',
    missing: 'Needed here',
    missingCount: (count: number) => (count === 1 ? '1 required cell is empty.' : `${count} required cells are empty.`),
    pasted: (rows: number, hadHeader: boolean, leftOut: number) =>
      [
        rows === 1 ? '1 row pasted.' : `${rows} rows pasted.`,
        hadHeader ? 'The first row was taken for the header.' : '',
        leftOut === 0
          ? ''
          : leftOut === 1
            ? '1 cell had no column to go to and was left out.'
            : `${leftOut} cells had no column to go to and were left out.`
      ]
        .filter((part) => part !== '')
        .join(' '),
    declareEmpty: (institution: string) => `${institution} says that there is nothing on this register`,
    declareHint: 'Then the page says so. Without it, a register without rows counts as not given.',
    save: 'Save and check',
    close: 'Back, keep the edits for now',
    discard: 'Throw away the edits',
    loseEdits: 'There are edits that are not saved. Throw them away?',
    pageOf: (from: string, to: string, all: string) => `Rows ${from} to ${to} of ${all}`,
    earlier: 'Earlier rows',
    later: 'Later rows',
    ownColumn: 'a column of your own',
    dimension: 'people affected'
  },
  check: {
    edit: 'Edit',
    register: 'Enter or edit registers'
  },
  preview: {
    what: 'What to show',
    sheets: {
      scorecard: 'Scorecard',
      letters: 'Letters that ask for what is missing',
      record: 'Its record in the two frameworks'
    },
    saveLetters: 'Save the letters as text',
    nothingYet: 'Nothing is on record yet. The letters ask for it; what you learn can be typed in at the step “Files”.'
  },
  ask: {
    heading: 'Ask for a reply',
    lead: 'One file for the institution: it opens on any computer without a connection, shows every verdict as it will be published, and has room to answer. What they save, you add to the project.',
    askedOn: 'Asked on',
    institution: 'Institution to ask',
    download: 'Save the form to send',
    saved: (name: string) => `Saved: ${name}. Send it as it is; the answer comes back as a CSV file.`,
    record: 'Record that they were asked',
    recorded: (institution: string) => `${institution} is recorded as asked about the nine criteria.`,
    notADate: 'Give the day as YYYY-MM-DD.',
    refused: 'The form cannot be made yet'
  }
} as const;

/** The same words in some language. */
export type WorkbenchRegisterWords = Translated<typeof registerWords>;
