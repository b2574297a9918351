import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Check } from './check.ts';
import { checkedFileNames, checkedFiles } from './checked-files.ts';
import { verifyInstitution } from './verify-institution.ts';

/*
 * The script of the page “Check it yourself”: loaded by that page alone, asks nothing but the edition's own files. It is bundled into
 * one file when Answerable is built, so that an edition carries it with it.
 */

/** What the page says, in its language; `{n}` and `{file}` are filled in. */
interface Words {
  readonly working: string;
  readonly summary: string;
  readonly files: string;
  readonly failed: string;
  readonly outcomes: Readonly<Record<Check['outcome'], string>>;
  readonly parts: Readonly<Record<Check['part'], string>>;
  readonly because: Readonly<Record<string, string>>;
  readonly line: string;
}

interface Manifest {
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

const page = document.getElementById('check') as HTMLElement;
const words = JSON.parse(page.dataset['words'] ?? '{}') as Words;
const base = page.dataset['base'] ?? '../';
const methods = page.dataset['methods'] ?? '../methods/index.html';
const status = document.getElementById('check-status') as HTMLElement;
const body = document.getElementById('check-rows') as HTMLElement;
const table = document.getElementById('check-table') as HTMLElement;
/** Printed before each cell where the columns do not fit side by side. */
const heads = [...table.querySelectorAll('th')].map((head) => head.textContent ?? '');

(document.getElementById('check-unable') as HTMLElement).hidden = true;
for (const button of page.querySelectorAll<HTMLButtonElement>('button[data-folder]')) {
  button.hidden = false;
  button.addEventListener('click', () => void run(button.dataset['folder'] ?? ''));
}

async function run(folder: string): Promise<void> {
  status.textContent = words.working;
  table.hidden = true;
  body.replaceChildren();
  try {
    const manifest = JSON.parse(await textOf('manifest.json')) as Manifest;
    const listed = new Map(manifest.files.map((file) => [file.path, file.sha256]));
    const texts = new Map<string, string>();
    const wrong: string[] = [];
    for (const name of checkedFileNames.filter((each) => listed.has(`${folder}/${each}`))) {
      const bytes = await bytesOf(`${folder}/${name}`);
      if (bytesToHex(sha256(bytes)) !== listed.get(`${folder}/${name}`)) wrong.push(`${folder}/${name}`);
      texts.set(name, new TextDecoder().decode(bytes));
    }
    const checks = verifyInstitution(checkedFiles(folder, (name) => texts.get(name) ?? ''));
    show(checks, texts.size, wrong);
  } catch (error) {
    status.textContent = words.failed.replace('{why}', error instanceof Error ? error.message : String(error));
  }
}

function show(checks: readonly Check[], files: number, wrong: readonly string[]): void {
  const count = (outcome: Check['outcome']) => String(checks.filter((check) => check.outcome === outcome).length);
  const figures = words.summary
    .replace('{match}', count('match'))
    .replace('{mismatch}', count('mismatch'))
    .replace('{word}', count('word'));
  const hashes = words.files
    .replace('{match}', String(files - wrong.length))
    .replace('{mismatch}', String(wrong.length));
  status.textContent = [figures, hashes, ...wrong].join(' ');
  const order = ['mismatch', 'word', 'match'];
  const sorted = [...checks].sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
  body.replaceChildren(...sorted.map(rowOf));
  table.hidden = false;
}

function rowOf(check: Check): HTMLElement {
  const row = document.createElement('tr');
  row.dataset['outcome'] = check.outcome;
  const cells = [
    words.outcomes[check.outcome],
    figureOf(check),
    words.parts[check.part],
    check.published,
    check.outcome === 'word' ? '' : (check.recomputed ?? ''),
    check.because === undefined ? '' : (words.because[check.because] ?? '').replace('{whose}', () => check.whose ?? '')
  ];
  row.append(
    ...cells.map((content, place) => {
      const cell = document.createElement('td');
      cell.dataset['label'] = heads[place] ?? '';
      if (content !== '') cell.append(content);
      return cell;
    })
  );
  return row;
}

/** The figure, as a link to how it is made, above the place where it stands. */
function figureOf({ figure, anchor, file, line }: Check): DocumentFragment {
  const link = document.createElement('a');
  link.href = `${methods}#${anchor}`;
  link.textContent = figure;
  const place = document.createElement('small');
  place.textContent = line === undefined ? file : `${file}, ${words.line.replace('{line}', String(line))}`;
  const both = document.createDocumentFragment();
  both.append(link, place);
  return both;
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const answer = await fetch(base + path);
  if (!answer.ok) throw new Error(`${path}: ${String(answer.status)}`);
  return new Uint8Array(await answer.arrayBuffer());
}

async function textOf(path: string): Promise<string> {
  return new TextDecoder().decode(await bytesOf(path));
}
