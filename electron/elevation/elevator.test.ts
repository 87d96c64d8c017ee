import { describe, expect, it, vi } from 'vitest';
import { RECOMMENDED } from '../../shared/remediation/selection.ts';
import { createElevator, helperParameters } from './elevator.ts';

const asked = vi.hoisted((): unknown[][] => []);
vi.mock('../win32/windows-folder.ts', () => ({
  windowsFolder: () => Promise.resolve({ ok: true, value: 'C:\\Windows' }),
}));
vi.mock('../win32/run-as.ts', () => ({
  runAsAdministrator: (...args: unknown[]) => {
    asked.push(args);
    return Promise.resolve({ kind: 'refused' });
  },
}));

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

// guards: prompt-in-front
it('passes the current window to Windows, as the prompt’s parent', async () => {
  let window = 0;
  const elevator = createElevator({ file: 'C:\\a.exe', leading: [], window: () => window });
  window = 77;
  await elevator.run(request);
  await createElevator({ file: 'C:\\a.exe', leading: [] }).run(request);
  expect(asked.map(([, , how]) => how)).toMatchObject([{ window: 77 }, { window: 0 }]);
});
