/** Electron 22 holds Chromium 108, the last that starts on Windows 7. */
const LEGACY_CHROMIUM = 108;

/** True if the window runs in the legacy build's engine, which gets no more repairs. */
export function isLegacyEngine(userAgent: string): boolean {
  const version = /\bChrome\/(\d+)\./.exec(userAgent)?.[1];
  return version !== undefined && Number(version) <= LEGACY_CHROMIUM;
}
