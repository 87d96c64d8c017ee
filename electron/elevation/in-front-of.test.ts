import { expect, it, vi } from 'vitest';
import { RECOMMENDED } from '../../shared/remediation/selection.ts';
import { createElevator } from './elevator.ts';

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

// guards: prompt-in-front
it('passes the current window to Windows, as the prompt’s parent', async () => {
  const request = { verb: 'apply', selection: RECOMMENDED, seen: '0'.repeat(64), withoutTls12: false } as const;
  let window = 0;
  const elevator = createElevator({ file: 'C:\\a.exe', leading: [], window: () => window });
  window = 77;
  await elevator.run(request);
  await createElevator({ file: 'C:\\a.exe', leading: [] }).run(request);
  expect(asked.map(([, , how]) => how)).toMatchObject([{ window: 77 }, { window: 0 }]);
});
