import type { Facts } from '../../facts.ts';
import type { UpdateFinding } from '../../update-state.ts';
import type { UpdateRequirement } from '../../../windows/releases.ts';
import type { Codes, Evidence, Find, NeededPackage } from '../rung.ts';

const codes = {
  'not-needed': { state: 'not-applicable', verdict: null, links: ['W1', 'K1'] },
  'update-present': { state: 'pass', verdict: null, links: ['K1'] },
  'update-missing': { state: 'fail', verdict: 'cannot-be-fixed-here', links: ['K1', 'K9'] },
  'update-incomplete': { state: 'fail', verdict: 'cannot-be-fixed-here', links: ['K1', 'K9'] },
  'update-probably-missing': { state: 'unknown', verdict: 'undetermined', links: ['K1', 'O2'] },
  'update-unknown': { state: 'unknown', verdict: 'undetermined', links: ['K1'] },
} as const satisfies Codes;

type Code = keyof typeof codes;

/** What Windows 7 and 2008 R2 need before an update of mid-2019 or later; KB3140245 is of 2016. Source: [K9]. */
const SHA_2_PREREQUISITES = ['KB4490628', 'KB4474419'] as const;

/** Releases on the update's own product list; only Office articles name Windows 8. Facts 1.1 [K1][O2]. */
const LISTED = ['windows-7', 'server-2008-r2', 'server-2012'];

const BEFORE_SHA_2 = ['windows-7', 'server-2008-r2'];

function packages({ machine }: Facts, requirement: UpdateRequirement): readonly NeededPackage[] {
  const { release, architecture } = machine;
  const inDoubt = !LISTED.includes(release) || /embedded/i.test(machine.edition ?? '');
  const needed = (kb: string, source: string): NeededPackage => ({ kb, release, architecture, inDoubt, source });
  const first = BEFORE_SHA_2.includes(release)
    ? SHA_2_PREREQUISITES.map((kb): NeededPackage => ({ ...needed(kb, 'K9'), neededFor: 'newer-updates' }))
    : [];
  return [...first, needed(requirement.kb, 'K1')];
}

function evidenceOf({ file, version }: UpdateFinding['files'][number], needed: string): Evidence {
  const path = `%SystemRoot%\\${file}`;
  return version === null
    ? { path, name: 'file version', found: null, unreadable: true, needed, source: 'T2' }
    : { path, name: 'file version', found: version, needed, source: 'T2' };
}

function codeOf({ state, files }: UpdateFinding): Code {
  if (state === 'not-needed') return state;
  const isInPart = state === 'missing' && files.some(({ verdict }) => verdict === 'present');
  return isInPart ? 'update-incomplete' : `update-${state}`;
}

const find: Find<Code> = (facts) => {
  const { update } = facts;
  if (update.requirement === null) return { code: 'not-needed', evidence: [] };
  const lowest = update.requirement.minimum.join('.');
  const code = codeOf(update);
  const isThere = ({ verdict }: UpdateFinding['files'][number]): boolean => verdict === 'present';
  // what is at fault first
  const files = [...update.files.filter((file) => !isThere(file)), ...update.files.filter(isThere)];
  const evidence = files.map((file) => evidenceOf(file, lowest));
  return update.state === 'present'
    ? { code, evidence }
    : { code, evidence, packages: packages(facts, update.requirement) };
};

export const update = { codes, find };
