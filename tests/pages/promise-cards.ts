import { findCriterion } from '#lib/catalog/criteria.ts';
import { daysBetween } from '#lib/catalog/days-between.ts';
import { findFrameworkItem } from '#lib/catalog/frameworks.ts';
import type { CommitmentCard, IndicatorReference, ItemReference } from '#lib/scorecard/model.ts';

const dataDate = '2025-06-30';

/** Nine made-up promises, one at least in every state, in the order of the ledger. */
export function commitmentCards(
  institution: string,
  references: Readonly<Record<string, IndicatorReference>>
): readonly CommitmentCard[] {
  const verified = { verification: 'documented' } as const;
  const promise = (
    number: number,
    commitment: Omit<CommitmentCard['commitment'], 'institution' | 'source'>,
    finding: Omit<CommitmentCard['finding'], 'institution' | 'commitment' | 'basis' | 'consequence'> &
      Partial<Pick<CommitmentCard['finding'], 'basis' | 'consequence'>>
  ): CommitmentCard => ({
    id: `promise-${number}`,
    commitment: {
      institution,
      ...commitment,
      source: number % 2 === 0 ? { verification: 'self-reported' } : { ...verified, url: promiseUrl, page: '4' }
    },
    finding: {
      institution,
      commitment: commitment.commitment,
      basis: 'register',
      consequence: { state: 'not-called-for' },
      ...finding
    },
    ...(commitment.goal !== undefined && { goal: itemReference(commitment.goal) }),
    ...(commitment.action !== undefined && { action: itemReference(commitment.action) }),
    ...(commitment.level !== undefined && { level: itemReference(commitment.level) }),
    ...(commitment.indicator !== undefined && { indicator: need(references, commitment.indicator) }),
    round: commitment.madeOn > '2023-12-15' ? 2 : 1
  });
  const shared = { dimension: 'race-ethnicity', group: 'Black or African American', period: '2024' } as const;
  return [
    promise(
      9,
      {
        commitment: 'Clinic open on Saturdays',
        madeOn: '2023-02-01',
        dueOn: '2024-02-01',
        consequence: 'the county withholds the quarterly grant'
      },
      {
        state: 'missed',
        daysOverdue: daysBetween('2024-02-01', dataDate),
        registeredAs: 'Saturday clinic never opened',
        consequence: {
          promised: 'the county withholds the quarterly grant',
          state: 'happened',
          what: 'grant withheld for one quarter',
          on: '2024-05-20',
          enforcedBy: 'payer',
          days: daysBetween('2024-02-01', '2024-05-20')
        }
      }
    ),
    promise(
      4,
      {
        commitment: 'Fewer readmissions of Black patients',
        madeOn: '2022-03-01',
        dueOn: '2024-12-31',
        goal: 'lh.goal.4.1',
        level: 'lh.level.patient',
        indicator: 'readmission-30-days',
        group: 'Black or African American',
        baseline: '18',
        target: '14',
        amount: '400000',
        spent: '250000',
        consequence: 'a tenth of the executives’ bonus is not paid'
      },
      {
        state: 'missed',
        basis: 'data',
        daysOverdue: daysBetween('2024-12-31', dataDate),
        figure: { ...shared, estimate: 0.171, lower: 0.161, upper: 0.182, factor: 100 },
        consequence: {
          promised: 'a tenth of the executives’ bonus is not paid',
          state: 'outstanding',
          days: daysBetween('2024-12-31', dataDate)
        }
      }
    ),
    promise(
      6,
      {
        commitment: 'An interpreter offered at every stay',
        madeOn: '2024-01-10',
        dueOn: '2025-12-31',
        goal: 'lh.goal.4.3',
        level: 'lh.level.organization',
        action: 'rtb.action.1',
        indicator: 'interpreter-offered',
        baseline: '60',
        target: '95'
      },
      {
        state: 'behind',
        basis: 'data',
        figure: {
          period: '2024',
          dimension: 'all',
          group: 'all',
          estimate: 0.709,
          lower: 0.668,
          upper: 0.748,
          factor: 100
        },
        path: 77.5
      }
    ),
    promise(
      7,
      {
        commitment: 'Pain treated alike for Native Hawaiian and Pacific Islander patients',
        madeOn: '2024-02-01',
        dueOn: '2025-06-01',
        goal: 'lh.goal.4.1',
        indicator: 'pain-treated',
        group: 'Native Hawaiian or Pacific Islander',
        target: '80'
      },
      {
        state: 'cannot-tell',
        basis: 'data',
        why: 'withheld',
        figure: {
          ...shared,
          group: 'Native Hawaiian or Pacific Islander',
          estimate: { absent: 'withheld' },
          lower: { absent: 'withheld' },
          upper: { absent: 'withheld' },
          factor: 100
        }
      }
    ),
    promise(
      8,
      {
        commitment: 'Shorter waits for a first visit',
        madeOn: '2023-05-01',
        dueOn: '2025-06-15',
        goal: 'lh.goal.4.2',
        target: '14'
      },
      { state: 'method-changed', basis: 'data' }
    ),
    promise(
      5,
      {
        commitment: 'Pain asked about and treated for everyone',
        madeOn: '2024-01-10',
        dueOn: '2026-12-31',
        goal: 'lh.goal.4.1',
        level: 'lh.level.patient',
        indicator: 'pain-treated',
        baseline: '76',
        target: '85'
      },
      {
        state: 'on-track',
        basis: 'data',
        figure: {
          period: '2024',
          dimension: 'all',
          group: 'all',
          estimate: 0.836,
          lower: 0.829,
          upper: 0.843,
          factor: 100
        },
        path: 77.5
      }
    ),
    promise(
      2,
      {
        commitment: 'Choose the measures together with patients',
        madeOn: '2022-02-01',
        dueOn: '2022-09-30',
        completedOn: '2022-12-10',
        goal: 'lh.goal.3.3'
      },
      { state: 'met-late', daysLate: daysBetween('2022-09-30', '2022-12-10') }
    ),
    promise(
      1,
      {
        commitment: 'A core team with patients and neighbours',
        madeOn: '2022-01-15',
        dueOn: '2022-06-30',
        completedOn: '2022-05-30',
        goal: 'lh.goal.2.1',
        action: 'rtb.action.8',
        verifiedBy: 'the Community Council'
      },
      { state: 'met' }
    ),
    promise(
      3,
      {
        commitment: 'Review the first round and begin again',
        madeOn: '2022-03-01',
        dueOn: '2023-12-31',
        completedOn: '2023-12-15',
        goal: 'lh.goal.5.3'
      },
      { state: 'met' }
    )
  ];
}

const promiseUrl = 'https://riverside.example/promises-2022.pdf';

/** An item of a framework as cards name it. */
export function itemReference(id: string): ItemReference {
  const item = findFrameworkItem(id) ?? findCriterion(id);
  if (!item) throw new Error(id);
  return { id, ...('number' in item && item.number !== undefined && { number: item.number }), title: item.title };
}

/** The measure of that id; throws for one that the fixture does not have. */
export function need(references: Readonly<Record<string, IndicatorReference>>, id: string): IndicatorReference {
  const found = references[id];
  if (!found) throw new Error(id);
  return found;
}
