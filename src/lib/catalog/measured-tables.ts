import { column, institutionColumn } from './column.ts';
import { componentIds, criterionIds, kinds } from './identifiers.ts';
import type { TableDefinition } from './types.ts';

const dimensionColumn = column(
  'dimension',
  'text',
  'What people are told apart by, such as race and ethnicity; `all` for everyone',
  {
    required: true,
    synonyms: ['strata', 'stratum', 'stratification', 'stratifier', 'stratification_category']
  }
);

const groupColumn = column('group', 'text', 'The group within the dimension; `all` for everyone', {
  required: true,
  synonyms: ['subgroup', 'strata_name', 'stratum_name', 'stratification_group', 'group_name', 'subpopulation']
});

/** Tables of what is measured and of whom: institutions, indicators, results, records, population. */
export const measuredTables: readonly TableDefinition[] = [
  {
    name: 'institutions',
    about: 'One row is an institution that is held to account.',
    privacy: 'public-record',
    key: ['institution'],
    columns: [
      institutionColumn,
      column('name', 'text', 'Full name as it is to be printed, where `institution` is short'),
      column('system', 'text', 'Health system that it belongs to', { synonyms: ['health_system', 'parent'] }),
      column('kind', 'text', 'What it is: general hospital, children’s hospital, clinic network'),
      column('peer_group', 'text', 'Institutions that it may fairly be set beside', { synonyms: ['peers', 'peer'] }),
      column('place', 'text', 'Town, city or county', { synonyms: ['city', 'town', 'county', 'city_town'] }),
      column('state', 'text', 'State or province'),
      column('website', 'url', 'Its web address', { synonyms: ['web_site', 'url', 'homepage'] })
    ]
  },
  {
    name: 'indicators',
    about: 'One row defines an indicator of your own.',
    privacy: 'public-record',
    key: ['indicator'],
    columns: [
      column('indicator', 'text', 'Short name without spaces', { required: true, synonyms: ['indicator_id'] }),
      column('label', 'text', 'Name in plain words', { synonyms: ['name', 'title', 'label_en'] }),
      column('label_es', 'text', 'Name in Spanish'),
      column('component', 'choice', 'Component of accountability that it belongs to', { choices: componentIds }),
      column('criterion', 'choice', 'Criterion that it enters, where it enters one', { choices: criterionIds }),
      column('kind', 'choice', 'How it is reckoned', {
        choices: kinds,
        choiceSynonyms: { percent: 'proportion', percentage: 'proportion', share: 'proportion', average: 'mean' }
      }),
      column('favourable', 'choice', 'Which way is better', {
        choices: ['higher', 'lower', 'parity'],
        choiceSynonyms: { higher_is_better: 'higher', lower_is_better: 'lower', equal: 'parity' },
        synonyms: ['favorable', 'direction']
      }),
      column('scale', 'number', '100 prints percent, 1000 per thousand, 1 the figure as it is'),
      column('numerator', 'text', 'Condition or column that is counted or summed'),
      column('denominator', 'text', 'Condition or column that it is set against; `rows` for every row'),
      column('target', 'number', 'What was promised, on the scale of the indicator'),
      column('met_at', 'number', 'Threshold for met, on the scale of the indicator'),
      column('partly_at', 'number', 'Threshold for partly met'),
      column('smallest_gap', 'number', 'Smallest ratio between groups that matters, above 1'),
      column('level', 'text', 'Patient, organization, community or societal'),
      column('goals', 'text', 'Strategic goals that it speaks to, joined by |'),
      column('actions', 'text', 'Actions that it speaks to, joined by |'),
      column('source', 'text', 'Where the definition comes from'),
      column('table', 'text', 'Table or resource that it is reckoned from'),
      column('from', 'text', 'Time to an event: the date column that starts the clock'),
      column('until', 'text', 'Time to an event: the date column that stops it'),
      column('unit', 'text', 'What one row is, in the plural: stays, bills'),
      column('unit_es', 'text', 'The same in Spanish'),
      column('event', 'text', 'What is counted, in the plural: readmissions'),
      column('event_es', 'text', 'The same in Spanish')
    ]
  },
  {
    name: 'results',
    about: 'One row is an aggregated result of one indicator for one group in one period.',
    privacy: 'people',
    key: ['institution', 'period', 'indicator', 'dimension', 'group'],
    columns: [
      institutionColumn,
      column('period', 'period', 'Year, quarter, month or range', {
        required: true,
        synonyms: ['year', 'reporting_period']
      }),
      column('indicator', 'text', 'Indicator, by its short name', {
        required: true,
        synonyms: ['measure', 'measure_id', 'indicator_id', 'indicator_abbr']
      }),
      dimensionColumn,
      groupColumn,
      column('numerator', 'number', 'Events, or the upper sum', { synonyms: ['events', 'num', 'numerator_count'] }),
      column('denominator', 'number', 'At risk, exposure, or the lower sum', {
        synonyms: ['at_risk', 'denom', 'denominator_count']
      }),
      column('value', 'number', 'The figure itself, on the scale of the indicator', {
        synonyms: ['estimate', 'rate', 'percent', 'score']
      }),
      column('standard_error', 'number', 'Its standard error, on the same scale', { synonyms: ['se', 'std_error'] }),
      column('lower', 'number', 'Lower limit of its interval', {
        synonyms: ['ci_lb', 'lcl', 'lower_limit', 'lower_ci', 'ci_lower', 'lower_estimate']
      }),
      column('upper', 'number', 'Upper limit of its interval', {
        synonyms: ['ci_ub', 'ucl', 'upper_limit', 'upper_ci', 'ci_upper', 'higher_estimate']
      }),
      column(
        'method',
        'text',
        'Name or version of the method; figures of different methods are not compared over time',
        {
          synonyms: ['definition', 'method_version']
        }
      ),
      column('note', 'text', 'What a reader should know', { synonyms: ['flag', 'footnote', 'notes'] })
    ]
  },
  {
    name: 'records',
    about: 'One row is a person, visit, bill, employee or answer; its other columns are outcomes and dimensions.',
    privacy: 'people',
    key: [],
    columns: [
      { ...institutionColumn, required: false },
      column('period', 'period', 'Year, quarter, month or range', { synonyms: ['year', 'reporting_period'] }),
      column('person', 'text', 'Who it is about, where a person has many rows', {
        synonyms: ['person_id', 'patient', 'patient_id', 'patient_nbr', 'subject_id', 'member_id', 'employee_id', 'mrn']
      }),
      column('date', 'date', 'When it happened', {
        synonyms: [
          'admission_date',
          'admit_date',
          'admitted_on',
          'admittime',
          'visit_date',
          'encounter_date',
          'service_date'
        ]
      })
    ]
  },
  {
    name: 'population',
    about: 'One row is a group’s part of the people served, or of the pool that workers come from.',
    privacy: 'public-record',
    key: ['institution', 'dimension', 'group'],
    columns: [
      institutionColumn,
      dimensionColumn,
      groupColumn,
      column('count', 'number', 'How many people (this or `share`)', { synonyms: ['population', 'people', 'persons'] }),
      column('share', 'share', 'Their share, as 0.25 or 25% (this or `count`)', {
        synonyms: ['percent', 'proportion']
      }),
      column('source', 'text', 'Where the figure comes from')
    ]
  }
];
