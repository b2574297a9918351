import type { LongProfile } from './profile-wide.ts';
import type { ProposedResource, ProposedSettings, ProposedWide } from './propose-types.ts';
import type { WideColumns } from './propose-wide-columns.ts';

/** Ways of taking the long form of a file, as ways of taking the file: once for each period where columns stand for groups as well. */
export function wideResources(
  resources: readonly ProposedResource[],
  { dimension, cells }: WideColumns,
  long: LongProfile
): readonly ProposedResource[] {
  const periods = [...new Set(long.parts.map(({ period }) => period))];
  const isTwofold = dimension !== undefined && long.period !== undefined;
  const ways = resources.flatMap(({ answerable, ...resource }) =>
    (isTwofold ? periods : [undefined]).map((period) => ({
      ...resource,
      answerable: settingsOf(
        answerable,
        dimension,
        long,
        cells.map(({ column }) => column.name),
        period
      )
    }))
  );
  const [base = ''] = [resources[0]?.name.replace(/-1$/, '')];
  return ways.map((way, index) => (ways.length === 1 ? way : { ...way, name: `${base}-${index + 1}` }));
}

function settingsOf(
  long: ProposedSettings,
  dimension: string | undefined,
  { group, period, figures, parts }: LongProfile,
  wideNames: readonly string[],
  only: string | undefined
): ProposedSettings {
  const virtual = new Set([group, period, ...figures.map(({ name }) => name)]);
  const own = (texts: Readonly<Record<string, string>> | undefined) =>
    Object.entries(texts ?? {}).filter(([name]) => !virtual.has(name));
  const roles = Object.entries(long.columns ?? {}).flatMap(([name, values]) => {
    const figure = figures.find((each) => each.name === name);
    return figure ? [{ figure, values }] : [];
  });
  const into = dimension === undefined ? 'period' : 'group';
  const wide = roles.map(({ figure, values }): ProposedWide => {
    const columns = figure.columns.flatMap((column, at): [string, string][] => {
      const part = parts[at]!;
      if (column === undefined || (only !== undefined && part.period !== only)) return [];
      return [[column, (dimension === undefined ? part.period : part.group?.label) ?? '']];
    });
    const isPlain = columns.every(([column, label]) => column === label);
    return { columns: isPlain ? columns.map(([column]) => column) : Object.fromEntries(columns), into, values };
  });
  const taken = new Set(wide.flatMap(({ columns }) => (Array.isArray(columns) ? columns : Object.keys(columns))));
  const columns = Object.fromEntries(own(long.columns));
  const constants = {
    ...long.constants,
    ...(dimension !== undefined && { dimension }),
    ...(only !== undefined && { period: only })
  };
  const unused = wideNames.filter((name) => !taken.has(name)).map((name) => [name, ''] as const);
  const dimensions = Object.fromEntries([...own(long.dimensions), ...unused]);
  const groups = withoutTotal(long.groups, dimension);
  const where = long.where === undefined ? undefined : ofRoles(long.where, roles);
  return {
    table: 'results',
    ...(Object.keys(constants).length > 0 && { constants }),
    ...(Object.keys(columns).length > 0 && { columns }),
    ...(long.strata && { strata: long.strata }),
    ...(Object.keys(dimensions).length > 0 && { dimensions }),
    ...(Object.keys(groups).length > 0 && { groups }),
    ...(long.absent && { absent: long.absent }),
    wide: wide.length === 1 ? wide[0]! : wide,
    ...(where !== undefined && { where })
  };
}

/** What labels mean, without the total of the columns: its column is said to be everyone's. */
function withoutTotal(groups: ProposedSettings['groups'], dimension: string | undefined) {
  return Object.fromEntries(
    Object.entries(groups ?? {}).flatMap(([id, labels]) => {
      const kept = Object.entries(labels).filter(([label]) => id !== dimension || label !== 'All');
      return kept.length > 0 ? [[id, Object.fromEntries(kept)]] : [];
    })
  );
}

/** A condition that names figures by the columns of the table that hold them. */
function ofRoles(
  where: string,
  roles: readonly { readonly figure: { readonly name: string }; readonly values: string }[]
) {
  return roles.reduce(
    (text, { figure, values }) => text.replaceAll(`"${figure.name.replaceAll('"', '""')}"`, `"${values}"`),
    where
  );
}
