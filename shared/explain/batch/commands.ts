import { namesIn } from '../command/words.ts';

/** Commands that change no value, reviewed one by one: none may write to the registry, whatever its arguments are. */
export const HARMLESS = namesIn({
  'show a text, or ask': 'echo rem title color cls prompt pause choice',
  'show files, or what is in them': 'dir type find findstr more sort where',
  'show something about the PC': 'ver vol verify chcp hostname whoami systeminfo',
  'change the folder': 'cd chdir pushd popd',
  wait: 'timeout ping',
  'move the arguments, or keep what is set': 'shift setlocal',
});

/** Programs that return to the script, whatever they do. */
export const COMES_BACK = namesIn({
  'change settings': 'reg regedit net sc schtasks gpupdate wmic msiexec netsh bcdedit regsvr32 rundll32 shutdown',
  'run scripts and programs': 'powershell pwsh cscript wscript start cmd',
  'change files': 'icacls takeown xcopy robocopy copy move del erase md mkdir rd rmdir ren attrib',
  'show or end processes': 'taskkill tasklist',
});
