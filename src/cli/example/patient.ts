import type { Profile } from './profiles.ts';
import { pick, type Weights } from './random.ts';

/** An invented patient: who they are, in the words of the vocabulary, and how frail. */
export interface Patient {
  /** Short name of the group, as in the profile. */
  readonly race: string;
  readonly raceLabel: string;
  readonly language: string;
  readonly payer: string;
  readonly sex: string;
  readonly age: string;
  readonly disability: string;
  /** Multiplies the chance of what frailty brings about: 0.7 for most people, 2 for some. */
  readonly frailty: number;
}

const raceLabels: Readonly<Record<string, string>> = {
  Black: 'Black or African American',
  Hispanic: 'Hispanic or Latino',
  MENA: 'Middle Eastern or North African',
  NHPI: 'Native Hawaiian or Pacific Islander',
  AIAN: 'American Indian or Alaska Native',
  Unknown: ''
};

const languages: Readonly<Record<string, Weights>> = {
  White: { English: 0.95, Russian: 0.02, Polish: 0.006, 'American Sign Language': 0.005, '': 0.015 },
  Black: { English: 0.9, 'Haitian Creole': 0.03, Somali: 0.025, Amharic: 0.015, '': 0.02 },
  Hispanic: { English: 0.54, Spanish: 0.44, Mixtec: 0.008, '': 0.02 },
  Asian: {
    English: 0.48,
    Vietnamese: 0.2,
    Mandarin: 0.13,
    Cantonese: 0.06,
    Tagalog: 0.06,
    Korean: 0.03,
    Hmong: 0.015,
    '': 0.02
  },
  MENA: { English: 0.42, Arabic: 0.45, Persian: 0.1, '': 0.03 },
  NHPI: { English: 0.8, Samoan: 0.1, Marshallese: 0.1 },
  AIAN: { English: 0.93, Navajo: 0.04, '': 0.03 },
  other: { English: 0.8, Spanish: 0.06, '': 0.14 }
};

const payers: Readonly<Record<string, Weights>> = {
  older: { Medicare: 0.8, 'Medicare and Medicaid': 0.1, 'Private insurance': 0.08, '': 0.02 },
  White: {
    'Private insurance': 0.62,
    Medicaid: 0.22,
    'Self-pay or no insurance': 0.07,
    'Other government': 0.04,
    "Workers' compensation": 0.01,
    '': 0.02
  },
  Black: {
    'Private insurance': 0.42,
    Medicaid: 0.4,
    'Self-pay or no insurance': 0.11,
    'Other government': 0.04,
    '': 0.02
  },
  Hispanic: {
    'Private insurance': 0.36,
    Medicaid: 0.38,
    'Self-pay or no insurance': 0.21,
    'Other government': 0.02,
    '': 0.02
  },
  AIAN: { 'Private insurance': 0.25, Medicaid: 0.4, 'Other government': 0.25, 'Self-pay or no insurance': 0.08 },
  other: {
    'Private insurance': 0.5,
    Medicaid: 0.3,
    'Self-pay or no insurance': 0.12,
    'Other government': 0.03,
    '': 0.04
  }
};

const ages: Weights = { '18-44': 0.33, '45-64': 0.3, '65-74': 0.18, '75-84': 0.12, '85+': 0.07 };

/** A patient of that hospital, drawn by its profile. */
export function patient(next: () => number, profile: Profile): Patient {
  const race = pick(next, profile.races);
  const age = pick(next, ages);
  const older = age !== '18-44' && age !== '45-64';
  return {
    race,
    raceLabel: raceLabels[race] ?? race,
    language: pick(next, languages[race] ?? languages['other']!),
    payer: pick(next, older ? payers['older']! : (payers[race] ?? payers['other']!)),
    sex: pick(next, { Female: 0.53, Male: 0.465, '': 0.005 }),
    age,
    disability: pick(next, older ? { yes: 0.34, no: 0.58, '': 0.08 } : { yes: 0.16, no: 0.77, '': 0.07 }),
    frailty: pick(next, { frail: 0.23, well: 0.77 }) === 'frail' ? 2 : 0.7
  };
}
