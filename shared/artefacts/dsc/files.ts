import type { ExportWords } from '../../text/pack.ts';
import { windowsLines, type ArtefactFile } from '../artefact.ts';
import { writesSomething, type Decision, type FamilyTargets } from '../decision.ts';
import type { Target } from '../../remediation/scopes/target.ts';
import { powershellText } from '../escape.ts';

/** Returns a name that PowerShell accepts: `TlsRemedy_windows_7_64bit`. */
export const configurationName = (family: string, bits: 64 | 32): string =>
  `TlsRemedy_${family.replaceAll(/[^a-z0-9]+/g, '_')}_${bits}bit`;

const resourceName = (target: Target): string => `${target.setting}_${target.view}`.replaceAll(/[^a-z0-9]+/g, '_');

/**
 * Decimal without `Hex`, so that no prefix is ambiguous. An empty name means the default value only next to a type or data; on its own it
 * means the key, which `Absent` would delete with all its values. Source: facts 9.6 [D2].
 */
function resourceLines(target: Target, value: number | null): readonly string[] {
  const ofDefaultValue = target.name === '' ? ([['ValueType', "'String'"]] as const) : [];
  const properties: readonly (readonly [string, string])[] = [
    ['Key', powershellText(`HKEY_LOCAL_MACHINE\\${target.path}`)],
    ['ValueName', powershellText(target.name)],
    ...(value === null
      ? ofDefaultValue
      : ([
          ['ValueType', "'DWord'"],
          ['ValueData', powershellText(String(value))],
        ] as const)),
    ['Force', '$true'],
    ['Ensure', value === null ? "'Absent'" : "'Present'"],
  ];
  return [
    `        Registry ${resourceName(target)} {`,
    ...properties.map(([name, text]) => `            ${name} = ${text}`),
    '        }',
  ];
}

function configurationLines(
  { family, targets }: FamilyTargets,
  bits: 64 | 32,
  purpose: 'apply' | 'undo',
): readonly string[] {
  const mine = targets.filter((target) => bits === 64 || target.view === 'native');
  const wanted = purpose === 'apply' ? mine : mine.filter((target) => target.value !== null);
  if (wanted.length === 0) return [];
  return [
    '',
    `Configuration ${configurationName(family.id, bits)} {`,
    "    param([string[]] $NodeName = 'localhost')",
    '    Import-DscResource -ModuleName PSDesiredStateConfiguration',
    '    Node $NodeName {',
    ...wanted.flatMap((target) => resourceLines(target, purpose === 'apply' ? target.value : null)),
    '    }',
    '}',
  ];
}

function document({ families }: Decision, purpose: 'apply' | 'undo', heading: string): string {
  return windowsLines([
    `# ${heading}`,
    ...families.flatMap((one) => [
      ...configurationLines(one, 64, purpose),
      ...(one.family.has32Bit ? configurationLines(one, 32, purpose) : []),
    ]),
  ]);
}

/** One configuration for each group of releases and kind of Windows; whoever compiles it picks. Source: facts 9.6 [D2]. */
export function files(decision: Decision, { texts: { script } }: ExportWords): readonly ArtefactFile[] {
  const file = (name: string, purpose: 'apply' | 'undo', about: string): ArtefactFile => ({
    name,
    text: document(decision, purpose, `${about} ${script.madeBy}`),
    encoding: 'ascii',
  });
  const apply = file('TlsRemedy.ps1', 'apply', script.apply);
  return writesSomething(decision) ? [apply, file('TlsRemedyUndo.ps1', 'undo', script.remove)] : [apply];
}
