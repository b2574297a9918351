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

/**
 * Judgements of single items of the two frameworks: institution; item; assessor; letter; day; reasons; address, page and words of the
 * evidence; day on which it was archived; who checked it. Cells at the end may be left out.
 */
const others = `
  L; lh.example.commit.1; community; m; 2025-06-10; The chief executive sat in every meeting. (made up)
  L; lh.example.commit.2; community; p; 2025-06-10
  L; lh.example.commit.3; institution; m; 2025-06-18; ; https://larkspur.example/report-2024.pdf; 31; The equity budget is printed by line. (made up); 2025-02-03; documented
  L; lh.example.commit.3; payer; m; 2025-05-20
  L; lh.example.commit.4; community; m; 2025-06-10
  L; lh.example.build-capacity.1; community; m; 2025-06-10
  L; lh.example.build-capacity.2; employees; p; 2025-06-20; The mandate ends where the night shift begins. (made up)
  L; lh.example.assess-strategize.4; community; m; 2025-06-10
  L; lh.example.change.2; accreditor; m; 2025-03-14; ; https://larkspur.example/survey-2025.pdf; 9; A plan exists for each of the four levels. (made up); 2025-04-01; independent
  L; lh.example.learn.2; community; p; 2025-06-10
  L; lh.goal.1.3; community; m; 2025-06-10
  L; lh.goal.2.2; institution; m; 2025-06-18
  L; lh.goal.2.2; employees; p; 2025-06-20; Two hours a year, and no time to talk. (made up)
  L; lh.goal.3.1; independent; m; 2025-01-30; ; https://larkspur.example/audit.pdf; 4; Causes were traced with residents in nine meetings. (made up); 2025-02-03; independent
  L; rtb.action.6; employees; p; 2025-06-20; Pay is fair, and the ward is not safe at night. (made up)
  L; rtb.action.6; institution; m; 2025-06-18
  L; rtb.action.8; community; m; 2025-06-10
  L; rtb.principle.trust; community; p; 2025-06-10
  G; lh.example.commit.1; institution; m; 2025-06-24
  G; lh.example.commit.1; community; n; 2025-06-10; We have met four deputies. (made up)
  G; lh.example.commit.4; community; n; 2025-06-10
  G; lh.example.learn.2; independent; n; 2025-05-30; ; https://gildedharbor.example/pledge.pdf; 1; No consequence is named for a pledge that is not kept. (made up); 2025-05-31; independent
  G; lh.goal.1.2; institution; m; 2025-06-24
  G; lh.goal.1.2; accreditor; p; 2024-11-06
  G; lh.goal.4.3; community; n; 2025-06-10; They still sue our neighbours. (made up)
  G; rtb.action.7; employees; n; 2025-06-11; The cleaners are not on the pay scale. (made up)
  G; rtb.principle.power; community; n; 2025-06-10
  D; lh.goal.2.3; community; m; 2025-06-12
  D; lh.example.assess-strategize.4; community; m; 2025-06-12; The tribal council signed every page. (made up)
  D; rtb.principle.community; community; m; 2025-06-12
`;

const names: Readonly<Record<string, string>> = { L: larkspur, G: gilded, D: dryFork };

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

const columns = [
  'institution',
  'item',
  'assessor',
  'rating',
  'rationale',
  'assessed_on',
  'evidence_url',
  'evidence_page',
  'evidence_quote',
  'evidence_archived_on',
  'verification'
];

/** How community, institution and others judge the nine criteria, and single goals, examples, actions and principles. */
export const assessments = csvTable(columns, [
  ...judgements.flatMap(([institution, assessor, date, letters]) =>
    items.flatMap((item, index): Cell[][] => {
      const rating = words[letters[index]!];
      return rating === undefined
        ? []
        : [[institution, item, assessor, rating, reasons[`${institution} ${assessor} ${item}`] ?? '', date]];
    })
  ),
  ...others
    .trim()
    .split('\n')
    .map((line): Cell[] => {
      const [institution, item, assessor, letter, date, rationale = '', ...evidence] = line
        .split('; ')
        .map((cell) => cell.trim());
      return [names[institution!]!, item!, assessor!, words[letter!]!, rationale, date!, ...evidence];
    })
]);
