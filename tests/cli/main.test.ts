import { expect, test } from 'vitest';
import { folderOf, projectOf, run } from './run-command.ts';

const commands = ['check', 'indicators', 'gaps', 'publish', 'reply', 'verify'];

test('--help lists the commands that are there, and each says what it takes', async () => {
  const overview = await run('.', '--help');
  expect(overview).toMatchObject({ code: 0, err: '' });
  for (const command of commands) {
    expect(overview.out).toContain(command);
    const help = await run('.', command, '--help');
    expect(help.code).toBe(0);
    expect(help.out).toContain(`answerable ${command}`);
  }
});

test('wrong usage exits 2, says what is wrong and prints nothing else', async () => {
  const folder = folderOf(projectOf(['Elm']));
  const wrong = [
    [],
    ['nothing'],
    ['check'],
    ['check', '-'],
    ['check', 'not-there'],
    ['check', folder, '--colour'],
    ['indicators', folder, '--format', 'xml'],
    ['indicators', folder, '--by', 'race,sex,age'],
    ['publish', folder],
    ['publish', folder, '--out', 'site', '--policy', 'none']
  ];
  for (const parts of wrong) {
    const { code, out, err } = await run(folder, ...parts);
    expect({ parts, code, out }).toEqual({ parts, code: 2, out: '' });
    expect(err.trim().length).toBeGreaterThan(10);
    expect(err).not.toMatch(/\n\s+at /);
  }
});

test('check --json is the contract’s shape, and its rows add up', async () => {
  const folder = folderOf({
    ...projectOf(['Elm']),
    'questions.csv': 'institution,question,asked_on\nElm,Why?,2024-02-30\n,Who?,2024-02-03\n'
  });
  const { code, out } = await run(folder, 'check', '.', '--json');
  expect(code).toBe(1);
  const { tables, problems } = JSON.parse(out);
  expect(tables.map((table: { file: string; table: string }) => [table.file, table.table])).toEqual(
    expect.arrayContaining([
      ['stays.csv', 'records'],
      ['indicators.csv', 'indicators'],
      ['questions.csv', 'questions']
    ])
  );
  for (const table of tables) expect(table.rows).toBe(table.used + table.set_aside);
  const [unreadable] = problems.filter((problem: { column?: string }) => problem.column === 'asked_on');
  expect(unreadable).toMatchObject({ severity: 'error', file: 'questions.csv', record: 1, line: 2 });
  expect(Object.keys(unreadable).sort()).toEqual(
    ['code', 'column', 'expected', 'file', 'got', 'line', 'record', 'remedy', 'severity'].sort()
  );
  expect(unreadable.got).toContain('2024-02-30');
});

test('indicators and gaps print the contract’s columns, in both formats, from several folders at once', async () => {
  const first = folderOf(projectOf(['Elm']));
  const second = folderOf(projectOf(['Oak']));
  const csv = await run(first, 'indicators', first, second);
  expect(csv.code).toBe(0);
  const [head = '', ...lines] = csv.out.trimEnd().split('\r\n');
  expect(head).toBe(
    'institution,period,component,criterion,indicator,kind,dimension,group,numerator,denominator,estimate,lower,upper,standard_error,scale,favourable,population_share,adjustment,status,reliability,is_reference,verification,source_label,withheld_because'
  );
  const stays = lines.map((line) => line.split(',')).filter((cells) => cells[4] === 'readmitted');
  expect(stays.map((cells) => [cells[0], cells[6], cells[7], cells[8], cells[9]])).toEqual([
    ['Elm', 'all', 'all', '107', '400'],
    ['Elm', 'race-ethnicity', 'Asian', '67', '200'],
    ['Elm', 'race-ethnicity', 'White', '40', '200'],
    ['Oak', 'all', 'all', '107', '400'],
    ['Oak', 'race-ethnicity', 'Asian', '67', '200'],
    ['Oak', 'race-ethnicity', 'White', '40', '200']
  ]);
  const gaps = await run(first, 'gaps', '.', '--format', 'json', '--reference', 'largest');
  const rows = JSON.parse(gaps.out).filter((row: { indicator: string }) => row.indicator === 'readmitted');
  expect(rows.map((row: { measure: string }) => row.measure)).toEqual([
    'group-difference',
    'group-ratio',
    'events-affected'
  ]);
  expect(rows[0].estimate).toBeCloseTo(rows[0].reference_group === 'Asian' ? -13.5 : 13.5, 10);
});

test('--by crosses two dimensions, with every row in one cell', async () => {
  const project = projectOf(['Elm']);
  const folder = folderOf({
    ...project,
    'stays.csv': (project['stays.csv'] ?? '')
      .split('\n')
      .map((line, index) => (line === '' ? '' : `${line},${index === 0 ? 'sex' : index % 3 === 0 ? 'Male' : 'Female'}`))
      .join('\n'),
    'datapackage.json': (project['datapackage.json'] ?? '').replace(
      '"race":"race-ethnicity"',
      '"race":"race-ethnicity","sex":"sex"'
    )
  });
  const { out } = await run(folder, 'indicators', '.', '--by', 'race-ethnicity,sex');
  const cells = out
    .split('\r\n')
    .map((line) => line.split(','))
    .filter((line) => line[4] === 'readmitted');
  expect(new Set(cells.map((line) => line[6]))).toEqual(new Set(['all', 'race-ethnicity × sex']));
  const crossed = cells.filter((line) => line[6] !== 'all');
  expect(crossed.map((line) => line[7])).toEqual(
    expect.arrayContaining(['Asian × Female', 'Asian × Male', 'White × Female', 'White × Male'])
  );
  expect(crossed.reduce((sum, line) => sum + Number(line[9]), 0)).toBe(400);
});

test('where nothing can be computed, indicators and gaps say so, print no table and exit 1', async () => {
  const { 'indicators.csv': indicators = '' } = projectOf(['Elm']);
  const folders = [
    folderOf({ 'seats.csv': '' }),
    folderOf({ 'indicators.csv': indicators }),
    folderOf({ 'a.pdf': '' })
  ];
  for (const folder of folders)
    for (const command of ['indicators', 'gaps']) {
      const { code, out, err } = await run(folder, command, '.');
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toContain('Nothing could be computed');
    }
});

test('figures that leave something out say so on standard error', async () => {
  const folder = folderOf({ ...projectOf(['Elm']), 'x.csv': 'a,b\n1,2\n' });
  for (const command of ['indicators', 'gaps']) {
    const { code, out, err } = await run(folder, command, '.');
    expect(code).toBe(0);
    expect(out.split('\r\n').length).toBeGreaterThan(2);
    expect(err).toContain('table-not-recognised');
    expect(err.trimEnd()).toMatch(/left out; everything else is computed\.$/);
  }
});
