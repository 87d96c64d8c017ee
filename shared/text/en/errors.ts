import type { Messages } from '../shape.ts';
import type { ErrorCodeTexts } from '../error-codes.ts';

const UNCHANGED = 'Nothing was changed.';
const UNCHANGED_HERE = 'Nothing was changed on this PC.';
const NOTHING_SAVED = 'No file was written or changed.';

/** Parts of the sentences below. */
export const errorParts: Messages['errorParts'] = {
  meant: (what) => ` Did you mean ${what}?`,
  places: {
    incoming: 'incoming connections',
    outgoing: 'outgoing connections',
    winhttp: 'programs that use WinHTTP',
    'winhttp-32-bit': '32-bit programs that use WinHTTP',
  },
  aValue: 'a value',
  stopped: {
    yes: 'It is a change that stopped halfway.',
    perhaps: 'It might be a change that stopped halfway.',
  },
  writer: {
    process: (id) => `process ${id}`,
    account: (name) => `account ${name}`,
    since: (moment) => `since ${moment}`,
    known: (parts) => `It is ${parts}.`,
    unknown: 'It isn’t clear which one.',
  },
  seen: {
    nothing: 'It isn’t a number, a command, a script, a policy, or a .reg file.',
    inLine: (name, line) => `${name} (line ${line})`,
    one: (name) => `It names ${name}.`,
    two: (key, name) => `It names ${key} and ${name}.`,
    noFile: 'No file has that name.',
  },
};

/** What happened, what was not changed, what to do. `d` holds facts: a path, a line, a value's name. */
export const errors: Messages['errors'] = {
  'bad-usage': (d) => ({
    title: `TLS Remedy can’t read this command line: ${d.what}.`,
    detail: `${UNCHANGED}${d.meant}`,
    nextStep: 'Run it with --help to see what it accepts.',
  }),
  'usage-incomplete': (d) => ({
    title: `${d.before} needs something after it.`,
    detail: `${UNCHANGED}${d.meant}`,
    nextStep: 'Run it with --help to see what it accepts.',
  }),
  'usage-one-of': (d) => ({
    title: `${d.before} needs one of these after it:${d.allowed}.`,
    detail: `${UNCHANGED}${d.meant}`,
    nextStep: 'Run it with --help to see what it accepts.',
  }),
  'bad-number': (d) => ({
    title: `“${d.text}” isn’t a 32-bit number.`,
    detail: UNCHANGED,
    nextStep: 'Give a number such as 0xA00 or 2560.',
  }),
  'ambiguous-number': (d) => ({
    title: `“${d.text}” has no base: as hexadecimal it is ${d.hex}, as decimal it is ${d.decimal}.`,
    detail: UNCHANGED,
    nextStep: 'Write the hexadecimal number with 0x in front.',
  }),
  'number-too-large': (d) => ({
    title: `“${d.text}” has more than 32 bits.`,
    detail: UNCHANGED,
    nextStep: 'Give a number from 0x1 to 0xFFFFFFFF.',
  }),
  'nothing-recognised': (d) => ({
    title: 'TLS Remedy can’t tell what this does.',
    detail: d.seen,
    nextStep: 'Paste the whole text, or give the path of a file. None of it is run.',
  }),
  'text-too-large': () => ({
    title: 'The text is too large to explain.',
    detail: 'None of it was read.',
    nextStep: 'Paste the part that matters.',
  }),
  'text-takes-too-long': () => ({
    title: 'The text takes too long to read.',
    detail: 'Reading stopped after two seconds, so nothing is known about it.',
    nextStep: 'Paste the part that matters.',
  }),
  'text-unreadable': (d) => ({
    title: `The file couldn’t be read: ${d.path}`,
    detail: d.detail,
    nextStep: 'Check the path and the rights, or paste the text itself.',
  }),
  'text-on-network': (d) => ({
    title: `TLS Remedy didn’t open this network path: ${d.path}`,
    detail: 'Windows signs in to the computer that such a path names, so Explain opens no file there.',
    nextStep: 'Copy the file to this PC, or pass its text: explain - < FILE.',
  }),
  'mask-empty': () => ({
    title: '0 names no protocol.',
    detail: UNCHANGED,
    nextStep: 'To let Windows decide, use --profile remove.',
  }),
  'mask-unknown-bits': () => ({
    title: 'The number has bits that belong to no protocol. They could make Windows ignore the whole value.',
    detail: UNCHANGED,
    nextStep: 'Use only 0x8, 0x20, 0x80, 0x200, 0x800, and 0x2000, added up.',
  }),
  'mask-no-tls-1.3': () => ({
    title:
      '0x2000 is TLS 1.3, which this version of Windows doesn’t have. It could make Windows ignore the whole value.',
    detail: UNCHANGED,
    nextStep: 'Leave 0x2000 out. It needs Windows 11 or Server 2022.',
  }),
  'unknown-profile': (d) => ({
    title: `There is no profile “${d.profile}”.`,
    detail: `${UNCHANGED}${d.meant}`,
    nextStep: 'Choose recommended, tls12, tls11-12, tls10-12, tls10+12, or remove.',
  }),
  'not-confirmed': () => ({
    title: 'Not confirmed.',
    detail: UNCHANGED,
    nextStep: 'Run it again with --yes to write.',
  }),
  'without-tls12': () => ({
    title: 'This leaves programs without TLS 1.2.',
    detail: `Outlook, OneDrive, and other programs that leave the choice to WinHTTP then can’t reach Microsoft 365. ${UNCHANGED}`,
    nextStep: 'Choose a value with TLS 1.2, or use --without-tls12 to write this one.',
  }),
  'from-unknown-folder': (d) => ({
    title: `Windows didn’t say who can change this program: ${d.path}`,
    detail: `Another program could take its place before it gets administrator rights. ${UNCHANGED}`,
    nextStep: 'Install it, or use --from-writable-folder if you trust everything in this folder.',
  }),
  'from-writable-folder': (d) => ({
    title: `Users other than administrators can change this program: ${d.path}`,
    detail: `Another program could take its place before it gets administrator rights. ${UNCHANGED}`,
    nextStep: 'Install it, or use --from-writable-folder if you trust everything in this folder.',
  }),
  'no-such-entry': (d) => ({
    title: `There is no change ${d.id} in the history.`,
    detail: UNCHANGED,
    nextStep: 'List the changes with history.',
  }),
  'other-user': () => ({
    title: 'This program is running under a different account from the one that’s signed in.',
    detail: `${UNCHANGED} It can write only the settings of the account it runs under, which isn’t the signed-in user’s.`,
    nextStep: 'Start it as the signed-in user, without administrator rights.',
  }),
  'release-contradicts': (d) => ({
    title: `This PC is ${d.found}, not ${d.named}.`,
    detail: UNCHANGED,
    nextStep: 'Leave out --release. It is for registry files that don’t name their Windows version.',
  }),
  'registry-not-found': (d) => ({
    title: `There is nothing at “${d.path}”.`,
    detail: UNCHANGED,
    nextStep: 'Give a sample folder or a .reg file that exists.',
  }),
  'registry-not-in-folder': (d) => ({
    title: `The folder “${d.path}” has no registry.reg.`,
    detail: UNCHANGED,
    nextStep: 'Give a folder with registry.reg in it, or a .reg file.',
  }),
  'registry-not-a-file': (d) => ({
    title: `“${d.path}” isn’t an ordinary file.`,
    detail: UNCHANGED,
    nextStep: 'Give a sample folder or a .reg file.',
  }),
  'registry-unreadable': (d) => ({
    title: `“${d.path}” can’t be read.`,
    detail: UNCHANGED,
    nextStep: 'Make sure that you can read the file, then try again.',
  }),
  'registry-empty': (d) => ({
    title: `“${d.path}” is empty.`,
    detail: UNCHANGED,
    nextStep: 'An empty registry is a file with the line “Windows Registry Editor Version 5.00”.',
  }),
  'registry-not-reg': (d) => ({
    title: `“${d.path}” isn’t a registry file.`,
    detail: UNCHANGED,
    nextStep: 'Give a file that regedit exported; its first line says “Windows Registry Editor Version 5.00”.',
  }),
  'registry-broken-line': (d) => ({
    title: `“${d.path}” has an error in line ${d.line}: ${d.detail}`,
    detail: UNCHANGED,
    nextStep: 'Correct that line, or export the file again.',
  }),
  'bad-files-json': (d) => ({
    title: `files.json next to “${d.path}” can’t be used: ${d.detail}`,
    detail: UNCHANGED,
    nextStep: 'It contains one object, such as { "System32\\\\winhttp.dll": "6.1.7601.24168" }.',
  }),
  'no-registry-here': (d) => ({
    title: `This is ${d.system}, which has no Windows registry.`,
    detail: UNCHANGED,
    nextStep: 'Give a sample PC with --registry PATH.',
  }),
  'file-unreadable': (d) => ({
    title: `“${d.path}” can’t be read (${d.detail}).`,
    detail: UNCHANGED_HERE,
    nextStep: 'Make sure that it exists and that you can read it, then try again.',
  }),
  'file-not-written': (d) => ({
    title: `“${d.path}” couldn’t be written (${d.detail}).`,
    detail: UNCHANGED_HERE,
    nextStep: 'Choose an existing folder that you can write to, on a drive with free space.',
  }),
  'not-a-report': (d) => ({
    title: `“${d.path}” isn’t a TLS Remedy report.`,
    detail: UNCHANGED_HERE,
    nextStep: 'Give a file that report --out, or Share in the window, has written.',
  }),
  'report-unsealed': (d) => ({
    title: `“${d.path}” is a report without a checksum, so it can’t be checked for changes.`,
    detail: UNCHANGED_HERE,
    nextStep: 'Create one with report --json --out FILE; check --json adds no checksum.',
  }),
  'report-outdated': () => ({
    title: 'This report is no longer the latest.',
    detail: 'Nothing was saved, and nothing was changed on this PC.',
    nextStep: 'Look at the report as it is now, and save that.',
  }),
  'fleet-not-open': () => ({
    title: 'These PCs are no longer open.',
    detail: UNCHANGED_HERE,
    nextStep: 'Open the folder again.',
  }),
  'nothing-to-count': (d) => ({
    title: `There is nothing to count in “${d.path}”.`,
    detail: UNCHANGED_HERE,
    nextStep:
      'Give a folder with .json, .ndjson, .html, or .reg files, or - and one report per line on standard input.',
  }),
  'no-logs': (d) => ({
    title: `There is no log in “${d.path}” that can be read.`,
    detail: UNCHANGED_HERE,
    nextStep:
      'Give files or folders with IIS logs in W3C format, Exchange SMTP logs, events exported with wevtutil (/f:xml), or Microsoft 365 lists as CSV; .gz and .zip don’t have to be unpacked.',
  }),
  'retire-tls12-off': (d) => ({
    title: `TLS 1.2 isn’t on for ${d.place}.`,
    detail: `Without the old protocols there would be nothing left to connect with. ${UNCHANGED}`,
    nextStep: 'Fix this PC first: run check, then apply.',
  }),
  'retire-tls12-off-server': (d) => ({
    title: `TLS 1.2 isn’t on for ${d.place}.`,
    detail: `Without the old protocols there would be nothing left to connect with. ${UNCHANGED}`,
    nextStep: 'Turn it on first: run apply --scope schannel-server, then restart the PC.',
  }),
  'retire-tls12-unknown': (d) => ({
    title: `It isn’t clear whether TLS 1.2 is on for ${d.place}.`,
    detail: `A value that matters couldn’t be read or isn’t documented, or this version of Windows is unknown. ${UNCHANGED}`,
    nextStep: 'Run check: it shows what is unknown, and why.',
  }),
  'retire-still-used': (d) => ({
    title: `These protocols are still used: ${d.old} connections, ${d.clients} clients.`,
    detail: `The logs name them. ${UNCHANGED}`,
    nextStep: 'usage lists them all. Bring these clients to TLS 1.2 first, or use --in-spite-of-usage to cut them off.',
  }),
  'retire-evidence-cut-off': () => ({
    title: 'The logs weren’t read to the end.',
    detail: `So far they show no use of these protocols; the rest is unknown. ${UNCHANGED}`,
    nextStep: 'Read them to the end, or use --in-spite-of-usage.',
  }),
  'retire-evidence-unread': (d) => ({
    title: `Some of the logs couldn’t be read: ${d.unread}.`,
    detail: `What was read shows no use of these protocols; the rest is unknown. ${UNCHANGED}`,
    nextStep: 'usage shows which, and why. Give logs that can be read, or use --in-spite-of-usage.',
  }),
  'retire-cuts-off': (d) => ({
    title: `Something on this PC would lose its connections: ${d.cutOff}.`,
    detail: `The forecast shows why. ${UNCHANGED}`,
    nextStep: 'Fix or update it first, or use --in-spite-of-forecast to cut it off.',
  }),
  'retire-remote-session': () => ({
    title: 'You’re connected through Remote Desktop and might not be able to reconnect.',
    detail: `Remote Desktop to this version of Windows has TLS 1.2 only with the update KB3080079, and it isn’t clear whether that is installed. ${UNCHANGED}`,
    nextStep:
      'Make sure that the update is installed, or do this at the PC itself; then use --in-spite-of-remote-session.',
  }),
  'no-tasks-here': () => ({
    title: 'A registry file has no scheduled tasks.',
    detail: UNCHANGED,
    nextStep: 'Leave out --undo-after, and undo the change with undo.',
  }),
  'task-not-made': (d) => ({
    title: 'Windows didn’t accept the task that would undo this automatically.',
    detail: `${UNCHANGED} ${d.detail}`,
    nextStep: 'Leave out --undo-after, or check that the service Task Scheduler is running.',
  }),
  'task-replaceable': (d) => ({
    title: `Users other than administrators can replace this program: ${d.path}`,
    detail: `${UNCHANGED} ${d.detail}`,
    nextStep: 'Install it, so that a task can safely run it as the system, or leave out --undo-after.',
  }),
  'pdf-failed': (d) => ({
    title: 'The PDF couldn’t be created.',
    detail: `No PDF was saved, and nothing was changed on this PC. ${d.detail}`,
    nextStep: 'Save it as a web page instead, open that in a browser, and print it from there.',
  }),
  'export-not-a-folder': (d) => ({
    title: `“${d.path}” isn’t a folder.`,
    detail: NOTHING_SAVED,
    nextStep: 'Name a folder; it is created if it doesn’t exist.',
  }),
  'export-exists': (d) => ({
    title: `“${d.path}” already exists.`,
    detail: NOTHING_SAVED,
    nextStep: 'Choose an empty folder, or replace the files with --force.',
  }),
  'export-unwritable': (d) => ({
    title: `Nothing can be written in “${d.path}” (${d.detail}).`,
    detail: NOTHING_SAVED,
    nextStep: 'Choose a folder that you can write to, on a drive with free space.',
  }),
  'driver-unavailable': (d) => ({
    title: `The registry can’t be reached: ${d.what}`,
    detail: `Nothing was written there. ${d.detail}`,
    nextStep: 'Try again; if that doesn’t help, use --registry-driver script-host.',
  }),
  'not-permitted': (d) => ({
    title: `Windows refused to write ${d.what}.`,
    detail: UNCHANGED,
    nextStep: 'Run it as an administrator; for a registry file, make sure that you can write to it and its folder.',
  }),
  'elevation-refused': () => ({
    title: 'Permission was refused.',
    detail: UNCHANGED,
    nextStep: 'Apply again and choose Yes when Windows asks, or ask an administrator.',
  }),
  'elevation-blocked': (d) => ({
    title: `A policy of this PC doesn’t allow it (code ${d.code}).`,
    detail: UNCHANGED,
    nextStep: 'Ask whoever manages this PC, or sign in as an administrator.',
  }),
  'elevation-blocked-8235': () => ({
    title: 'A policy of this PC gives administrator rights to signed programs only (code 8235).',
    detail: UNCHANGED,
    nextStep: 'Use a signed release of TLS Remedy, or ask whoever manages this PC.',
  }),
  'elevation-blocked-225': () => ({
    title: 'The virus scanner of this PC stopped TLS Remedy (code 225).',
    detail: UNCHANGED,
    nextStep: 'Ask whoever manages this PC to allow TLS Remedy in the virus scanner.',
  }),
  'helper-not-started': (d) => ({
    title: 'The helper with administrator rights couldn’t be started.',
    detail: `${UNCHANGED} ${d.detail}`,
    nextStep: 'Start the program as an administrator, then try again.',
  }),
  'helper-timed-out': () => ({
    title: 'The helper with administrator rights doesn’t answer.',
    detail: 'It might still be writing; you can undo what it wrote so far.',
    nextStep: 'Wait a minute, then check again.',
  }),
  'helper-lost': (d) => ({
    title: `The helper with administrator rights stopped early (code ${d.code}).`,
    detail: 'The registry was read again: nothing was changed.',
    nextStep: 'Try again. A virus scanner might have stopped it.',
  }),
  'write-failed': (d) => ({
    title: `${d.what} couldn’t be written.`,
    detail: `What was written before that was undone. ${d.detail}`,
    nextStep: 'Check whether the disk is full, then try again.',
  }),
  'left-half-done': (d) => ({
    title: `The change stopped halfway at ${d.what}.`,
    detail: `The earlier values are saved as change ${d.id} in the history.`,
    nextStep: `Run recover ${d.user}--yes to restore them.`,
  }),
  'verify-mismatch': (d) => ({
    title: `Written, but the value read back from ${d.what} was different.`,
    detail: 'Something overwrote it: a Group Policy, or a program that protects the registry.',
    nextStep: 'Find out what writes it, then apply again.',
  }),
  conflict: (d) => ({
    title: `The registry changed in the meantime: ${d.what}`,
    detail: 'None of your changes were written.',
    nextStep: 'Check again, then decide based on what’s there now.',
  }),
  'undo-conflict': (d) => ({
    title: 'Nothing was undone: something else has changed these values in the meantime.',
    detail: `They were left as they are: ${d.what}`,
    nextStep: 'Run check to see what is there now.',
  }),
  'undo-conflict-later': (d) => ({
    title: `Nothing was undone: change ${d.later}, or something else, has changed these values in the meantime.`,
    detail: `They were left as they are: ${d.what}`,
    nextStep: 'Run check to see what is there now.',
  }),
  'undo-retire-first': (d) => ({
    title: `Change ${d.first} has turned off old protocols in the meantime.`,
    detail: 'Without this change, nothing would be left to connect with. Nothing was changed.',
    nextStep: `Undo change ${d.first} first, then this one.`,
  }),
  'pending-change': (d) => ({
    title: `An earlier change didn’t finish: change ${d.id} in the history.`,
    detail: UNCHANGED,
    nextStep: `Run recover ${d.user}--yes to undo it, or recover ${d.user}--finish --yes to finish it.`,
  }),
  'pending-change-unnumbered': (d) => ({
    title: 'An earlier change didn’t finish.',
    detail: UNCHANGED,
    nextStep: `Run recover ${d.user}--yes to undo it, or recover ${d.user}--finish --yes to finish it.`,
  }),
  'entry-unreadable': (d) => ({
    title: `History entry ${d.id} can’t be read.`,
    detail: `${d.stopped} Until that is settled, nothing is written.`,
    nextStep: `To discard the entry: recover ${d.user}--discard ${d.id} --yes. That changes no setting.`,
  }),
  'entry-newer': (d) => ({
    title: `History entry ${d.id} is from a newer version of TLS Remedy.`,
    detail: `${d.stopped} Until that is settled, nothing is written.`,
    nextStep: `Use the newer version. Or discard the entry: recover ${d.user}--discard ${d.id} --yes. That changes no setting.`,
  }),
  'entry-readable': (d) => ({
    title: `History entry ${d.id} can be read, so it isn’t discarded.`,
    detail: UNCHANGED,
    nextStep: 'Undo it with undo; if it stopped halfway, end it with recover.',
  }),
  'entry-not-kept': () => ({
    title: 'The history can’t store what is there now, so the change couldn’t be undone.',
    detail: UNCHANGED,
    nextStep:
      'Check whether the clock of this PC is right and whether one of the values is very large, then try again.',
  }),
  'entry-no-number': () => ({
    title: 'The history has no number left for another change.',
    detail: UNCHANGED,
    nextStep: 'Remove the key 99999999 under HKLM\\SOFTWARE\\TLS Remedy\\Journal, then try again.',
  }),
  'writer-at-work': (d) => ({
    title: 'Another program is changing these settings right now.',
    detail: `${d.writer} ${UNCHANGED}`,
    nextStep: 'Wait until it is done, then try again.',
  }),
  'lock-unavailable': (d) => ({
    title: 'TLS Remedy can’t make sure that nothing else is writing at the same time.',
    detail: `${UNCHANGED} ${d.detail}`,
    nextStep: 'Start TLS Remedy again. If that doesn’t help, restart the PC.',
  }),
  'journal-unreadable': (d) => ({
    title: 'The history can’t be read, so nothing is written.',
    detail: `${UNCHANGED} ${d.detail}`,
    nextStep: 'Run it as an administrator.',
  }),
  'proof-not-this-pc': () => ({
    title: 'That PC is a registry file, so there is no Windows to test.',
    detail: 'Nothing was sent.',
    nextStep: 'Run it on the PC itself, without --registry.',
  }),
  'bad-host': (d) => ({
    title: `“${d.text}” isn’t a host name.`,
    detail: 'Nothing was sent.',
    nextStep: 'Give a name such as login.microsoftonline.com, without https:// and without a path.',
  }),
  'link-not-opened': (d) => ({
    title: 'Windows couldn’t open the page in a browser.',
    detail: d.address,
    nextStep: 'Copy the address, and open it on another PC.',
  }),
  'print-failed': (d) => ({
    title: 'The report couldn’t be printed.',
    detail: d.detail,
    nextStep: 'Save it as PDF, and print that.',
  }),
  'door-not-opened': (d) => ({
    title: 'Windows couldn’t open this.',
    detail: d.detail,
    nextStep: 'Open it yourself, from the Start menu.',
  }),
  'nothing-saved': () => ({
    title: 'Nothing has been saved here yet, so no folder can be opened.',
    detail: UNCHANGED,
    nextStep: 'Save it first.',
  }),
  'bad-tenant': (d) => ({
    title: `“${d.text}” isn’t the name of an organisation in SharePoint.`,
    detail: 'Nothing was sent.',
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
  'internal-reading': () => ({
    title: 'Something went wrong in TLS Remedy itself.',
    detail: UNCHANGED,
    nextStep: 'Run check, and report what you did.',
  }),
  internal: () => ({
    title: 'Something went wrong in TLS Remedy itself.',
    detail: 'Check before you continue: something might have been written.',
    nextStep: 'Run check, and report what you did.',
  }),
};

const NO_TLS = 'TLS isn’t the cause.';

export const errorCodes: ErrorCodeTexts = {
  meanings: {
    'no-answer': 'The other side didn’t answer in time.',
    'bad-address': 'An address is malformed. It could be the address of a proxy or of its script.',
    'name-not-found': 'The name of the server, or of the proxy, wasn’t found.',
    'not-in-this-windows':
      'The program asked for something that this version of Windows doesn’t have, such as a newer TLS.',
    'sign-in-failed': 'Signing in to the server or to a proxy failed.',
    'given-up': 'The program gave up before the connection was complete. A certificate might have been refused.',
    'mistake-in-program': 'A mistake in the program that shows this code. No setting of Windows causes it.',
    'no-connection': 'No connection to the server could be made.',
    'connection-ended': 'The connection was ended or reset. The two sides might have no TLS version in common.',
    'not-an-error': 'This isn’t an error: it belongs to a connection that continues, or to its normal end.',
    'certificate-date':
      'The certificate isn’t valid on this date. Check the date, time, and time zone of this PC first.',
    'certificate-name': 'The certificate belongs to another name. Something in between might have answered.',
    'client-certificate': 'The server requires a certificate from this PC, and there is no matching one.',
    'root-not-trusted': 'The root certificate isn’t trusted here. It is missing, or something in between answers.',
    'certificate-several': 'Several things are wrong with the certificate.',
    'revocation-not-checked': 'Windows couldn’t check whether the certificate was revoked.',
    'certificate-revoked': 'The certificate was revoked by whoever issued it.',
    'certificate-invalid': 'The certificate is invalid, or not meant for this use.',
    'certificate-key': 'The private key of a certificate is missing, or the program isn’t allowed to use it.',
    'chain-incomplete': 'The chain from the certificate to a trusted root is incomplete.',
    'explicitly-distrusted': 'The certificate is on the list of certificates that Windows must not trust.',
    'answer-not-read': 'The answer couldn’t be read. It often comes from a proxy.',
    'redirect-failed': 'The server sent the program to another address, and that failed.',
    'handshake-failed':
      'No secure connection could be made: no TLS version or cipher suite in common is the usual cause.',
    'secure-failure': 'The secure connection failed: TLS, the certificate, or the date and time of this PC.',
    'no-internet': 'Windows reports that there is no internet.',
    'server-not-reached': 'The server can’t be reached.',
    'proxy-not-reached': 'The proxy can’t be reached.',
    'proxy-script': 'The script that chooses a proxy couldn’t be fetched, or fails.',
    'proxy-not-found': 'Windows looked for a proxy automatically and found none.',
    'version-not-taken': 'The server doesn’t accept the TLS version that was offered: it is too old.',
    'security-internal': 'Windows’ own TLS couldn’t continue. Algorithms or protocols might be turned off.',
    'answer-not-tls': 'The answer wasn’t TLS, or the server didn’t accept the TLS version.',
    'refused-by-rule': 'A rule of the server, or of something in between, refuses this connection.',
    'no-credential': 'There is nothing to sign in with, or the protocols that the program asks for are off.',
    'data-altered': 'The data didn’t arrive as it was sent.',
    'out-of-turn': 'A message arrived out of order. Often something in between answers.',
    'domain-only': `This is about signing in to a domain. ${NO_TLS}`,
    'clocks-differ': 'The clocks of the two sides differ. Set the date, time, and time zone of this PC.',
    'message-not-expected':
      'The other side answered with something unexpected, often by refusing the TLS version or the cipher suites.',
    'certificate-unknown-fault': 'The certificate was refused for a reason that isn’t named.',
    'encryption-failed':
      'Data couldn’t be encrypted or decrypted. A cipher suite might not work between the two sides.',
    'nothing-in-common': 'The two sides have no TLS version, cipher suite, or curve in common.',
    'ended-too-early': 'The connection was ended before it was ready.',
    'ended-on-the-way': 'The connection is decrypted on the way, by a proxy or by security software.',
    'no-application-protocol': 'The two sides have no version of HTTP in common. Often something in between answers.',
    'crypto-function-missing': 'A required function of Windows cryptography is missing or off.',
    'signature-not-read':
      'A signature couldn’t be read or verified. Older versions of Windows need an update for SHA-2.',
    'file-altered': 'The file was altered after it was signed. Often something in between changed it.',
    'trust-failed': 'Trust couldn’t be established.',
    'suites-too-weak': 'The server finds the cipher suites of this PC too weak.',
    'other-side-failed': 'The other side reports an internal failure.',
    'fallback-refused': 'The program tried again with an older TLS version, and the server refused that.',
    'field-contradicts': 'The other side refuses a part of what this PC offers, such as its curves.',
    'name-unknown-there': 'The server doesn’t know the name that was asked for.',
    'event-no-credential':
      'A program couldn’t start TLS. With error state 10013, every protocol that it asks for is turned off here.',
    'state-all-off': 'Every TLS version that the program asks for is turned off on this PC.',
    'event-no-suite-here': 'This PC has no cipher suite to start a connection with.',
    'event-client-suites': 'A program connected to this PC, but none of its cipher suites is supported here.',
    'event-alert-received':
      'The other side ended the connection with an alert. Its number shows why: 40 and 70 are about TLS, 42 to 48 about certificates.',
    'event-alert-sent': 'This PC ended a connection with an alert. Its number shows why.',
    'event-handshake-made': 'A connection was made. The event names its TLS version and cipher suite.',
    'event-information': 'For information only: nothing is wrong.',
    'event-server-only':
      'This is about this PC as a server: its own certificate, or the list of issuers that it sends.',
    'event-module-missing': 'A part of Windows cryptography couldn’t be loaded.',
    'onedrive-no-connection':
      'OneDrive can’t reach the cloud. Most often TLS 1.2 is missing, or there is no cipher suite in common.',
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
    'entra-old-tls': 'The program signed in with TLS 1.0, TLS 1.1 or 3DES, which Microsoft Entra refuses.',
    'entra-malformed': 'The request to sign in was malformed. Office shows this when TLS 1.2 is off.',
    'entra-account': `This is about the account, the password, the device, or a rule of the organisation. ${NO_TLS}`,
    'mail-not-secure':
      'No secure connection to the mail server: a wrong port or encryption type, or no TLS version in common.',
    'mail-no-connection': 'The mail server wasn’t reached, or the connection was dropped.',
    'mail-relay-refused': 'The mail server refuses to pass the message on. A firewall that alters mail can cause it.',
    'mail-sign-in': `The mail server didn’t accept the sign-in method. ${NO_TLS}`,
    'smtp-old-tls': 'Exchange Online refuses the TLS version of this program or device: it is too old.',
    'dotnet-no-channel':
      'A .NET program couldn’t make a secure connection. Many such programs offer old TLS unless a .NET setting changes that.',
    'dotnet-on-send': 'The server ended the connection of a .NET program, most often because it offered old TLS only.',
    'dotnet-on-receive': 'The connection of a .NET program ended while it waited for the answer.',
    'forcibly-closed':
      'The other side closed the connection, often because it refuses the TLS version or the cipher suites.',
    'browser-own-tls': 'Chrome and Edge have their own TLS, so no TLS setting of Windows causes this.',
    'turn-on-in-settings': 'Internet Explorer offered no TLS version that the server accepts.',
  },
  names: 'Name',
  spellings: 'Other spellings',
  same: 'Same fault, other codes',
  whereToLook: 'Where to look',
  nowhere: 'None of the causes TLS Remedy checks for leads to this code.',
  links: 'Read more',
};
