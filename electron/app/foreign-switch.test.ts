import { expect, it } from 'vitest';
import { OPTION_NAMES } from '../cli/option.ts';
import { foreignSwitch } from './foreign-switch.ts';

// guards: window-switch
it.each([
  ['--gpu-launcher=C:\\evil.exe', '--gpu-launcher'],
  ['-gpu-launcher=C:\\evil.exe', '-gpu-launcher'],
  ['/gpu-launcher=C:\\evil.exe', '/gpu-launcher'],
  ['/GPU-Launcher=C:\\evil.exe', '/GPU-Launcher'],
  ['  --gpu-launcher=C:\\evil.exe', '--gpu-launcher'],
  ['--renderer-cmd-prefix=C:\\evil.exe', '--renderer-cmd-prefix'],
  ['--log-file=C:\\Windows\\win.ini', '--log-file'],
  ['--remote-debugging-port=9222', '--remote-debugging-port'],
  ['--inspect', '--inspect'],
  ['--no-sandbox', '--no-sandbox'],
  ['--a-switch-of-next-year', '--a-switch-of-next-year'],
])('recognizes %s as a Chromium switch that isn’t ours', (arg, found) => {
  expect(foreignSwitch([arg], 'win32')).toBe(found);
  expect(foreignSwitch(['explain', arg], 'win32')).toBe(found);
  expect(foreignSwitch(['--registry', 'C:\\pc.reg', arg], 'win32')).toBe(found);
});

it.each([
  [...OPTION_NAMES.map((name) => [`--${name}`])],
  [['--probe=ports.443']],
  [['--registry=C:\\gpu-launcher.reg']],
  [['explain', '-1']],
  [['explain', 'reg add HKLM --gpu-launcher=x']],
  [['explain', '--', '--gpu-launcher']],
  [['--disable-gpu', '--force-device-scale-factor=1.5', '--force-renderer-accessibility']],
  [['fleet', '-']],
  [[]],
])('accepts %j', (args) => {
  expect(foreignSwitch([args].flat(), 'win32')).toBeNull();
});

it('treats a path that begins with a slash as a switch only on Windows', () => {
  expect(foreignSwitch(['/reports'], 'win32')).toBe('/reports');
  expect(foreignSwitch(['/reports'], 'linux')).toBeNull();
  expect(foreignSwitch(['/srv/pc.reg'], 'win32')).toBeNull();
});
