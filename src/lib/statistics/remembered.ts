const most = 4096;

/**
 * A pure function of one number that remembers its answers: for those that are dear and asked the same again and again (a
 * reference group's limits for every group that is compared with it). Forgets everything where it has kept 4,096, so that
 * memory stays flat.
 */
export function remembered(compute: (value: number) => number): (value: number) => number {
  const known = new Map<number, number>();
  return (value) => {
    const found = known.get(value);
    if (found !== undefined) return found;
    const answer = compute(value);
    if (known.size >= most) known.clear();
    known.set(value, answer);
    return answer;
  };
}
