import type { Rung } from './rung.ts';

type Code = 'not-needed' | 'update-present' | 'update-missing' | 'update-probably-missing' | 'update-unknown';

export const updateRung: Rung<Code> = {
  id: 'update',
  codes: {
    'not-needed': { state: 'not-applicable', verdict: null },
    'update-present': { state: 'pass', verdict: null },
    'update-missing': { state: 'fail', verdict: 'cannot-be-fixed-here' },
    'update-probably-missing': { state: 'unknown', verdict: 'undetermined' },
    'update-unknown': { state: 'unknown', verdict: 'undetermined' },
  },
  find: ({ update }) => ({
    code: update.state === 'not-needed' ? update.state : (`update-${update.state}` as const),
    evidence: update.files.map((file) => ({
      path: `%SystemRoot%\\${file.file}`,
      name: 'file version',
      found: file.version,
      ...(file.version === null ? { unreadable: true as const } : {}),
      ...(update.requirement === null ? {} : { needed: update.requirement.minimum.join('.') }),
      source: 'T2',
    })),
  }),
};
