// The Chromium of the legacy build's engine (Electron 22: Chromium 108), for tests of the window: its headless shell,
// which somebody else built and publishes packed. No other pages than ours are ever opened in it.
import { chmodSync, createReadStream, createWriteStream, existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { ensureLegacyEngine } from '../../build/legacy/legacy.mjs';

/**
 * Unpacks it once, where the next `npm ci` removes it.
 *
 * @returns {Promise<string>} Its program, for Linux on x64.
 */
export async function ensureLegacyChromium() {
  const { modules } = ensureLegacyEngine();
  const program = join(modules, '@sparticuz/chromium/bin/chromium');
  if (existsSync(program)) return program;
  const part = `${program}.part`;
  await pipeline(createReadStream(`${program}.br`), createBrotliDecompress(), createWriteStream(part));
  chmodSync(part, 0o755);
  renameSync(part, program);
  return program;
}
