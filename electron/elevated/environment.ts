/**
 * SECURITY: the user controls the helper's environment too, through `HKCU\Environment`. None of it is used: neither
 * what Node, Chromium and Electron read (NODE_*, ELECTRON_*, SSLKEYLOGFILE), nor where Windows' own libraries look for
 * files (PATH, SystemRoot). Removed from `process.env`, it is gone from the process.
 */
export function forgetEnvironment(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(env)) Reflect.deleteProperty(env, name);
}
