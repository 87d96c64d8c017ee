import { foundWrite, type Findings, type FormatReader } from '../found.ts';
import { readData, typeOfSpelling } from '../script/data.ts';
import { createLabelTrack } from '../script/labels.ts';
import { eachLine } from '../script/lines.ts';

/** A word of a line: a text between quotes, or a name, a number, a sign. */
interface Piece {
  readonly kind: 'text' | 'bare';
  readonly text: string;
}

const PIECE = /"((?:[^"]|"")*)"|(&h[0-9a-f]+&?|[a-z_.][\w.]*|[0-9]+|[^\s])/gi;
const MAX_LINE = 16 * 1024;

/** Roots that StdRegProv names by number. */
const ROOTS: Readonly<Record<string, string>> = {
  '&h80000001': 'HKCU',
  '&h80000002': 'HKLM',
  '&h80000003': 'HKU',
  '2147483649': 'HKCU',
  '2147483650': 'HKLM',
};

/** Methods of StdRegProv: which type each writes. */
const METHODS: Readonly<
  Record<string, 'REG_DWORD' | 'REG_SZ' | 'REG_EXPAND_SZ' | 'REG_BINARY' | 'REG_QWORD' | 'delete' | 'create'>
> = {
  setdwordvalue: 'REG_DWORD',
  setqwordvalue: 'REG_QWORD',
  setstringvalue: 'REG_SZ',
  setexpandedstringvalue: 'REG_EXPAND_SZ',
  setbinaryvalue: 'REG_BINARY',
  deletevalue: 'delete',
  createkey: 'create',
};

function piecesOf(line: string): readonly Piece[] {
  return [...line.matchAll(PIECE)].map(([, text, bare]) =>
    text === undefined ? { kind: 'bare', text: bare ?? '' } : { kind: 'text', text: text.replaceAll('""', '"') },
  );
}

type Names = Map<string, string | null>;

/** Texts, names and numbers with `&` or `+` between them as one text; null where one isn't known. */
function valueOf(pieces: readonly Piece[], names: Names): string | null {
  let whole = '';
  for (const [index, { kind, text }] of pieces.entries()) {
    const isJoint = kind === 'bare' && (text === '&' || text === '+');
    if (isJoint !== (index % 2 === 1)) return null;
    if (isJoint) continue;
    const isLiteral = kind === 'text' || /^(?:&h[0-9a-f]+&?|[0-9]+)$/i.test(text);
    const value = isLiteral ? text : (BUILT_IN[text.toLowerCase()] ?? names.get(text.toLowerCase()) ?? null);
    if (value === null) return null;
    whole += value;
    if (whole.length > MAX_LINE) return null;
  }
  return pieces.length % 2 === 1 ? whole : null;
}

const BUILT_IN: Readonly<Record<string, string>> = {
  hkey_local_machine: '&H80000002',
  hkey_current_user: '&H80000001',
  hklm: '&H80000002',
  hkcu: '&H80000001',
};

/** Arguments between commas, with or without brackets around them. */
function argumentsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const bare =
    pieces[0]?.text === '(' && pieces[0].kind === 'bare' && pieces.at(-1)?.text === ')' ? pieces.slice(1, -1) : pieces;
  const list: Piece[][] = [[]];
  for (const piece of bare) {
    if (piece.kind === 'bare' && piece.text === ',') list.push([]);
    else list.at(-1)?.push(piece);
  }
  return list;
}

interface State {
  /** How many tests without an end stand above. */
  blocks: number;
  readonly findings: Findings;
  readonly names: Names;
  readonly labels: ReturnType<typeof createLabelTrack>;
}

function regWrite(
  args: readonly (readonly Piece[])[],
  line: number,
  source: string,
  deletes: boolean,
  state: State,
): void {
  const [path, data, typeText] = args.map((part) => valueOf(part, state.names));
  if (typeof path !== 'string') {
    state.findings.cannotFollow(line, source);
    return;
  }
  const cut = path.lastIndexOf('\\');
  // RegDelete with a back-slash at the end deletes the key, RegWrite sets its default value.
  const name = path.slice(cut + 1) === '' ? (deletes ? null : '') : path.slice(cut + 1);
  const base = { line, key: path.slice(0, Math.max(cut, 0)), name, labels: state.labels.current() };
  if (deletes) {
    state.findings.add(foundWrite({ ...base, action: 'delete' }));
    return;
  }
  // Without a type it is a text.
  const type = args[2] === undefined ? 'REG_SZ' : typeOfSpelling(typeText ?? '');
  if (typeof data !== 'string' || type === null) {
    state.findings.add(foundWrite({ ...base, type, data: { kind: 'unknown' }, problems: ['value-not-followed'] }));
    return;
  }
  state.findings.add(foundWrite({ ...base, type, ...readData(type, data) }));
}

function provider(
  method: string,
  args: readonly (readonly Piece[])[],
  line: number,
  source: string,
  state: State,
): void {
  const action = METHODS[method];
  const [root, path, name, data] = args.map((part) => valueOf(part, state.names));
  const hive =
    typeof root === 'string'
      ? (ROOTS[root.toLowerCase().replace(/&$/, '')] ?? (/^HK/i.test(root) ? root : null))
      : null;
  if (hive === null || typeof path !== 'string' || action === undefined) {
    state.findings.cannotFollow(line, source);
    return;
  }
  const base = { line, key: `${hive}\\${path}`, labels: state.labels.current() };
  if (action === 'create') {
    state.findings.add(foundWrite({ ...base, action: 'create-key' }));
    return;
  }
  if (typeof name !== 'string') {
    state.findings.cannotFollow(line, source);
    return;
  }
  if (action === 'delete') {
    state.findings.add(foundWrite({ ...base, name, action: 'delete' }));
    return;
  }
  if (typeof data !== 'string' || action === 'REG_BINARY') {
    state.findings.add(
      foundWrite({ ...base, name, type: action, data: { kind: 'unknown' }, problems: ['value-not-followed'] }),
    );
    return;
  }
  state.findings.add(foundWrite({ ...base, name, type: action, ...readData(action, data) }));
}

/** The same findings, for what stands behind a test. */
function conditionally(findings: Findings): Findings {
  return { ...findings, add: (write) => findings.add({ ...write, problems: [...write.problems, 'conditional'] }) };
}

function readStatement(statement: string, line: number, state: State): void {
  const pieces = piecesOf(statement);
  if (!state.findings.step(pieces.length)) return;
  const isThen = pieces.findIndex(({ kind, text }) => kind === 'bare' && /^then$/i.test(text));
  const bare = pieces.slice(isThen + 1);
  if (isThen >= 0 && bare.length === 0) state.blocks++;
  if (/^end$/i.test(pieces[0]?.text ?? '') && /^if$/i.test(pieces[1]?.text ?? ''))
    state.blocks = Math.max(0, state.blocks - 1);
  const skip = /^(?:const|set|call|dim|public|private)$/i.test(bare[0]?.text ?? '') ? 1 : 0;
  const [name, sign] = bare.slice(skip);
  if (name?.kind === 'bare' && sign?.text === '=' && /^[a-z_]\w*$/i.test(name.text) && state.names.size < 1000) {
    // Assigned twice, or in a loop, it may hold either.
    const value = valueOf(bare.slice(skip + 2), state.names);
    state.names.set(name.text.toLowerCase(), value);
  }
  if (/^for$/i.test(bare[0]?.text ?? ''))
    state.names.set((/^each$/i.test(bare[1]?.text ?? '') ? bare[2] : bare[1])?.text.toLowerCase() ?? '', null);
  const at = bare.findIndex(
    ({ kind, text }) =>
      kind === 'bare' &&
      /\.(?:RegWrite|RegDelete|Set(?:DWORD|QWORD|String|ExpandedString|Binary)Value|DeleteValue|CreateKey)$/i.test(
        text,
      ),
  );
  const call = bare[at];
  if (call === undefined || at < 0) return;
  const method = call.text.slice(call.text.lastIndexOf('.') + 1).toLowerCase();
  const args = argumentsOf(bare.slice(at + 1));
  const findings = isThen >= 0 || state.blocks > 0 ? conditionally(state.findings) : state.findings;
  if (method === 'regwrite' || method === 'regdelete')
    regWrite(args, line, statement, method === 'regdelete', { ...state, findings });
  else provider(method, args, line, statement, { ...state, findings });
}

/** Cuts a comment off: an apostrophe outside quotes. */
function cutComment(line: string): { readonly code: string; readonly comment: string } {
  let inQuotes = false;
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (character === '"') inQuotes = !inQuotes;
    if (character === "'" && !inQuotes) return { code: line.slice(0, at), comment: line.slice(at + 1) };
  }
  return { code: line, comment: '' };
}

/** VBScript that writes through WScript.Shell or StdRegProv. */
export const vbscriptReader: FormatReader = {
  format: 'vbscript',
  recognises: (text) =>
    /\.(?:RegWrite|RegDelete)\b|\.Set(?:DWORD|QWORD|String)Value\b[ \t(]+[\w&]|\bStdRegProv\b/i.test(text) &&
    !/\bGet-WmiObject\b|\[wmiclass\]/i.test(text),
  read(text, findings) {
    const state: State = { blocks: 0, findings, names: new Map(), labels: createLabelTrack() };
    let number = 0;
    let first = 0;
    let folded = '';
    eachLine(text, (line) => {
      number++;
      if (!findings.step(1 + line.length / 64)) return false;
      if (line.length > MAX_LINE) return true;
      const { code, comment } = cutComment(line);
      if (comment !== '') state.labels.comment(number, comment);
      if (folded === '') first = number;
      const bare = code.trimEnd();
      if (/[\s)"&,]_$/.test(bare) && folded.length < MAX_LINE) {
        folded += bare.slice(0, -1);
        return true;
      }
      readStatement(folded + code, first, state);
      folded = '';
      return true;
    });
    if (folded !== '') readStatement(folded, first, state);
  },
};
