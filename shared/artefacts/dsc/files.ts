import type { ExportWords } from '../../text/pack.ts';
import { windowsFile, withUndo, type ArtefactFile } from '../artefact.ts';
import { kindsOf, targetsTo, type Decision } from '../decision.ts';
import type { Target } from '../../remediation/scopes/target.ts';
import { powershellText } from '../escape.ts';

/** Returns a name that PowerShell accepts: `TlsRemedy_windows_7_64bit`. */
export const configurationName = (family: string, bits: 64 | 32): string =>
  `TlsRemedy_${family.replaceAll(/[^a-z0-9]+/g, '_')}_${bits}bit`;

const resourceName = (target: Target): string => `${target.setting}_${target.view}`.replaceAll(/[^a-z0-9]+/g, '_');

/**
 * Decimal without `Hex`, so that no prefix is ambiguous. An empty name means the default value only next to a type or
 * data; on its own it means the key, which `Absent` would delete with all its values. Source: facts 9.6 [D2].
 */
function resourceLines(target: Target): readonly string[] {
  const { value } = target;
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

function configurationLines(family: string, bits: 64 | 32, targets: readonly Target[]): readonly string[] {
  if (targets.length === 0) return [];
  return [
    '',
    `Configuration ${configurationName(family, bits)} {`,
    "    param([string[]] $NodeName = 'localhost')",
    '    Import-DscResource -ModuleName PSDesiredStateConfiguration',
    '    Node $NodeName {',
    ...targets.flatMap(resourceLines),
    '    }',
    '}',
  ];
}

/** One configuration for each group of releases and kind of Windows, to pick from. Source: facts 9.6 [D2]. */
export const files = (decision: Decision, { texts: { script } }: ExportWords): readonly ArtefactFile[] =>
  withUndo(decision, (purpose) =>
    windowsFile(purpose === 'apply' ? 'TlsRemedy.ps1' : 'TlsRemedyUndo.ps1', [
      `# ${purpose === 'apply' ? script.apply : script.remove} ${script.madeBy}`,
      ...decision.families.flatMap((one) =>
        kindsOf(one).flatMap(({ bits, targets }) =>
          configurationLines(one.family.id, bits, targetsTo(purpose, targets)),
        ),
      ),
    ]),
  );
