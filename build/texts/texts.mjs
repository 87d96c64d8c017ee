// What a translator has to do, in Fluent's format: `npm run tool -- texts de` prints what a language lacks, and what
// English has changed since; `npm run tool -- texts de --seen` notes that all of it is as English has it now.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError, asCommand } from '../command.mjs';
import { compiledLanguage, factsOf } from './compile.mjs';
import { TEXT, readEnglish } from './english.mjs';

/** @typedef {import('./english.mjs').EnglishText} EnglishText */

/** In characters. A headline stands in large letters; a button has its room. */
export const LONGEST = { headline: 70, button: 44 };

/** Buttons, by the places of their texts. */
export const BUTTON =
  /^page\.t\.(?:change|doors|report\.save|exports|explain)\.(?:undo|close|copy|save|print|folder|openPage|copyAddress|help|paste|clear|html|pdf|json)$/;

/** Who reads the texts whose ids begin so. */
const READERS = /** @type {const} */ ([
  ['installer-', 'in the installer'],
  ['pack-', 'before a language’s texts are there, in the menu, in the list of languages'],
  ['report-', 'in a report that is passed on'],
  ['errorCodes-', 'by whoever looks up an error code'],
  ['errors-', 'by whoever couldn’t do what they wanted'],
  ['explanations-', 'by whoever opens a check'],
  ['rungs-', 'on Home, on Checks and in reports'],
  ['symptoms-', 'by whoever says what doesn’t connect'],
  ['window-', 'in the window'],
]);

/** A text and its English as it is now, in short. @param {EnglishText} text */
const hashOf = ({ id, value }) =>
  createHash('sha256')
    .update(`${id} ${typeof value === 'function' ? value.toString() : JSON.stringify(value)}`)
    .digest('hex')
    .slice(0, 8);

/** Who reads a text. @param {EnglishText} text */
function readerOf({ id, group }) {
  if (group !== null) return `Read by administrators: ${group}`;
  const [, reader = 'in the window and on the command line'] =
    READERS.find(([beginning]) => id.startsWith(beginning)) ?? [];
  return `Read ${reader}`;
}

/**
 * A text with what a translator has to know of it, in comments.
 * @param {EnglishText} text
 * @param {import('./english.mjs').English} english
 */
function withContext(text, english) {
  const { id, path, part, value, fields } = text;
  const place = [part, ...(part === 'page' ? ['t', ...path.slice(1)] : path)].join('.');
  const facts = text.parameters === null ? [] : [...factsOf(text, english).keys()].map((fact) => `$${fact}`);
  const longest = id.includes('headline') ? LONGEST.headline : BUTTON.test(place) ? LONGEST.button : null;
  const comments = [
    ...(longest === null ? [] : [`At most ${longest} characters`]),
    ...(facts.length === 0 ? [] : [`Facts: ${facts.join(', ')}`]),
    ...(typeof value === 'string' ? [] : ['In English:', ...linesOf(value)]),
  ];
  const empty = fields === null ? ' ' : `\n${fields.map((name) => `    .${name} = `).join('\n')}`;
  const said = typeof value === 'string' ? inFluent(value) : empty;
  return `${comments.map((line) => `# ${line}\n`).join('')}${id} =${said}`;
}

/**
 * Texts with their context, under who reads them.
 * @param {readonly EnglishText[]} texts
 * @param {import('./english.mjs').English} english
 */
function print(texts, english) {
  let last = '';
  for (const text of texts) {
    const reader = readerOf(text);
    if (reader !== last) console.log(`\n## ${reader}\n`);
    last = reader;
    console.log(withContext(text, english));
  }
}

/** @param {unknown} value */
const linesOf = (value) =>
  (typeof value === 'function' ? String(value) : JSON.stringify(value)).split('\n').map((line) => `  ${line.trim()}`);

/** @param {string} text */
function inFluent(text) {
  const plain = text.replaceAll(/[{}]/g, (brace) => `{"${brace}"}`);
  if (plain.includes('\n')) return `\n${plain.replaceAll(/^(?=.)/gm, '    ')}`;
  return plain === '' ? ' {""}' : ` ${plain}`;
}

const NOTES = join(import.meta.dirname, 'made-from.txt');

/**
 * The languages whose text was made from an English one, by its hash. In the file, a hash stands after the languages
 * that have it.
 * @returns {Map<string, Set<string>>}
 */
function readNotes() {
  /** @type {Map<string, Set<string>>} */
  const notes = new Map();
  let languages = '';
  for (const word of readFileSync(NOTES, 'utf8').split(/\s+/))
    if (/^[0-9a-f]{8}$/.test(word)) notes.set(word, new Set(languages.split('+')));
    else languages = word;
  return notes;
}

/** Texts whose English is another one than they were made from, or that nobody noted. @param {string} language */
async function staleTexts(language) {
  const [{ byId }, { own }] = [await readEnglish(), await compiledLanguage(language)];
  const notes = readNotes();
  return own.flatMap((id) => byId.get(id) ?? []).filter((text) => notes.get(hashOf(text))?.has(language) !== true);
}

/** @param {string} language */
async function noteAll(language) {
  const [{ byId }, { own }] = [await readEnglish(), await compiledLanguage(language)];
  const notes = readNotes();
  for (const languages of notes.values()) languages.delete(language);
  for (const text of own.flatMap((id) => byId.get(id) ?? [])) {
    const hash = hashOf(text);
    notes.set(hash, (notes.get(hash) ?? new Set()).add(language));
  }
  const noted = [...notes].map(
    ([hash, made]) => /** @type {const} */ ([hash.slice(0, 2), [...made].sort().join('+'), hash]),
  );
  // those with the same beginning in a line of their own, so that a text changes one line
  let [text, begun, under] = ['', '', ''];
  for (const [beginning, made, hash] of noted.filter(([, made]) => made !== '').sort()) {
    if (beginning !== begun) text += `\n${made}`;
    else if (made !== under) text += ` ${made}`;
    text += ` ${hash}`;
    [begun, under] = [beginning, made];
  }
  writeFileSync(NOTES, `${text.trim()}\n`);
}

await asCommand(import.meta.url, async ([language, option]) => {
  if (language === undefined || !/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) || language === 'en')
    throw new ExpectedError('Usage: npm run tool -- texts LANGUAGE [--seen], with a language such as de or pt-BR.');
  mkdirSync(join(TEXT, language), { recursive: true });
  if (option === '--seen') return noteAll(language);
  const english = await readEnglish();
  const { missing, problems } = await compiledLanguage(language);
  const stale = await staleTexts(language);
  print(missing, english);
  if (stale.length > 0) console.log('\n### English has changed since these were made');
  print(stale, english);
  const count = `${missing.length} missing, ${stale.length} changed in English, ${problems.length} to mend`;
  console.error([...problems, count].join('\n'));
});
