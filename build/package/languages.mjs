// The languages of the program for the scripts that pack it: their texts are TypeScript.
import { join } from 'node:path';
import { ROOT } from '../setup.mjs';

/** @returns {Promise<readonly import('./languages.ts').PackageLanguage[]>} */
export async function loadLanguages() {
  const { runnerImport } = await import('vite');
  /** @type {{ module: typeof import('./languages.ts') }} */
  const { module } = await runnerImport(join(ROOT, 'build/package/languages.ts'), { configFile: false, root: ROOT });
  return module.PACKAGE_LANGUAGES;
}
