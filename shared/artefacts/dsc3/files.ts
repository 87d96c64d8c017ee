import type { ExportWords } from '../../text/pack.ts';
import { windowsFile, type ArtefactFile } from '../artefact.ts';
import { targetsTo, type Decision, type Purpose } from '../decision.ts';
import type { Target } from '../../remediation/scopes/target.ts';
import { yamlText } from '../escape.ts';

/** The only address that winget takes for a document of DSC 3; dsc takes each of its own. Source: facts 9.11 [D5]. */
const SCHEMA = 'https://raw.githubusercontent.com/PowerShell/DSC/main/schemas/2023/08/config/document.json';

export const documentName = (purpose: Purpose, family: string): string => `${purpose}-${family}.dsc.yaml`;

/** Letters, digits and blanks are all that a name may have. Source: facts 9.11 [D4]. */
const resourceName = (target: Target): string => `${target.setting} ${target.view}`.replaceAll(/[^A-Za-z0-9]+/g, ' ');

/** An empty name is the default value. No view has a name: the 32-bit one is below Wow6432Node. Facts 9.11 [D4]. */
const resourceLines = (target: Target): readonly string[] => [
  `  - name: ${resourceName(target)}`,
  '    type: Microsoft.Windows/Registry',
  '    properties:',
  `      keyPath: ${yamlText(`HKLM\\${target.path}`)}`,
  `      valueName: ${yamlText(target.name)}`,
  ...(target.value === null ? ['      _exist: false'] : ['      valueData:', `        DWord: ${target.value}`]),
];

/**
 * A document for each group of releases, for dsc and for winget: each has its own place for saying that it has to be
 * elevated. There is none for 32-bit Windows, as there is no dsc for it. Source: facts 9.11 [D4][D5].
 */
export const files = ({ families }: Decision, { texts: { script } }: ExportWords): readonly ArtefactFile[] =>
  families.flatMap(({ family, targets }) =>
    (['apply', 'undo'] as const).flatMap((purpose) => {
      const resources = targetsTo(purpose, targets);
      if (resources.length === 0) return [];
      return windowsFile(documentName(purpose, family.id), [
        `# ${purpose === 'apply' ? script.apply : script.remove} ${script.madeBy}`,
        `$schema: ${SCHEMA}`,
        'directives:',
        '  securityContext: elevated',
        'metadata:',
        '  winget:',
        '    processor:',
        '      identifier: dscv3',
        '    securityContext: elevated',
        'resources:',
        ...resources.flatMap(resourceLines),
      ]);
    }),
  );
