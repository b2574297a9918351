import { components, criteria } from './criteria.ts';
import { findFrameworkItem, frameworks, type FrameworkItem } from './frameworks.ts';
import { normaliseHeader } from './header.ts';

type Kind = FrameworkItem['kind'] | 'criterion';
type Item = Pick<FrameworkItem, 'id' | 'title' | 'number' | 'parent'> & { readonly kind: Kind };
type Index = ReadonlyMap<string, ReadonlySet<string>>;

const kindWords: Readonly<Record<Kind, readonly string[]>> = {
  step: ['step', 'paso'],
  goal: ['goal', 'goals', 'strategic goal', 'meta', 'meta estratégica', 'objetivo', 'objetivo estratégico'],
  level: ['level', 'nivel'],
  example: ['example', 'example of accountability', 'ejemplo'],
  value: ['value', 'guiding value', 'valor'],
  principle: ['principle', 'principio'],
  role: ['role', 'papel', 'rol'],
  action: ['action', 'actions', 'acción'],
  criterion: ['criterion', 'criterio']
};

const moreNames: Readonly<Record<string, readonly string[]>> = {
  'lh.level.patient': ['patients', 'pacientes'],
  'lh.level.organization': ['organizational', 'organisation', 'organisational'],
  'lh.level.societal': ['society']
};

const items: readonly Item[] = [
  ...criteria.map(({ id, title }) => ({ id, title, kind: 'criterion' as const })),
  ...frameworks.flatMap((framework) => framework.items)
];
const everything = indexOf(items);
const goals = indexOf(items.filter(({ kind }) => kind === 'goal'));
const actions = indexOf(items.filter(({ kind }) => kind === 'action'));
const levels = indexOf(items.filter(({ kind }) => kind === 'level'));

/**
 * The id of the framework item or criterion that people's spelling means: its id (`lh.goal.4.1`), kind and number (`Goal 4.1`,
 * `Acción 5`, `Governance 1`), a goal's number alone (`4.1`), its name (`Trust`, `patient-level`), or a numbered one of these
 * with more words behind it (`Goal 4.1: fairer visits`). Case, accents, punctuation and “and” do not matter. Undefined for what is
 * not known and for what could mean two: `5`, `community`, `Goals 4.1 and 4.2`.
 */
export function findItem(text: string): string | undefined {
  return find(everything, goalNumber(text));
}

/** As `findItem`, among strategic goals only. */
export function findGoal(text: string): string | undefined {
  return find(goals, goalNumber(text));
}

/** As `findItem`, among actions only; a number alone is an action's: `5`, `5.0`, `5. A representative workforce`. */
export function findAction(text: string): string | undefined {
  return find(actions, text.trim().replace(/^(\d+)(?:\.0)?(?=$|\s*[.:)–—-]\s*\D)/, 'action $1 '));
}

/** As `findItem`, among levels only, so that `community` is the level. */
export function findLevel(text: string): string | undefined {
  return find(levels, text);
}

function goalNumber(text: string): string {
  return text.trim().replace(/^(?=\d\.\d(?!\d))/, 'goal ');
}

function find(index: Index, text: string): string | undefined {
  const words = spelled(text).split('_');
  return only(index.get(words.join('_'))) ?? followedByWords(index, words);
}

/** A numbered reference with words behind it, as long as these hold no number that could name another item. */
function followedByWords(index: Index, words: readonly string[]): string | undefined {
  for (let length = words.length - 1; length > 0; length -= 1) {
    const found = only(index.get(words.slice(0, length).join('_')));
    if (found === undefined || !/^\d+$/.test(words[length - 1] ?? '')) continue;
    return words.slice(length).some((word) => /^\d{1,2}$/.test(word)) ? undefined : found;
  }
  return undefined;
}

function only(found: ReadonlySet<string> | undefined): string | undefined {
  return found?.size === 1 ? [...found][0] : undefined;
}

function spelled(text: string): string {
  return normaliseHeader(text.replace(/(\p{L})(?=\d)/gu, '$1 ').replace(/\band\b/giu, ' '));
}

function indexOf(among: readonly Item[]): Index {
  const index = new Map<string, Set<string>>();
  for (const item of among) {
    for (const spelling of spellingsOf(item)) {
      const key = spelled(spelling);
      index.set(key, (index.get(key) ?? new Set()).add(item.id));
    }
  }
  return index;
}

function spellingsOf(item: Item): readonly string[] {
  const kinds = kindWords[item.kind];
  const names = namesOf(item);
  const own = [item.id, item.id.replace(/^(lh|rtb)\./, ''), ...names];
  const number = item.number ?? '';
  if (item.kind === 'example') {
    const steps = [item.id.split('.')[2] ?? '', ...titlesOf(findFrameworkItem(item.parent ?? '') ?? item)];
    return [
      ...own,
      ...kinds.flatMap((kind) => steps.flatMap((step) => [`${kind} ${step} ${number}`, `${step} ${kind} ${number}`]))
    ];
  }
  const numbered = number === '' ? [] : kinds.map((kind) => `${kind} ${number}`);
  return [
    ...own,
    ...numbered,
    ...kinds.flatMap((kind) => names.flatMap((name) => [`${kind} ${name}`, `${name} ${kind}`]))
  ];
}

/** What an item is called without its kind. */
function namesOf(item: Item): readonly string[] {
  const { id, kind } = item;
  if (kind === 'criterion') return [...titlesOf(item), ...criterionNames(id)];
  const lastOfId = kind === 'example' || kind === 'goal' || kind === 'action' ? [] : [id.split('.').at(-1) ?? id];
  return [...titlesOf(item), ...lastOfId, ...(moreNames[id] ?? [])];
}

/** Its titles, whole, and without the phrase that a principle's has behind the colon. */
function titlesOf({ title }: Pick<Item, 'title'>): readonly string[] {
  return [title.en, title.es ?? title.en].flatMap((text) => [text, text.split(':')[0] ?? text]);
}

/** `Community-Centered Governance 1`, and the component's name alone where it has but one criterion. */
function criterionNames(id: string): readonly string[] {
  const [componentId = '', number = ''] = id.split('.');
  const names = components
    .filter((component) => component.id === componentId)
    .flatMap((component) => [componentId, ...titlesOf(component)]);
  const single = criteria.filter((criterion) => criterion.component === componentId).length === 1;
  return names.flatMap((name) => [`${name} ${number}`, ...(single ? [name] : [])]);
}
