import { fail } from '../failures.ts';
import { succeed, type Result } from '../result.ts';
import { decodeMask, formatHex } from '../tls/mask.ts';
import { ambiguousNumber, parseWrittenNumber } from '../tls/parse-number.ts';
import { TLS_1_3 } from '../tls/protocols.ts';
import { releaseByName, winhttpDefaultOf, type KnownRelease } from '../windows/releases.ts';
import type { Explained, ExplainedDocument, ExplainedWrite, InProgram } from './document.ts';
import { createFindings, firstOf, MAX_NOT_FOLLOWED, MAX_TEXT, MAX_WRITES, type Findings } from './found.ts';
import { firstCalls, lookOver, withText, type WholeText } from './whole-text.ts';
import { namedIn } from './formats/prose-tokens.ts';
import { inProgramLines, isOtherProgram, settledLines } from './formats/in-program.ts';
import { readInto } from './read-text.ts';
import { answerOfDocument } from './judge/answer.ts';
import { keysNamed, walk, type Walked } from './judge/here.ts';
import type { Standing } from './judge/picture.ts';
import { mayHappen } from './judge/on-this-pc.ts';
import { placedWrite } from './judge/write-place.ts';
import { problemsOfText, problemsOfWrite, type JudgedText, type JudgedWrite } from './judge/problems.ts';
import { labelPatterns, type LabelWords } from './judge/protocol-words.ts';
import { explainNumber, numberSaid, shownNumber } from './number.ts';
import type { ParsePowerShell } from './powershell/syntax.ts';

/** No number is longer, alone and with the text that is shown next to it. */
const [MAX_NUMBER, MAX_SHOWN_NUMBER] = [64, 256];

export interface ExplainOptions {
  readonly release?: KnownRelease | null;
  readonly isEncodingRefused?: boolean;
  /** The words of every language that a comment may be in. Without them comments aren't judged. */
  readonly labelWords?: readonly LabelWords[];
  /** The grammar of PowerShell. Without it, PowerShell isn't followed. */
  readonly parsePowerShell?: ParsePowerShell;
  /** Returns the keys of a PC, of those that the text names. Without it no PC is known. */
  readonly standing?: (keys: ReadonlySet<string>) => Standing;
}

interface Row extends JudgedWrite {
  readonly loses: readonly string[];
  readonly here?: Walked['here'];
}

function writeOf({ found, place, number, mask, problems, loses, here }: Row, isSaid: boolean): ExplainedWrite {
  const decoded = mask === null ? null : decodeMask(mask);
  const { data } = found;
  const needs = (found.needs ?? []).filter((one) => one !== 'no-subkeys');
  const digits = data.kind === 'number' && number === null ? String(data.value) : null;
  const words = data.kind === 'text' ? data.text : digits;
  return {
    view: place.view,
    path: place.path,
    name: found.name,
    type: found.action === 'write' ? found.type : null,
    value: number,
    hex: number === null ? null : formatHex(number),
    protocols: decoded?.protocols ?? [],
    unknownBits: decoded === null ? null : formatHex(decoded.unknownBits),
    deletes: found.action === 'delete' || found.action === 'empties-key',
    action: found.action,
    certainty: isSaid ? 'states' : found.isCertain ? 'certain' : 'possible',
    problems,
    setting: place.setting?.id ?? null,
    line: found.line,
    ...(found.when === undefined ? {} : { when: found.when }),
    ...(found.dependsOn === undefined ? {} : { dependsOn: found.dependsOn }),
    ...(needs.length === 0 ? {} : { needs }),
    ...(found.asks === undefined ? {} : { asks: found.asks }),
    ...(found.keepsType === undefined ? {} : { keepsType: found.keepsType }),
    ...(here === 'happens' && loses.length > 0 ? { loses: loses.slice(0, MAX_NOT_FOLLOWED) } : {}),
    ...(here === undefined ? {} : { here }),
    ...(found.problems.includes('joined-line') ? { joined: true as const } : {}),
    ...(words === null ? {} : { data: words.slice(0, 1000) }),
  };
}

/** True if a write must not be left out if there are too many. */
const isDecisive = ({ place, problems }: JudgedWrite): boolean => place.setting !== null || problems.length > 0;

/** True if a write is worth reporting beside others. Creating a key is, only if it can fail, or is the mistake. */
const isWorthReporting = ({ found, problems }: JudgedWrite): boolean =>
  found.action !== 'create-key' || (found.needs ?? []).length > 0 || problems.includes('subkey-named-like-value');

/** Follows the rows of a text, on a PC if its keys are known. One that always fails isn't followed. */
function walked(findings: Findings, whole: WholeText, text: JudgedText, standing: Standing | null): readonly Row[] {
  const isBroken = findings.syntaxErrorLine() !== null;
  const said = text.isSaid && standing !== null ? { isCertain: true } : {};
  const all = findings.writes.map((found) => ({ ...withText(found, whole), ...said }));
  const gaps = findings.openLines();
  const alone = walk(all, gaps, null);
  const onPc = standing === null || isBroken ? alone : walk(all, gaps, standing);
  const lines = alone.some(({ isOut }) => isOut) ? whole.text.split('\n') : [];
  return onPc.flatMap((one, at): readonly Row[] => {
    const { found, isOut } = alone[at] ?? one;
    const source = lines[found.line - 1] ?? '';
    if (isOut) findings.cannotFollow(found.line, source, source, { why: 'always-fails' });
    if (isOut) return [];
    const { needs = [] } = found;
    const placed = placedWrite({ ...one.found, needs, ...(isBroken ? { isCertain: false } : {}) });
    const here = standing === null ? undefined : isBroken ? null : one.here;
    const problems = here === 'no-effect' ? [] : problemsOfWrite(placed, text);
    return [{ ...placed, problems, loses: one.loses ?? [], ...(here === undefined ? {} : { here }) }];
  });
}

function documentOf(
  format: ExplainedDocument['format'],
  findings: Findings,
  inProgram: readonly InProgram[],
  whole: WholeText,
  options: ExplainOptions,
  standing: Standing | null,
): ExplainedDocument {
  const rules = options.release ? releaseByName(options.release).rules : null;
  const text: JudgedText = {
    hasTls13: rules === null ? null : (winhttpDefaultOf(rules) & TLS_1_3) !== 0,
    hasGaps: findings.problems.has('not-followed') || findings.problems.has('too-much'),
    hasTlsGaps: findings.problems.has('too-much') || findings.notFollowed().isTls,
    isSaid: format === 'prose',
    mayBe32Bit: format === 'powershell' && !/\bsysnative\b/i.test(whole.text),
    inProgram,
    labels: options.labelWords === undefined ? null : labelPatterns(options.labelWords),
  };
  const isShown = format === 'reg-query' || text.isSaid;
  const found = walked(findings, whole, text, format === 'reg-query' ? null : standing);
  const gaps = findings.notFollowed();
  const worth = found.filter(isWorthReporting);
  const judged = worth.length > 0 || isShown || text.hasGaps ? worth : found;
  const happening = judged.filter(mayHappen);
  if (judged.length > MAX_WRITES) findings.problem('too-much');
  if (options.isEncodingRefused === true && format === 'reg') findings.problem('encoding-refused');
  const hasGaps = text.hasGaps || happening.length < judged.length;
  const syntaxErrorLine = findings.syntaxErrorLine();
  const document = {
    schema: 1 as const,
    kind: 'document' as const,
    format,
    writes: firstOf(judged, MAX_WRITES, isDecisive).map((one) => writeOf(one, isShown)),
    problems: problemsOfText(happening, { ...text, hasGaps }, findings.problems),
    inProgram,
    notFollowed: gaps.shown.length === 0 ? [] : firstCalls(whole.text, gaps.shown),
    notFollowedCut: gaps.cut,
    ...(syntaxErrorLine === null ? {} : { syntaxErrorLine }),
    ...(findings.isCut() ? { cut: true as const } : {}),
  };
  return { ...document, answer: answerOfDocument(document) };
}

/** Returns the number if the text is only that, or why it is a bad one; null if the text isn't a number at all. */
function numberOf(text: string): Result<Explained> | null {
  if (text.length > MAX_SHOWN_NUMBER) return null;
  const bare = shownNumber(text.trim());
  // A fraction or a version isn't a number of a registry.
  if (/^\d+(?:[.,]\d+)+$/.test(bare)) return fail('nothing-recognised');
  if (bare.length > MAX_NUMBER) return null;
  const parsed = parseWrittenNumber(bare);
  if (parsed.ok) return succeed(explainNumber(parsed.value.mask, parsed.value.assumed));
  if (parsed.problem === 'ambiguous') return ambiguousNumber(bare, parsed.readings);
  if (parsed.problem === 'too-large') return fail('number-too-large', { text: bare });
  return parsed.problem === 'negative' ? fail('bad-number', { text: bare }) : null;
}

interface Read {
  readonly result: Result<Explained>;
  /** The work that it took. Tests use it to check that it is bounded. */
  readonly steps: number;
  /** The keys that a text names, and the same result on a PC with these keys; only of a document. */
  readonly onPc?: { readonly keys: ReadonlySet<string>; readonly judge: (standing: Standing) => ExplainedDocument };
}

/** Nothing is run. Linear and never throws; fails with `nothing-recognised`, `text-too-large` or the number's fault. */
export function readText(given: string, options: ExplainOptions = {}): Read {
  const text = given.startsWith('\ufeff') ? given.slice(1) : given;
  if (text.length > MAX_TEXT) return { result: fail('text-too-large', { most: MAX_TEXT }), steps: 0 };
  // A text of signs only, such as a question mark, is a command of PowerShell, but it isn't meant as one.
  if (!/[\p{L}\p{N}]/u.test(text)) return { result: fail('nothing-recognised'), steps: 1 };
  const number = numberOf(text);
  if (number !== null) return { result: number, steps: 1 };
  const lines = text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
  const whole = lookOver(lines);
  const inProgram = inProgramLines(whole.text, MAX_NOT_FOLLOWED);
  const settled = new Set([...settledLines(whole.text, inProgram), ...whole.denied]);
  const findings = createFindings(text.length, settled);
  if (whole.denied.length > 0) findings.problem('refused-there');
  const read = readInto(whole.text, findings, options.parsePowerShell);
  if (read === null)
    for (const { line } of inProgram)
      if (!settled.has(line)) findings.cannotFollow(line, whole.text.split('\n', line).at(-1) ?? '');
  if (whole.saysOwn && findings.problems.has('not-followed')) findings.problem('own-export');
  const isUnread = read === null || (findings.writes.length === 0 && isOtherProgram(whole.text, inProgram));
  const format = inProgram.length > 0 && isUnread ? 'code' : read;
  const said = format === null ? numberSaid(whole.text) : null;
  if (said !== null) return { result: succeed(said), steps: findings.steps() };
  if (format === null)
    return { result: fail('nothing-recognised', namedIn(whole.text)), steps: Math.max(1, findings.steps()) };
  const judge = (standing: Standing | null): ExplainedDocument =>
    documentOf(format, findings, inProgram, whole, options, standing);
  const keys = keysNamed(findings.writes);
  return { result: succeed(judge(options.standing?.(keys) ?? null)), steps: findings.steps(), onPc: { keys, judge } };
}
