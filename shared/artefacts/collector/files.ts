import { collectScript, VERSION_SCRIPT, versionScript } from '../../fleet/collected/script.ts';
import type { ExportWords } from '../../text/export.ts';
import { windowsLines, type ArtefactFile } from '../artefact.ts';
import { wrappings } from './wrappings.ts';

/** A script that collects what `fleet` reads of a PC, with the one that it asks for the versions of files, and what starts it. */
export function files({ texts }: ExportWords): readonly ArtefactFile[] {
  const said = texts.readyMade.collector.script;
  const collect = collectScript(said);
  return [
    { name: 'collect.cmd', text: windowsLines(collect), encoding: 'ascii' },
    { name: VERSION_SCRIPT, text: windowsLines(versionScript), encoding: 'ascii' },
    ...wrappings(collect, said),
  ];
}
