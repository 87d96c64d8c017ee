import { describe, expect, it } from 'vitest';
import { RECOMMENDED } from '../../shared/remediation/selection.ts';
import { onlyOn } from '../../build/only-on.suite.ts';
import { createElevator, helperParameters } from './elevator.ts';

const request = { verb: 'apply', selection: RECOMMENDED, seen: '0'.repeat(64), withoutTls12: false } as const;

describe('helperParameters', () => {
  // guards: swapped-program, elevated-place
  it('returns one argument without quotes when installed', () => {
    const parameters = helperParameters(
      { file: 'C:\\Program Files\\TLS Remedy\\TLS Remedy.exe', leading: [] },
      request,
    );
    expect(parameters).toBe(`--elevated=apply.p-recommended.winhttp_schannel.${'0'.repeat(64)}`);
  });

  it('quotes only the paths of a checkout', () => {
    const self = { file: 'node.exe', leading: ['C:\\My code\\cli.cjs', 'C:\\code\\cli.cjs'] };
    expect(helperParameters(self, { verb: 'undo', id: 7, seen: request.seen })).toBe(
      `"C:\\My code\\cli.cjs" C:\\code\\cli.cjs --elevated=undo.7.${request.seen}`,
    );
  });
});

describe('createElevator', () => {
  const NO_WINDOWS = onlyOn(['linux'], 'on Windows it would ask the person at the desk');

  it('reports that there is no Windows to ask', NO_WINDOWS, async () => {
    expect(await createElevator({ file: '/nowhere', leading: [] }).run(request)).toMatchObject({ kind: 'not-started' });
  });
});
