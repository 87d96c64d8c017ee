import type { ExportTexts, ExportWords } from '../../text/export.ts';
import { windowsLines, type ArtefactFile } from '../artefact.ts';
import type { Decision } from '../decision.ts';
import { powershellText } from '../escape.ts';
import { scriptLines } from './engine.ts';

/** Intune keeps 2,048 characters of output. Source: facts 9.3 [Y5]. */
const MOST_OUTPUT = 2000;

/** How a script ends when something went wrong. */
const failing = (exit: number): readonly string[] => [
  '} catch {',
  '    $message = [string] $_.Exception.Message',
  `    Write-Output $message.Substring(0, [Math]::Min(${MOST_OUTPUT}, $message.Length))`,
  `    exit ${exit}`,
  '}',
];

const OPEN = '$open = @(Get-Mine | Where-Object { -not (Test-Item $_) })';

function remediation(decision: Decision, { script }: ExportTexts): readonly string[] {
  return [
    ...scriptLines(`${script.apply} ${script.madeBy}`, decision, 'remedy', [
      '# One after the other: whether a value serves may depend on the one before it.',
      'foreach ($item in @(Get-Mine)) {',
      '    if (Test-Item $item) { continue }',
      '    Save-Item $item',
      '    Set-Value $item',
      '}',
      OPEN,
      `if ($open.Count -gt 0) { Write-Output ${powershellText(script.differs)}; exit 1 }`,
      `Write-Output ${powershellText(script.done)}`,
      'exit 0',
    ]),
    ...failing(1),
  ];
}

function undo(decision: Decision, { script }: ExportTexts): readonly string[] {
  return [
    ...scriptLines(`${script.undo} ${script.madeBy}`, decision, 'undo', [
      '$mine = @(Get-Mine)',
      '[array]::Reverse($mine)',
      '$left = @($mine | Where-Object { -not (Restore-Item $_) })',
      `if ($left.Count -gt 0) { Write-Output ${powershellText(script.leftAlone)}; exit 1 }`,
      `Write-Output ${powershellText(script.undone)}`,
      'exit 0',
    ]),
    ...failing(1),
  ];
}

const file = (name: string, lines: readonly string[]): ArtefactFile => ({
  name,
  text: windowsLines(lines),
  encoding: 'ascii',
});

/** A pair for Intune: detection ends with 1 where something is to be done, remediation with 0 when all is. Facts 9.3 [Y5]. */
export function intuneFiles(decision: Decision, { texts }: ExportWords): readonly ArtefactFile[] {
  const { script } = texts;
  const detection = [
    ...scriptLines(`${script.detect} ${script.madeBy}`, decision, 'look', [
      OPEN,
      `if ($open.Count -eq 0) { Write-Output ${powershellText(script.asDecided)}; exit 0 }`,
      `$names = ($open | ForEach-Object { $_.Id }) -join ', '`,
      `$message = ${powershellText(`${script.notAsDecided} `)} + $names`,
      `Write-Output $message.Substring(0, [Math]::Min(${MOST_OUTPUT}, $message.Length))`,
      'exit 1',
    ]),
    ...failing(1),
  ];
  return [
    file('detect.ps1', detection),
    file('remediate.ps1', remediation(decision, texts)),
    file('undo.ps1', undo(decision, texts)),
  ];
}

/** The one word that the compliance rule compares; nothing else is printed. Source: facts 9.4 [Y6]. */
const COMPLIANT = 'Compliant';

/** A script setting for ConfigMgr: discovery prints one word, remediation repairs. Source: facts 9.4 [Y6]. */
export function configMgrFiles(decision: Decision, { texts }: ExportWords): readonly ArtefactFile[] {
  const { script } = texts;
  const discovery = [
    ...scriptLines(`${script.detect} ${script.madeBy}`, decision, 'look', [
      OPEN,
      `if ($open.Count -eq 0) { Write-Output '${COMPLIANT}' } else { Write-Output 'NonCompliant' }`,
      'exit 0',
    ]),
    ...failing(1),
  ];
  return [
    file('discover.ps1', discovery),
    file('remediate.ps1', remediation(decision, texts)),
    file('undo.ps1', undo(decision, texts)),
  ];
}
