import type {
  EditionSubject,
  FigureSubject,
  HeadlineSubject,
  MeasureSubject,
  PairSubject,
  RowSubject,
  ViewSubject
} from '#lib/messages/subjects.ts';

/** Made-up things to speak of, with labels in both languages. */
export const measure: MeasureSubject = {
  label: { en: 'Readmitted within 30 days', es: 'Reingreso en 30 días' },
  unit: { en: 'stays', es: 'estancias' },
  event: { en: 'readmissions', es: 'reingresos' },
  kind: 'proportion',
  favourable: 'lower',
  scale: 100
};

export const rate: MeasureSubject = {
  ...measure,
  kind: 'rate',
  scale: 1000,
  unit: { en: 'bed days', es: 'días de cama' },
  event: { en: 'falls', es: 'caídas' }
};

export const figure = (estimate: number, numerator: number, denominator: number): FigureSubject => ({
  numerator,
  denominator,
  estimate,
  lower: estimate - 0.01,
  upper: estimate + 0.01,
  factor: 100,
  status: 'ok',
  reliability: 'ok'
});

export const hidden: FigureSubject = {
  numerator: { absent: 'withheld' },
  denominator: 146,
  estimate: { absent: 'withheld' },
  lower: { absent: 'withheld' },
  upper: { absent: 'withheld' },
  factor: 100,
  status: 'withheld',
  reliability: 'ok'
};

export const lead: PairSubject = {
  reference: 'Asian',
  compared: 'Black or African American',
  difference: { estimate: 0.0628, lower: 0.042, upper: 0.082, factor: 100 },
  ratio: { estimate: 1.578, lower: 1.33, upper: 1.88, factor: 1 },
  events: { estimate: 327.3, lower: 218.7, upper: 427.1, factor: 1 },
  atLeast: true,
  pAdjusted: 0.00002,
  familySize: 10,
  smallestGap: 1.1,
  verdict: 'clear-gap',
  worse: true
};

export const open = (compared: string, reason: NonNullable<PairSubject['reason']>, enough?: number): PairSubject => ({
  ...lead,
  compared,
  verdict: 'cannot-conclude',
  reason,
  ...(enough !== undefined && { enough })
});

const labels: Readonly<Record<string, string>> = {
  Asian: 'Asiática',
  'Black or African American': 'Negra o afroamericana',
  'Hispanic or Latino': 'Hispana o latina',
  'Pacific Islander': 'De las islas del Pacífico'
};

export const row = (group: string, shown: FigureSubject, pair?: PairSubject): RowSubject => ({
  group,
  label: { en: group, es: labels[group] ?? group },
  role: 'known',
  figure: shown,
  isReference: group === 'Asian',
  ...(pair && { pair })
});

export const view: ViewSubject = {
  label: { en: 'Race and ethnicity', es: 'Raza y etnia' },
  period: '2024-Q3',
  judged: true,
  overlapping: false,
  rows: [
    row('Black or African American', figure(0.1714, 893, 5208), lead),
    row('Hispanic or Latino', figure(0.147, 462, 3144), open('Hispanic or Latino', 'interval', 5400)),
    row('Asian', figure(0.1086, 131, 1206)),
    row('Pacific Islander', hidden, open('Pacific Islander', 'withheld'))
  ],
  overall: figure(0.139, 2862, 20618),
  knownShare: 0.9454,
  reference: 'Asian',
  referenceRule: 'best',
  lead
};

export const headline: HeadlineSubject = {
  criteria: { met: 1, partly: 3, 'not-met': 3, 'cannot-tell': 1, 'no-data': 1 },
  clearGaps: 4,
  noClearGaps: 2,
  cannotConclude: 5,
  measures: 28,
  missing: [1, 2, 3, 4, 5, 6]
};

export const edition: EditionSubject = {
  edition: '2025-09',
  title: '',
  dataDate: '2025-06-30',
  publisher: { name: 'Calder', role: '', contact: 'mail@calder.example' },
  policy: { id: 'cms', upTo: 10 },
  software: '1.0.0',
  madeUp: false
};
