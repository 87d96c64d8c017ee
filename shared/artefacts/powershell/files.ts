import type { ExportTexts } from '../../text/pack.ts';
import { windowsFile, type ArtefactFile, type MakeFiles } from '../artefact.ts';
import { powershellText } from '../escape.ts';
import { fill, type Places } from '../script-text.ts';
import { asksOthers, type Decision, type FamilyTargets } from '../decision.ts';
import type { Target, ValueTest } from '../../remediation/scopes/target.ts';
import DETECT from './detect.ps1?raw';
import DISCOVER from './discover.ps1?raw';
import FUNCTIONS from './functions.ps1?raw';
import FORMAT from './module.format.ps1xml?raw';
import HELP from './module.help.txt?raw';
import MANIFEST from './module.psd1?raw';
import REMEDIATE from './remediate.ps1?raw';
import SCRIPT from './script.ps1?raw';
import UNDO from './undo.ps1?raw';

const list = (items: readonly (string | number)[]): string => `@(${items.join(', ')})`;
const bool = (value: boolean): string => (value ? '$true' : '$false');

const testText = ({ name, numbers, negated }: ValueTest): string =>
  `@{ Name = ${powershellText(name)}; Numbers = ${list(numbers)}; Negated = ${bool(negated)} }`;

const testAtText = (test: ValueTest): string =>
  testText(test).replace('@{ ', `@{ Path = ${powershellText(test.path)}; `);

function itemText({ family }: FamilyTargets, target: Target): string {
  const parts = [
    `Id = ${powershellText(target.setting)}`,
    `View = ${powershellText(target.view)}`,
    `From = ${family.from}`,
    `To = ${family.to ?? '$null'}`,
    `Path = ${powershellText(target.path)}`,
    `Name = ${powershellText(target.name)}`,
    `Value = ${target.value ?? '$null'}`,
    `Unless = ${list(target.leaveAloneIf.map(testText))}`,
    ...(target.onlyIf.length === 0 ? [] : [`OnlyIf = ${list(target.onlyIf.map(testAtText))}`]),
  ];
  return `    @{ ${parts.join('; ')} }`;
}

function tableLines({ families }: Decision): readonly string[] {
  const items = families.flatMap((one) => one.targets.map((target) => itemText(one, target)));
  return items.map((item, index) => (index < items.length - 1 ? `${item},` : item));
}

/** Intune keeps 2,048 characters of output. Source: facts 9.3 [Y5]. */
const MOST_OUTPUT = 2000;

/** The scripts by their names in an export: what each does with the functions, and its description. */
const SCRIPTS = {
  'detect.ps1': [DETECT, 'detect'],
  'discover.ps1': [DISCOVER, 'detect'],
  'remediate.ps1': [REMEDIATE, 'apply'],
  'undo.ps1': [UNDO, 'undo'],
} as const;

/** What scripts say, each as PowerShell's text. */
const quoted = (said: ExportTexts['script']): Places =>
  Object.fromEntries(Object.entries(said).map(([name, text]) => [name, powershellText(text)]));

/** The functions of the module and of all scripts, about the values of a decision. */
const functionLines = (decision: Decision, { script: said }: ExportTexts): readonly string[] =>
  fill(FUNCTIONS, { items: tableLines(decision), others: asksOthers(decision), ...quoted(said) });

/** A script that says in one line what came of it, for a tool that goes by its output and exit code. */
function script(name: keyof typeof SCRIPTS, decision: Decision, texts: ExportTexts): ArtefactFile {
  const [text, purpose] = SCRIPTS[name];
  const said = texts.script;
  const part = fill(text, { ...quoted(said), notAsDecided: powershellText(`${said.notAsDecided} `) });
  const heading = `${said[purpose]} ${said.madeBy}`;
  const functions = functionLines(decision, texts);
  return windowsFile(name, fill(SCRIPT, { heading, functions, part, mostOutput: MOST_OUTPUT }));
}

export const scripts =
  (...names: readonly (keyof typeof SCRIPTS)[]): MakeFiles =>
  (decision, { texts }) =>
    names.map((name) => script(name, decision, texts));

/** The scripts of the module, for other PCs: what each calls. */
const CALLS = [
  ['Test.ps1', 'detect', 'Test-TlsRemedy', []],
  ['Repair.ps1', 'apply', 'Repair-TlsRemedy', ['[CmdletBinding(SupportsShouldProcess = $true)] param()']],
  ['Undo.ps1', 'undo', 'Undo-TlsRemedy', ['[CmdletBinding(SupportsShouldProcess = $true)] param()']],
] as const;

/** Also without the manifest. */
const EXPORTS = `Export-ModuleMember -Function ${CALLS.map(([, , call]) => powershellText(call)).join(', ')}`;

/** A module, and the same functions as scripts for PCs on which it isn't installed. */
export const files: MakeFiles = (decision, { texts }) => {
  const said = texts.script;
  const functions = functionLines(decision, texts);
  return [
    windowsFile('TlsRemedy/TlsRemedy.psd1', fill(MANIFEST)),
    windowsFile('TlsRemedy/TlsRemedy.psm1', [`# ${said.apply} ${said.madeBy}`, ...functions, '', EXPORTS]),
    windowsFile('TlsRemedy/TlsRemedy.format.ps1xml', fill(FORMAT)),
    windowsFile('TlsRemedy/en-US/about_TlsRemedy.help.txt', fill(HELP)),
    ...CALLS.map(([name, purpose, call, head]) =>
      windowsFile(`scripts/${name}`, [`# ${said[purpose]} ${said.madeBy}`, ...head, ...functions, '', call]),
    ),
  ];
};
