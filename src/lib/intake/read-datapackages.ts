import type { ProblemList } from './problem-list.ts';
import { readDatapackage, type Datapackage, type ProjectDescription } from './read-datapackage.ts';

/**
 * The descriptions of several folders as one: all resources, and of each fact on the whole the first word. Another word later is a
 * problem. Rows are persons only where every folder says so, because small numbers are hidden by it.
 */
export function readDatapackages(given: readonly Datapackage[], problems: ProblemList): ProjectDescription {
  const all = given.map((datapackage) => ({ file: datapackage.file, ...readDatapackage(datapackage, problems) }));
  const facts: Record<string, unknown> = {};
  for (const [index, one] of all.entries())
    for (const [key, value] of Object.entries(one.facts)) {
      if (index === 0 || facts[key] === undefined) facts[key] = value;
      else if (key !== 'title' && key !== 'madeUp' && JSON.stringify(facts[key]) !== JSON.stringify(value))
        problems.add('folders-disagree', { file: one.file }, { key, got: value, used: facts[key] });
    }
  if (all.some((one) => one.facts.rowsArePersons !== true)) delete facts['rowsArePersons'];
  return { facts, resources: all.flatMap(({ resources }) => resources) };
}
