import type { Facts } from '../facts.ts';
import type { NeededPackage, Rung } from './rung.ts';

type Code = 'not-needed' | 'update-present' | 'update-missing' | 'update-probably-missing' | 'update-unknown';

/** What Windows 7 and 2008 R2 need before they take a newer update. Source: [K9]. */
const SHA_2_PREREQUISITES = ['KB4490628', 'KB4474419'] as const;

/** Releases that the update's own product list names; Windows 8 is named by Office articles only. Facts 1.1 [K1][O2]. */
const LISTED = ['windows-7', 'server-2008-r2', 'server-2012'];

function packages({ machine, update }: Facts): readonly NeededPackage[] {
  if (update.requirement === null || update.state === 'present') return [];
  const { release, architecture } = machine;
  const needed = (kb: string, source: string): NeededPackage => ({
    kb,
    release,
    architecture,
    inDoubt: !LISTED.includes(release) || /embedded/i.test(machine.edition ?? ''),
    source,
  });
  const first = ['windows-7', 'server-2008-r2'].includes(release) ? SHA_2_PREREQUISITES : [];
  return [...first.map((kb) => needed(kb, 'K9')), needed(update.requirement.kb, 'K1')];
}

export const UPDATE_CODES: Rung<Code>['codes'] = {
  'not-needed': { state: 'not-applicable', verdict: null },
  'update-present': { state: 'pass', verdict: null },
  'update-missing': { state: 'fail', verdict: 'cannot-be-fixed-here' },
  'update-probably-missing': { state: 'unknown', verdict: 'undetermined' },
  'update-unknown': { state: 'unknown', verdict: 'undetermined' },
};

export const updateRung: Rung<Code> = {
  id: 'update',
  codes: UPDATE_CODES,
  find(facts) {
    const { update } = facts;
    const needed = packages(facts);
    return {
      code: update.state === 'not-needed' ? update.state : (`update-${update.state}` as const),
      evidence: update.files.map((file) => ({
        path: `%SystemRoot%\\${file.file}`,
        name: 'file version',
        found: file.version,
        ...(file.version === null ? { unreadable: true as const } : {}),
        ...(update.requirement === null ? {} : { needed: update.requirement.minimum.join('.') }),
        source: 'T2',
      })),
      ...(needed.length === 0 ? {} : { packages: needed }),
    };
  },
};
