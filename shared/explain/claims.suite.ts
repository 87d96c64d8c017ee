import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { foldName } from '../windows/registry.ts';
import type { Explained, ExplainedWrite } from './document.ts';
import type { Result } from '../result.ts';
import { readTexts, SHORT_NAMES, type KnownText } from './texts.suite.ts';

/**
 * Texts with claims that hold for any form of explanation:
 *
 * - `writes VALUE DATA`: it happens, and is stated as certain. `DATA or DATA`: it is one of these, as possible or open.
 * - `read VALUE DATA`: it is stated, as certain or as possible.
 * - `perhaps VALUE DATA`: it happens on some paths. It is stated as possible, or something wasn't followed.
 * - `stated VALUE DATA`: it happens. It is stated, or something wasn't followed.
 * - `may VALUE DATA`: whether it happens is a matter of opinion. It isn't stated as certain.
 * - `nothing`: nothing is written, and nothing is left open.
 * - `none`: nothing is stated; it doesn't matter what is left open.
 * - `open`: an explanation that nothing is written, or that all was followed, claims too much.
 *
 * A write that no claim names is a false statement. A text that is refused states nothing.
 */
export const readClaims = (file: string): readonly KnownText[] => readTexts(join(FOLDER, file));

const FOLDER = join(import.meta.dirname, 'claims');

export const CLAIM_FILES = readdirSync(FOLDER).sort();

function longPath(path: string): string {
  const [first = '', ...rest] = path.split('\\');
  return [SHORT_NAMES.find(([short]) => short === first)?.[1] ?? first, ...rest].join('\\');
}

const VERBS = ['writes', 'read', 'perhaps', 'stated', 'may'] as const;
const WORDS = ['open', 'nothing', 'none'];

interface Claim {
  readonly verb: (typeof VERBS)[number];
  readonly place: string;
  /** Any of these; `?` if the data can't be known. */
  readonly data: readonly string[];
}

const CLAIM =
  /^(?<verb>[a-z]+) (?<place>.+?) (?<data>(?:(?:REG_\w+ )?(?:0x[\da-f]+|"[^"]*"|\?)|deleted|emptied|key)(?: or (?:0x[\da-f]+|"[^"]*"))*)$/i;

function parseClaim(line: string): Claim {
  const { verb, place = '', data = '' } = CLAIM.exec(line)?.groups ?? {};
  const known = VERBS.find((one) => one === verb);
  if (known === undefined) throw new Error(`This claim can't be read: ${line}`);
  return { verb: known, place: foldName(longPath(place)), data: data.split(' or ').map(plainData) };
}

const plainNumber = (text: string): string => `0x${Number(text).toString(16)}`;

/** Returns a claim's data with its type: by default a number is a REG_DWORD and a text a REG_SZ. */
function plainData(text: string): string {
  if (text.startsWith('0x')) return `REG_DWORD ${plainNumber(text)}`;
  return text.startsWith('"') ? `REG_SZ ${text}` : text;
}

function dataOf(write: ExplainedWrite): string {
  if (write.action === 'empties-key') return 'emptied';
  if (write.deletes) return 'deleted';
  if (write.action === 'create-key') return 'key';
  if (write.hex !== null) return `${write.type ?? '?'} ${plainNumber(write.hex)}`;
  return write.data === undefined ? '?' : `${write.type ?? '?'} "${write.data}"`;
}

const placeOf = ({ path, name }: ExplainedWrite): string =>
  foldName([path, ...(name === null ? [] : [name === '' ? '@' : name])].join('\\'));

const fits = (claim: Claim, write: ExplainedWrite): boolean => {
  const data = dataOf(write);
  return claim.place === placeOf(write) && (data === '?' || claim.data.some((one) => one === data || one === '?'));
};

const shown = (write: ExplainedWrite): string =>
  `${write.certainty} ${write.path}\\${write.name ?? ''} ${dataOf(write)} (line ${write.line})`;

/** Returns why a claim isn't met; null if it is. */
function wrongClaim({ verb, data }: Claim, here: readonly ExplainedWrite[], isOpen: boolean): string | null {
  const isCertain = here.some(({ certainty }) => certainty === 'certain');
  if (data.length > 1 && here.some((write) => write.certainty === 'certain' && dataOf(write) !== '?'))
    return 'too sure';
  const isMet = here.length > 0;
  switch (verb) {
    case 'writes':
      return isCertain || (data.length > 1 && (isMet || isOpen)) ? null : 'missing';
    case 'read':
      return isMet ? null : 'missing';
    case 'perhaps':
      if (isCertain) return 'too sure';
      return isMet || isOpen ? null : 'missing';
    case 'stated':
      return isMet || isOpen ? null : 'missing';
    case 'may':
      return isCertain ? 'too sure' : null;
  }
}

/** Returns the false statements of an explanation and its omissions. Only an empty list is correct. */
export function wrongClaims({ lines: claims }: KnownText, explained: Result<Explained>): readonly string[] {
  const has = (word: string): boolean => claims.includes(word);
  const parsed = claims.filter((line) => !WORDS.includes(line)).map((line) => [line, parseClaim(line)] as const);
  if (!explained.ok)
    return parsed
      .filter(([, { verb, data }]) => verb === 'read' || (verb === 'writes' && data.length === 1))
      .map(([line]) => `refused: ${line}`);
  if (explained.value.kind === 'value') return ['it was read as a number'];
  const { writes, notFollowed, problems } = explained.value;
  const isOpen = notFollowed.some(({ why }) => why !== 'always-fails');
  const isEmpty = parsed.every(([, { verb }]) => verb === 'may') && !has('open');
  return [
    ...parsed.flatMap(([line, claim]) => {
      const wrong = wrongClaim(
        claim,
        writes.filter((write) => fits(claim, write)),
        isOpen,
      );
      return wrong === null ? [] : [`${wrong}: ${line}`];
    }),
    ...writes
      .filter((write) => !parsed.some(([, claim]) => fits(claim, write)))
      .map((write) => `false: ${shown(write)}`),
    ...(has('nothing') && isOpen ? [`left open: ${notFollowed.map(({ text }) => text).join(' | ')}`] : []),
    ...(has('open') && !isOpen ? ['it says that all was followed'] : []),
    ...(problems.includes('nothing-written') && !isEmpty ? ['it says that nothing is written'] : []),
  ];
}
