import { readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, run } from './run-command.ts';

const inUtf16 = (text: string): Uint8Array => {
  const codes = Uint16Array.from(`\uFEFF${text}`, (sign) => sign.charCodeAt(0));
  return new Uint8Array(codes.buffer);
};
const seats =
  'institution;body;seat;role;voting\nHôpital;Board;1;governing;yes\nHôpital;Board\nHôpital;Board;;governing;no\n';
const copies = () => readdirSync(tmpdir()).filter((name) => /^answerable-copies-/.test(name));

test('check --set-aside writes the rows that are set aside, of a file in UTF-16 too, and leaves no copy behind', async () => {
  const folder = folderOf({ 'project/seats.csv': inUtf16(seats) });
  const before = copies();
  const { code, out } = await run(folder, 'check', 'project', '--json', '--set-aside', 'left.csv');
  expect(code).toBe(1);
  expect(JSON.parse(out).tables).toMatchObject([{ rows: 3, used: 1, set_aside: 2 }]);
  expect(readFileSync(join(folder, 'left.csv'), 'utf8').split('\n')).toEqual([
    'file,line,reason,cell 1,cell 2,cell 3,cell 4,cell 5',
    'seats.csv,1,header,institution,body,seat,role,voting',
    'seats.csv,3,row-wrong-width,Hôpital,Board',
    'seats.csv,4,row-without-key,Hôpital,Board,,governing,no',
    ''
  ]);
  expect(statSync(join(folder, 'left.csv')).mode & 0o077).toBe(0);
  expect(copies()).toEqual(before);
});

test('check --set-aside writes over no file of the project, and into none of its folders', async () => {
  const folder = folderOf({ 'project/seats.csv': seats, 'bills.csv': seats });
  const elsewhere = JSON.stringify({ resources: [{ path: '../bills.csv' }] });
  const described = folderOf({ 'project/datapackage.json': elsewhere, 'bills.csv': seats });
  for (const [at, name] of [
    [folder, 'project/left.csv'],
    [folder, 'nowhere/left.csv'],
    [folder, 'project'],
    [folder, '-'],
    [described, 'bills.csv']
  ] as const) {
    const { code, out, err } = await run(at, 'check', 'project', '--set-aside', name);
    expect({ name, code, out }).toEqual({ name, code: 2, out: '' });
    expect(err.split('\n')[0]!.length).toBeGreaterThan(20);
  }
  expect(readFileSync(join(described, 'bills.csv'), 'utf8')).toBe(seats);
});
