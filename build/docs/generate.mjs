// Writes what is made from the code, and the links that are made from a document: `npm run generate`. Tests compare,
// and write nothing.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asCommand, say } from '../command.mjs';
import { ROOT } from '../setup.mjs';
import { LANGUAGE_TEXTS } from '../texts/plugin.mjs';

/** A file as `npm run format` would leave it. @param {string} path From the root. @param {string} text */
export async function formatted(path, text) {
  const { format } = await import('oxfmt');
  /** @type {unknown} */
  const style = JSON.parse(readFileSync(join(ROOT, '.oxfmtrc.json'), 'utf8'));
  const { code } = await format(path, text, /** @type {import('oxfmt').FormatConfig} */ (style));
  return code; // as it was, where it has no format
}

await asCommand(import.meta.url, async () => {
  const { runnerImport } = await import('vite');
  /** @type {{ module: typeof import('./generated.ts') }} */
  const { module } = await runnerImport(join(ROOT, 'build/docs/generated.ts'), {
    configFile: false,
    root: ROOT,
    plugins: [LANGUAGE_TEXTS],
  });
  for (const [path, text] of Object.entries(module.GENERATED)) {
    const made = await formatted(path, text);
    const file = join(ROOT, path);
    if (existsSync(file) && made === readFileSync(file, 'utf8')) continue;
    writeFileSync(file, made);
    say(`changed: ${path}`);
  }
});
