import { describe, expect, it } from 'vitest';
import { openWasmInNode } from '#lib/database/open-wasm-in-node.ts';
import { takeIn } from '#lib/intake/take-in.ts';

const text = (name: string, content: string) => {
  const bytes = new TextEncoder().encode(content);
  return { name, size: bytes.length, read: async (start: number, end: number) => bytes.slice(start, end) };
};
const rows = 400_000;
const word = (row: number) => ((row * 2_654_435_761) % 4_294_967_296).toString(36).padStart(8, 'x').repeat(3);
const large = Array.from({ length: rows }, (_, row) => `Hospital A,${word(row)},${word(row + 1)},${row % 2}`);
const files = [
  text(
    'indicators.csv',
    'indicator,label,component,kind,favourable,scale,numerator,denominator,table\nx,X,compliance,proportion,lower,100,event,a != b,\n'
  ),
  text('large.csv', `hospital,a,b,event\n${large.join('\n')}\n`),
  text('small.csv', 'hospital,a,b,event\nHospital B,1,2,1\nHospital B,2,1,0\n')
];

describe('where the memory of the engine ends', () => {
  it.each([
    ['en', /no memory left/, /command line/],
    ['es', /no queda memoria/, /línea de comandos/]
  ])(
    'a problem names the file, its size and the ways out, and the other files are taken in (%s)',
    async (language, got, remedy) => {
      const db = await openWasmInNode({ limit: '60MB' });
      const intake = await takeIn(db, { files, language });
      const told = intake.problems.filter(({ severity }) => severity === 'error');
      expect(told).toMatchObject([{ code: 'memory-full', file: 'large.csv' }]);
      expect(told[0]?.got).toMatch(got);
      expect(told[0]?.remedy).toMatch(remedy);
      expect(intake.ledger.map(({ file, rows, used, setAside }) => ({ file, rows, used, setAside }))).toEqual([
        { file: 'indicators.csv', rows: 1, used: 1, setAside: 0 },
        { file: 'large.csv', rows, used: 0, setAside: rows },
        { file: 'small.csv', rows: 2, used: 2, setAside: 0 }
      ]);
      await db.close();
    }
  );
});
