import {
  COLLECTED_FILES,
  COLLECTED_KEYS,
  COLLECTED_MARK,
  COLLECTED_TREES,
  GUARDED_KEYS,
} from '../../fleet/collected/places.ts';
import type { ExportWords } from '../../text/pack.ts';
import { unixFile, windowsFile, type ArtefactFile } from '../artefact.ts';
import { xmlText, yamlText } from '../escape.ts';
import { stableGuid } from '../../output/stable-guid.ts';
import { fill } from '../script-text.ts';
import TO_SHARE from './collect-to-share.cmd?raw';
import COLLECT from './collect.cmd?raw';
import INTUNE from './collect.ps1?raw';
import PLAYBOOK from './collect.yml?raw';
import TASKS from './ScheduledTasks.xml?raw';
import VERSION from './version.vbs?raw';

const keyLine = (key: string): string => `call :key "${key}"`;

const guardedLines = ({ guard, keys }: (typeof GUARDED_KEYS)[number], index: number): readonly string[] => [
  keyLine(guard),
  `if errorlevel 1 goto without-${index}`,
  ...keys.map(keyLine),
  `:without-${index}`,
];

/**
 * `collect.cmd` writes what `fleet` needs of a PC into one file of a folder, under the PC's name, and the others start
 * it. It uses what every Windows version since 7 has, needs no administrator and changes nothing: the file is created
 * in that folder under another name and renamed, so that no one reads half of it, and no other account of the PC can
 * interfere. What `reg query` prints for a nonexistent key is this version's message for a missing one. File versions
 * are read if they show the update: before Windows 10, where the script host always exists; no command of Windows' own
 * shell prints them.
 *
 * The Preferences task runs some minutes after each start of Windows and once a day, as Network Service: that account
 * has few rights, and is the PC itself to a server. Source: facts 9.7 [Y1][Y7][Y8][Y9]. The file for Intune contains
 * the script, because Intune copies no second file. The playbook copies the script to each PC, runs it there and
 * fetches its output: no share is needed.
 */
export function files({ texts }: ExportWords): readonly ArtefactFile[] {
  const said = texts.readyMade.collector.script;
  const collect = fill(COLLECT, {
    ...said,
    mark: COLLECTED_MARK,
    trees: COLLECTED_TREES,
    keys: COLLECTED_KEYS,
    guarded: GUARDED_KEYS.flatMap(guardedLines),
    files: COLLECTED_FILES.map((name) => name.replace('\\', ' ')),
  });
  return [
    windowsFile('collect.cmd', collect),
    windowsFile('version.vbs', fill(VERSION)),
    unixFile(
      'group-policy/ScheduledTasks.xml',
      fill(TASKS, { collects: xmlText(said.collects), uid: stableGuid('collector task') }),
    ),
    windowsFile('intune/collect.ps1', fill(INTUNE, { ...said, collect })),
    windowsFile('configmgr/collect-to-share.cmd', fill(TO_SHARE, { ...said })),
    unixFile('ansible/collect.yml', fill(PLAYBOOK, { collects: yamlText(said.collects) })),
  ];
}
