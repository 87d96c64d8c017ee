// The arithmetic of a measurement. Pure.

/**
 * @typedef {Readonly<Record<string, readonly number[]>>} Series Figures by what they are of, each list of the same rounds.
 *
 * @typedef {object} Measured A row of the table.
 * @property {readonly number[]} figures
 * @property {readonly number[]} [than] Of something else, measured in turns with it.
 */

/**
 * @param {readonly number[]} numbers At least one.
 * @returns {number}
 */
export function median(numbers) {
  if (numbers.length === 0) throw new Error('the median of nothing');
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const [high = 0, low = high] = [sorted[half], sorted[half - 1]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/**
 * How many times as much one thing takes as another that was measured in turns with it: the median over the rounds. What
 * else the machine does affects both halves of a round, so it cancels out.
 *
 * @param {readonly number[]} numbers
 * @param {readonly number[]} others As many, of the same rounds.
 */
export function medianRatio(numbers, others) {
  if (numbers.length !== others.length) throw new Error(`${numbers.length} rounds against ${others.length}`);
  return median(numbers.map((number, round) => number / (others[round] ?? NaN)));
}

/**
 * Measures things in turns (A B C A B C...), so that each meets the same moments of a busy machine.
 *
 * @template {string} Name
 * @param {Readonly<Record<Name, () => number | Promise<number>>>} subjects Each gives what it took.
 * @param {{ rounds: number, warmUps?: number }} options
 * @returns {Promise<Readonly<Record<Name, readonly number[]>>>}
 */
export async function inTurns(subjects, { rounds, warmUps = 1 }) {
  const names = /** @type {Name[]} */ (Object.keys(subjects));
  const taken = /** @type {Record<Name, number[]>} */ ({});
  for (const name of names) taken[name] = [];
  for (let round = -warmUps; round < rounds; round++) {
    for (const name of names) {
      const took = await subjects[name]();
      if (round >= 0) taken[name].push(took);
    }
  }
  return taken;
}

/**
 * Milliseconds that something takes by the clock.
 *
 * @param {() => unknown} act
 * @returns {Promise<number>}
 */
export async function clocked(act) {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

/**
 * Milliseconds of processor time that something takes in this process: what others do on the machine doesn't count.
 *
 * @param {() => unknown} act
 * @returns {Promise<number>}
 */
export async function worked(act) {
  const start = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
