import { csvTable, type Cell } from './csv-table.ts';
import { dryFork, gilded, larkspur } from './institutions.ts';

const [informed, consulted, shared, community] = ['informed', 'consulted', 'co-decided', 'community-decided'];
const [taken, declined] = ['taken', 'not taken'];

/** `decision, date, topic, outcome, community role, whether reasons were published`. */
type Decision = readonly [string, string, string, string, string, boolean];

const byInstitution: readonly (readonly [string, readonly Decision[]])[] = [
  [
    larkspur,
    [
      ['Move the dialysis unit downtown', '2021-04-20', 'services', taken, informed, false],
      ['New billing vendor', '2021-09-14', 'billing', taken, informed, true],
      ['Open the board to patients', '2022-02-08', 'governance', taken, consulted, true],
      ['Keep the night bus', '2022-06-21', 'access', taken, shared, true],
      ['Stop suing patients over bills', '2022-11-15', 'billing', taken, community, true],
      ['Birth centre stays open', '2023-03-14', 'services', taken, shared, true],
      ['Armed guards in the emergency room', '2023-05-16', 'security', declined, shared, true],
      ['Interpreter rota for nights', '2023-09-19', 'access', taken, shared, true],
      ['Parking fee for visitors', '2023-12-12', 'access', declined, consulted, true],
      ['Restitution fund rules', '2024-02-13', 'redress', taken, community, true],
      ['Sale of the Eastside clinic', '2024-05-21', 'services', declined, community, true],
      ['Hiring from local schools', '2024-09-17', 'workforce', taken, shared, true],
      ['Budget of 2025', '2024-12-10', 'budget', taken, consulted, true],
      ['Second mobile clinic', '2025-03-18', 'services', taken, shared, true]
    ]
  ],
  [
    gilded,
    [
      ['Atrium and garden', '2021-03-10', 'building', taken, informed, false],
      ['Close the Westside clinic', '2021-08-25', 'services', taken, informed, false],
      ['Partner with a collection agency', '2021-11-17', 'billing', taken, informed, false],
      ['Equity pledge', '2022-03-09', 'governance', taken, consulted, true],
      ['Naming rights of the tower', '2022-06-15', 'building', taken, informed, false],
      ['Concierge clinic', '2022-10-19', 'services', taken, informed, false],
      ['Voting seats for the advisory circle', '2023-02-22', 'governance', declined, consulted, false],
      ['Interpreters by video only', '2023-06-14', 'access', taken, consulted, false],
      ['Publish readmissions by race', '2023-10-18', 'data', declined, informed, false],
      ['Equity awards dinner', '2024-02-21', 'communication', taken, consulted, true],
      ['Security contract', '2024-05-22', 'security', taken, informed, false],
      ['Raise the bar for charity care', '2024-09-18', 'billing', declined, consulted, false],
      ['New bond issue', '2024-12-11', 'budget', taken, informed, true],
      ['Advisory circle meets yearly', '2025-04-16', 'governance', taken, informed, false]
    ]
  ],
  [
    dryFork,
    [
      ['Keep surgery on weekdays', '2022-09-07', 'services', taken, consulted, true],
      ['Tribal health liaison', '2023-03-01', 'workforce', taken, shared, true],
      ['Ambulance contract', '2023-11-08', 'services', taken, informed, true],
      ['Charity care at twice the poverty level', '2024-04-03', 'billing', taken, shared, false],
      ['Telehealth room at the school', '2024-10-09', 'services', taken, community, true]
    ]
  ]
];

/** Decisions taken and declined, with the community's part in them. */
export const decisions = csvTable(
  ['institution', 'decision', 'date', 'topic', 'outcome', 'community_role', 'rationale_url', 'verification'],
  byInstitution.flatMap(([institution, list]) =>
    list.map(([decision, date, topic, outcome, role, reasons]): Cell[] => {
      const address = `https://${institution.split(' ')[0]!.toLowerCase()}.example/decisions/${date}`;
      return [institution, decision, date, topic, outcome, role, reasons ? address : '', 'documented'];
    })
  )
);
