import { readingOf } from '../snapshot.ts';
import { plainValueOrNull } from '../plain-value.ts';
import { stringOf, valueOf } from '../../windows/registry.ts';
import { setting, settingPath } from '../../windows/settings.ts';
import type { Facts } from '../facts.ts';
import type { Evidence, Rung } from './rung.ts';

type Code = 'supported' | 'named' | 'newer-than-known' | 'service-pack-missing' | 'too-old' | 'unknown';

/** Windows 7 without Service Pack 1, which the update doesn't install on. Source: facts 6.2 [K1]. */
const WITHOUT_SERVICE_PACK = 7600;

function evidence(facts: Facts): readonly Evidence[] {
  return ['machine.current-build-number', 'machine.installation-type'].map((id) => {
    const row = setting(id);
    const reading = readingOf(facts.snapshot, id);
    const value = valueOf(reading);
    return {
      path: settingPath(row, 'native'),
      name: row.name,
      found: value === null ? null : (stringOf(value) ?? plainValueOrNull(value)),
      ...(reading.state === 'unreadable' ? { unreadable: true as const } : {}),
      source: row.source,
    };
  });
}

function codeOf({ machine }: Facts): Code {
  if (machine.release === 'unknown') return 'unknown';
  if (machine.release === 'older') return 'too-old';
  if (machine.build === WITHOUT_SERVICE_PACK && !machine.releaseNamed) return 'service-pack-missing';
  if (machine.newerThanKnown) return 'newer-than-known';
  return machine.releaseNamed ? 'named' : 'supported';
}

export const releaseRung: Rung<Code> = {
  id: 'release',
  codes: {
    supported: { state: 'pass', verdict: null },
    named: { state: 'pass', verdict: null },
    'newer-than-known': { state: 'warn', verdict: null },
    'service-pack-missing': { state: 'fail', verdict: 'cannot-be-fixed-here' },
    'too-old': { state: 'fail', verdict: 'cannot-be-fixed-here' },
    unknown: { state: 'unknown', verdict: 'undetermined' },
  },
  find: (facts) => ({ code: codeOf(facts), evidence: evidence(facts) }),
};
