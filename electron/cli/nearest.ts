/** Counts the letters to add, remove, change or swap with their neighbour to turn one word into the other. */
function distance(one: string, other: string): number {
  let before: readonly number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let at = 1; at <= other.length; at++) {
      const isSame = one[row - 1] === other[at - 1];
      const isSwapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      next.push(
        Math.min(
          (last[at] ?? 0) + 1,
          (next[at - 1] ?? 0) + 1,
          (last[at - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (before[at - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [before, last] = [last, next];
  }
  return last[other.length] ?? 0;
}

/** Returns the most likely meaning of `word`; null if nothing is close. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (word.length > 40) return null;
  const typed = word.toLowerCase();
  const most = Math.max(1, Math.floor(typed.length / 3));
  const ranked = candidates
    .map((name) => ({ name, far: name.startsWith(typed) && typed.length > 2 ? 1 : distance(typed, name) }))
    .sort((one, other) => one.far - other.far);
  const [first] = ranked;
  return first !== undefined && first.far <= most ? first.name : null;
}
