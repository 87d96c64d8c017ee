// Playwright compiles what a spec imports by itself, and doesn't know what `?raw` and `.ftl` mean to a bundler: a file
// as text, and a language.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { moduleOf } from '../build/texts/plugin.mjs';

const isTexts = (/** @type {string} */ url) => url.endsWith('.ftl');

/** @type {import('node:module').ResolveHook} */
export function resolve(specifier, context, nextResolve) {
  if (!isTexts(specifier)) return nextResolve(specifier, context);
  return { url: new URL(specifier, context.parentURL).href, shortCircuit: true };
}

/** @type {import('node:module').LoadHook} */
export async function load(url, context, nextLoad) {
  if (isTexts(url)) return { format: 'module', source: (await moduleOf(fileURLToPath(url))).code, shortCircuit: true };
  if (!url.endsWith('?raw')) return nextLoad(url, context);
  const text = readFileSync(fileURLToPath(url), 'utf8');
  return { format: 'module', source: `export default ${JSON.stringify(text)};`, shortCircuit: true };
}
