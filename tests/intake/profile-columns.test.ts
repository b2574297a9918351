import { expect, test } from 'vitest';
import { profileOfText } from './profile-of-text.ts';

test('-9999 stands for no number beside a dash as it does beside numbers, and not where others are below zero', () => {
  const column = (cells: readonly string[]) => profileOfText(['rate', ...cells].join('\n')).columns[0]!;
  expect(column(['12', '14', '-9999']).absent.get('-9999')).toBe('not-reported');
  expect(column(['12', '--', '-9999']).absent.get('-9999')).toBe('not-reported');
  expect(column(['12', '-3.5', '-9999']).absent.has('-9999')).toBe(false);
});
