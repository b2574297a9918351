import { csvTable, type Cell } from './csv-table.ts';
import { dryFork, gilded, larkspur, stillwater } from './institutions.ts';

const items = [
  'governance.1',
  'governance.2',
  'redress.1',
  'redress.2',
  'transparency.1',
  'transparency.2',
  'compliance.1',
  'consequences.1',
  'consequences.2'
];
const words: Readonly<Record<string, string>> = { m: 'met', p: 'partly', n: 'not met', c: 'cannot tell' };

/** Institution, assessor, day, a letter per criterion in their order (`m`, `p`, `n`, `c`; a dot for none). */
const judgements: readonly (readonly [string, string, string, string])[] = [
  [larkspur, 'community', '2025-06-10', 'mmmpppmpm'],
  [larkspur, 'institution', '2025-06-18', 'mmmmmmmmm'],
  [larkspur, 'employees', '2025-06-20', 'p.p..pp..'],
  [gilded, 'community', '2025-06-10', 'nnnnnnpnc'],
  [gilded, 'institution', '2025-06-24', 'mmpmmmmmm'],
  [gilded, 'independent', '2025-05-30', 'n.npn.pn.'],
  [dryFork, 'community', '2025-06-12', 'pmpppppp.'],
  [dryFork, 'payer', '2025-04-30', '......pp.'],
  [stillwater, 'community', '2025-06-12', 'ccnnnncnp']
];

const reasons: Readonly<Record<string, string>> = {
  [`${larkspur} community governance.1`]: 'Five of fifteen votes are ours, and they are used. (made up)',
  [`${larkspur} community redress.2`]: 'The families were paid; the clinic still waits. (made up)',
  [`${larkspur} employees compliance.1`]: 'Reviews help, night shifts are never asked. (made up)',
  [`${gilded} community governance.1`]: 'We are asked for our stories and never for our vote. (made up)',
  [`${gilded} community redress.2`]: 'One dollar in eight was paid. (made up)',
  [`${gilded} institution governance.1`]: 'The advisory circle is a model for the field. (made up)',
  [`${gilded} institution transparency.1`]: 'We publish an award-winning report each year. (made up)',
  [`${gilded} independent transparency.1`]: 'No outcome by race could be found. (made up)',
  [`${dryFork} community governance.2`]: 'The agreement is kept. (made up)',
  [`${stillwater} community transparency.2`]: 'Thirteen letters, one answer. (made up)'
};

/** How community, institution and others judge the nine criteria. */
export const assessments = csvTable(
  ['institution', 'item', 'assessor', 'rating', 'rationale', 'assessed_on'],
  judgements.flatMap(([institution, assessor, date, letters]) =>
    items.flatMap((item, index): Cell[][] => {
      const rating = words[letters[index]!];
      return rating === undefined
        ? []
        : [[institution, item, assessor, rating, reasons[`${institution} ${assessor} ${item}`] ?? '', date]];
    })
  )
);
