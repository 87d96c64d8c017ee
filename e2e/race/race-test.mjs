// Several writers at once, some of them killed: what they said they did is in the history, and undoing all gives the
// first state back.
import { isDeepStrictEqual } from 'node:util';
import { asCommand } from '../../build/command.mjs';
import { randomFrom } from '../wine/kill-test.mjs';
import { runWriter } from './run-writer.mjs';
import { SITES } from './sites.mjs';

/**
 * @typedef {import('./sites.mjs').Site} Site
 *
 * @typedef {object} RaceCounts
 * @property {number} rounds
 * @property {number} writers
 * @property {number} kills
 * @property {number} commits That a writer reported.
 * @property {Readonly<Record<string, number>>} came How often each end came.
 * @property {readonly string[]} wrong Empty is the only good answer.
 *
 * @typedef {{ readonly args: readonly string[], readonly killAt: import('./run-writer.mjs').KillMoment | null }}
 *   Planned
 *
 * @typedef {{ readonly id: number, readonly at: string, readonly state: string, readonly selection: unknown }} Entry
 */

const WAYS = ['cli', 'window', 'helper'];
const VERBS = ['apply', 'apply', 'apply', 'apply', 'undo', 'undo', 'recover', 'finish'];
const MASKS = ['0x800', '0xA00', '0xA80', '0x880'];
/** Others were in the way, or nothing was to be done; a helper gives its exit code alone. */
const FINE = [
  ...['committed', 'undone', 'nothing-to-do', 'conflict', 'undo-conflict', 'writer-at-work', 'pending-change'],
  ...['exit 0', 'exit 2', 'exit 6', 'exit 7'],
];
/**
 * The first rounds, which have what every run should have: a change that is made, and one that is killed.
 *
 * @type {readonly (readonly Planned[])[]}
 */
const SCRIPTED = [
  [
    { args: ['cli', 'apply', '0xA00'], killAt: null },
    { args: ['window', 'apply', '0xA80'], killAt: null },
  ],
  [
    { args: ['cli', 'apply', '0x880'], killAt: { from: 'started', ms: 0 } },
    { args: ['window', 'undo'], killAt: null },
  ],
];
/** All is settled and undone this often, before the oldest entries are dropped. */
const SETTLED_EVERY = 15;

/**
 * The journal as a program that comes later reads it.
 *
 * @param {Site} site
 * @returns {Promise<readonly Entry[]>}
 */
async function readEntries(site) {
  const { answer } = await runWriter(site.command(['history']), null);
  const past = /** @type {{ entries: readonly Entry[], unreadable: readonly unknown[] } | null} */ (answer);
  if (past?.unreadable.length !== 0) throw new Error(`the journal: ${JSON.stringify(answer)}`);
  return past.entries;
}

/**
 * What one state has and the other hasn't, a line each; null where they are the same.
 *
 * @param {unknown} before
 * @param {unknown} after
 */
function difference(before, after) {
  if (isDeepStrictEqual(before, after)) return null;
  const linesOf = (/** @type {unknown} */ state) => JSON.stringify(state, null, 1).split('\n');
  const [old, now] = [linesOf(before), linesOf(after)];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ].join('\n');
}

/** @param {unknown} answer */
const cameOf = (answer) => /** @type {{ came?: string, journal?: number | null } | null} */ (answer) ?? {};

/**
 * Ends what is half-done and undoes all.
 *
 * @param {Site} site
 * @param {string[]} wrong
 * @param {string[]} story
 */
async function settle(site, wrong, story) {
  for (const verb of ['recover', 'undo']) {
    for (let times = 0; ; times++) {
      const { came = '', journal = null } = cameOf((await runWriter(site.command(['cli', verb]), null)).answer);
      if (came === 'nothing-to-do') break;
      story.push(`settling: ${verb}: ${came} ${journal ?? ''}`);
      if (!['committed', 'undone'].includes(came) || times > 200) {
        wrong.push(`settling: ${verb} said ${came}`);
        return;
      }
    }
  }
}

/**
 * @param {Site} site
 * @param {number} rounds
 * @param {number} seed
 * @param {(done: number) => void} [progress]
 * @returns {Promise<RaceCounts>}
 */
export async function runRace(site, rounds, seed, progress = () => undefined) {
  const random = randomFrom(seed);
  const below = (/** @type {number} */ n) => Math.floor(random() * n);
  /** @template T @param {readonly T[]} list @returns {T} */
  const oneOf = (list) => /** @type {T} */ (list[below(list.length)]);
  const first = await site.state();
  const plain = await runWriter(site.command(['cli', 'apply']), null);
  /** @type {Map<number, string>} What each id was first seen as. */
  const known = new Map();
  /** @type {Map<number, string>} Who reported a commit under an id. */
  const committed = new Map();
  /** @type {Record<string, number>} */
  const came = {};
  /** @type {string[]} */
  const wrong = [];
  /** @type {string[]} What happened since all was settled last, for whoever looks for a fault. */
  const story = [];
  const counts = { writers: 0, kills: 0 };

  /** @returns {Planned} */
  function planned() {
    /** @type {'started' | 'writing'} */
    const from = random() < 0.2 ? 'started' : 'writing';
    const killAt = random() < 0.35 ? { from, ms: random() * 1.1 * plain.ms[from] } : null;
    return { args: [oneOf(WAYS), oneOf(VERBS), oneOf(MASKS)], killAt };
  }

  /** @param {number} round @param {readonly number[]} reported */
  async function look(round, reported) {
    const entries = await readEntries(site);
    for (const entry of entries) {
      const what = `${entry.at} ${JSON.stringify(entry.selection)}`;
      const before = known.get(entry.id) ?? what;
      if (before !== what) wrong.push(`round ${round}: id ${entry.id} was ${before}, and is ${what}`);
      known.set(entry.id, before);
    }
    if (new Set(entries.map(({ id }) => id)).size !== entries.length)
      wrong.push(`round ${round}: an id is there twice`);
    for (const id of reported) {
      if (!entries.some((entry) => entry.id === id)) wrong.push(`round ${round}: committed entry ${id} is missing`);
    }
  }

  for (let round = 1; round <= rounds && wrong.length === 0; round++) {
    const writers = (SCRIPTED[round - 1] ?? Array.from({ length: 2 + below(2) }, planned)).map(({ args, killAt }) => ({
      args,
      ended: runWriter(site.command(args), killAt),
    }));
    /** @type {number[]} */
    const reported = [];
    for (const { args, ended } of writers) {
      const { killed, answer } = await ended;
      counts.writers += 1;
      if (killed) counts.kills += 1;
      const { came: end = killed ? 'killed' : 'nothing', journal = null } = cameOf(answer);
      came[end] = (came[end] ?? 0) + 1;
      story.push(`${round}: ${args.join(' ')}: ${end} ${journal ?? ''}`);
      if (end !== 'killed' && !FINE.includes(end)) wrong.push(`round ${round}: ${args.join(' ')} said ${end}`);
      if (end !== 'committed' || journal === null || args[1] !== 'apply') continue;
      if (committed.has(journal)) wrong.push(`round ${round}: id ${journal} was used twice`);
      committed.set(journal, args.join(' '));
      reported.push(journal);
    }
    await look(round, reported);
    if (random() < 0.6) {
      const verb = oneOf(['recover', 'finish']);
      const { came: end = 'nothing' } = cameOf((await runWriter(site.command(['cli', verb]), null)).answer);
      story.push(`${round}: then ${verb}: ${end}`);
      if (!FINE.includes(end)) wrong.push(`round ${round}: ${verb} after it said ${end}`);
    }
    if (round % SETTLED_EVERY === 0 || round === rounds) {
      await settle(site, wrong, story);
      const left = difference(first, await site.state());
      if (left !== null) wrong.push(`round ${round}: undoing all left a difference`, left, ...story);
      story.length = 0;
      await look(round, []);
    }
    progress(round);
  }
  return { ...counts, rounds, commits: committed.size, came, wrong };
}

/**
 * `npm run tool -- race N [SEED]`: N rounds on a registry file and as many on the registry in Wine.
 *
 * @param {readonly string[]} argv
 * @returns {Promise<number>} 0 where nothing was wrong.
 */
async function runRaceCommand(argv) {
  const [rounds = 100, seed = Date.now() % 1_000_000] = argv.map(Number);
  if (!Number.isInteger(rounds) || rounds < 1 || !Number.isInteger(seed)) {
    process.stderr.write('Usage: npm run tool -- race N [SEED]\n');
    return 2;
  }
  process.stderr.write(`${rounds} rounds, seed ${seed}.\n`);
  let isWrong = false;
  for (const open of Object.values(SITES)) {
    const site = await open();
    try {
      const { writers, kills, commits, came, wrong } = await runRace(site, rounds, seed, (done) => {
        if (done % 10 === 0) process.stderr.write(`${site.name}: ${done} rounds\n`);
      });
      process.stdout.write(
        `${site.name}: ${writers} writers, ${kills} killed, ${commits} commits reported; ${JSON.stringify(came)}; wrong ${wrong.length}\n` +
          wrong.map((line) => `${line}\n`).join(''),
      );
      isWrong ||= wrong.length > 0;
    } finally {
      await site.close();
    }
  }
  return isWrong ? 1 : 0;
}

await asCommand(import.meta.url, runRaceCommand);
