import { createWriteStream, existsSync, renameSync } from 'node:fs';
import { once } from 'node:events';

const words = (prefix, count) =>
  Array.from({ length: count }, (_, index) => `${prefix} ${String(index + 1).padStart(2, '0')}`);
const columns = {
  race: [
    'White',
    'Black or African American',
    'Hispanic or Latino',
    'Asian',
    'American Indian or Alaska Native',
    'Native Hawaiian or Pacific Islander',
    'Middle Eastern or North African',
    'Unknown',
    ''
  ],
  language: ['English', 'Spanish', 'Chinese', 'Arabic', 'Vietnamese', 'Haitian Creole', ''],
  payer: ['Medicare', 'Medicaid', 'Private insurance', 'Self-pay', ''],
  sex: ['Female', 'Male', 'Unknown'],
  disability: ['Yes', 'No', ''],
  age_group: ['0-17', '18-44', '45-64', '65-79', '80+']
};

export const header = [
  'visit',
  'person',
  'institution',
  'period',
  ...Object.keys(columns),
  'readmitted',
  'died',
  'interpreter',
  'wait_minutes',
  'charge',
  'ward'
];

export const datapackage = (path) => ({
  name: 'bench',
  answerable: { data_date: '2024-12-31', rows_are_persons: true },
  resources: [
    {
      name: 'visits',
      path,
      answerable: {
        table: 'records',
        columns: { institution: 'institution', period: 'period' },
        dimensions: {
          race: 'race-ethnicity',
          language: 'language',
          payer: 'payer',
          sex: 'sex',
          disability: 'disability',
          age_group: 'age'
        }
      }
    }
  ]
});

export const indicators = `indicator,label,component,kind,favourable,scale,numerator,denominator,table
readmitted,Readmitted,compliance,proportion,lower,100,readmitted,rows,visits
died,Died,compliance,proportion,lower,100,died,rows,visits
interpreter,Interpreter offered,compliance,proportion,higher,100,interpreter,"language != ""English""",visits
wait,Minutes waited,compliance,mean,lower,1,wait_minutes,rows,visits
charge,Charge,compliance,mean,lower,1,charge,rows,visits
`;

/** Writes a CSV of so many made-up visits: 16 columns, 6 dimensions, 5 outcomes, 50 institutions, 20 quarters; the same bytes every time. */
export async function makeRecords(path, rows) {
  if (existsSync(path)) return;
  const random = generator(20260101);
  const pick = (list) => list[Math.min(list.length - 1, Math.floor(random() ** 2 * list.length))];
  const institutions = words('Hospital', 50);
  const quarters = Array.from({ length: 20 }, (_, index) => `${2020 + Math.floor(index / 4)}-Q${(index % 4) + 1}`);
  const out = createWriteStream(`${path}.part`, { highWaterMark: 1 << 22 });
  out.write(`${header.join(',')}\n`);
  let batch = [];
  for (let row = 1; row <= rows; row++) {
    const groups = Object.values(columns).map(pick);
    batch.push(
      [
        row,
        Math.floor(random() * rows * 0.7),
        institutions[Math.floor(random() * 50)],
        quarters[Math.floor(random() * 20)],
        ...groups,
        random() < 0.14 ? 1 : 0,
        random() < 0.02 ? 1 : 0,
        random() < 0.6 ? 'yes' : 'no',
        Math.floor(random() * 300),
        (random() * 50000).toFixed(2),
        `W${Math.floor(random() * 40)}`
      ].join(',')
    );
    if (batch.length === 20_000 || row === rows) {
      if (!out.write(`${batch.join('\n')}\n`)) await once(out, 'drain');
      batch = [];
    }
  }
  out.end();
  await once(out, 'close');
  renameSync(`${path}.part`, path);
}

/** Mulberry32. */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
