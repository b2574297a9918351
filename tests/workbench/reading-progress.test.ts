import { describe, expect, it } from 'vitest';
import { messagesOf } from '#lib/messages/languages.ts';
import { readingProgress, rowBytesOf } from '#lib/workbench/reading-progress.ts';
import { toldProgress } from '#lib/workbench/told-progress.ts';

const file = { size: 1000, rowBytes: 10 };

describe('readingProgress', () => {
  it('counts rows from bytes, pass by pass, and never goes back', () => {
    let now = 0;
    const progress = readingProgress([file], () => now);
    expect(progress({ size: 1000, at: 500 })).toEqual({ share: 0.175, rows: 50, allRows: 100 });
    expect(progress({ size: 1000, at: 1000 })?.share).toBeCloseTo(0.35);
    const again = progress({ size: 1000, at: 100 });
    expect(again?.rows).toBe(10);
    expect(again?.share).toBeCloseTo(0.35 + 0.065);
    now = 100;
    const third = progress({ size: 1000, at: 50 });
    expect(third?.share).toBe(again?.share);
  });

  it('tells the time that is left only once it can', () => {
    let now = 0;
    const progress = readingProgress([file], () => now);
    now = 1000;
    expect(progress({ size: 1000, at: 400 })).not.toHaveProperty('secondsLeft');
    now = 35_000;
    expect(progress({ size: 1000, at: 1000 })?.secondsLeft).toBe(65);
  });

  it('weighs several files by their size, and knows only those', () => {
    const progress = readingProgress([file, { size: 3000, rowBytes: 30 }], () => 0);
    expect(progress({ size: 3000, at: 3000 })).toEqual({ share: (1000 + 0.35 * 3000) / 4000, rows: 100, allRows: 100 });
    expect(progress({ size: 77, at: 1 })).toBeUndefined();
  });
});

it('rowBytesOf gives the mean length of lines, and of a single line all of it', async () => {
  expect(await rowBytesOf(new Blob(['ab\ncdef\n']))).toBe(4);
  expect(await rowBytesOf(new Blob(['abcdef']))).toBe(6);
  expect(await rowBytesOf(new Blob([]))).toBe(1);
});

describe('toldProgress', () => {
  const of = (language: 'en' | 'es', secondsLeft?: number) =>
    toldProgress(
      { share: 0.5, rows: 3_214_567, allRows: 10_010_000, ...(secondsLeft === undefined ? {} : { secondsLeft }) },
      { language, messages: messagesOf(language) }
    );

  it('says rounded rows, and the time left in words, in both languages', () => {
    expect(of('en')).toEqual(['About 3,200,000 of 10,000,000 rows of this file']);
    expect(of('en', 4)[1]).toBe('A few seconds left to read');
    expect(of('en', 41)[1]).toBe('About 50 seconds left to read');
    expect(of('en', 150)[1]).toBe('About 3 minutes left to read');
    expect(of('es', 41)[1]).toBe('Faltan unos 50 segundos para terminar de leer');
    expect(of('es')[0]).toMatch(/^Unas 3.200.000 de 10.000.000 filas/u);
  });
});
