import type { Win32Result } from '../win32/library.ts';

/**
 * SECURITY: a user sets the environment of the helper too, in `HKCU\Environment`. Nothing of it is used: not what Node,
 * Chromium and Electron read (NODE_*, ELECTRON_*, SSLKEYLOGFILE), and not what Windows' own libraries find files by (PATH,
 * SystemRoot). Gone from `process.env` it is gone from the process.
 */
export function forgetEnvironment(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(env)) Reflect.deleteProperty(env, name);
}

/** Puts back the folder of Windows, as Windows itself names it: programs that the helper starts need it. */
export function nameWindowsFolder(env: NodeJS.ProcessEnv, folder: Win32Result<string>): void {
  if (!folder.ok) return;
  for (const name of ['SystemRoot', 'windir'] as const) env[name] = folder.value;
}
