/**
 * Commands that change no value and leave nothing else to follow. Reviewed one by one: a row is added only for what can't write to
 * the registry, with whatever words behind it.
 */
export const HARMLESS = new Set([
  ...['echo', 'rem', 'title', 'color', 'cls', 'pause', 'ver', 'chcp', 'prompt', 'verify', 'vol'],
  ...['cd', 'chdir', 'pushd', 'popd', 'dir', 'type', 'find', 'findstr', 'more', 'sort', 'where'],
  ...['timeout', 'ping', 'hostname', 'whoami', 'systeminfo', 'choice', 'shift'],
]);

/** Programs that come back to the script, whatever they do. */
export const COMES_BACK = new Set([
  ...[
    'reg',
    'regedit',
    'net',
    'sc',
    'schtasks',
    'gpupdate',
    'powershell',
    'pwsh',
    'cscript',
    'wscript',
    'wmic',
    'msiexec',
  ],
  ...['netsh', 'bcdedit', 'icacls', 'takeown', 'taskkill', 'tasklist', 'xcopy', 'robocopy', 'regsvr32', 'rundll32'],
  ...['copy', 'move', 'del', 'erase', 'md', 'mkdir', 'rd', 'rmdir', 'ren', 'attrib', 'start', 'cmd', 'shutdown'],
]);
