import { expect, test } from 'vitest';
import { folderOf, run } from './run-command.ts';

const published =
  'State,Year,Race/Ethnicity,Sex,Cases,People,Percent\n' +
  'Alba,2022,White,Both sexes,150,1200,12.5\nAlba,2022,Black,Both sexes,66,400,16.5\nAlba,2022,Asian,Both sexes,27,300,9.0\n';

test('check says what it understood of a file that nobody described, with its reasons', async () => {
  const folder = folderOf({ 'readmissions.csv': published });
  const { code, out } = await run(folder, 'check', '.');
  expect(code).toBe(0);
  expect(out).toContain('readmissions.csv: taken for results');
  expect(out).toContain(
    'Percent → numerator Cases, denominator People, value Percent (sure): “Cases” ÷ “People” × 100'
  );
  expect(out).toContain('Race/Ethnicity → dimension race-ethnicity (likely)');
  expect(out).toContain('(not used until you say so)');
});

test('check --json gives what datapackage.json and indicators.csv would say, and the same figures come of it', async () => {
  const folder = folderOf({ 'readmissions.csv': published });
  const { out } = await run(folder, 'check', '.', '--json');
  const [understood] = (JSON.parse(out) as { understood: { resources: object[]; indicators: string }[] }).understood;
  const described = folderOf({
    'readmissions.csv': published,
    'indicators.csv': understood!.indicators,
    'datapackage.json': JSON.stringify({ resources: understood!.resources })
  });
  const figures = await run(folder, 'indicators', '.');
  expect(figures.out).toContain('Black or African American,66,400,16.5,');
  expect((await run(described, 'indicators', '.')).out).toBe(figures.out);
  expect(JSON.parse((await run(described, 'check', '.', '--json')).out)).not.toHaveProperty('understood');
});

test('check says why a file is not understood enough', async () => {
  const folder = folderOf({ 'survey.csv': 'id,psu,weight,sex,seen\n1,3,0.51,F,1\n2,3,1.21,M,0\n3,4,1.4,F,1\n' });
  const { code, out } = await run(folder, 'check', '.');
  expect(code).toBe(1);
  expect(out).toContain('survey.csv: not understood enough to be used');
  expect(out).toContain('“weight” is a survey weight');
});
