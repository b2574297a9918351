/** A sign as shapes in its own box; `currentColor` carries the tone, `var(--paper)` what is cut out. */
export interface SignShape {
  readonly box: string;
  readonly shapes: string;
}

const verdict = '0 0 24 24';
const gap = '0 0 30 16';
const absence = '0 0 52 32';

/**
 * Every sign: verdicts `g-`, gap chips `c-`, absences `a-`, states of a promise `s-`, stages of a harm `h-`. The silhouette tells
 * them apart; colour only repeats.
 */
export const signs: Readonly<Record<string, SignShape>> = {
  'g-met': {
    box: verdict,
    shapes:
      '<circle cx="12" cy="12" r="11" fill="currentColor"/><path d="M6.8 12.4l3.6 3.7 6.9-7.6" fill="none" stroke="var(--paper)" stroke-width="2.6"/>'
  },
  'g-partly': {
    box: verdict,
    shapes:
      '<circle cx="12" cy="12" r="9.9" fill="var(--paper)" stroke="currentColor" stroke-width="2.2"/><path d="M12 2.1a9.9 9.9 0 0 0 0 19.8z" fill="currentColor"/>'
  },
  'g-not-met': {
    box: verdict,
    shapes:
      '<path d="M1.5 1.5h21v21h-21z" fill="currentColor"/><path d="M7.2 7.2l9.6 9.6m0-9.6l-9.6 9.6" stroke="var(--paper)" stroke-width="2.8" fill="none"/>'
  },
  'g-cannot-tell': {
    box: verdict,
    shapes:
      '<path d="M12 .9L23.1 12 12 23.1.9 12z" fill="var(--paper)" stroke="currentColor" stroke-width="2"/><path d="M9.3 9.6a2.75 2.75 0 1 1 4.3 2.4c-1 .65-1.5 1.1-1.5 2.2" fill="none" stroke="currentColor" stroke-width="2"/><circle cx="12.05" cy="17" r="1.35" fill="currentColor"/>'
  },
  'g-no-data': {
    box: verdict,
    shapes:
      '<circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="3.6 2.68"/><path d="M8 12h8" stroke="currentColor" stroke-width="2"/>'
  },
  'c-clear-gap': {
    box: gap,
    shapes:
      '<circle cx="5" cy="8" r="4.5" fill="currentColor"/><path d="M9 8h12" stroke="currentColor" stroke-width="2"/><circle cx="25" cy="8" r="4.5" fill="currentColor"/>'
  },
  'c-no-clear-gap': {
    box: gap,
    shapes:
      '<g fill="none" stroke="currentColor" stroke-width="2"><circle cx="12.4" cy="8" r="5.5"/><circle cx="17.6" cy="8" r="5.5"/></g>'
  },
  'c-cannot-conclude': {
    box: gap,
    shapes:
      '<path d="M3 8h24" stroke="currentColor" stroke-width="2" stroke-dasharray="3 2"/><path d="M3 3v10M27 3v10" stroke="currentColor" stroke-width="2"/>'
  },
  'c-not-judged': {
    box: gap,
    shapes:
      '<path d="M3 8h24" stroke="currentColor" stroke-width="2"/><circle cx="15" cy="8" r="4.5" fill="var(--paper)" stroke="currentColor" stroke-width="2"/>'
  },
  'a-withheld': {
    box: absence,
    shapes:
      '<path d="M1 8h50v16H1z" fill="url(#hatch)" stroke="currentColor"/><path d="M16 12.5h20v7H16z" fill="currentColor"/>'
  },
  'a-not-reported': {
    box: absence,
    shapes:
      '<path d="M1.5 8.5h49v15h-49z" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="4 3"/>'
  },
  'a-not-collected': {
    box: absence,
    shapes:
      '<path d="M6 16h41" stroke="currentColor" stroke-width="3.4" stroke-linecap="round" stroke-dasharray="0 10"/>'
  },
  'a-not-reached': {
    box: absence,
    shapes:
      '<path d="M2 9v14M2 16h40" stroke="currentColor" stroke-width="2.4" fill="none"/><path d="M40 9.5l10 6.5-10 6.5z" fill="var(--paper)" stroke="currentColor" stroke-width="1.8"/>'
  },
  'a-unreadable': {
    box: absence,
    shapes:
      '<path d="M2 19l4-7 4 9 4-11 4 10 4-7 4 6 4-10 4 11 4-8 4 6 4-7 4 6" stroke="currentColor" stroke-width="1.8" fill="none" stroke-linejoin="round"/>'
  },
  'a-not-applicable': {
    box: absence,
    shapes: '<path d="M19 16h14" stroke="currentColor" stroke-width="2.4"/>'
  },
  's-met': {
    box: verdict,
    shapes:
      '<circle cx="12" cy="12" r="11" fill="currentColor"/><path d="M6.8 12.4l3.6 3.7 6.9-7.6" fill="none" stroke="var(--paper)" stroke-width="2.6"/>'
  },
  's-met-late': {
    box: verdict,
    shapes:
      '<circle cx="12" cy="12" r="9.9" fill="var(--paper)" stroke="currentColor" stroke-width="2.2"/><path d="M6.8 12.4l3.6 3.7 6.9-7.6" fill="none" stroke="currentColor" stroke-width="2.6"/>'
  },
  's-on-track': {
    box: verdict,
    shapes:
      '<path d="M1 12h14" stroke="currentColor" stroke-width="3" stroke-dasharray="3.6 2"/><path d="M14 4.5L23 12l-9 7.5z" fill="currentColor"/>'
  },
  's-behind': {
    box: verdict,
    shapes:
      '<path d="M21.5 3v18" stroke="currentColor" stroke-width="3"/><path d="M1 12h7" stroke="currentColor" stroke-width="3" stroke-dasharray="3 2"/><path d="M7.5 5.5L15.5 12l-8 6.5z" fill="var(--paper)" stroke="currentColor" stroke-width="2"/>'
  },
  's-missed': {
    box: verdict,
    shapes:
      '<path d="M1.5 1.5h21v21h-21z" fill="currentColor"/><path d="M12 5.5v8.5" stroke="var(--paper)" stroke-width="3"/><circle cx="12" cy="18" r="1.9" fill="var(--paper)"/>'
  },
  's-cannot-tell': {
    box: verdict,
    shapes:
      '<path d="M12 .9L23.1 12 12 23.1.9 12z" fill="var(--paper)" stroke="currentColor" stroke-width="2"/><path d="M9.3 9.6a2.75 2.75 0 1 1 4.3 2.4c-1 .65-1.5 1.1-1.5 2.2" fill="none" stroke="currentColor" stroke-width="2"/><circle cx="12.05" cy="17" r="1.35" fill="currentColor"/>'
  },
  's-method-changed': {
    box: verdict,
    shapes: '<path d="M10 3L1.2 12 10 21zM14 3l8.8 9-8.8 9z" fill="none" stroke="currentColor" stroke-width="2"/>'
  },
  'h-named': {
    box: verdict,
    shapes:
      '<path d="M2 16h5v6H2z" fill="currentColor"/><path d="M10 10.5h4v11h-4zM17.5 3h4v18.5h-4z" fill="none" stroke="currentColor"/>'
  },
  'h-acknowledged': {
    box: verdict,
    shapes:
      '<path d="M2 16h5v6H2zM9.5 10h5v12h-5z" fill="currentColor"/><path d="M17.5 3h4v18.5h-4z" fill="none" stroke="currentColor"/>'
  },
  'h-redressed': {
    box: verdict,
    shapes: '<path d="M2 16h5v6H2zM9.5 10h5v12h-5zM17 2.5h5V22h-5z" fill="currentColor"/>'
  }
};
