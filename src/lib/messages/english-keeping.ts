import type { KeepingMessages } from './keeping-messages.ts';

/** What is said of keeping work on this computer, in English. */
export const englishKeeping: KeepingMessages = {
  status: {
    keeping: 'Keeping …',
    copying: (file) => `Copying ${file} …`,
    kept: 'Kept on this computer',
    keptWithFiles: 'Kept on this computer, with the files',
    keptWithoutFiles: 'Kept on this computer, without the files',
    refused: 'Not kept: it is in this page only',
    off: 'Not kept: you had it forgotten'
  },
  trouble: {
    work: {
      full: 'There is no room left on this computer for what you type and choose.',
      denied: 'This browser does not let the page keep what you type and choose.',
      none: 'This browser has no place where the page could keep what you type and choose.'
    },
    workMeans:
      'You can go on. The project stays in this page until you close it; save it as a ZIP file before you do. The page keeps trying.',
    uploads: {
      full: 'There is no room left on this computer for a copy of the uploaded files.',
      denied: 'This browser does not let the page keep a copy of the uploaded files.',
      none: 'This browser has no place for a copy of the uploaded files.'
    },
    uploadsMeans:
      'You can go on. What you type, map and choose is kept; files without a copy are asked for again when you come back.',
    understood: 'Understood'
  },
  project: {
    heading: 'What is kept of this project',
    lead: 'What you type, how the files are read and what you choose is kept in this browser, on this computer, until you forget it. Of uploaded files only name, size and a check number are kept, so that they can be asked for again.',
    keepFiles: 'Keep a copy of the uploaded files on this computer',
    keepFilesHint:
      'Others who use this computer under the same account could open them. Leave this off where rows are about people and the computer is shared.',
    cannotKeepFiles: 'This browser cannot keep copies of files. They are asked for again when you come back.',
    forgotten: 'This project was forgotten on this computer. It is in this page only.',
    again: 'Keep it again'
  },
  list: {
    heading: 'Kept on this computer',
    lead: 'Only this browser has it; nothing was sent. Forget it if others use this computer.',
    unnamed: 'A project without a name',
    typed: (files) => `typed here: ${files}`,
    uploads: (files, areKept) => (areKept ? `files kept here: ${files}` : `files that it will ask for: ${files}`),
    edits: 'with edits that are not saved',
    inHand: 'open here',
    elsewhere: 'open in another tab',
    open: 'Open',
    openCopy: 'Open a copy',
    join: 'Add its registers to this project',
    forget: 'Forget',
    setAside: (why) =>
      why === 'other-version'
        ? 'Something was kept by another version of this page. It is set aside as it is, and nothing of it was changed.'
        : 'Something that was kept is damaged and cannot be opened. It is set aside as it is, and nothing of it was changed.',
    save: 'Save it as a file'
  },
  everything: {
    forget: 'Forget everything on this computer',
    hint: 'Removes all projects kept here, copies of files among them, and closes the project in hand.',
    sure: 'Remove all projects that are kept on this computer, with copies of files, and close the project in hand? This cannot be taken back.',
    nothingLeft: 'Everything is forgotten. We looked: nothing of this page is left on this computer.',
    left: (count, isOne) =>
      `${count} ${isOne ? 'entry is' : 'entries are'} still on this computer: the browser did not remove ${isOne ? 'it' : 'them'}. Clear the data of this site in the browser’s settings.`
  },
  awaited: {
    heading: (title) => (title === '' ? 'Its files, please' : `${title}: its files, please`),
    lead: 'What you typed, mapped and chose is here. The uploaded files were not kept; choose them again, all at once or one by one. They are known by name and content.',
    list: 'Files of the project',
    drop: 'Drop the files here',
    bytes: (count) => `${count} bytes`,
    missing: 'missing',
    same: 'here, as before',
    other: 'here, but its content is not that of before',
    joins: (files) => `New in the project: ${files}.`,
    leftOut: (files) => `Left out, because the project has its own here: ${files}.`,
    open: 'Open the project',
    openOther: 'Open it with the files as they are now',
    openWithout: 'Open it without the missing files',
    leave: 'Leave it for now'
  },
  archive: {
    heading: 'Take the project with you',
    lead: 'One ZIP file with the registers typed here, how the files are read and what you chose. Drop it on this page to open it again, on any computer; unpacked, it is a folder for the command line.',
    withFiles: 'With the uploaded files',
    save: 'Save the project as a ZIP file',
    saved: (name) => `Saved: ${name}.`,
    failed:
      'The ZIP file could not be made: one of the files can no longer be read, or there is no room for it on this computer.',
    unreadable: (names) =>
      `${names}: this ZIP file cannot be read. It may be damaged, locked with a password, or hold nothing. Unpack it and choose its files.`
  }
};
