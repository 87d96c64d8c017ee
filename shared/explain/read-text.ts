import { readBatch } from './batch/read.ts';
import type { Findings, FoundWrite, TextFormat } from './found.ts';
import { foldName } from '../windows/registry.ts';
import { looksLikeCode, readCode } from './formats/code.ts';
import { FORMAT_READERS } from './formats/index.ts';
import type { FormatReader } from './formats/reader.ts';
import { readProse } from './formats/prose.ts';
import { isForPeople } from './formats/prose-tokens.ts';
import { regFragmentReader } from './formats/reg-file.ts';
import { commandsInXml } from './formats/xml-formats.ts';
import { readPowerShell } from './powershell/read.ts';
import { lookAtSyntax } from './powershell/syntax-errors.ts';
import type { ParsePowerShell } from './powershell/syntax.ts';
import type { Part, Reading, ScriptLanguage } from './script.ts';
import { cutPage, type Region } from './regions/cut.ts';
import { COMMAND, isProse, withoutWords } from './regions/lines.ts';
import { voteOnLanguage } from './regions/vote.ts';
import { readVbscript } from './vbscript/read.ts';

const FORMATS = { batch: 'reg-command', powershell: 'powershell', vbscript: 'vbscript' } as const;

/** Returns findings of a region: in its lines, and never certain if the text only mentions it. */
function shifted(findings: Findings, { row, isOneLine, isMeant }: Region, doubt: Partial<FoundWrite>): Findings {
  const lineOf = (line: number): number => (isOneLine ? row + 1 : row + line);
  return {
    ...findings,
    add({ dependsOn, ...write }) {
      const isDoubted = write.isCertain && !isMeant;
      const place = { line: lineOf(write.line), isCertain: write.isCertain && isMeant, ...(isDoubted ? doubt : {}) };
      findings.add({ ...write, ...place, ...(dependsOn === undefined ? {} : { dependsOn: lineOf(dependsOn) }) });
    },
    cannotFollow(line, text, whole, { lastLine, ...more } = {}) {
      const last = lastLine === undefined || isOneLine ? {} : { lastLine: lineOf(lastLine) };
      findings.cannotFollow(lineOf(line), text, whole, { ...more, ...last });
    },
  };
}

function readAs(reader: FormatReader, text: string, findings: Findings): TextFormat {
  reader.read(text, findings);
  return reader.format;
}

const partOf = (text: string): Part => ({
  text,
  lineOf: (row) => row + 1,
  isCertain: true,
  host: null,
  depth: 0,
  labels: [],
});

function readScript(language: ScriptLanguage, text: string, reading: Reading): TextFormat {
  reading.read[language](partOf(text), reading);
  return language === 'powershell' && CONFIGURATION.test(text) ? 'dsc' : FORMATS[language];
}

const CONFIGURATION =
  /^[ \t]*(?:Import-DscResource\b|Configuration[ \t]+\w{1,80}\s{0,40}\{|(?:x?Registry|SChannelSettings)[ \t]+["']?[\w.-]{1,80}["']?\s{0,80}\{)/im;

/** The share of a text that must look like statements of one language, for the whole to be a script. */
const [LEAST_SHARE, SHARE_BESIDE_FENCE] = [0.6, 0.9];

const isJson = (text: string): boolean =>
  /^\s{0,200}[[{]\s{0,200}["[{]/.test(text) && /["\]}]\s*$/.test(text.slice(-200));

const isYaml = (text: string): boolean => {
  const lines = text.split('\n', 400).filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
  const fits = lines.filter((line) => /^\s*["']?[\w.-]{1,80}["']?[ \t]*:(?:[ \t]|$)|^---|^\s*-\s/.test(line));
  return lines.length > 1 && fits.length / lines.length > 0.5 && /^[ \t]*(?:-[ \t]+)?[\w.-]{1,80}:/m.test(text);
};

/** "type reg add ... and press Enter": words, not the command that shows a file; one sentence with such a command. */
const TYPED =
  /^[ \t]*type[ \t]+["'“`]?reg(?:\.exe)?[ \t]+(?:add|delete)\b|(?<![^])(?!echo|rem|title|write-)[\p{L}-]+(?: [\p{L}-]+){2,20}: [^\n]{0,200}\breg(?:\.exe)? (?:add|delete)\b[^\n]*\n?(?![^])/imu;

/** A table that PowerShell printed, of values and what they are. */
const SHOWN_TABLE = /^Path +Name +Value[ \t]*\n-+ +-+ +-+[ \t]*$/m;

/** True if there is something around a script that is for people: a sentence, a prompt, a fence, the item of a list. */
function isOnPage(text: string): boolean {
  const code = text.replaceAll(/<#[\s\S]*?(?:#>|$)/g, '');
  return /^[ \t]*(?:PS [A-Z]:|>>|`{3}|~{3}|[-*•][ \t]|\d{1,2}[.)][ \t])/m.test(code) || code.split('\n').some(isProse);
}

const STEPS_PER_REGION = 200;
const MENTIONED: Partial<FoundWrite> = { when: 'mentioned' };

function readRegions(regions: readonly Region[], reading: Reading, doubt = {}): readonly TextFormat[] {
  return regions.flatMap((region) => {
    if (!reading.findings.step(region.text.length / 64)) return [];
    const inner = shifted(reading.findings, region, doubt);
    const reader = region.language === null ? formatOf(region.text) : undefined;
    if (reader !== undefined) return [readAs(reader, region.text, inner)];
    const into = { ...reading, findings: inner };
    if (region.language !== null) return [readScript(region.language, region.text, into)];
    if (!reading.findings.step(STEPS_PER_REGION)) return [];
    const vote = voteOnLanguage(partOf(region.text), reading);
    reading.findings.step(vote.steps);
    const isScript = vote.share >= LEAST_SHARE || COMMAND.test(region.text.trim());
    if (isScript) return [readScript(vote.language, region.text, into)];
    if (region.isBeside === true) reading.findings.cannotFollow(region.row + 1, region.text);
    return [];
  });
}

/** Regions are independent: if two write different data to one value, as “old” and “new”, neither is certain. */
function readPage(regions: readonly Region[], reading: Reading): readonly TextFormat[] {
  const { findings } = reading;
  const found: FoundWrite[] = [];
  const writing = new Set<Region>();
  const formats = regions.flatMap((region) => {
    const add = (write: FoundWrite): void => {
      writing.add(region);
      found.push(write);
    };
    return readRegions([region], { ...reading, findings: { ...findings, add } }, MENTIONED);
  });
  const placeOf = ({ key, name, view }: FoundWrite): string => foldName(`${view ?? ''} ${key}\\${name ?? ''}`);
  const contentOf = ({ action, data }: FoundWrite): string => JSON.stringify([action, data]);
  const last = new Map(found.map((write) => [placeOf(write), contentOf(write)]));
  const differing = found.filter((write) => last.get(placeOf(write)) !== contentOf(write));
  const several = new Set(writing.size < 2 ? [] : differing.map(placeOf));
  if (several.size > 0) findings.problem('contradiction');
  for (const write of found)
    findings.add(several.has(placeOf(write)) && write.isCertain ? { ...write, isCertain: false, ...MENTIONED } : write);
  return formats;
}

const formatOf = (text: string): FormatReader | undefined => FORMAT_READERS.find((one) => one.recognises(text));

/** Reads a text of any kind into `findings`; returns its format, null if nothing in it is recognised. */
export function readInto(text: string, findings: Findings, parse: ParsePowerShell | undefined): TextFormat | null {
  const reading: Reading = {
    findings,
    parsePowerShell: parse,
    read: { batch: readBatch, powershell: readPowerShell, vbscript: readVbscript },
  };
  const reader = formatOf(text);
  if (reader !== undefined) return readAs(reader, text, findings);
  const isSaid = isForPeople(text);
  if (isSaid && readProse(text, findings) > 0) return 'prose';
  const isXml = /^\s{0,200}<[?!A-Za-z]/.test(text);
  if (isXml) {
    const [format] = readRegions(commandsInXml(text), reading);
    if (format !== undefined) return format;
  }
  if (isJson(text) || (!isXml && isYaml(text)) || looksLikeCode(text)) {
    const before = findings.writes.length;
    const formats = readRegions(readCode(text, findings), reading);
    if (formats.length > 0 || findings.writes.length > before || findings.problems.has('not-followed')) return 'code';
  }
  const isPage = isSaid || TYPED.test(text) || (/^FROM[ \t]/m.test(text) && /^RUN[ \t]/m.test(text));
  if (!isXml && !isJson(text) && !isPage) {
    const script = withoutWords(text);
    const vote = voteOnLanguage(partOf(script), reading);
    if (vote.share >= (/^[ \t>]*(?:`{3}|~{3})/m.test(text) ? SHARE_BESIDE_FENCE : LEAST_SHARE)) {
      const isFile = vote.language === 'powershell' && vote.share === 1 && !isOnPage(text);
      const error = isFile ? lookAtSyntax(text).error : null;
      if (error !== null) findings.syntaxError(text.slice(0, error).split('\n').length);
      return readScript(vote.language, script, reading);
    }
  }
  const { regions, leftOver } = cutPage(text, findings);
  const before = findings.writes.length;
  const formats = readPage(regions, reading);
  for (const { row, text: line } of leftOver) findings.cannotFollow(row + 1, line);
  if (formats[0] !== undefined && findings.writes.length > before) return formats[0];
  if (regFragmentReader.recognises(text)) return readAs(regFragmentReader, text, findings);
  if (readProse(text, findings) > 0) return 'prose';
  if (SHOWN_TABLE.test(text)) return 'reg-query';
  const [format = leftOver.length === 0 ? null : 'code'] = formats;
  return formats.length === 0 && leftOver.some(({ text: line }) => isProse(line)) ? 'prose' : format;
}
