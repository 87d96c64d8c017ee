import * as v from 'valibot';
import { exactly } from '../schema.ts';
import type { RegistryType, RegistryView } from '../windows/registry.ts';
import type { DocumentProblem, WriteProblem } from './judge/codes.ts';

export const TEXT_FORMATS = [
  ...(['reg', 'reg-command', 'reg-query', 'powershell', 'gpp-xml', 'admx', 'dsc'] as const),
  ...(['vbscript', 'inf', 'lgpo', 'ansible', 'puppet', 'code', 'prose'] as const),
];
export type TextFormat = (typeof TEXT_FORMATS)[number];

/** Words next to a write. A name belongs only to this value; a comment may be about several. */
export interface Label {
  readonly text: string;
  readonly kind: 'name' | 'comment';
}

/** What a write sets: `word` is a number as a text, `unknown` computed while it runs, `none` belongs to a deletion. */
export type FoundData =
  | { readonly kind: 'number'; readonly value: number; readonly word?: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unknown' | 'none' };

/** `empties-key` deletes a key with all that is in it, and creates it again. */
export const ACTIONS = ['write', 'delete', 'create-key', 'empties-key'] as const;

/** The state of the policy in which something is written, or `mentioned`: it stands in a text that runs nothing. */
export const WHENS = ['enabled', 'disabled', 'mentioned'] as const;

/** What a write may need of the PC. One that the PC doesn't meet fails, and changes nothing. */
export const NEEDS = ['key-present', 'key-absent', 'parent-present', 'value-present', 'value-absent'] as const;
/** `no-subkeys` isn't reported. */
export type Need = (typeof NEEDS)[number] | 'no-subkeys';

/** When a command asks, so that the person decides: each time, or if there is such a value. */
export const ASKS = ['always', 'value-present'] as const;

/** A command that may fail: a write by itself, or a test that only looks, as `reg query` and `RegRead` do. */
export interface Step {
  readonly line: number;
  readonly test?: Pick<FoundWrite, 'key' | 'name' | 'view'> & { readonly needs: readonly Need[] };
}

/** A command runs only if an earlier one succeeded, or failed; and what that one depends on. */
export interface Condition {
  readonly step: Step;
  readonly succeeds: boolean;
  readonly and: Condition | null;
  /** True if that is more than that nothing fails: without a PC it is unknown then whether the command runs. */
  readonly isOpen: boolean;
}

/** One write of a text, in the same form from every format. */
export interface FoundWrite {
  readonly line: number;
  /** With its hive, in whatever spelling the text has. */
  readonly key: string;
  /** Empty for the default value, null for the key itself. */
  readonly name: string | null;
  readonly action: (typeof ACTIONS)[number];
  /** True if it is reached on every path, provided that nothing fails before it, with this data. */
  readonly isCertain: boolean;
  /** The view that the text names, as `/reg:32` does; null if only the path determines it. */
  readonly view: RegistryView | null;
  /** Null if the text doesn't state it, or if it belongs to no value. */
  readonly type: RegistryType | null;
  readonly data: FoundData;
  readonly labels: readonly Label[];
  readonly problems: readonly WriteProblem[];
  readonly when?: (typeof WHENS)[number];
  readonly dependsOn?: number;
  readonly needs?: readonly Need[];
  readonly asks?: (typeof ASKS)[number];
  /** A value that is there keeps its type, and the data is converted to that. */
  readonly keepsType?: true;
  /** Identifies it, where others depend on whether it succeeds. */
  readonly step?: Step;
  /** What it depends on, provided that only this decides: then a write that isn't certain is decided by the PC. */
  readonly given?: Condition;
}

/** True if a key goes with all that is in it. */
export const isWhole = ({ action, name }: Pick<FoundWrite, 'action' | 'name'>): boolean =>
  action === 'empties-key' || (action === 'delete' && name === null);

export const notFollowedSchema = exactly({
  line: v.number(),
  text: v.string(),
  lastLine: v.exactOptional(v.number()),
  /** The reason, if it isn't only that it would have to run. */
  why: v.exactOptional(v.picklist(['another-pc', 'always-fails'] as const)),
});
/** A part that would have to be run to be understood, or that has no effect on this PC. */
export type NotFollowed = v.InferOutput<typeof notFollowedSchema>;

export const MAX_TEXT = 32 * 1024 * 1024;
export const MAX_WRITES = 1000;
export const MAX_NOT_FOLLOWED = 50;
const MAX_SHOWN = 200;
const MAX_KEPT = 20_000;
/** The steps that a reader may use for each character, and for a text of any length. Every format needs far fewer. */
const STEPS_PER_CHARACTER = 8;
const STEPS_AT_LEAST = 20_000;
/** About a second. A loop of a script must not cost more than that, however long the script is. */
const STEPS_AT_MOST = 3_000_000;

export const namesTls = (text: string): boolean =>
  /SCHANNEL|SecureProtocols|\bTLS\b|\bSSL\b|StrongCrypto|SystemDefaultTls|DisabledByDefault|Tls1|WinHttp/i.test(text);

/** A placeholder of a template: Python, Ruby, C#, Terraform, PowerShell, Group Policy. A GUID in braces isn't one. */
const PLACEHOLDER =
  /\{\{?[ \t]*(?:[A-Za-z_][\w.]*|\d{1,2})?(?:\[[^\]\n]{0,40}\])?(?:[:!,][^{}\n]{0,20})?[ \t]*\}|%\w{1,60}%|\$\([\w.]{1,60}\)|<[%$][^<>\n]{1,60}>/;

/** Returns at most so many items of a list, in their order. Those that matter are kept before any others. */
export function firstOf<T>(all: readonly T[], most: number, matters: (one: T) => boolean): readonly T[] {
  const kept = new Set([...all.filter(matters), ...all.filter((one) => !matters(one))].slice(0, most));
  return all.filter((one) => kept.has(one));
}

export type Findings = Readonly<ReturnType<typeof createFindings>>;

/** Collects what a reader finds, bounded in number and in work. No reader follows the lines that are `settled`. */
export function createFindings(length: number, settled: ReadonlySet<number> = new Set()) {
  const writes: FoundWrite[] = [];
  const gaps = new Map<string, NotFollowed & { readonly isTls: boolean }>();
  const problems = new Set<DocumentProblem>();
  const unread = new Set<number>();
  const foreign = new Set<number>();
  const most = Math.min(STEPS_AT_MOST, STEPS_AT_LEAST + length * STEPS_PER_CHARACTER);
  let [lost, steps, isStopped] = [0, 0, false];
  let syntaxErrorLine: number | null = null;
  const stop = (): void => {
    isStopped = true;
    problems.add('too-much');
  };
  /** `whole` is the full text, if `text` is only its beginning. */
  const cannotFollow = (line: number, text: string, whole = text, more: Partial<NotFollowed> = {}): void => {
    const rows = Array.from({ length: (more.lastLine ?? line) - line + 1 }, (_, index) => line + index);
    if (rows.every((row) => settled.has(row))) return;
    // what always fails leaves nothing open
    if (more.why !== 'always-fails') problems.add('not-followed');
    for (const row of rows) unread.add(row);
    const [shown, isTls] = [text.trim().slice(0, MAX_SHOWN), namesTls(whole)];
    const id = `${line} ${more.why ?? ''} ${shown}`;
    // others leave room for those about TLS
    if (gaps.size < (isTls ? 2 : 1) * MAX_KEPT || gaps.has(id)) gaps.set(id, { line, text: shown, ...more, isTls });
    else lost++;
  };
  return {
    writes: writes as readonly FoundWrite[],
    problems: problems as ReadonlySet<DocumentProblem>,
    /** Lines that weren't followed, and those of them that may be of another language. */
    unread: unread as ReadonlySet<number>,
    foreign: foreign as ReadonlySet<number>,
    steps: () => steps,
    isCut: () => isStopped,
    stop,
    /** In the order of lines, how many more there are, and whether any is about TLS here; those are never omitted. */
    notFollowed() {
      const found = [...gaps.values()].sort((a, b) => a.line - b.line || Number(b.isTls) - Number(a.isTls));
      // a single brace is listed only if there is no other part
      const words = found.filter(({ isTls, text }) => isTls || /[^\s{}()[\];,]/.test(text));
      const all = words.length > 0 ? words : found;
      const kept = firstOf(all, MAX_NOT_FOLLOWED, ({ isTls }) => isTls);
      const shown = kept.map(({ isTls: _, ...one }) => one);
      const isTls = kept.some((one) => one.isTls && one.why === undefined);
      return { shown, cut: all.length - kept.length + lost, isTls };
    },
    /** The lines of parts that may do anything here, in order. */
    openLines: (): readonly number[] =>
      [...gaps.values()].flatMap(({ line, why }) => (why === undefined ? [line] : [])).sort((a, b) => a - b),
    add(write: FoundWrite): void {
      const place = write.name === null ? write.key : `${write.key}\\${write.name}`;
      if (PLACEHOLDER.test(place)) cannotFollow(write.line, place);
      else if (writes.length < MAX_KEPT) writes.push(write);
      else problems.add('too-much');
    },
    cannotFollow,
    mayBeForeign: (line: number): void => void foreign.add(line),
    problem: (code: DocumentProblem): void => void problems.add(code),
    /** States that PowerShell refuses a text as a whole, because of a line. */
    syntaxError(line: number): void {
      problems.add('syntax-error');
      syntaxErrorLine = line;
    },
    syntaxErrorLine: () => syntaxErrorLine,
    /** Counts a piece of work. Returns false if there was too much, and the reader must stop. */
    step(count = 1): boolean {
      steps += count;
      if (steps > most) stop();
      return steps <= most;
    },
  };
}

export function foundWrite(given: Pick<FoundWrite, 'line' | 'key'> & Partial<FoundWrite>): FoundWrite {
  const place = { name: null, view: null, type: null, data: { kind: 'none' } } as const;
  return { ...place, action: 'write', isCertain: true, labels: [], problems: [], ...given };
}
