import { dryFork, gilded, larkspur } from './institutions.ts';
import type { Weights } from './random.ts';

/** How one hospital's invented patients are, and how it treats them. */
export interface Profile {
  readonly institution: string;
  /** Begins the ids of its patients. */
  readonly prefix: string;
  readonly staysPerYear: number;
  /** Discharges behind its aggregated results, per year. */
  readonly dischargesPerYear: number;
  readonly races: Weights;
  /** How large the gaps by race are, per year from 2021; 1 is the gap as `gaps` states it. */
  readonly gapByYear: readonly number[];
  /** Added to the baseline, by race. */
  readonly gaps: {
    readonly readmitted: Weights;
    readonly pain: Weights;
    readonly death: Weights;
    readonly minutes: Weights;
  };
  readonly base: {
    readonly readmitted: number;
    readonly pain: number;
    readonly death: number;
    readonly minutes: number;
  };
  /** Falls with injury per day in bed. */
  readonly fallsPerDay: number;
  /** Chance that a needed interpreter is offered. */
  readonly interpreter: Weights;
  /** Chance that the bill is sent to collection, by payer, per year from 2021 times `gapByYear`. */
  readonly collection: Weights;
  readonly asksDisability: boolean;
  /** How its files spell groups, where not as the vocabulary does. */
  readonly spelling: Readonly<Record<string, string>>;
}

/** The years of the example. */
export const years = [2021, 2022, 2023, 2024] as const;

/** The three hospitals that have records; the fourth has none. */
export const profiles: readonly Profile[] = [
  {
    institution: larkspur,
    prefix: 'L',
    staysPerYear: 1550,
    dischargesPerYear: 9200,
    races: {
      White: 0.37,
      Black: 0.27,
      Hispanic: 0.2,
      Asian: 0.085,
      MENA: 0.02,
      NHPI: 0.006,
      AIAN: 0.009,
      Multiracial: 0.02,
      Unknown: 0.03,
      Declined: 0.01
    },
    gapByYear: [1.3, 1.15, 0.8, 0.45],
    base: { readmitted: 0.105, pain: 0.84, death: 0.019, minutes: 44 },
    gaps: {
      readmitted: {
        Black: 0.095,
        Hispanic: 0.045,
        AIAN: 0.06,
        NHPI: 0.05,
        MENA: 0.02,
        Multiracial: 0.03,
        Unknown: 0.03
      },
      pain: { Black: -0.09, Hispanic: -0.06, AIAN: -0.07, NHPI: -0.05, Unknown: -0.02 },
      death: { Black: 0.006, Hispanic: 0.002, AIAN: 0.006 },
      minutes: { Black: 17, Hispanic: 14, AIAN: 10, NHPI: 8, MENA: 6 }
    },
    fallsPerDay: 0.0019,
    interpreter: { Spanish: 0.93, Vietnamese: 0.86, Mandarin: 0.88, other: 0.79 },
    collection: { 'Self-pay or no insurance': 0.1, Medicaid: 0.02, 'Private insurance': 0.025, other: 0.006 },
    asksDisability: true,
    spelling: {}
  },
  {
    institution: gilded,
    prefix: 'G',
    staysPerYear: 1250,
    dischargesPerYear: 10400,
    races: {
      White: 0.5,
      Black: 0.21,
      Hispanic: 0.14,
      Asian: 0.06,
      MENA: 0.015,
      NHPI: 0.004,
      AIAN: 0.006,
      Other: 0.02,
      Unknown: 0.07
    },
    gapByYear: [0.95, 1, 1, 1.1],
    base: { readmitted: 0.09, pain: 0.87, death: 0.017, minutes: 31 },
    gaps: {
      readmitted: { Black: 0.115, Hispanic: 0.06, AIAN: 0.08, NHPI: 0.08, MENA: 0.03, Other: 0.04, Unknown: 0.03 },
      pain: { Black: -0.13, Hispanic: -0.1, AIAN: -0.1, NHPI: -0.1, MENA: -0.06, Other: -0.03 },
      death: { Black: 0.009, Hispanic: 0.004, AIAN: 0.008 },
      minutes: { Black: 24, Hispanic: 22, AIAN: 15, NHPI: 15, MENA: 12, Other: 8 }
    },
    fallsPerDay: 0.0026,
    interpreter: { Spanish: 0.58, Vietnamese: 0.41, Mandarin: 0.47, other: 0.33 },
    collection: { 'Self-pay or no insurance': 0.26, Medicaid: 0.08, 'Private insurance': 0.04, other: 0.015 },
    asksDisability: false,
    spelling: {
      White: 'Caucasian',
      'Black or African American': 'BLACK/AFRICAN AMERICAN',
      'Hispanic or Latino': 'Hispanic/Latino',
      'American Indian or Alaska Native': 'AI/AN',
      'Native Hawaiian or Pacific Islander': 'NHPI',
      'Middle Eastern or North African': 'MENA',
      Medicaid: 'Medi-Cal',
      'Self-pay or no insurance': 'Self-Pay',
      'Private insurance': 'Commercial'
    }
  },
  {
    institution: dryFork,
    prefix: 'D',
    staysPerYear: 230,
    dischargesPerYear: 620,
    races: { White: 0.6, AIAN: 0.12, Hispanic: 0.17, Black: 0.025, Asian: 0.02, NHPI: 0.005, 'Other/Unknown': 0.06 },
    gapByYear: [1, 1, 1, 0.9],
    base: { readmitted: 0.125, pain: 0.8, death: 0.024, minutes: 26 },
    gaps: {
      readmitted: { AIAN: 0.07, Hispanic: 0.04, Black: 0.05 },
      pain: { AIAN: -0.08, Hispanic: -0.05, Black: -0.06 },
      death: { AIAN: 0.008 },
      minutes: { AIAN: 9, Hispanic: 7, Black: 6 }
    },
    fallsPerDay: 0.0032,
    interpreter: { Spanish: 0.81, other: 0.5 },
    collection: { 'Self-pay or no insurance': 0.12, Medicaid: 0.02, 'Private insurance': 0.05, other: 0.01 },
    asksDisability: true,
    spelling: {}
  }
];
