// The modules of a language, one a part, of English's shape.
import { MADE, idPart } from './english.mjs';

/** @typedef {import('./english.mjs').English} English */

/** The file of English's part, and what it exports there. */
const ENGLISH_PARTS = /** @type {const} */ ({
  page: ['places', 'page'],
  messages: ['messages', 'messages'],
  report: ['report', 'reportTexts'],
  export: ['exports', 'exportTexts'],
  errorCodes: ['errors', 'errorCodes'],
  retire: ['retire', 'retireTexts'],
  usage: ['usage', 'usageTexts'],
  server: ['server', 'serverTexts'],
  labelWords: ['terms', 'labelWords'],
  installer: ['messages', 'installer'],
});

const PARTS = /** @type {(keyof typeof ENGLISH_PARTS)[]} */ (Object.keys(ENGLISH_PARTS));

/**
 * @param {English} english @param {ReadonlyMap<string, string | null>} expressions @param {readonly string[]} lacks
 *   @param {string} locale
 * @returns {Record<string, string>}
 */
export function modulesOf(english, expressions, lacks, locale) {
  const ids = new Map(english.texts.map((text) => [[text.part, ...text.path].join('\n'), text.id]));
  /**
   * @param {string} part @param {readonly string[]} path @param {unknown} value @param {string} instead English's, for
   *   what is missing. @returns {string | null}
   */
  const written = (part, path, value, instead) => {
    const id = path.map(idPart).join('-');
    if (id in MADE) return id === 'locale' ? JSON.stringify(locale) : `say.${MADE['values-list']}`;
    const known = ids.get([part, ...path].join('\n'));
    if (known !== undefined) return expressions.get(known) ?? null;
    const entries = Object.entries(/** @type {object} */ (value)).map(
      ([name, below]) =>
        /** @type {const} */ ([name, written(part, [...path, name], below, `${instead}[${JSON.stringify(name)}]`)]),
    );
    if (entries.length > 0 && entries.every(([, text]) => text === null)) return null;
    return `{ ${entries.map(([name, text]) => `${JSON.stringify(name)}: ${text ?? `${instead}[${JSON.stringify(name)}]`}`).join(',\n')} }`;
  };
  /** @type {Record<string, string>} */
  const modules = {};
  for (const part of PARTS) {
    const [file, name] = ENGLISH_PARTS[part];
    const value = english.parts[part];
    const prefix = part === 'messages' ? [] : [part];
    const text =
      part === 'page'
        ? `{ t: ${written('page', ['window'], /** @type {{ t: unknown }} */ (value).t, 'english.t') ?? 'english.t'}, m: ${sharedHalf(value, written)} }`
        : (written(part, prefix, value, 'english') ?? 'english');
    const imports = [
      `import { sayIn } from '../say.ts';`,
      ...(/\benglish\b/.test(text) ? [`import { ${name} as english } from '../en/${file}.ts';`] : []),
    ];
    modules[part] =
      `${imports.join('\n')}\nconst say = sayIn(${JSON.stringify(locale)});\nexport const texts = ${text};\n`;
  }
  const loaders = PARTS.map((part) => `${part}: async () => (await import('./${part}.ftl')).texts`);
  const own = written('pack', ['pack'], english.parts['pack'], 'english');
  modules['pack'] =
    `export const pack = { ...${own}, english: ${JSON.stringify(lacks)}, parts: { ${loaders.join(', ')} } };\n`;
  return modules;
}

/**
 * @param {unknown} page @param {(part: string, path: readonly string[], value: unknown, instead: string) => string |
 *   null} written
 */
function sharedHalf(page, written) {
  const { m } = /** @type {{ m: Record<string, unknown> }} */ (page);
  const entries = Object.entries(m).map(([name, value]) => {
    const english = `english.m[${JSON.stringify(name)}]`;
    return `${JSON.stringify(name)}: ${written('messages', [name], value, english) ?? english}`;
  });
  return `{ ${entries.join(',\n')} }`;
}
