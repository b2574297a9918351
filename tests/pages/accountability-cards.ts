import { daysBetween } from '#lib/catalog/days-between.ts';
import { findFrameworkItem, frameworks } from '#lib/catalog/frameworks.ts';
import type { CriterionId } from '#lib/catalog/types.ts';
import type {
  Assessment,
  Audience,
  CommitmentCard,
  CommitmentState,
  FrameworkRecord,
  HarmCard,
  IndicatorCard,
  IndicatorReference,
  ItemRecord,
  ProgressCounts,
  RegisterState,
  Scorecard,
  Verdict
} from '#lib/scorecard/model.ts';
import { demands } from './demand-cards.ts';
import { commitmentCards, itemReference, need } from './promise-cards.ts';

const dataDate = '2025-06-30';

type Parts = 'ledger' | 'redress' | 'process' | 'frameworks' | 'demands' | 'charter' | 'registers';

/** The made-up parts of a scorecard beside its components: promises in every state, harms in every stage, demands of every kind. */
export function accountabilityParts<A extends Audience>(
  institution: string,
  verdicts: Readonly<Record<CriterionId, Verdict>>,
  measures: Readonly<Record<string, IndicatorCard>>
): Pick<Scorecard<A>, Parts> {
  const references = Object.fromEntries(Object.values(measures).map((card) => [card.id, referenceOf(card)]));
  const promises = commitmentCards(institution, references);
  return {
    ledger: {
      counts: countOf(
        ['met', 'met-late', 'on-track', 'behind', 'missed', 'cannot-tell', 'method-changed'],
        promises.map(({ finding }) => finding.state)
      ),
      overdue: promises.filter(({ finding }) => finding.daysOverdue !== undefined).length,
      commitments: promises,
      unregistered: [
        {
          kind: 'target',
          institution,
          indicator: 'readmission-30-days',
          dimension: 'race-ethnicity',
          group: 'Hispanic or Latino',
          period: '2024',
          measure: need(references, 'readmission-30-days'),
          dimensionLabel: { en: 'Race and ethnicity', es: 'Raza y etnicidad' }
        },
        {
          kind: 'commitment',
          institution,
          commitment: 'Fewer readmissions of Black patients',
          dueOn: '2024-12-31',
          daysOverdue: daysBetween('2024-12-31', dataDate)
        }
      ],
      register: 'kept',
      shortfallRegister: 'kept'
    },
    redress: {
      register: 'kept',
      counts: { named: 2, acknowledged: 2, redressed: 2 },
      harms: harmCards(institution),
      byGroup: [need(references, 'harms-redressed')]
    },
    process: processCard(promises),
    frameworks: frameworkRecords(institution, verdicts, promises, references),
    demands,
    charter: {
      rules: [
        {
          item: 'voting-seats',
          label: { en: 'Voting seats and the people served' },
          metAt: 100,
          partlyAt: 50,
          setOn: '2024-03-02',
          setBy: 'the Community Council',
          daysBefore: daysBetween('2024-03-02', dataDate)
        },
        {
          item: 'readmission-30-days',
          label: { en: 'Readmitted within 30 days' },
          metAt: 12,
          smallestGap: 1.05,
          referenceRule: 'best',
          judgeAge: true,
          setOn: '2025-07-14',
          setBy: 'the Community Council',
          daysBefore: daysBetween('2025-07-14', dataDate)
        }
      ]
    },
    registers: registersOf(institution)
  };
}

function harmCards(institution: string): readonly HarmCard[] {
  const harm = (
    number: number,
    facts: Omit<HarmCard['harm'], 'institution' | 'source'>,
    stage: HarmCard['stage']
  ): HarmCard => ({
    id: `harm-${number}`,
    harm: { institution, ...facts, source: { verification: number === 1 ? 'independent' : 'self-reported' } },
    stage,
    ...(facts.acknowledgedOn !== undefined && {
      daysToAcknowledge: daysBetween(facts.identifiedOn, facts.acknowledgedOn)
    }),
    ...(facts.redressedOn !== undefined
      ? { daysToRedress: daysBetween(facts.identifiedOn, facts.redressedOn) }
      : { daysOpen: daysBetween(facts.identifiedOn, dataDate) })
  });
  return [
    harm(
      1,
      { harm: 'Records of the old ward destroyed', identifiedOn: '2019-03-01', identifiedBy: 'community' },
      'named'
    ),
    harm(
      4,
      {
        harm: 'Bills of patients with low income sent to collection',
        identifiedOn: '2021-11-20',
        identifiedBy: 'press',
        acknowledgedOn: '2022-04-02',
        redressShapedBy: 'community',
        committedAmount: '2400000',
        paidAmount: '1100000'
      },
      'acknowledged'
    ),
    harm(
      2,
      {
        harm: 'Kidney function corrected by race',
        identifiedOn: '2022-01-05',
        identifiedBy: 'institution',
        acknowledgedOn: '2022-01-05'
      },
      'acknowledged'
    ),
    harm(
      6,
      { harm: 'No interpreter in the emergency room at night', identifiedOn: '2025-02-11', identifiedBy: 'community' },
      'named'
    ),
    harm(
      3,
      {
        harm: 'Relatives kept from bedsides',
        identifiedOn: '2020-06-01',
        identifiedBy: 'community',
        acknowledgedOn: '2020-09-10',
        redressedOn: '2021-06-01'
      },
      'redressed'
    ),
    harm(
      5,
      {
        harm: 'Entrance without a ramp',
        identifiedOn: '2022-06-30',
        identifiedBy: 'regulator',
        acknowledgedOn: '2022-07-15',
        redressShapedBy: 'community and institution',
        redressedOn: '2024-03-31',
        committedAmount: '1000000',
        paidAmount: '1000000'
      },
      'redressed'
    )
  ];
}

function processCard(promises: readonly CommitmentCard[]): Scorecard<Audience>['process'] {
  const items = frameworks.flatMap((framework) => framework.items);
  const goals = items.filter((item) => item.kind === 'goal');
  const isOf = (ids: readonly string[]) => promises.filter(({ goal }) => goal !== undefined && ids.includes(goal.id));
  return {
    steps: items
      .filter((item) => item.kind === 'step')
      .map((step) => {
        const own = goals.filter((goal) => goal.parent === step.id);
        return {
          item: itemReference(step.id),
          counts: progress(isOf(own.map(({ id }) => id))),
          goals: own.map((goal) => ({
            item: itemReference(goal.id),
            ...(goal.level !== undefined && { level: goal.level }),
            counts: progress(isOf([goal.id])),
            commitments: isOf([goal.id]).map(({ id }) => id)
          }))
        };
      }),
    levels: items
      .filter((item) => item.kind === 'level')
      .map((level) => ({
        item: itemReference(level.id),
        counts: progress(
          promises.filter(
            (promise) => (promise.level?.id ?? findFrameworkItem(promise.goal?.id ?? '')?.level) === level.id
          )
        )
      })),
    rounds: [
      { number: 1, closedOn: '2023-12-15', counts: progress(promises.filter(({ round }) => round === 1)) },
      { number: 2, counts: progress(promises.filter(({ round }) => round === 2)) }
    ],
    unplaced: progress(promises.filter(({ goal }) => goal === undefined))
  };
}

function progress(promises: readonly CommitmentCard[]): ProgressCounts {
  const open = promises.filter(({ commitment }) => commitment.completedOn === undefined);
  const overdue = open.filter(({ commitment }) => commitment.dueOn < dataDate).length;
  return { done: promises.length - open.length, due: open.length - overdue, overdue };
}

function frameworkRecords(
  institution: string,
  verdicts: Readonly<Record<CriterionId, Verdict>>,
  promises: readonly CommitmentCard[],
  references: Readonly<Record<string, IndicatorReference>>
): readonly FrameworkRecord[] {
  const assessments: readonly Assessment[] = [
    {
      institution,
      item: 'lh.goal.3.1',
      assessor: 'community',
      rating: 'partly',
      rationale: 'Asked late, and then listened.',
      assessedOn: '2025-04-01'
    },
    { institution, item: 'lh.goal.3.1', assessor: 'institution', rating: 'met', assessedOn: '2025-05-01' },
    { institution, item: 'lh.example.commit.2', assessor: 'community', rating: 'not met' },
    { institution, item: 'rtb.action.8', assessor: 'employees', rating: 'cannot tell' }
  ];
  const record = (id: string): ItemRecord => ({
    id,
    commitments: promises
      .filter(({ goal, action, level }) => [goal?.id, action?.id, level?.id].includes(id))
      .map((promise) => promise.id),
    assessments: assessments.filter((assessment) => assessment.item === id),
    indicators:
      id === 'lh.goal.4.1' || id === 'lh.level.patient'
        ? [need(references, 'readmission-30-days'), need(references, 'pain-treated')]
        : id === 'rtb.action.1'
          ? [need(references, 'interpreter-offered')]
          : [],
    replies:
      id === 'lh.goal.3.1'
        ? [{ institution, item: id, askedOn: '2025-05-02', repliedOn: '2025-05-20', text: 'We begin earlier now.' }]
        : []
  });
  const ids = Object.keys(verdicts) as CriterionId[];
  return [
    { framework: 'criteria', items: ids.map((id) => ({ ...record(id), verdict: verdicts[id] })) },
    ...frameworks.map((framework) => ({ framework: framework.id, items: framework.items.map(({ id }) => record(id)) }))
  ];
}

function registersOf(institution: string): readonly RegisterState[] {
  const kept = (table: string, rows: number, from: string, to: string): RegisterState => ({
    institution,
    table,
    state: 'kept',
    rows,
    from,
    to
  });
  return [
    kept('mechanisms', 3, '2018-01-01', '2024-05-14'),
    kept('seats', 13, '2021-01-01', '2024-05-14'),
    { institution, table: 'decisions', state: 'not-given', rows: 0 },
    kept('harms', 6, '2019-03-01', '2025-02-11'),
    kept('disclosures', 7, '2022-01-31', '2025-03-31'),
    kept('questions', 41, '2021-02-02', '2025-06-20'),
    kept('commitments', 9, '2022-01-15', '2024-02-01'),
    { institution, table: 'reviews', state: 'declared-empty', rows: 0 },
    kept('shortfalls', 2, '2023-04-11', '2024-03-01')
  ];
}

function referenceOf({ id, slug, label, verdict, scale, kind }: IndicatorCard): IndicatorReference {
  return { id, slug, label, verdict, scale, kind };
}

function countOf(
  states: readonly CommitmentState[],
  found: readonly CommitmentState[]
): Readonly<Record<CommitmentState, number>> {
  return Object.fromEntries(
    states.map((state) => [state, found.filter((candidate) => candidate === state).length])
  ) as Record<CommitmentState, number>;
}
