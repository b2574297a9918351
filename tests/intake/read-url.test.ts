import { expect, test } from 'vitest';
import { readUrl } from '#lib/intake/read-url.ts';

test.each([
  'https://hospital.example/',
  'HTTP://hospital.example:8080/a/b?c=d&e=@f#g',
  'https://hospital.example/informe-año-2024.pdf',
  'https://web.archive.org/web/20240131120000/https://hospital.example/'
])('%s is an address, kept as it is written', (text) => {
  expect(readUrl(text)).toEqual({ value: text });
});

test.each([
  'javascript:alert(1)',
  'JAVASCRIPT://hospital.example/%0aalert(1)',
  'java\tscript:alert(1)',
  'data:text/html;base64,PGI+',
  'file:///etc/passwd',
  'vbscript:msgbox(1)',
  'blob:https://hospital.example/1',
  'ftp://hospital.example/a',
  'mailto:someone@hospital.example',
  '//hospital.example/a',
  '/a/b.pdf',
  'hospital.example',
  'see https://hospital.example/',
  'https://hospital.example/a b',
  'https://hospital.example/\u202Efdp.exe',
  'https://hospital.example/\u0000',
  'https://name:secret@hospital.example/',
  'https://name@hospital.example/',
  'https://@hospital.example/',
  'https://hospital.example\\@other.example/',
  'https://hospital.example/"onclick="alert(1)',
  'https://',
  'https://?',
  'https://hospital.example:99999/'
])('%j is no link', (text) => {
  expect(readUrl(text)).toEqual({ trouble: { code: 'url-unreadable', details: { cell: text } } });
});
