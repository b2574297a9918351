import type { Letter } from './letter-subjects.ts';

const width = 76;

/**
 * A letter as plain text to paste into a message: its subject on the first line, blocks apart, lists with dashes, lines of at most 76
 * characters (a longer word, an address say, stands whole on its line), one line break at the end.
 */
export function letterText({ subject, blocks }: Letter): string {
  const parts = blocks.map((block) =>
    block.kind === 'paragraph'
      ? wrapped(block.text, '', '')
      : block.items.map((item) => wrapped(item, '- ', '  ')).join('\n')
  );
  return `${[wrapped(subject, '', ''), ...parts].join('\n\n')}\n`;
}

/** Breaks at ordinary spaces only: a no-break space holds. */
function wrapped(text: string, first: string, rest: string): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(/[ \t\r\n]+/u).filter((each) => each !== '')) {
    const begins = line === first || line === rest;
    if (!begins && lengthOf(line) + 1 + lengthOf(word) > width) {
      lines.push(line);
      line = rest + word;
    } else line += begins ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}

function lengthOf(text: string): number {
  return [...text].length;
}
