import type { MakeFiles } from '../artefact.ts';
import { script } from '../powershell/engine.ts';

/**
 * A script setting for ConfigMgr: discovery prints only the one word that the compliance rule compares; remediation fixes.
 * Source: facts 9.4 [Y6].
 */
export const files: MakeFiles = (decision, { texts }) =>
  (['discover.ps1', 'remediate.ps1', 'undo.ps1'] as const).map((name) => script(name, decision, texts));
