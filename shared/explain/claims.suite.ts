import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INTERNET_SETTINGS, SCHANNEL, WINHTTP } from '../windows/catalogue/setting.ts';
import { displayPath, foldName } from '../windows/registry.ts';
import type { Explained, ExplainedDocument, ExplainedWrite } from './document.ts';
import type { Result } from '../result.ts';

/**
 * Texts with what may be said of them, whatever an explanation looks like. A file of `claims` has blocks of a title (`# ...`),
 * the text between `<<<` and `>>>`, and claims:
 *
 * - `writes VALUE DATA`: it happens, and is stated as certain. `DATA or DATA` where it is one of these: as possible, or open.
 * - `perhaps VALUE DATA`: it happens on some paths. It is stated as possible, or something wasn't followed.
 * - `stated VALUE DATA`: it happens. It is stated, or something wasn't followed.
 * - `nothing`: nothing is written, and nothing is left open.
 * - `open`: who says that nothing is written, or that all was followed, says too much.
 *
 * A write that no claim names is a false statement. A text that is refused states nothing.
 */
export interface Claimed {
  readonly title: string;
  readonly text: string;
  readonly claims: readonly string[];
}

const FOLDER = join(import.meta.dirname, 'claims');

export const CLAIM_FILES = readdirSync(FOLDER).sort();

export function readClaims(file: string): readonly Claimed[] {
  const blocks = readFileSync(join(FOLDER, file), 'utf8').split(/^# (?=[^\n]*\n<<<$)/m);
  return blocks.slice(1).map((block) => {
    const [title = '', rest = ''] = block.split(/^<<<\n/m, 2);
    const end = rest.lastIndexOf('>>>\n');
    const claims = rest.slice(end + 4).split('\n');
    return { title: title.trim(), text: rest.slice(0, end), claims: claims.filter(Boolean) };
  });
}

const dotnet = 'SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319';
const key = (path: string, view: 'native' | 'wow64'): string => displayPath({ hive: 'HKLM', view, path });

/** Long keys by short names, as in the corpus. */
const LONG_KEYS: Readonly<Record<string, string>> = {
  WinHttp: key(WINHTTP, 'native'),
  WinHttp32: key(WINHTTP, 'wow64'),
  NET4: key(dotnet, 'native'),
  'NET4-32': key(dotnet, 'wow64'),
  InternetSettings: key(INTERNET_SETTINGS, 'native'),
  SCHANNEL: key(SCHANNEL, 'native'),
};

function longPath(path: string): string {
  const [first = '', ...rest] = path.split('\\');
  return [LONG_KEYS[first] ?? first, ...rest].join('\\');
}

const VERBS = ['writes', 'perhaps', 'stated'] as const;

interface Claim {
  readonly verb: (typeof VERBS)[number];
  readonly place: string;
  /** Any of these; `?` where the data can't be known. */
  readonly data: readonly string[];
}

const CLAIM =
  /^(?<verb>writes|perhaps|stated) (?<place>.+?) (?<data>(?:(?:REG_\w+ )?(?:0x[\da-f]+|"[^"]*"|\?)|deleted|key)(?: or (?:0x[\da-f]+|"[^"]*"))*)$/i;

function parseClaim(line: string): Claim {
  const { verb, place = '', data = '' } = CLAIM.exec(line)?.groups ?? {};
  const known = VERBS.find((one) => one === verb);
  if (known === undefined) throw new Error(`This claim can't be read: ${line}`);
  return { verb: known, place: foldName(longPath(place)), data: data.split(' or ').map(plainData) };
}

const plainNumber = (text: string): string => `0x${Number(text).toString(16)}`;

/** A claim's data with its type: a number is a REG_DWORD, a text a REG_SZ, where nothing else is said. */
function plainData(text: string): string {
  if (text.startsWith('0x')) return `REG_DWORD ${plainNumber(text)}`;
  return text.startsWith('"') ? `REG_SZ ${text}` : text;
}

function dataOf(write: ExplainedWrite): string {
  if (write.deletes) return 'deleted';
  if (write.action === 'create-key') return 'key';
  if (write.hex !== null) return `${write.type ?? '?'} ${plainNumber(write.hex)}`;
  return write.data === undefined ? '?' : `${write.type ?? '?'} ${JSON.stringify(write.data)}`;
}

const placeOf = ({ path, name }: ExplainedWrite): string =>
  foldName([path, ...(name === null ? [] : [name === '' ? '@' : name])].join('\\'));

const fits = (claim: Claim, write: ExplainedWrite): boolean => {
  const data = dataOf(write);
  return claim.place === placeOf(write) && (data === '?' || claim.data.some((one) => one === data || one === '?'));
};

const shown = (write: ExplainedWrite): string =>
  `${write.certainty} ${write.path}\\${write.name ?? ''} ${dataOf(write)} (line ${write.line})`;

function wrongClaim(claim: Claim, line: string, document: ExplainedDocument, isOpen: boolean): string | null {
  const here = document.writes.filter((write) => fits(claim, write));
  const isChoice = claim.data.length > 1;
  const isSure = (write: ExplainedWrite): boolean => write.certainty === 'certain' && dataOf(write) !== '?';
  switch (claim.verb) {
    case 'writes':
      if (isChoice) break;
      return here.some((write) => write.certainty === 'certain') ? null : `missing: ${line}`;
    case 'perhaps':
      if (here.some((write) => write.certainty === 'certain')) return `too sure: ${line}`;
      return here.length > 0 || isOpen ? null : `missing: ${line}`;
    case 'stated':
      return here.length > 0 || isOpen ? null : `missing: ${line}`;
  }
  if (here.some(isSure)) return `too sure: ${line}`;
  return here.length > 0 || isOpen ? null : `missing: ${line}`;
}

/** What an explanation says that isn't so, or keeps back; empty is the only good answer. */
export function wrongClaims({ claims }: Claimed, explained: Result<Explained>): readonly string[] {
  const isOpenClaimed = claims.includes('open');
  const parsed = claims.filter((line) => line !== 'open' && line !== 'nothing').map((line) => [line, parseClaim(line)] as const);
  if (!explained.ok) return parsed.filter(([, { verb, data }]) => verb === 'writes' && data.length === 1).map(([line]) => `refused: ${line}`);
  if (explained.value.kind === 'value') return ['it was read as a number'];
  const document = explained.value;
  const isOpen = document.notFollowed.length > 0;
  const writes = document.writes;
  return [
    ...parsed.flatMap(([line, claim]) => wrongClaim(claim, line, document, isOpen) ?? []),
    ...writes.filter((write) => !parsed.some(([, claim]) => fits(claim, write))).map((write) => `false: ${shown(write)}`),
    ...(claims.includes('nothing') && isOpen ? [`left open: ${JSON.stringify(document.notFollowed)}`] : []),
    ...(isOpenClaimed && !isOpen ? ['it says that all was followed'] : []),
    ...(document.problems.includes('nothing-written') && !claims.includes('nothing') ? ['it says that nothing is written'] : []),
  ];
}
