import type { ExportTexts } from '../text/pack.ts';
import { formatHex } from '../tls/mask.ts';
import { dwordOf, type RegistryValue } from '../windows/registry.ts';
import { windowsFile, type ArtefactFile } from './artefact.ts';
import { writesSomething, type Decision } from './decision.ts';
import type { Target } from '../remediation/scopes/target.ts';
import { FORMAT_KINDS, type FormatId, type ReadyMadeId, type ThisPcId } from '../remediation/export-formats.ts';
import type { PcPlan } from './pc-plan.ts';

const WIDTH = 100;

/** Breaks a text at its spaces; a word longer than a line, such as a path, stays whole. */
function folded(text: string, first: string, rest: string): readonly string[] {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(' ')) {
    const isEmpty = line === first || line === rest;
    if (!isEmpty && line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = rest + word;
    } else {
      line += isEmpty ? word : ` ${word}`;
    }
  }
  return [...lines, line];
}

const heading = (text: string): readonly string[] => ['', text, '-'.repeat(text.length)];

/** Begins a command of the text before it, which has a line of its own: one that is broken can't be pasted. */
const COMMAND = '> ';

function listed(texts: readonly string[], mark: (place: number) => string): readonly string[] {
  let place = 0;
  return texts.flatMap((text) => {
    if (text.startsWith(COMMAND)) return [`     ${text.slice(COMMAND.length)}`];
    place += 1;
    return folded(text, mark(place), ' '.repeat(mark(place).length));
  });
}

const steps = (texts: readonly string[]): readonly string[] => listed(texts, (place) => `${place}. `);
const remarks = (texts: readonly string[]): readonly string[] => listed(texts, () => '- ');

const named = (path: string, name: string): string => `HKLM\\${path}${name === '' ? '' : `\\${name}`}`;

function valueText(value: RegistryValue | null, removed: string): string {
  if (value === null) return removed;
  const number = dwordOf(value);
  return number === null ? value.type : formatHex(number);
}

/** Lists what is written for each family: the second line of an entry has the value and its conditions. */
function writeLines(id: FormatId, decision: Decision, { readme, families }: ExportTexts): readonly string[] {
  const looks = FORMAT_KINDS[id] === 'looks-first';
  const valueLine = (target: Target): string =>
    [
      target.value === null ? readme.removed : formatHex(target.value),
      ...(target.view === 'wow64' ? [readme.only64] : []),
      ...(looks && target.leaveAloneIf.length > 0 ? [readme.unlessServes] : []),
      ...(looks && target.onlyIf.length > 0
        ? [readme.onlyIf(target.onlyIf.map(({ path, name }) => named(path, name)).join(', '))]
        : []),
    ].join('; ');
  return decision.families.flatMap(({ family, targets }) => [
    `${families[family.id]} (${readme.builds(family.from, family.to)})`,
    ...targets.flatMap((target) => [`  ${named(target.path, target.name)}`, `    ${valueLine(target)}`]),
  ]);
}

function planLines({ machine, writes }: PcPlan, { readme, releases, architectures }: ExportTexts): readonly string[] {
  return [
    readme.forPc(releases[machine.release], architectures[machine.architecture]),
    ...writes.flatMap(({ path, name, after }) => [`  ${named(path, name)}`, `    ${valueText(after, readme.removed)}`]),
  ];
}

/** A format that deletes what was written has nothing to delete if values were only removed. */
const canGoBack = (decision: Decision, files: readonly ArtefactFile[]): boolean =>
  writesSomething(decision) || files.some(({ name }) => /undo/i.test(name));

interface Sections {
  readonly names: ExportTexts['picker'][FormatId];
  readonly format: ExportTexts['formats'][FormatId];
  readonly back: readonly string[];
  readonly writes: readonly string[];
  readonly know: readonly string[];
}

function layOut({ names, format, back, writes, know }: Sections, { readme }: ExportTexts): ArtefactFile {
  const title = readme.title(names.name);
  const lines = [
    title,
    '='.repeat(title.length),
    '',
    ...folded(names.use, '', ''),
    ...heading(readme.where),
    ...steps(format.where),
    ...heading(readme.test),
    ...steps(format.test),
    ...heading(readme.back),
    ...back,
    ...heading(readme.writes),
    ...writes,
    ...heading(readme.know),
    ...remarks([...format.know, ...know]),
  ];
  return windowsFile('README.txt', lines, 'utf8-bom');
}

const common = ({ readme }: ExportTexts): readonly string[] => [readme.update, readme.restart];

export function readmeFile(
  id: FormatId,
  decision: Decision,
  files: readonly ArtefactFile[],
  texts: ExportTexts,
): ArtefactFile {
  const { readme, formats, picker } = texts;
  const format = formats[id];
  const back = canGoBack(decision, files) ? steps(format.back) : remarks([readme.nothingBack]);
  const writes = writeLines(id, decision, texts);
  return layOut({ names: picker[id], format, back, writes, know: common(texts) }, texts);
}

export function thisPcReadme(id: ThisPcId, plan: PcPlan, texts: ExportTexts): ArtefactFile {
  const { names, readme: format } = texts.thisPc[id];
  const writes = planLines(plan, texts);
  return layOut({ names, format, back: steps(format.back), writes, know: common(texts) }, texts);
}

export function readyMadeReadme(id: ReadyMadeId, texts: ExportTexts): ArtefactFile {
  const { names, readme: format, writes } = texts.readyMade[id];
  return layOut({ names, format, back: steps(format.back), writes: remarks(writes), know: [] }, texts);
}
