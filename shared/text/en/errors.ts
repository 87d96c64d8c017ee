import type { ErrorDetails } from '../../failures.ts';
import type { Messages } from '../shape.ts';
import { userOption } from '../user-option.ts';
import { rowOf } from '../../row-of.ts';

const UNCHANGED = 'Nothing was changed.';
const UNCHANGED_HERE = 'Nothing was changed on this PC.';
const NOTHING_SAVED = 'No file was written or changed.';

/** Who writes, as far as it is known. */
function writerWords(d: ErrorDetails): string {
  const known = [
    d['program'] ? String(d['program']) : '',
    d['pid'] ? `process ${String(d['pid'])}` : '',
    d['account'] ? `account ${String(d['account'])}` : '',
    d['since'] ? `since ${String(d['since'])}` : '',
  ].filter((part) => part !== '');
  return known.length === 0 ? 'Which one isn’t known.' : `It is ${known.join(', ')}.`;
}

/** What was perhaps meant, where something is near. */
const meant = (d: ErrorDetails): string => (d['meant'] === undefined ? '' : ` Did you mean ${String(d['meant'])}?`);

/** For which connections or programs TLS 1.2 was looked for. */
function place(d: ErrorDetails): string {
  if (d['program'] !== 'winhttp') return d['side'] === 'server' ? 'incoming connections' : 'outgoing connections';
  return d['view'] === 'wow64' ? '32-bit programs that use WinHTTP' : 'programs that use WinHTTP';
}

const isOfUser = (d: ErrorDetails): boolean => d['ofUser'] !== undefined;

/** Who blocks the helper, by Windows' error code, if more is known than that a policy does. */
const BLOCKED_BY: Readonly<Record<string, { readonly title: string; readonly nextStep: string }>> = {
  '8235': {
    title: 'A policy of this PC gives administrator rights to signed programs only (code 8235).',
    nextStep: 'Use a signed release of TLS Remedy, or ask whoever manages this PC.',
  },
  '225': {
    title: 'The virus scanner of this PC stopped TLS Remedy (code 225).',
    nextStep: 'Ask whoever manages this PC to allow TLS Remedy in the virus scanner.',
  },
};

/** What is wrong in a command line. Where something is missing, `what` has a question mark in its place, and perhaps what it may be. */
function unusable(what: string): string {
  const [before = '', allowed] = what.split(' ?');
  if (allowed === undefined) return `The command line can’t be read: ${what}.`;
  return allowed === ''
    ? `${before} needs something after it.`
    : `${before} needs one of these after it:${allowed.replace(/[()]/g, '')}.`;
}

/** What happened, what was not changed, what to do. `d` holds facts: a path, a line, a value's name. */
export const errors: Messages['errors'] = {
  'bad-usage': (d) => ({
    title: unusable(String(d['what'])),
    detail: `${UNCHANGED}${meant(d)}`,
    nextStep: 'Run it with --help to see what it accepts.',
  }),
  'bad-number': (d) => ({
    title: `“${String(d['text'])}” is not a 32-bit number.`,
    detail: UNCHANGED,
    nextStep: 'Give a number such as 0xA00 or 2560.',
  }),
  'ambiguous-number': (d) => ({
    title: `“${String(d['text'])}” has no base: as hexadecimal it is ${String(d['hex'])}, as decimal it is ${String(d['decimal'])}.`,
    detail: UNCHANGED,
    nextStep: 'Write the hexadecimal number with 0x in front.',
  }),
  'number-too-large': (d) => ({
    title: `“${String(d['text'])}” has more than 32 bits.`,
    detail: UNCHANGED,
    nextStep: 'Give a number from 0x1 to 0xFFFFFFFF.',
  }),
  'nothing-recognised': (d) => {
    const named = [
      ...(d['key'] === undefined ? [] : [`${d['key']} (line ${d['keyLine']})`]),
      ...(d['name'] === undefined ? [] : [`${d['name']} (line ${d['nameLine']})`]),
    ];
    const seen =
      named.length === 0
        ? 'It isn’t a number, a command, a script, a policy or a .reg file.'
        : `It names ${named.join(' and ')}.`;
    return {
      title: 'TLS Remedy can’t tell what this does.',
      detail: d['path'] === undefined ? seen : `${seen} There is no file of that name.`,
      nextStep: 'Paste the whole text, or give the path of a file. None of it is run.',
    };
  },
  'text-too-large': () => ({
    title: 'The text is too large to explain.',
    detail: 'None of it was read.',
    nextStep: 'Paste the part that matters.',
  }),
  'text-takes-too-long': () => ({
    title: 'The text takes too long to read.',
    detail: 'Reading was ended after two seconds, so nothing is known of it.',
    nextStep: 'Paste the part that matters.',
  }),
  'text-unreadable': (d) => ({
    title: `The file could not be read: ${String(d['path'])}`,
    detail: String(d['detail']),
    nextStep: 'Check the path and the rights, or paste the text itself.',
  }),
  'text-on-network': (d) => ({
    title: `TLS Remedy didn’t open this network path: ${String(d['path'])}`,
    detail: 'Windows signs in to the computer that such a path names, so Explain opens no file there.',
    nextStep: 'Copy the file to this PC, or hand its text over: explain - < FILE.',
  }),
  'mask-empty': () => ({
    title: '0 names no protocol.',
    detail: UNCHANGED,
    nextStep: 'To let Windows decide, use --profile remove.',
  }),
  'mask-unknown-bits': () => ({
    title: 'The number has bits that belong to no protocol. They could make Windows ignore the whole value.',
    detail: UNCHANGED,
    nextStep: 'Use only 0x8, 0x20, 0x80, 0x200, 0x800 and 0x2000, added up.',
  }),
  'mask-no-tls-1.3': () => ({
    title: '0x2000 is TLS 1.3, which this Windows doesn’t have. It could make Windows ignore the whole value.',
    detail: UNCHANGED,
    nextStep: 'Leave 0x2000 out. It needs Windows 11 or Server 2022.',
  }),
  'unknown-profile': (d) => ({
    title: `There is no profile “${String(d['profile'])}”.`,
    detail: `${UNCHANGED}${meant(d)}`,
    nextStep: 'Choose recommended, tls12, tls11-12, tls10-12, tls10+12 or remove.',
  }),
  'not-confirmed': () => ({
    title: 'Not confirmed.',
    detail: UNCHANGED,
    nextStep: 'Run it again with --yes to write.',
  }),
  'without-tls12': () => ({
    title: 'This leaves programs without TLS 1.2.',
    detail: `Outlook, OneDrive and other programs that leave the choice to WinHTTP can’t reach Microsoft 365 then. ${UNCHANGED}`,
    nextStep: 'Choose a value with TLS 1.2, or give --without-tls12 to write this one.',
  }),
  'from-writable-folder': (d) => ({
    title:
      d['who'] === 'others'
        ? `Users other than administrators can change this program: ${String(d['path'])}`
        : `Windows didn’t say who can change this program: ${String(d['path'])}`,
    detail: `Another program could take its place before it gets an administrator’s rights. ${UNCHANGED}`,
    nextStep: 'Install it, or give --from-writable-folder if you trust what is in this folder.',
  }),
  'no-such-entry': (d) => ({
    title: `The journal has no entry ${String(d['id'])}.`,
    detail: UNCHANGED,
    nextStep: 'List the entries with history.',
  }),
  'other-user': () => ({
    title: 'This program is running under a different account from the one that’s signed in.',
    detail: `${UNCHANGED} It can write only the settings of the account it runs under, which isn’t the signed-in user’s.`,
    nextStep: 'Start it as the user who is signed in, without an administrator’s rights.',
  }),
  'release-contradicts': (d) => ({
    title: `This PC is ${String(d['found'])}, not ${String(d['named'])}.`,
    detail: UNCHANGED,
    nextStep: 'Leave --release out. It is for registry files that don’t name their Windows.',
  }),
  'registry-not-found': (d) => ({
    title: `There is nothing at “${String(d['path'])}”.`,
    detail: UNCHANGED,
    nextStep: 'Give a sample folder or a .reg file that exists.',
  }),
  'registry-not-in-folder': (d) => ({
    title: `The folder “${String(d['path'])}” has no registry.reg.`,
    detail: UNCHANGED,
    nextStep: 'Give a folder with registry.reg in it, or a .reg file.',
  }),
  'registry-not-a-file': (d) => ({
    title: `“${String(d['path'])}” is not an ordinary file.`,
    detail: UNCHANGED,
    nextStep: 'Give a sample folder or a .reg file.',
  }),
  'registry-unreadable': (d) => ({
    title: `“${String(d['path'])}” can’t be read.`,
    detail: UNCHANGED,
    nextStep: 'Make sure that you may read the file, then try again.',
  }),
  'registry-empty': (d) => ({
    title: `“${String(d['path'])}” is empty.`,
    detail: UNCHANGED,
    nextStep: 'An empty registry is a file with the line “Windows Registry Editor Version 5.00”.',
  }),
  'registry-not-reg': (d) => ({
    title: `“${String(d['path'])}” is not a registry file.`,
    detail: UNCHANGED,
    nextStep: 'Give a file that regedit exported; its first line says “Windows Registry Editor Version 5.00”.',
  }),
  'registry-broken-line': (d) => ({
    title: `“${String(d['path'])}” has an error in line ${String(d['line'])}: ${String(d['detail'])}`,
    detail: UNCHANGED,
    nextStep: 'Correct that line, or export the file again.',
  }),
  'bad-files-json': (d) => ({
    title: `files.json beside “${String(d['path'])}” can’t be used: ${String(d['detail'])}`,
    detail: UNCHANGED,
    nextStep: 'It holds one object, such as { "System32\\\\winhttp.dll": "6.1.7601.24168" }.',
  }),
  'no-registry-here': (d) => ({
    title: `This is ${String(d['system'])}, which has no Windows registry.`,
    detail: UNCHANGED,
    nextStep: 'Give a sample PC with --registry PATH.',
  }),
  'file-unreadable': (d) => ({
    title: `“${String(d['path'])}” can’t be read (${String(d['detail'])}).`,
    detail: UNCHANGED_HERE,
    nextStep: 'Make sure that it exists and that you may read it, then try again.',
  }),
  'file-not-written': (d) => ({
    title: `“${String(d['path'])}” could not be written (${String(d['detail'])}).`,
    detail: UNCHANGED_HERE,
    nextStep: 'Choose an existing folder that you can write to, on a drive with free space.',
  }),
  'not-a-report': (d) => ({
    title: `“${String(d['path'])}” is not a report of TLS Remedy.`,
    detail: UNCHANGED_HERE,
    nextStep: 'Give a file that report --out, or Share in the window, has written.',
  }),
  'report-unsealed': (d) => ({
    title: `“${String(d['path'])}” is a report without a checksum, so it can’t be checked for changes.`,
    detail: UNCHANGED_HERE,
    nextStep: 'Make one with report --json --out FILE; check --json adds no checksum.',
  }),
  'report-outdated': () => ({
    title: 'This report is no longer the newest.',
    detail: 'Nothing was saved, and nothing was changed on this PC.',
    nextStep: 'Look at the report as it is now, and save that.',
  }),
  'fleet-not-open': () => ({
    title: 'These PCs aren’t open any more.',
    detail: UNCHANGED_HERE,
    nextStep: 'Open the folder again.',
  }),
  'nothing-to-count': (d) => ({
    title: `There is nothing to count in “${String(d['path'])}”.`,
    detail: UNCHANGED_HERE,
    nextStep: 'Give a folder with .json, .ndjson, .html or .reg files, or - and one report per line on standard input.',
  }),
  'no-logs': (d) => ({
    title: `There is no log in “${String(d['path'])}” that can be read.`,
    detail: UNCHANGED_HERE,
    nextStep:
      'Give files or folders with logs of IIS in W3C format, SMTP logs of Exchange, events exported with wevtutil (/f:xml), or lists of Microsoft 365 as CSV; .gz and .zip may stay as they are.',
  }),
  'retire-tls12-off': (d) => ({
    title: `TLS 1.2 isn’t on for ${place(d)}.`,
    detail: `Without the old protocols there would be nothing left to connect with. ${UNCHANGED}`,
    nextStep:
      d['side'] === 'server'
        ? 'Switch it on first: run apply --scope schannel-server, and restart the PC.'
        : 'Repair this PC first: run check, then apply.',
  }),
  'retire-tls12-unknown': (d) => ({
    title: `It isn’t known whether TLS 1.2 is on for ${place(d)}.`,
    detail: `A value that decides it couldn’t be read, isn’t one that Windows documents, or this Windows isn’t known. ${UNCHANGED}`,
    nextStep: 'Run check: it says what is unknown, and why.',
  }),
  'retire-still-used': (d) => ({
    title: `These protocols are still used: ${String(d['old'])} connections, ${String(d['clients'])} clients.`,
    detail: `The logs name them. ${UNCHANGED}`,
    nextStep:
      'usage lists them all. Bring these clients to TLS 1.2 first, or give --in-spite-of-usage to cut them off.',
  }),
  'retire-evidence-cut-off': () => ({
    title: 'The logs weren’t read to their end.',
    detail: `So far they show no use of these protocols; the rest isn’t known. ${UNCHANGED}`,
    nextStep: 'Read them to their end, or give --in-spite-of-usage.',
  }),
  'retire-evidence-unread': (d) => ({
    title: `Some of the logs could not be read: ${String(d['unread'])}.`,
    detail: `What was read shows no use of these protocols; the rest isn’t known. ${UNCHANGED}`,
    nextStep: 'usage says which, and why. Give logs that can be read, or give --in-spite-of-usage.',
  }),
  'retire-cuts-off': (d) => ({
    title: `Something on this PC would lose its connections: ${String(d['cutOff'])}.`,
    detail: `The forecast says why. ${UNCHANGED}`,
    nextStep: 'Repair or update it first, or give retire --in-spite-of-forecast to cut it off.',
  }),
  'retire-remote-session': () => ({
    title: 'You’re connected through Remote Desktop and might not be able to reconnect.',
    detail: `Remote Desktop to this Windows has TLS 1.2 only with the update KB3080079. Whether it is there isn’t known. ${UNCHANGED}`,
    nextStep:
      'Make sure of the update, or do it at the PC itself; then give --in-spite-of-remote-session if you are sure.',
  }),
  'no-tasks-here': () => ({
    title: 'A registry file has no scheduled tasks.',
    detail: UNCHANGED,
    nextStep: 'Leave --undo-after out, and take the change back with undo.',
  }),
  'task-not-made': (d) => ({
    title: d['path']
      ? `Users other than administrators can replace this program: ${String(d['path'])}`
      : 'Windows didn’t take the task that would undo this by itself.',
    detail: `${UNCHANGED} ${String(d['detail'] ?? '')}`.trim(),
    nextStep: d['path']
      ? 'Install it, so that a task may run it as the system, or leave --undo-after out.'
      : 'Leave --undo-after out, or see that the service Task Scheduler runs.',
  }),
  'pdf-failed': (d) => ({
    title: 'The PDF could not be made.',
    detail: `No PDF was saved, and nothing was changed on this PC. ${String(d['detail'] ?? '')}`.trim(),
    nextStep: 'Save it as a page instead, open that in a browser and print it from there.',
  }),
  'export-not-a-folder': (d) => ({
    title: `“${String(d['path'])}” is not a folder.`,
    detail: NOTHING_SAVED,
    nextStep: 'Name a folder; it is made if it doesn’t exist.',
  }),
  'export-exists': (d) => ({
    title: `“${String(d['path'])}” already exists.`,
    detail: NOTHING_SAVED,
    nextStep: 'Choose an empty folder, or replace the files with --force.',
  }),
  'export-unwritable': (d) => ({
    title: `Nothing can be written in “${String(d['path'])}” (${String(d['detail'])}).`,
    detail: NOTHING_SAVED,
    nextStep: 'Choose a folder that you may write to, on a disk with room.',
  }),
  'driver-unavailable': (d) => ({
    title: `The registry can’t be reached: ${String(d['what'])}`,
    detail: `Nothing was written there. ${String(d['detail'])}`.trim(),
    nextStep: 'Try again; if that doesn’t help, use --registry-driver script-host.',
  }),
  'not-permitted': (d) => ({
    title: `Windows refused to write ${String(d['what'])}.`,
    detail: UNCHANGED,
    nextStep: 'Run it as an administrator; for a registry file, make sure that you may write to it and its folder.',
  }),
  'elevation-refused': () => ({
    title: 'Permission was refused.',
    detail: UNCHANGED,
    nextStep: 'Apply again and choose Yes when Windows asks, or ask an administrator.',
  }),
  'elevation-blocked': (d) => ({
    title: `A policy of this PC forbids it (code ${String(d['code'])}).`,
    detail: UNCHANGED,
    nextStep: 'Ask whoever manages this PC, or sign in as an administrator.',
    ...rowOf(BLOCKED_BY, String(d['code'])),
  }),
  'helper-not-started': (d) => ({
    title: 'The helper with administrator rights could not be started.',
    detail: `${UNCHANGED} ${String(d['detail'])}`.trim(),
    nextStep: 'Start the program as an administrator, then try again.',
  }),
  'helper-timed-out': () => ({
    title: 'The helper with administrator rights doesn’t answer.',
    detail: 'It may still be writing; what it wrote so far can be taken back.',
    nextStep: 'Wait a minute, then check again.',
  }),
  'helper-lost': (d) => ({
    title: `The helper with administrator rights stopped early (code ${String(d['code'])}).`,
    detail: 'The registry was read again: nothing was changed.',
    nextStep: 'Try again. A virus scanner may have stopped it.',
  }),
  'write-failed': (d) => ({
    title: `${String(d['what'])} could not be written.`,
    detail: `What was written before it was taken back. ${String(d['detail'] ?? '')}`.trim(),
    nextStep: 'See whether the disk is full, then try again.',
  }),
  'left-half-done': (d) => ({
    title: `The change stopped halfway at ${String(d['what'] ?? 'a value')}.`,
    detail: `The earlier values are in journal entry ${String(d['id'])}.`,
    nextStep: `Run recover ${userOption(isOfUser(d))}--yes to put them back.`,
  }),
  'verify-mismatch': (d) => ({
    title: `Written, but ${String(d['what'])} reads back differently.`,
    detail: 'Something wrote over it: a Group Policy, or a program that guards the registry.',
    nextStep: 'Find what writes it, then apply again.',
  }),
  conflict: (d) => ({
    title: `The registry changed meanwhile: ${String(d['what'])}`,
    detail: 'None of your changes was written.',
    nextStep: 'Check again, then decide based on what’s there now.',
  }),
  'undo-conflict': (d) => ({
    title: d['later']
      ? `Nothing was undone: journal entry ${String(d['later'])}, or something else, has changed these values in the meantime.`
      : 'Nothing was undone: something else has changed these values in the meantime.',
    detail: `They were left alone: ${String(d['what'])}`,
    nextStep: 'Look at what is there now with check.',
  }),
  'undo-retire-first': (d) => ({
    title: `Journal entry ${String(d['first'])} switched old protocols off since.`,
    detail: 'Without this change, nothing would be left to connect with. Nothing was changed.',
    nextStep: `Undo entry ${String(d['first'])} first, then this one.`,
  }),
  'pending-change': (d) => ({
    title: `An earlier change didn’t finish: journal entry ${String(d['id'])}.`,
    detail: UNCHANGED,
    nextStep: `Run recover ${userOption(isOfUser(d))}--yes to take it back, or recover ${userOption(isOfUser(d))}--finish --yes to finish it.`,
  }),
  'entry-unreadable': (d) => ({
    title:
      d['why'] === 'newer'
        ? `Journal entry ${String(d['id'])} is of a newer version of TLS Remedy.`
        : `Journal entry ${String(d['id'])} can’t be read.`,
    detail: `${d['state'] === 'pending' ? 'It is a change that stopped halfway.' : 'It could be a change that stopped halfway.'} Until that is settled, nothing is written.`,
    nextStep: `${d['why'] === 'newer' ? 'Use the newer version. Or give the entry up' : 'To give the entry up'}: recover ${userOption(isOfUser(d))}--discard ${String(d['id'])} --yes. That changes no setting.`,
  }),
  'entry-readable': (d) => ({
    title: `Journal entry ${String(d['id'])} can be read, so it isn’t given up.`,
    detail: UNCHANGED,
    nextStep: 'Undo it with undo; where it is half-done, end it with recover.',
  }),
  'entry-not-kept': (d) => ({
    title:
      d['why'] === 'number'
        ? 'The journal has no number left for another change.'
        : 'The journal can’t keep what is there now, so that it could be undone.',
    detail: UNCHANGED,
    nextStep:
      d['why'] === 'number'
        ? 'Remove the key 99999999 below HKLM\\SOFTWARE\\TLS Remedy\\Journal, then try again.'
        : 'See whether the clock of this PC is right and whether one of the values is very large, then try again.',
  }),
  'writer-at-work': (d) => ({
    title: 'Another program is changing these settings right now.',
    detail: `${writerWords(d)} ${UNCHANGED}`,
    nextStep: 'Wait until it is done, then try again.',
  }),
  'lock-unavailable': (d) => ({
    title: 'TLS Remedy can’t make sure that nothing else is writing at the same time.',
    detail: `${UNCHANGED} ${String(d['detail'] ?? '')}`.trim(),
    nextStep: 'Start TLS Remedy again. If that doesn’t help, restart the PC.',
  }),
  'journal-unreadable': (d) => ({
    title: 'The journal can’t be read, so nothing may be written.',
    detail: `${UNCHANGED} ${String(d['detail'] ?? '')}`.trim(),
    nextStep: 'Run it as an administrator.',
  }),
  'proof-not-this-pc': () => ({
    title: 'That PC is a registry file, so there is no Windows to ask.',
    detail: 'Nothing was asked.',
    nextStep: 'Run it on the PC itself, without --registry.',
  }),
  'bad-host': (d) => ({
    title: `“${String(d['text'])}” is not a host name.`,
    detail: 'Nothing was asked.',
    nextStep: 'Give a name such as login.microsoftonline.com, without https:// and without a path.',
  }),
  'link-not-opened': (d) => ({
    title: 'Windows could not open the page in a browser.',
    detail: String(d['address']),
    nextStep: 'Copy the address, and open it on another PC.',
  }),
  'print-failed': (d) => ({
    title: 'The report could not be printed.',
    detail: String(d['detail']),
    nextStep: 'Save it as PDF, and print that.',
  }),
  'door-not-opened': (d) => ({
    title: 'Windows could not open this.',
    detail: String(d['detail']),
    nextStep: 'Open it yourself, from the Start menu.',
  }),
  'nothing-saved': () => ({
    title: 'Nothing was saved here yet, so no folder can be opened.',
    detail: UNCHANGED,
    nextStep: 'Save it first.',
  }),
  'bad-tenant': (d) => ({
    title: `“${String(d['text'])}” is not the name of an organisation in SharePoint.`,
    detail: 'Nothing was asked.',
    nextStep: 'Give the first part of its address: contoso for contoso.sharepoint.com.',
  }),
  busy: () => ({
    title: 'Another change is in progress.',
    detail: UNCHANGED,
    nextStep: 'Wait until it is done.',
  }),
  refused: () => ({
    title: 'The window asked for something that isn’t allowed.',
    detail: UNCHANGED,
    nextStep: 'Close the program and start it again.',
  }),
  internal: (d) => ({
    title: 'Something went wrong in TLS Remedy itself.',
    detail: d['onlyReads'] === undefined ? 'Check before you continue: something might have been written.' : UNCHANGED,
    nextStep: 'Run check, and report what you did.',
  }),
};
