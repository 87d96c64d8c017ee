import type { Facility } from '../../errors/facilities.ts';
import type { MeaningId } from '../../errors/meanings.ts';
import { byCode, type EveryErrorText } from '../error-texts.ts';
import { places } from './retire.ts';
import { counted, either, joined, listed } from './terms.ts';

const UNCHANGED = 'Nothing was changed.';

export const errorParts = {
  meant: (what: string): string => `Did you mean ${what}?`,
  stopped: {
    yes: 'It is a change that stopped halfway.',
    perhaps: 'It might be a change that stopped halfway.',
  },
  writer: {
    process: (id: number): string => `process ${id}`,
    account: (name: string): string => `account ${name}`,
    since: (moment: string): string => `since ${moment}`,
    known: (parts: string): string => `It is ${parts}.`,
    unknown: 'It isn’t clear which one.',
  },
  seen: {
    nothing: 'It isn’t a number, a command, a script, a policy, or a .reg file.',
    inLine: (name: string, line: number): string => `${name} (line ${line})`,
    one: (name: string): string => `It names ${name}.`,
    two: (key: string, name: string): string => `It names ${key} and ${name}.`,
    warns: (line: number): string => `Line ${line} seems to warn against something.`,
    noFile: 'No file has that name.',
  },
};

/** What happened. `d` holds facts: a path, a line, a value's name. */
const titles = byCode({
  'bad-usage': (d) => `TLS Remedy can’t read this command line: ${d.what}.`,
  'usage-incomplete': (d) => `${d.before} needs something after it.`,
  'usage-one-of': (d) => `${d.before} needs ${either(d.allowed)} after it.`,
  'usage-no-option': (d) => `There is no option ${d.what}.`,
  'usage-no-command': (d) => `There is no command ${d.what}.`,
  'usage-no-value': (d) => `${d.what} has no value.`,
  'usage-once': (d) => `${d.what} can be given only once.`,
  'usage-together': (d) => `${listed(d.both)} exclude each other.`,
  'usage-no-retiring': (d) => `The format ${d.what} has no files that turn off old protocols.`,
  'bad-number': (d) => `“${d.text}” isn’t a 32-bit number.`,
  'ambiguous-number': (d) => `“${d.text}” has no base: as hexadecimal it is ${d.hex}, as decimal it is ${d.decimal}.`,
  'number-too-large': (d) => `“${d.text}” has more than 32 bits.`,
  'nothing-recognised': 'TLS Remedy can’t tell what this does.',
  'text-too-large': 'The text is too large to explain.',
  'text-takes-too-long': 'The text takes too long to read.',
  'text-unreadable': (d) => `The file couldn’t be read: ${d.path}`,
  'text-on-network': (d) => `TLS Remedy didn’t open this network path: ${d.path}`,
  'mask-empty': '0 names no protocol.',
  'mask-unknown-bits': 'The number has bits of no protocol. They could make Windows ignore the whole value.',
  'mask-no-tls-1.3': '0x2000 is TLS 1.3, which isn’t in this version of Windows. It might ignore the whole value.',
  'unknown-profile': (d) => `There is no profile “${d.profile}”.`,
  'not-confirmed': 'Not confirmed.',
  'without-tls12': 'This leaves programs without TLS 1.2.',
  'from-unknown-folder': (d) => `Windows didn’t say who can change this program: ${d.path}`,
  'from-writable-folder': (d) => `Users other than administrators can change this program: ${d.path}`,
  'no-such-entry': (d) => `There is no change ${d.id} in the history.`,
  'other-user': 'This program is running under a different account from the one that’s signed in.',
  'release-contradicts': (d) => `This PC is ${d.found}, not ${d.named}.`,
  'registry-not-found': (d) => `There is nothing at “${d.path}”.`,
  'registry-not-in-folder': (d) => `The folder “${d.path}” has no registry.reg.`,
  'registry-not-a-file': (d) => `“${d.path}” isn’t an ordinary file.`,
  'registry-unreadable': (d) => `“${d.path}” can’t be read.`,
  'registry-too-large': (d) => `“${d.path}” is too large to read into memory.`,
  'registry-empty': (d) => `“${d.path}” is empty.`,
  'registry-not-reg': (d) => `“${d.path}” isn’t a registry file.`,
  'registry-broken-line': (d) => `“${d.path}” has an error in line ${d.line}: ${d.detail}`,
  'bad-files-json': (d) => `files.json next to “${d.path}” can’t be used: ${d.detail}`,
  'no-registry-here': (d) => `This is ${d.system}, which has no Windows registry.`,
  'file-unreadable': (d) => `“${d.path}” can’t be read (${d.detail}).`,
  'file-not-written': (d) => `“${d.path}” couldn’t be written (${d.detail}).`,
  'output-not-written': (d) => `The output couldn’t be written (${d.detail}).`,
  'not-a-report': (d) => `“${d.path}” isn’t a TLS Remedy report.`,
  'report-unsealed': (d) => `“${d.path}” is a report without a checksum, so it can’t be checked for changes.`,
  'report-outdated': 'This report is no longer the latest.',
  'fleet-not-open': 'These PCs are no longer open.',
  'drop-refused': 'A folder or logs on a drive of this PC can be dropped, up to 1,000 files.',
  'nothing-to-count': (d) => `There is nothing to count in “${d.path}”.`,
  'no-logs': (d) => `There is no log in “${d.path}” that can be read.`,
  'retire-tls12-off': (d) => `TLS 1.2 isn’t on for ${places[d.place]}.`,
  'retire-tls12-unknown': (d) => `It isn’t clear whether TLS 1.2 is on for ${places[d.place]}.`,
  'retire-still-used': (d) =>
    `Still in use: ${counted(d.old, 'connection', 'connections')}, ${counted(d.clients, 'client', 'clients')}.`,
  'retire-evidence-cut-off': 'The logs weren’t read to the end.',
  'retire-evidence-unread': (d) => `Some of the logs couldn’t be read: ${d.unread}.`,
  'retire-cuts-off': (d) => `Something on this PC would lose its connections: ${d.cutOff}.`,
  'retire-remote-session': 'You’re connected through Remote Desktop and might not be able to reconnect.',
  'no-tasks-here': 'A registry file has no scheduled tasks.',
  'task-not-made': 'Windows didn’t accept the task that would undo this automatically.',
  'task-replaceable': (d) => `Users other than administrators can replace this program: ${d.path}`,
  'pdf-failed': 'The PDF couldn’t be created.',
  'export-not-a-folder': (d) => `“${d.path}” isn’t a folder.`,
  'export-exists': (d) => `“${d.path}” already exists.`,
  'export-unwritable': (d) => `Nothing can be written in “${d.path}” (${d.detail}).`,
  'driver-unavailable': (d) => `The registry can’t be reached: ${d.what}`,
  'not-permitted': (d) => `Windows refused to write ${d.what}.`,
  'elevation-refused': 'Permission was refused.',
  'elevation-blocked': (d) => `A policy of this PC doesn’t allow it (code ${d.code}).`,
  'elevation-blocked-8235': 'A policy of this PC gives administrator rights to signed programs only (code 8235).',
  'elevation-blocked-225': 'The virus scanner of this PC stopped TLS Remedy (code 225).',
  'helper-not-started': 'The helper with administrator rights couldn’t be started.',
  'helper-timed-out': 'The helper with administrator rights doesn’t answer.',
  'helper-lost': (d) => `The helper with administrator rights stopped early (code ${d.code}).`,
  'write-failed': (d) => `${d.what} couldn’t be written.`,
  'left-half-done': (d) => `The change stopped halfway at ${d.what ?? 'a value'}.`,
  'verify-mismatch': (d) => `Written, but the value read back from ${d.what} was different.`,
  conflict: (d) => `The registry changed in the meantime: ${d.what}`,
  'undo-conflict': 'Nothing was undone: something else has changed these values in the meantime.',
  'undo-conflict-later': (d) => `Nothing was undone: the later change ${d.later} has to be undone first.`,
  'undo-retire-first': (d) => `Change ${d.first} has turned off old protocols in the meantime.`,
  'pending-change': (d) => `An earlier change didn’t finish: change ${d.id} in the history.`,
  'pending-change-unnumbered': 'An earlier change didn’t finish.',
  'entry-unreadable': (d) => `History entry ${d.id} can’t be read.`,
  'entry-newer': (d) => `History entry ${d.id} is from a newer version of TLS Remedy.`,
  'entry-readable': (d) => `History entry ${d.id} can be read, so it isn’t discarded.`,
  'entry-not-kept': 'The history can’t store what is there now, so the change couldn’t be undone.',
  'entry-no-number': 'The history has no number left for another change.',
  'writer-at-work': 'Another program is changing these settings right now.',
  'lock-unavailable': 'TLS Remedy can’t make sure that nothing else is writing at the same time.',
  'journal-unreadable': 'The history can’t be read, so nothing is written.',
  'proof-not-this-pc': 'That PC is a registry file, so there is no Windows to test.',
  'bad-host': (d) => `“${d.text}” isn’t a host name.`,
  'link-not-opened': 'Windows couldn’t open the page in a browser.',
  'print-failed': 'The report couldn’t be printed.',
  'door-not-opened': 'Windows couldn’t open this.',
  'nothing-saved': 'Nothing has been saved here yet, so no folder can be opened.',
  'bad-tenant': (d) => `“${d.text}” isn’t the name of an organisation in SharePoint.`,
  'port-not-opened': (d) => `Port ${d.port} couldn’t be opened: another program might be using it.`,
  busy: 'Another change is in progress.',
  refused: 'The window asked for something that isn’t allowed.',
  internal: 'Something went wrong in TLS Remedy itself.',
});

/** More about it, if it isn't only that something was left as it was. */
const details = byCode({
  'text-too-large': 'None of it was read.',
  'text-takes-too-long': (d) =>
    `Reading stopped after ${d.seconds} seconds of processor time, so nothing is known about it.`,
  'text-on-network': 'Windows signs in to the computer that such a path names, so Explain opens no file there.',
  'without-tls12':
    'Outlook, OneDrive, and other programs that leave the choice to WinHTTP then can’t reach Microsoft 365.',
  'from-writable-folder': 'Another program could take its place before it gets administrator rights.',
  'other-user': `${UNCHANGED} It can write only the settings of the account it runs under, which isn’t the signed-in user’s.`,
  'report-outdated': 'Nothing was saved, and nothing was changed on this PC.',
  'retire-tls12-off': 'Without the old protocols there would be nothing left to connect with.',
  'retire-tls12-unknown':
    'A value that matters couldn’t be read or isn’t documented, or this version of Windows is unknown.',
  'retire-still-used': 'The logs name them.',
  'retire-evidence-cut-off': 'So far they show no use of these protocols; the rest is unknown.',
  'retire-evidence-unread': 'What was read shows no use of these protocols; the rest is unknown.',
  'retire-cuts-off': 'The forecast shows why.',
  'retire-remote-session':
    'Remote Desktop to this version of Windows has TLS 1.2 only with the update KB3080079, and it isn’t clear whether that is installed.',
  'pdf-failed': 'No PDF was saved, and nothing was changed on this PC.',
  'driver-unavailable': 'Nothing was written there.',
  'helper-timed-out': 'It might still be writing; you can undo what it wrote so far.',
  'helper-lost': 'The registry was read again: nothing was changed.',
  'write-failed': 'What was written before that was undone.',
  'left-half-done': (d) => `The earlier values are saved as change ${d.id} in the history.`,
  'verify-mismatch': 'Something overwrote it: a Group Policy, or a program that protects the registry.',
  conflict: 'None of your changes were written.',
  'undo-conflict': (d) => `They were left as they are: ${d.what}`,
  'undo-conflict-later': (d) => `Change ${d.later} wrote over this one. These were left as they are: ${d.what}`,
  'undo-retire-first': 'Without this change, nothing would be left to connect with.',
  'entry-unreadable': (d) => `${d.stopped} Until then, nothing is written.`,
  'writer-at-work': (d) => `${d.writer} ${UNCHANGED}`,
  'output-of-reading': UNCHANGED,
  'output-not-written': 'What the command did before that stays: tls-remedy history lists it.',
  'internal-reading': UNCHANGED,
  internal: 'Check before you continue: something might have been written.',
});

const nextSteps = byCode({
  'bad-usage': 'Run it with --help to see what it accepts.',
  'bad-number': 'Give a number such as 0xA00 or 2560.',
  'ambiguous-number': 'Write the hexadecimal number with 0x in front.',
  'number-too-large': 'Give a number from 0x1 to 0xFFFFFFFF.',
  'nothing-recognised': 'Paste the whole text, or give the path of a file. None of it is run.',
  'text-too-large': 'Paste the part that matters.',
  'text-takes-too-long': 'Paste the part that matters.',
  'text-unreadable': 'Check the path and the rights, or paste the text itself.',
  'text-on-network': 'Pass its text (type FILE | tls-remedy explain -), or copy the file to this PC.',
  'mask-empty': 'To let Windows decide, use --profile remove.',
  'mask-unknown-bits': 'Use only 0x8, 0x20, 0x80, 0x200, 0x800, and 0x2000, added up.',
  'mask-no-tls-1.3': 'Leave 0x2000 out. It needs Windows 11 or Server 2022.',
  'unknown-profile': 'Choose recommended, tls12, tls11-12, tls10-12, tls10+12, or remove.',
  'not-confirmed': 'Run it again with --yes to write.',
  'without-tls12': 'Choose a value with TLS 1.2, or use --without-tls12 to write this one.',
  'from-writable-folder': 'Install it, or use --from-writable-folder if you trust everything in this folder.',
  'no-such-entry': 'List the changes with tls-remedy history.',
  'other-user': 'Start it as the signed-in user, without administrator rights.',
  'release-contradicts': 'Leave out --release. It is for registry files that don’t name their Windows version.',
  'registry-not-found': 'Give a sample folder or a .reg file that exists.',
  'registry-not-in-folder': 'Give a folder with registry.reg in it, or a .reg file.',
  'registry-not-a-file': 'Give a sample folder or a .reg file.',
  'registry-unreadable': 'Make sure that you can read the file, then try again.',
  'registry-too-large': 'Give an export of HKEY_LOCAL_MACHINE alone, or try again on a PC with more memory.',
  'registry-empty': 'An empty registry is a file with the line “Windows Registry Editor Version 5.00”.',
  'registry-not-reg': 'Give a file that regedit exported; its first line says “Windows Registry Editor Version 5.00”.',
  'registry-broken-line': 'Correct that line, or export the file again.',
  'bad-files-json': 'It contains one object, such as { "System32\\\\winhttp.dll": "6.1.7601.24168" }.',
  'no-registry-here': 'Give a sample PC with --registry PATH.',
  'file-unreadable': 'Make sure that it exists and that you can read it, then try again.',
  'file-not-written': 'Choose an existing folder that you can write to, on a drive with free space.',
  'output-not-written': 'Free some space on that drive, or send the output elsewhere.',
  'not-a-report': 'Give a file that tls-remedy report --out FILE, or Share in the window, has written.',
  'report-unsealed': 'Create one with tls-remedy report --json --out FILE; tls-remedy check --json adds no checksum.',
  'report-outdated': 'Look at the report as it is now, and save that.',
  'fleet-not-open': 'Open the folder again.',
  'drop-refused': 'Choose it with the button.',
  'nothing-to-count': 'Give a folder with .json, .ndjson, .html, or .reg files, or - and reports on standard input.',
  'no-logs':
    'Give files or folders with IIS logs in W3C format, Exchange SMTP logs, events exported with wevtutil (/f:xml), or Microsoft 365 lists as CSV; .gz and .zip don’t have to be unpacked.',
  'retire-tls12-off': 'Fix this PC first: run tls-remedy check, then tls-remedy apply.',
  'retire-tls12-off-server': 'Turn it on first: run tls-remedy apply --scope schannel-server, then restart the PC.',
  'retire-tls12-unknown': 'Run tls-remedy check: it shows what is unknown, and why.',
  'retire-still-used':
    'tls-remedy usage PATH lists them. Bring them to TLS 1.2 first, or use --in-spite-of-usage: they then lose their connections.',
  'retire-evidence-cut-off': 'Read them to the end, or use --in-spite-of-usage.',
  'retire-evidence-unread':
    'tls-remedy usage PATH shows which, and why. Give logs that can be read, or use --in-spite-of-usage.',
  'retire-cuts-off': 'Fix or update it first, or use --in-spite-of-forecast: it then loses its connections.',
  'retire-remote-session': 'Do this at the PC itself. Or install the update, and use --in-spite-of-remote-session.',
  'no-tasks-here': 'Leave out --undo-after, and undo the change with tls-remedy undo.',
  'task-not-made': 'Leave out --undo-after, or check that the service Task Scheduler is running.',
  'task-replaceable': 'Install it, so that a task can safely run it as the system, or leave out --undo-after.',
  'pdf-failed': 'Save it as a web page instead, open that in a browser, and print it from there.',
  'export-not-a-folder': 'Name a folder; it is created if it doesn’t exist.',
  'export-exists': 'Choose an empty folder, or replace the files with --force.',
  'export-unwritable': 'Choose a folder that you can write to, on a drive with free space.',
  'driver-unavailable': 'Try again; if that doesn’t help, use --registry-driver script-host.',
  'not-permitted': 'Run it as an administrator; for a registry file, make sure that you can write to its folder.',
  'elevation-refused': 'Apply again and choose Yes when Windows asks, or ask an administrator.',
  'elevation-blocked': 'Ask whoever manages this PC, or sign in as an administrator.',
  'elevation-blocked-8235': 'Use a signed release of TLS Remedy, or ask whoever manages this PC.',
  'elevation-blocked-225': 'Ask whoever manages this PC to allow TLS Remedy in the virus scanner.',
  'helper-not-started': 'Start the program as an administrator, then try again.',
  'helper-timed-out': 'Wait a minute, then check again.',
  'helper-lost': 'Try again. A virus scanner might have stopped it.',
  'write-failed': 'Check whether the disk is full, then try again.',
  'left-half-done': (d) => `Run tls-remedy recover ${d.user}--yes to restore them.`,
  'verify-mismatch': 'Find out what writes it, then apply again.',
  conflict: 'Check again, then decide based on what’s there now.',
  'undo-conflict': 'Run tls-remedy check to see what is there now.',
  'undo-conflict-later': (d) => `Undo change ${d.later} first, then this one.`,
  'undo-retire-first': (d) => `Undo change ${d.first} first, then this one.`,
  'pending-change': (d) =>
    `Run tls-remedy recover ${d.user}--yes to undo it, or tls-remedy recover ${d.user}--finish --yes to finish it.`,
  'entry-unreadable': (d) =>
    `Discard the entry, which changes no setting: tls-remedy recover ${d.user}--discard ${d.id} --yes`,
  'entry-newer': (d) =>
    `Use the newer version, or discard the entry: tls-remedy recover ${d.user}--discard ${d.id} --yes`,
  'entry-readable': 'Undo it with tls-remedy undo; if it stopped halfway, end it with tls-remedy recover.',
  'entry-not-kept': 'Check whether the clock is right and whether one of the values is very large, then try again.',
  'entry-no-number': 'Remove the key 99999999 under HKLM\\SOFTWARE\\TLS Remedy\\Journal, then try again.',
  'writer-at-work': 'Wait until it is done, then try again.',
  'lock-unavailable': 'Start TLS Remedy again. If that doesn’t help, restart the PC.',
  'journal-unreadable': 'Run it as an administrator.',
  'proof-not-this-pc': 'Run it on the PC itself, without --registry.',
  'bad-host': 'Give a name such as login.microsoftonline.com, without https:// and without a path.',
  'link-not-opened': 'Copy the address, and open it on another PC.',
  'print-failed': 'Save it as PDF, and print that.',
  'door-not-opened': 'Open it yourself, from the Start menu.',
  'nothing-saved': 'Save it first.',
  'bad-tenant': 'Give the first part of its address: contoso for contoso.sharepoint.com.',
  'port-not-opened': 'Choose another port, or none: then a free one is used.',
  busy: 'Wait until it is done.',
  refused: 'Close the program and start it again.',
  internal: 'Run tls-remedy check, and report what you did.',
});

export const errors = {
  titles,
  details,
  nextSteps,
  left: {
    all: UNCHANGED,
    pc: 'Nothing was changed on this PC.',
    files: 'No file was written or changed.',
    network: 'Nothing was sent.',
  },
} satisfies EveryErrorText;

const NO_TLS = 'TLS isn’t the cause.';

/** What the window and the command line say round an answer. */
export const answerWords = {
  names: 'Name',
  spellings: 'Other spellings',
  same: 'Same fault, other codes',
  alsoMask: (hex: string, protocols: readonly string[]): string =>
    `As a value of the setting: ${hex}, which is ${listed(protocols)}.`,
  nowhere: 'None of the causes TLS Remedy checks for leads to this code.',
};

export const errorCodes = {
  joined,
  meanings: {
    'no-answer': 'The other side didn’t answer in time.',
    'bad-address': 'An address is malformed. It could be the address of a proxy or of its script.',
    'name-not-found': 'The name of the server, or of the proxy, wasn’t found.',
    'not-in-this-windows': 'The program asked for what this version of Windows doesn’t have, such as a newer TLS.',
    'sign-in-failed': 'Signing in to the server or to a proxy failed.',
    'given-up': 'The program gave up before the connection was complete. A certificate might have been refused.',
    'mistake-in-program': 'The program that shows this code made a mistake. No Windows setting causes it.',
    'no-connection': 'No connection to the server could be made.',
    'connection-ended':
      'The connection was ended or reset; the two sides might have no TLS version in common. If it is Windows Update on Windows 7, install KB3138612 first, because its own program is too old.',
    'not-an-error': 'This isn’t an error: it belongs to a connection that continues, or to its normal end.',
    'certificate-date':
      'The certificate, or one above it in its chain, isn’t valid today. Check the date, time, and time zone of this PC first, then whether its root certificates are up to date.',
    'certificate-name': 'The certificate belongs to another name. Something in between might have answered.',
    'client-certificate': 'The server requires a certificate from this PC, and there is no matching one.',
    'root-not-trusted':
      'The root certificate isn’t trusted here: it is missing, or a proxy or security software in between answers with its own.',
    'root-not-fetched':
      'The program doesn’t find the root of the server’s certificate in Windows’ list. Open the server’s address in Edge once, so that Windows fetches the root, then start the program again.',
    'certificate-refused':
      'The program doesn’t trust the server’s certificate. Check the date and time of this PC first, then who issued the certificate: its root might be missing here, or a proxy or security software opens the connection.',
    'revocation-not-checked': 'Windows couldn’t check whether the certificate was revoked.',
    'certificate-revoked': 'The certificate was revoked by whoever issued it.',
    'certificate-invalid': 'The certificate is invalid, or not meant for this use.',
    'certificate-key': 'The private key of a certificate is missing, or the program isn’t allowed to use it.',
    'certificate-not-found':
      'Windows couldn’t find a certificate, or something that belongs to one, such as its private key.',
    'credentials-not-known':
      'Windows couldn’t use what the program signs in with: the private key of a certificate is missing or closed to the program, or the program asks in a way that came with a later Windows. Try an older version of the program then.',
    'chain-incomplete': 'The chain from the certificate to a trusted root is incomplete.',
    'explicitly-distrusted': 'The certificate is on the list of certificates that Windows must not trust.',
    'answer-not-read': 'The answer couldn’t be read. It often comes from a proxy.',
    'redirect-failed': 'The server sent the program to another address, and that failed.',
    'handshake-failed': 'No secure connection: usually the two sides have no TLS version or cipher suite in common.',
    'secure-failure':
      'The secure connection failed: TLS, the certificate, the date and time of this PC, or an old device or server without TLS 1.2.',
    'no-internet': 'Windows reports that there is no internet.',
    'server-not-reached': 'The server can’t be reached.',
    'proxy-not-reached': 'The proxy can’t be reached.',
    'proxy-script': 'The script that chooses a proxy couldn’t be fetched, or fails.',
    'proxy-not-found': 'Windows looked for a proxy automatically and found none.',
    'version-not-taken':
      'The other side doesn’t accept the TLS version that was offered, because it is too old: make the program offer TLS 1.2.',
    'security-internal':
      'Windows’ own TLS couldn’t continue. Algorithms, cipher suites, or protocols might be turned off, or the program asked for a newer TLS than this version of Windows has.',
    'answer-not-tls': 'The answer wasn’t TLS, or the server didn’t accept the TLS version.',
    'refused-by-rule': 'A rule of the server, or of something in between, refuses this connection.',
    'no-credential': 'There is nothing to sign in with, or the protocols that the program asks for are off.',
    'data-altered':
      'The data didn’t arrive as it was sent: look for a proxy or security software in between, and for a cipher suite that doesn’t work.',
    'out-of-turn': 'A message arrived out of order. Often something in between answers.',
    'domain-only': `This is about signing in to a domain. ${NO_TLS}`,
    'clocks-differ': 'The clocks of the two sides differ. Set the date, time, and time zone of this PC.',
    'message-not-expected':
      'The other side answered with an alert, most often because it refuses the TLS version or the cipher suites that were offered.',
    'certificate-unknown-fault': 'The certificate was refused for a reason that isn’t named.',
    'encryption-failed': 'Data couldn’t be encrypted or decrypted. A cipher suite might not work.',
    'nothing-in-common':
      'The two sides have no TLS version, cipher suite, or curve in common: update the older side, or turn on what is off here.',
    'ended-too-early': 'The connection was ended before it was ready.',
    'ended-on-the-way': 'The connection is decrypted on the way, by a proxy or by security software.',
    'no-application-protocol': 'The two sides have no version of HTTP in common. Often something in between answers.',
    'crypto-function-missing': 'A required function of Windows cryptography is missing or off.',
    'signature-not-read': 'A signature couldn’t be verified. Older versions of Windows need an update for SHA-2.',
    'file-altered': 'The file was altered after it was signed. Often something in between changed it.',
    'trust-failed': 'Trust couldn’t be established.',
    'suites-too-weak': 'The server finds the cipher suites of this PC too weak.',
    'other-side-failed': 'The other side reports an internal failure.',
    'fallback-refused': 'The program tried again with an older TLS version, and the server refused that.',
    'field-contradicts': 'The other side refuses a part of what this PC offers, such as its curves.',
    'name-unknown-there': 'The server doesn’t know the name that was asked for.',
    'event-no-credential': 'A program couldn’t start TLS. With state 10013, every protocol that it asks for is off.',
    'state-all-off':
      'Every TLS version that the program asks for is turned off on this PC. Make it ask for TLS 1.2 (.NET programs: the .NET values), or turn on in Schannel what it asks for.',
    'state-not-tls':
      'What arrived at this PC wasn’t TLS, such as plain HTTP, or a scanner, on a port for TLS. If nobody complains, there is nothing to do.',
    'state-old-client':
      'A program that connected to this PC has no TLS version or cipher suite in common with it. If nobody complains, it was a scanner or an old program, and there is nothing to do; otherwise update that program, or look at the cipher suites here.',
    'version-off-here':
      'The other side asked for a TLS version that is turned off on this PC. If nobody complains, it was a scanner or an old program, and there is nothing to do; otherwise update the other side.',
    'event-no-suite-here': 'This PC has no cipher suite to start a connection with.',
    'event-client-suites':
      'A program connected to this PC, but none of its cipher suites is supported here. If nobody complains, it was a scanner or an old program, and there is nothing to do.',
    'event-alert-received':
      'The other side ended a connection with an alert, whose number says why. A single one is harmless if nobody complains.',
    'event-alert-sent':
      'This PC ended a connection with an alert, whose number says why. If nobody complains, there is nothing to do.',
    'event-handshake-made':
      'Nothing is wrong: a connection was made. The event names its TLS version and cipher suite.',
    'event-information': 'For information only: nothing is wrong.',
    'event-server-only':
      'This PC, as a server, trusts more certificate issuers than it can name to its clients. That matters only if they sign in with certificates; otherwise ignore this event.',
    'event-no-server-certificate':
      'This PC has no certificate for Windows’ own services that accept TLS. Only a domain controller needs one, for LDAPS; on any other PC, ignore this event.',
    'event-module-missing': 'A part of Windows cryptography couldn’t be loaded.',
    'onedrive-no-connection': 'OneDrive can’t reach the cloud, often for lack of TLS 1.2 or a common cipher suite.',
    'onedrive-identity': `OneDrive mixes up several stored accounts, or its installation is damaged. ${NO_TLS}`,
    'onedrive-account': `The account is missing, has no licence, or is of the wrong kind (personal, work, or school). ${NO_TLS}`,
    'onedrive-notebook': `A folder name or a notebook gets in the way of OneDrive. ${NO_TLS}`,
    'onedrive-space': `The account is full or suspended, or OneDrive is set up wrongly. ${NO_TLS}`,
    'sign-in-not-reached': 'A service that is needed to sign in wasn’t reached.',
    'sign-in-access': `Signing in was refused by a rule of the organisation, such as Conditional Access. ${NO_TLS}`,
    'sign-in-broker': 'Windows’ account manager failed. The device or the account might have to be connected again.',
    'http-refused': `The server answered, and refused the request. ${NO_TLS}`,
    'http-server': `The server answered with an internal failure; try again later. ${NO_TLS}`,
    'proxy-wants-sign-in': 'A proxy or the server asks for a sign-in.',
    'update-not-reached': 'Windows Update didn’t get a usable answer.',
    'entra-old-tls': 'The program signed in with TLS 1.0, TLS 1.1, or 3DES, which Microsoft Entra refuses.',
    'entra-malformed': 'The request to sign in was malformed. Office shows this when TLS 1.2 is off.',
    'entra-account': `This is about the account, the password, the device, or a rule of the organisation. ${NO_TLS}`,
    'mail-not-secure': 'No secure mail connection: a wrong port or encryption type, or no TLS version in common.',
    'mail-no-connection': 'The mail server wasn’t reached, or the connection was dropped.',
    'mail-relay-refused': 'The mail server refuses to pass the message on. A firewall that alters mail can cause it.',
    'mail-sign-in': `The mail server didn’t accept the sign-in method. ${NO_TLS}`,
    'smtp-old-tls': 'Exchange Online refuses the TLS version of this program or device: it is too old.',
    'dotnet-no-channel':
      'A .NET program couldn’t connect. Many offer old TLS unless a .NET setting changes that: look at .NET first.',
    'dotnet-on-send':
      'The server ended the connection of a .NET program, most often because it offered old TLS only. If .NET is right, look in the script for a certificate callback, which causes the same message.',
    'dotnet-on-receive':
      'The connection of a .NET program ended while it waited for the answer. That is seldom TLS: look at the network, the proxy, and the server.',
    'forcibly-closed':
      'The other side, or something in between, closed the connection. Look at when: if it happens at once on connecting, it often refuses the TLS version or suites; if it happens later, TLS is seldom the cause.',
    'browser-own-tls':
      'The browser couldn’t read the server’s answer: look for a proxy or security software in between, or a fault of the server. Chrome and Edge have their own TLS, so no Windows TLS setting causes this.',
    'browser-nothing-in-common':
      'The program and the server have no TLS version or cipher suite in common, most often because the server is too old: update it. Chrome, Edge, Firefox, and Thunderbird have their own TLS, so no Windows TLS setting helps.',
    'turn-on-in-settings': 'Internet Explorer offered no TLS version that the server accepts.',
    'alert-about-certificate':
      'One side refused the other’s certificate. If the alert was received, the other side doesn’t accept what this PC showed; if it was sent, this PC doesn’t accept what it got.',
    'own-certificate-refused':
      'The other side refused the certificate that this PC showed. Check that certificate, its issuer, and its date on the other side; the certificates that this PC trusts don’t matter here.',
    'read-inner':
      'This only says that TLS failed. The lines around it, often called the inner exception, say why: paste those too.',
    'read-inner-net':
      'A .NET program, such as PowerShell 7, couldn’t set up TLS; this line doesn’t say why. Show the inner exception (in PowerShell 7 with Get-Error) and paste that; if there is a proxy, look at it first.',
    'other-hung-up':
      'The other side hung up during the handshake, most often because it accepts neither the TLS version nor the cipher suites that were offered.',
    'sql-pre-login':
      'The connection to SQL Server failed while TLS was set up: no TLS version in common, or the server’s certificate. The text in brackets after it says which.',
    'sql-closed':
      'SQL Server ended the connection while TLS was set up. Turn on TLS 1.2 on both sides, then check the certificate of SQL Server.',
    'sql-nothing-in-common':
      'The program and SQL Server have no TLS version or cipher suite in common. SQL Server 2014 and older need an update for TLS 1.2: install it, or a newer SQL Server, then look at this PC.',
    'sql-server-old':
      'The connection works, but with a TLS version that is no longer secure, because SQL Server offers no newer one. Update SQL Server.',
    'sql-driver-old':
      'The program connects with an old SQL Server driver, which has no TLS 1.2 on most versions of Windows. Install a current ODBC or OLE DB driver for SQL Server and choose it in the program.',
    'sql-certificate':
      'The driver doesn’t trust the certificate of SQL Server, which is often one it made itself. Give SQL Server a trusted certificate; the TLS version isn’t the cause.',
    'other-side-old':
      'The other side has only old TLS, which this program refuses. Turn on TLS 1.2 for incoming connections there, or update it; the settings of this PC don’t matter.',
    'own-tls-version':
      'The program and the server have no TLS version or cipher suite in common: update the older one. The program has its own TLS, so no Windows TLS setting counts for it.',
    'own-tls-too-old':
      'The other side refused the TLS version that this program offered, so the program is the old side: update it, or the OpenSSL, Java, or Go that it brings. It has its own TLS, so no Windows TLS setting helps.',
    'own-tls-turned-off':
      'The program’s own settings turn off the TLS version or cipher suites that it would need (in Java jdk.tls.disabledAlgorithms). Update the other side, or make the program ask for TLS 1.2; no Windows TLS setting counts for it.',
    'own-answer-not-tls':
      'The answer wasn’t TLS: the address or the port is one without it. Often a proxy’s address begins with https:// where it must be http://. The program has its own TLS, so no Windows TLS setting helps.',
    'own-other-side-weak':
      'The server’s key or certificate is too weak for this program. Have the server updated; the program has its own TLS, so no Windows TLS setting helps.',
    'no-secure-renegotiation':
      'The other side is too old for this program: it lacks secure renegotiation. Update the server, or the proxy that opens the connection; the program has its own TLS, so no Windows TLS setting helps.',
    'own-tls-certificate':
      'The program doesn’t trust the server’s certificate. It has its own TLS and its own list of trusted certificates, so Windows’ list doesn’t count: add the root certificate to the program, or find what opens the connection on the way.',
    'gallery-old-tls':
      'Windows PowerShell couldn’t reach the gallery, most often because .NET offers old TLS only. Fix .NET, then open a new window.',
    'gallery-not-registered':
      'The PowerShell Gallery isn’t registered, often because TLS failed when it should have been. Fix .NET, then run Register-PSRepository -Default in a new window.',
    'nuget-index':
      'NuGet couldn’t load its list. The lines below it say why; on older versions of Windows it is most often .NET or a cipher suite.',
    'dotnet-too-old':
      'The installed .NET Framework is too old to know TLS 1.2 by name. Install .NET Framework 4.5 or later, better 4.8, and open a new window.',
    'winget-certificate':
      'The Store’s certificate isn’t one that winget accepts. Update App Installer, and look for a proxy that opens connections.',
    'curl-asks-tls13':
      'The program asked curl for TLS 1.3, which this version of Windows doesn’t have. Leave that option out.',
    'winrm-nothing-in-common':
      'Windows Remote Management found no TLS version or cipher suite in common with the other PC. It goes by the WinHTTP value and Schannel.',
    'broker-needs-tls10':
      'On Server 2012 R2 and 2016, the Remote Desktop connection broker reaches its internal database with TLS 1.0 only. If TLS 1.0 was turned off, turn it on again, move the database to SQL Server, or update to Server 2019.',
    'update-client-old':
      'Windows Update couldn’t search. On Windows 7 its own program is often too old: install KB3138612, then KB4474419 and KB4490628.',
    'update-file-expired':
      'The registration of an update service has expired. On Windows 7 that was a file of Microsoft’s, so no setting of this PC causes it; try again later.',
    'update-proxy':
      'Windows Update didn’t get through, most often because of the WinHTTP proxy. Run netsh winhttp show proxy to see it.',
    'store-network':
      'Windows found no way to the network. Turn off tunnels and VPNs to test; the TLS settings aren’t the cause.',
    easyfix:
      'This is Microsoft’s Easy Fix: it sets the WinHTTP value to TLS 1.1 and 1.2. It doesn’t turn TLS 1.2 on in Schannel, which Windows 7 needs too, and does nothing without the update KB3140245.',
    'unknown-code': 'This code isn’t in TLS Remedy’s list, so it isn’t clear whether TLS has to do with it.',
  } satisfies Readonly<Record<MeaningId, string>>,
  /** Which way an alert went, and the program of an event: a sentence after its meaning. */
  direction: {
    received: 'The other side sent this alert, and this PC received it (event 36887).',
    sent: 'This PC sent this alert to the other side (event 36888).',
  },
  process: (name: string): string => `The program is ${name}.`,
  /** A code that isn't in the list: its kind, and where to look it up. */
  unknown: {
    facilities: {
      com: 'A general code of Windows components.',
      rpc: 'A code of remote procedure calls.',
      script: 'A code of scripts and Office macros.',
      storage: 'A code of files and storage.',
      own: 'A code that the program made itself, such as Office or OneDrive.',
      win32: 'A general Windows code.',
      security: 'A code of Windows sign-in and TLS.',
      certificates: 'A code about certificates.',
      'smart-card': 'A code of smart cards.',
      internet: 'A code of Outlook’s mail or of a download.',
      dotnet: 'A code of .NET, whose message says more.',
      http: 'A web server’s answer.',
      bits: 'A code of background downloads (BITS).',
      'windows-update': 'A code of Windows Update.',
      'windows-setup': 'A code of Windows Setup.',
      winrm: 'A code of Windows Remote Management.',
      store: 'A code of the Microsoft Store.',
      defender: 'A code of Microsoft Defender.',
      'delivery-optimization': 'A code of Delivery Optimization.',
      winget: 'A code of winget.',
      'configuration-manager': 'A code of Configuration Manager.',
      'sign-in': 'A code of Microsoft sign-in.',
      'windows-status': 'A status code of Windows itself.',
    } satisfies Readonly<Record<Facility, string>>,
    other: 'A Windows error code.',
    where: 'Search for it together with the name of the program.',
    netHelp: (number: number): string => `Run net helpmsg ${number} in a command prompt to see what it says.`,
  },
  ...answerWords,
  whereToLook: 'Where to look',
};
