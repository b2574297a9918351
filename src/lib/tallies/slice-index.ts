/** Finds what belongs to an institution, a period and a group. */
export interface SliceIndex<T> {
  set(institution: string, period: string, group: string, value: T): void;
  /** By group; empty where there is nothing. */
  of(institution: string, period: string): ReadonlyMap<string, T>;
}

/** An empty index. */
export function sliceIndex<T>(): SliceIndex<T> {
  const places = new Map<string, Map<string, Map<string, T>>>();
  const nothing = new Map<string, T>();
  return {
    set: (institution, period, group, value) => {
      let periods = places.get(institution);
      if (periods === undefined) places.set(institution, (periods = new Map()));
      let groups = periods.get(period);
      if (groups === undefined) periods.set(period, (groups = new Map()));
      groups.set(group, value);
    },
    of: (institution, period) => places.get(institution)?.get(period) ?? nothing
  };
}
