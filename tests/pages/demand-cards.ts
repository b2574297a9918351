import type { DemandCard } from '#lib/scorecard/model.ts';

/** Made-up demands of every kind: a criterion without data, a measure without data, a measure and gaps that cannot be concluded. */
export const demands: readonly DemandCard[] = [
  {
    id: 'governance-2',
    kind: 'no-data',
    component: 'governance',
    criterion: 'governance.2',
    title: { en: 'Decisions are shared', es: 'Las decisiones se comparten' },
    question: {
      en: 'Are decisions shared with the community through a clear mechanism?',
      es: '¿Se comparten las decisiones con la comunidad mediante un mecanismo claro?'
    },
    tables: ['mechanisms', 'decisions'],
    measures: [
      {
        id: 'decisions-shared',
        label: { en: 'Decisions shared with the community', es: 'Decisiones compartidas con la comunidad' },
        unit: { en: 'decisions', es: 'decisiones' },
        event: { en: 'decisions shared', es: 'decisiones compartidas' },
        why: 'not-reported'
      },
      {
        id: 'shared-decision-mechanism',
        label: { en: 'A standing rule for shared decisions' },
        unit: { en: 'standing rules' },
        event: { en: 'rules in force' },
        why: 'not-collected'
      }
    ],
    open: []
  },
  {
    id: 'decisions-with-reasons',
    kind: 'no-data',
    component: 'transparency',
    criterion: 'transparency.2',
    title: { en: 'Decisions published with their reasons' },
    question: {
      en: 'Are reasons given in public for what was done, and for what was not done?',
      es: '¿Se dan en público las razones de lo que se hizo y de lo que no se hizo?'
    },
    tables: ['decisions'],
    measures: [
      {
        id: 'decisions-with-reasons',
        label: { en: 'Decisions published with their reasons' },
        unit: { en: 'decisions' },
        event: { en: 'decisions with reasons' },
        why: 'unreadable'
      }
    ],
    open: [],
    asked: { on: '2025-04-01', days: 90 }
  },
  {
    id: 'targets-met-by-group',
    kind: 'cannot-tell',
    component: 'compliance',
    criterion: 'compliance.1',
    title: { en: 'Targets met, group by group' },
    question: {
      en: 'Does the institution take part in monitoring that community members oversee, so that its efforts work, and work for everyone?'
    },
    tables: ['results', 'records'],
    measures: [
      {
        id: 'targets-met-by-group',
        label: { en: 'Targets met, group by group' },
        unit: { en: 'targets' },
        event: { en: 'targets met' },
        why: 'withheld'
      }
    ],
    open: [],
    asked: { on: '2025-03-01', answeredOn: '2025-04-12' }
  },
  {
    id: 'readmission-30-days',
    kind: 'cannot-conclude',
    component: 'compliance',
    title: { en: 'Readmitted within 30 days' },
    question: {
      en: 'Does the community oversee whether the work is working?',
      es: '¿Supervisa la comunidad si el trabajo da resultado?'
    },
    tables: ['records'],
    measures: [
      {
        id: 'readmission-30-days',
        label: { en: 'Readmitted within 30 days' },
        unit: { en: 'stays' },
        event: { en: 'readmissions' }
      }
    ],
    open: [
      {
        dimension: { en: 'Race and ethnicity', es: 'Raza y etnicidad' },
        period: '2024',
        group: { en: 'Middle Eastern or North African' },
        reference: { en: 'Asian' },
        reason: 'too-few',
        have: 318,
        enough: 2100
      },
      {
        dimension: { en: 'Race and ethnicity', es: 'Raza y etnicidad' },
        period: '2024',
        group: { en: 'White' },
        reference: { en: 'Asian' },
        reason: 'interval',
        have: 9412
      },
      {
        dimension: { en: 'Race and ethnicity', es: 'Raza y etnicidad' },
        period: '2024',
        group: { en: 'Native Hawaiian or Pacific Islander' },
        reference: { en: 'Asian' },
        reason: 'withheld',
        have: { absent: 'withheld' }
      }
    ]
  },
  {
    id: 'interpreter-offered',
    kind: 'cannot-conclude',
    component: 'compliance',
    title: { en: 'Interpreter offered' },
    question: {
      en: 'Does the community oversee whether the work is working?',
      es: '¿Supervisa la comunidad si el trabajo da resultado?'
    },
    tables: ['records'],
    measures: [
      {
        id: 'interpreter-offered',
        label: { en: 'Interpreter offered' },
        unit: { en: 'stays' },
        event: { en: 'offers of an interpreter' }
      }
    ],
    open: [
      {
        dimension: { en: 'Language', es: 'Idioma' },
        period: '2024',
        group: { en: 'Arabic' },
        reference: { en: 'Spanish' },
        reason: 'unknowns',
        have: 22,
        knownShare: 0.64
      }
    ]
  }
];
