import type { ExportTexts } from '../../text/pack.ts';
import { windowsFile, type ArtefactFile, type MakeFiles } from '../artefact.ts';
import { settingKey } from '../pc-plan.ts';
import { powershellText } from '../escape.ts';
import { fill } from '../script-text.ts';
import { asksOthers, type Decision, type FamilyTargets } from '../decision.ts';
import type { Target, ValueTest } from '../../remediation/scopes/target.ts';
import DETECT from './detect.ps1?raw';
import DISCOVER from './discover.ps1?raw';
import ENGINE from './engine.ps1?raw';
import REMEDIATE from './remediate.ps1?raw';
import UNDO from './undo.ps1?raw';
import WRITE from './write.ps1?raw';

const list = (items: readonly (string | number)[]): string => `@(${items.join(', ')})`;
const bool = (value: boolean): string => (value ? '$true' : '$false');

const testText = ({ name, numbers, negated }: ValueTest): string =>
  `@{ Name = ${powershellText(name)}; Numbers = ${list(numbers)}; Negated = ${bool(negated)} }`;

const testAtText = (test: ValueTest): string =>
  testText(test).replace('@{ ', `@{ Path = ${powershellText(test.path)}; `);

function itemText({ family }: FamilyTargets, target: Target): string {
  const parts = [
    `Id = ${powershellText(settingKey(target.setting, target.view))}`,
    `From = ${family.from}`,
    `To = ${family.to ?? '$null'}`,
    `Only64 = ${bool(target.view === 'wow64')}`,
    `Path = ${powershellText(target.path)}`,
    `Name = ${powershellText(target.name)}`,
    `Value = ${target.value ?? '$null'}`,
    `Unless = ${list(target.leaveAloneIf.map(testText))}`,
    ...(target.onlyIf.length === 0 ? [] : [`OnlyIf = ${list(target.onlyIf.map(testAtText))}`]),
  ];
  return `        @{ ${parts.join('; ')} }`;
}

function tableLines({ families }: Decision): readonly string[] {
  const items = families.flatMap((one) => one.targets.map((target) => itemText(one, target)));
  return items.map((item, index) => (index < items.length - 1 ? `${item},` : item));
}

/** Intune keeps 2,048 characters of output. Source: facts 9.3 [Y5]. */
const MOST_OUTPUT = 2000;

/** The scripts by their names in an export: what each does, and its description. */
const SCRIPTS = {
  'detect.ps1': [DETECT, 'detect'],
  'discover.ps1': [DISCOVER, 'detect'],
  'remediate.ps1': [REMEDIATE, 'apply'],
  'undo.ps1': [UNDO, 'undo'],
} as const;

/** All in one `try` after the version check: an older PowerShell runs none of it. The 64-bit view is opened by name. */
function script(name: keyof typeof SCRIPTS, decision: Decision, { script: said }: ExportTexts): ArtefactFile {
  const [text, purpose] = SCRIPTS[name];
  const part = fill(text, {
    write: fill(WRITE),
    mostOutput: MOST_OUTPUT,
    asDecided: powershellText(said.asDecided),
    notAsDecided: powershellText(`${said.notAsDecided} `),
    differs: powershellText(said.differs),
    done: powershellText(said.done),
    leftAlone: powershellText(said.leftAlone),
    undone: powershellText(said.undone),
  });
  const lines = fill(ENGINE, {
    heading: `${said[purpose]} ${said.madeBy}`,
    items: tableLines(decision),
    others: asksOthers(decision),
    part,
    mostOutput: MOST_OUTPUT,
  });
  return windowsFile(name, lines);
}

export const scripts =
  (...names: readonly (keyof typeof SCRIPTS)[]): MakeFiles =>
  (decision, { texts }) =>
    names.map((name) => script(name, decision, texts));
