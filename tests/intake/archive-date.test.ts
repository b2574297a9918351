import { expect, test } from 'vitest';
import { archiveDate } from '#lib/intake/archive-date.ts';

test.each([
  ['https://web.archive.org/web/20240131120000/https://hospital.example/', '2024-01-31'],
  ['http://web.archive.org/web/20240131/hospital.example/a', '2024-01-31'],
  ['https://web.archive.org/web/20240229120000id_/https://hospital.example/a.pdf', '2024-02-29'],
  ['https://archive.ph/20230205101112/https://hospital.example/', '2023-02-05'],
  ['https://webarchive.nationalarchives.gov.uk/ukgwa/20190102030405/https://hospital.example/', '2019-01-02']
])('%s says that the copy is of %s', (address, day) => {
  expect(archiveDate(address)).toBe(day);
});

test.each([
  'https://hospital.example/web/20240131120000/report.pdf',
  'https://web.archive.org.other.example/web/20240131120000/https://hospital.example/',
  'https://hospital.example/?u=https://web.archive.org/web/20240131120000/',
  'https://web.archive.org/web/2024*/https://hospital.example/',
  'https://web.archive.org/web/20230229120000/https://hospital.example/',
  'https://web.archive.org/web/20241331120000/https://hospital.example/',
  'https://archive.ph/AbCdE'
])('%s gives no day', (address) => {
  expect(archiveDate(address)).toBeUndefined();
});
