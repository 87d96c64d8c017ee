import type { ExportWords } from '../../text/pack.ts';
import { windowsFile, type ArtefactFile } from '../artefact.ts';
import type { Purpose } from '../decision.ts';
import { fill } from '../script-text.ts';
import APPLY_CMD from './apply.cmd?raw';
import APPLY_PS1 from './apply.ps1?raw';
import FRAME from './frame.cmd?raw';
import UNDO_CMD from './undo.cmd?raw';
import UNDO_PS1 from './undo.ps1?raw';

/** The fields that an IIS log gets, and their server variables. Source: facts 18.1 [U11]. */
const FIELDS = [
  ['crypt-protocol', 'CRYPT_PROTOCOL'],
  ['crypt-cipher', 'CRYPT_CIPHER_ALG_ID'],
  ['crypt-hash', 'CRYPT_HASH_ALG_ID'],
  ['crypt-keyexchange', 'CRYPT_KEYEXCHANGE_ALG_ID'],
] as const;

/**
 * Scripts that make IIS log the TLS of each request, and that undo this, for either shell of Windows. `added.txt` lists
 * the fields that a script added, so that the undo removes only those. The calls of appcmd have quotation marks where
 * Microsoft's page has them; an `add` ends with 183 if the field already exists. Source: facts 18.6 [U12][U20].
 */
export function files({ texts }: ExportWords): readonly ArtefactFile[] {
  const said = texts.readyMade['iis-logging'].script;
  const cmd = (text: string, purpose: Purpose, failed: string): ArtefactFile => {
    const body = fill(text, { ...said, fields: FIELDS.map((field) => field.join(' ')) });
    const { usage } = texts.script;
    const heading = `${said[purpose]} ${said.madeBy}`;
    const isFor = { applies: purpose === 'apply', undoes: purpose === 'undo' };
    return windowsFile(`cmd/${purpose}.cmd`, fill(FRAME, { ...said, ...isFor, usage, heading, failed, body }));
  };
  const fields = FIELDS.map(([name, source]) => `Name = '${name}'; Source = '${source}'`);
  return [
    cmd(APPLY_CMD, 'apply', said.failed),
    cmd(UNDO_CMD, 'undo', said.notUndone),
    windowsFile('powershell/apply.ps1', fill(APPLY_PS1, { ...said, fields })),
    windowsFile('powershell/undo.ps1', fill(UNDO_PS1, { ...said })),
  ];
}
