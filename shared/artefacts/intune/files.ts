import type { MakeFiles } from '../artefact.ts';
import { script } from '../powershell/engine.ts';

/** Scripts for Intune: detection ends with 1 if something must be done, remediation with 0 if all is done. Facts 9.3 [Y5]. */
export const files: MakeFiles = (decision, { texts }) =>
  (['detect.ps1', 'remediate.ps1', 'undo.ps1'] as const).map((name) => script(name, decision, texts));
