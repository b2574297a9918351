/** The period of rows of which none is known, and of registers in a project without any date. */
export const allPeriods = 'all periods';
/** The period of single rows that have none where others do. */
export const noPeriod = 'no period';
