/** A place on a drawing: x in percent of its width, y in pixels. */
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

/**
 * A line through places, as the `d` of a path in a drawing 1000 wide: whole numbers, as a page has thousands of them and half a
 * pixel is not seen.
 */
export function linePath(places: readonly Place[]): string {
  return places.map((place, index) => `${index === 0 ? 'M' : 'L'}${written(place)}`).join('');
}

/** Places as the `d` of a path whose strokes have round ends: a dot each, round however the drawing is stretched. */
export function dots(places: readonly Place[]): string {
  return places.map((place) => `M${written(place)}h0`).join('');
}

function written([x, y]: Place): string {
  return `${Math.round(x * 10)} ${Math.round(y)}`;
}
