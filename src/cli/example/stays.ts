import { csvTable, type Cell } from './csv-table.ts';
import { patient, type Patient } from './patient.ts';
import { profiles, years, type Profile } from './profiles.ts';
import { random } from './random.ts';

const columns = [
  'institution',
  'period',
  'person',
  'race_ethnicity',
  'language',
  'payer',
  'sex',
  'age',
  'disability',
  'readmitted',
  'interpreter_offered',
  'waited_minutes',
  'sent_to_collection'
];

/** Hospital stays, one per row; about three in ten belong to a person who was there before. */
export function stays(): string {
  const next = random(20250630);
  return csvTable(
    columns,
    profiles.flatMap((profile) => staysOf(next, profile))
  );
}

function staysOf(next: () => number, profile: Profile): Cell[][] {
  const known: Patient[] = [];
  const rows: Cell[][] = [];
  years.forEach((year, index) => {
    for (let count = 0; count < profile.staysPerYear; count++) {
      const back = known.length > 50 && next() < 0.3;
      const number = back ? Math.floor(next() * known.length) : known.push(patient(next, profile)) - 1;
      rows.push([
        profile.institution,
        year,
        `${profile.prefix}${String(number + 1).padStart(4, '0')}`,
        ...outcomes(next, profile, known[number]!, profile.gapByYear[index]!)
      ]);
    }
  });
  return rows;
}

function outcomes(next: () => number, profile: Profile, person: Patient, gap: number): Cell[] {
  const spelt = (label: string) => profile.spelling[label] ?? label;
  const yes = (chance: number) => (next() < chance ? 'yes' : 'no');
  const readmitted = (profile.base.readmitted + gap * (profile.gaps.readmitted[person.race] ?? 0)) * person.frailty;
  const needsInterpreter = person.language !== 'English' && person.language !== '';
  const offered = profile.interpreter[person.language] ?? profile.interpreter['other']!;
  const collection = (profile.collection[person.payer] ?? profile.collection['other']!) * gap;
  const minutes = profile.base.minutes + gap * (profile.gaps.minutes[person.race] ?? 0);
  const spread = next() + next() + next();
  return [
    spelt(person.raceLabel),
    person.language,
    spelt(person.payer),
    person.sex,
    person.age,
    profile.asksDisability ? person.disability : '',
    yes(readmitted),
    needsInterpreter ? yes(offered) : '',
    next() < 0.012 ? '' : Math.round((minutes * (0.25 + spread)) / 1.75),
    yes(collection)
  ];
}
