/** A place on a drawing: x and y, rounded by whoever places it. */
export type Place = readonly [x: number, y: number];

/** Runs of neighbouring points that are there; a point measured by a new method begins a run of its own. */
export function runsOf<P extends { readonly hasNewMethod?: true }>(
  points: readonly P[],
  isThere: (point: P) => boolean
): readonly (readonly P[])[] {
  const runs: P[][] = [];
  let isOpen = false;
  for (const point of points) {
    const isHere = isThere(point);
    if (isHere && isOpen && !point.hasNewMethod) runs.at(-1)?.push(point);
    else if (isHere) runs.push([point]);
    isOpen = isHere;
  }
  return runs;
}

/** A line through places, as the `d` of a path. */
export function linePath(places: readonly Place[]): string {
  return places.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}
