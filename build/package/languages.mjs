// The languages of the program for the scripts that pack it: these run without a bundler, and the texts are TypeScript.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundle } from '../bundle.mjs';
import { TARGETS } from '../bundle-targets.mjs';
import { ROOT } from '../setup.mjs';

/** @returns {Promise<readonly import('./languages.ts').PackageLanguage[]>} */
export async function loadLanguages() {
  await bundle(['package-languages']);
  /** @type {unknown} */
  const loaded = createRequire(import.meta.url)(join(ROOT, TARGETS['package-languages'].output));
  const { packageLanguages } = /** @type {typeof import('./languages.ts')} */ (loaded);
  return packageLanguages();
}
