import { csvTable, type Cell } from './csv-table.ts';
import { day } from './day.ts';
import { dryFork, gilded, larkspur, stillwater } from './institutions.ts';
import { random } from './random.ts';

const topics = [
  'How many interpreters work at night?',
  'Why did the clinic close early in winter?',
  'What does a bed at the birth centre cost?',
  'Who sits on the quality committee?',
  'How many bills went to collection last year?',
  'When will the bus stop be moved back?',
  'What happened to the complaint box?',
  'How many staff live in the county?',
  'Why are visitors asked for papers?',
  'How long do people wait in the emergency room?',
  'What is spent on security guards?',
  'Who decides about charity care?',
  'When are the board minutes published?',
  'Is the water in the old wing safe?'
];

/** Institution, questions asked, share answered, days that an answer takes: at least, and at most that many more. */
const manners: readonly (readonly [string, number, number, number, number])[] = [
  [larkspur, 28, 0.97, 4, 24],
  [gilded, 34, 0.3, 60, 190],
  [dryFork, 8, 0.9, 10, 40],
  [stillwater, 13, 0.08, 200, 100]
];

/** Questions from the public, some of them asked in other languages, and when they were answered. */
export function questions(): string {
  const next = random(31415);
  const rows = manners.flatMap(([institution, count, share, least, more]) =>
    Array.from({ length: count }, (_, index): Cell[] => {
      const asked = Math.floor(next() * 830);
      const answered = asked + least + Math.floor(next() * more);
      const given = next() < share && answered <= 910;
      const language = next() < 0.75 ? 'English' : next() < 0.7 ? 'Spanish' : 'Vietnamese';
      const text = `${topics[index % topics.length]!.slice(0, -1)} (question ${index + 1})?`;
      const address = `https://${institution.split(' ')[0]!.toLowerCase()}.example/answers/${index + 1}`;
      return [institution, text, day(asked), given ? day(answered) : '', given ? address : '', language];
    })
  );
  return csvTable(['institution', 'question', 'asked_on', 'answered_on', 'url', 'language'], rows);
}
