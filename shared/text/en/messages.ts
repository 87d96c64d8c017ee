import { DEFAULT_SCOPES } from '../../remediation/scopes/index.ts';
import type { CommandHelp } from '../command-help.ts';
import type { InstallerTexts } from '../installer.ts';
import type { Messages } from '../shape.ts';
import { userOption } from '../user-option.ts';
import { listed } from './counts.ts';
import { events } from './events.ts';
import { services } from './services.ts';
import { placeMessages } from './place-messages.ts';
import { startMessages } from './start-messages.ts';
import { windowBoxes } from './window-boxes.ts';

const commandHelp: CommandHelp = {
  lead: 'TLS Remedy checks, repairs and explains the TLS 1.2 setting of WinHTTP.',
  usage: {
    check: 'read the PC and say what it means',
    'check --events': 'the same, with the newest TLS errors of Windows’ event log',
    'check --explain':
      'explain one check: what it is, why it matters, how we know, and what we don’t know; it reads no PC',
    'check --answer': 'give a short answer to paste into a thread: the verdict, its cause, what to do, and a link',
    'check --role':
      'look at a server: what it accepts, which products are on it, and what Microsoft asks of each; client is what check does anyway',
    plan: 'say what apply would write',
    apply: 'write it, and read it back',
    undo: 'take the last change, or the entry with this number, back exactly',
    'undo --scheduled': 'what the task of retire --undo-after runs: not for people, who use undo or retire --keep',
    recover: 'end a change that stopped halfway: put back what was there, or finish it',
    'recover --discard':
      'give up a journal entry that can’t be read, so that changes are possible again; changes no setting',
    history: 'list every change, with what was there before',
    explain:
      'say what a number, a command, a script, a policy or a .reg file would write, or what an error code means; none of it is run',
    'explain --this-pc': 'the same, and what it would do on this PC: fix it, not fix it, change nothing, or do harm',
    report: 'make a report to hand over: text, one HTML page, or JSON',
    'report verify': 'check that such a report is unchanged',
    fleet: 'count verdicts over a folder of reports and .reg exports, or over one report per line on standard input',
    'fleet --rows': 'print a row for each PC: its name, Windows, verdict, first failed check and next step',
    'fleet --since': 'compare with an older collection: which PCs are repaired, broken anew, unchanged, new or gone',
    usage:
      'say who still uses old TLS, by logs of IIS, Exchange, Schannel or Microsoft 365; files, folders and archives',
    retire: 'switch old protocols off, with a look at who still uses them and an exact undo',
    'retire --keep': 'keep such a change that Windows would take back by itself',
    'plan --retire': 'say what retire would write, what stands against it, and who would be cut off',
    probe: 'see what Windows itself offers, over loopback',
    'probe --host': 'see how Windows connects to hosts that you name',
    'probe --microsoft365':
      'see how Windows connects to Microsoft 365’s addresses, which are listed first, and to your organisation’s SharePoint',
    'probe --port':
      'see which protocols a port of this machine takes, from SSL 2.0 to TLS 1.3; nothing but loopback is connected to',
    export: 'write files that set what was chosen on other PCs, each with an undo and a README',
    'export --this-pc': 'write what this PC lacks, as .reg files or a command script for this PC alone',
    'export --retire':
      'write files that switch old protocols off; for both sides in the order in which it is done: look, servers, clients',
    help: 'show this help, or that of one command',
    version: 'show the version',
  },
  optionsHead: 'Options',
  everywhereHead: 'Options of every command',
  examplesHead: 'Examples',
  colours: 'Texts have no colours, with NO_COLOR and without it.',
  more: 'For one command, with examples: help COMMAND',
  options: {
    profile: 'what to write',
    mask: 'a number of your own, such as 0xA00, instead of a profile',
    user: 'this user’s own values, with a journal of their own, in place of those of the PC; asks for no rights',
    scope: `which groups of settings, separated by commas, by default ${DEFAULT_SCOPES.join(',')}`,
    explain: 'the check to explain',
    events: 'read the newest TLS errors of Windows’ event log too',
    answer: 'a short answer to paste, and nothing else',
    role: 'look at the PC as one that connects, or as one that others connect to',
    scheduled: 'the journal entry that a task of Windows undoes; not for people',
    digest: 'its digest, as history --json gives it',
    discard: 'the journal entry to give up, by its number',
    finish: 'finish the change instead of putting back what was there',
    html: 'one HTML page',
    'with-names': 'add the user’s and this PC’s name, which are left out otherwise',
    csv: 'the counts or rows, separated by commas',
    rows: 'a row for each PC; json gives one object a line',
    since: 'the folder of the older collection',
    retire: 'what retire does, in place of a profile',
    side: 'for what this PC asks, for what it accepts, or for both',
    protocols: 'which protocols, separated by commas',
    usage: 'logs that show who still uses them: files, folders and archives, and more paths behind it',
    'in-spite-of-usage': 'switch off although these logs show use, or weren’t read in full',
    'in-spite-of-forecast': 'turn off although something on this PC loses its connections',
    'in-spite-of-remote-session': 'switch off although this session over Remote Desktop may not come back',
    'undo-after': 'have a task of Windows take it back after some minutes, such as 60m, unless it is kept',
    keep: 'keep the change, the newest or the entry with this number',
    host: 'names such as outlook.office.com, separated by commas; no address, port or URL',
    microsoft365: 'ask the addresses of Microsoft 365',
    tenant: 'your organisation’s name in SharePoint, such as contoso for contoso.sharepoint.com',
    port: 'a port of this machine, such as 443; for retire also more than one, asked before the change and after it',
    starttls: 'the port before it is one of a mail server, which speaks SMTP first',
    format: 'for which tool',
    for: 'the releases that the files are for, separated by commas',
    'this-pc':
      'explain: what the text would do on this PC; export: the difference of this PC, in place of the whole target (reg and cmd)',
    out: 'where to write: a file for report, whose extension .html, .json or .txt sets its form, and for fleet and usage; a folder for export',
    force: 'replace files that already exist',
    yes: 'write without asking',
    'without-tls12': 'write even where it leaves programs without TLS 1.2',
    'from-writable-folder': 'ask for rights even where others could change this program',
    registry: 'a sample folder or a .reg file to use as the PC; this PC is then neither read nor written',
    'registry-driver': 'how Windows’ registry is reached',
    release: 'name the Windows, such as windows-7, where the registry doesn’t say',
    arch: 'name the kind of processor, where the registry doesn’t say',
    json: 'JSON on standard output',
    lang: 'the language of texts, by default that of the system',
    help: 'show this help',
    version: 'show the version',
  },
  placeholders: {
    command: 'COMMAND',
    id: 'ID',
    text: 'TEXT',
    file: 'FILE',
    folder: 'DIR',
    path: 'PATH',
    name: 'NAME',
    value: 'X',
    number: 'N',
    list: 'X,X',
  },
  exitsHead: 'Exit codes',
  exits: {
    0: 'nothing to do, or done and verified',
    1: 'a fix is available, or there is something to write',
    2: 'bad input or usage',
    3: 'not permitted, or permission refused',
    4: 'written, but it reads back differently or Windows doesn’t offer what was promised; or a report was changed',
    5: 'can’t be fixed on this PC by this program, or not known (with the reason)',
    6: 'the registry changed meanwhile, or another program is writing',
    7: 'an earlier change is half-done, or its journal entry can’t be read: recover first',
    70: 'our bug',
  },
};

export const messages: Messages = {
  ...startMessages,
  ...placeMessages,
  events,
  services,
  cli: {
    notKnown: 'what isn’t known: nothing is stored',
    offers: 'offers',
    value: 'value',
    wouldWrite: (count) =>
      count === 1 ? 'What would be written (1 value):' : `What would be written (${String(count)} values):`,
    nothingToWrite: 'Nothing would be written.',
    wrote: 'Written:',
    takenBack: 'Put back:',
    leftAlone: 'Left alone, because something else has changed it since:',
    readBack: (verified) => (verified ? 'Read back and equal.' : 'Read back, and NOT equal: something wrote over it.'),
    retired: (protocols) => `Off: ${listed(protocols)}`,
    undoRest: (id, ofUser) =>
      `Once they have changed back, this undoes the rest: undo ${userOption(ofUser)}${String(id)} --yes`,
    scheduledEnds: {
      undone: (id) => `Journal entry ${String(id)} was undone.`,
      'undone-in-part': (id) =>
        `Journal entry ${String(id)} was undone in part: values that something else has changed since were left alone.`,
      kept: (id) => `Journal entry ${String(id)} was kept. Nothing was changed.`,
      over: (id) => `Nothing of journal entry ${String(id)} is left to undo. Nothing was changed.`,
      'not-that-entry': (id) => `Journal entry ${String(id)} isn’t the one that was to be undone. Nothing was changed.`,
    },
    ofUserUnread: 'The own changes of this user can’t be read, so they aren’t listed.',
    undoneAt: (moment) => `Windows takes this back by itself at ${moment}`,
    journalEntry: (id, ofUser) =>
      `Journal entry ${String(id)}. To take it back: undo ${userOption(ofUser)}${String(id)} --yes`,
    readsOtherwise:
      'These read back differently: a Group Policy, or a program that guards the registry, wrote over them and would do so again. Ask who manages this PC to change it there:',
    restart: (programs) =>
      `Programs read the value when they start: close ${listed(programs.length > 0 ? programs : ['Outlook'])}, then open ${programs.length > 1 ? 'them' : 'it'} again. To be sure for all, restart the PC.`,
    restartServices: 'Restart the PC: services keep what they began with.',
    apply: 'To write this: apply --yes',
    applyUser: 'These are your own values, which need no administrator. To write them: apply --user --yes',
    ofUser: 'Own values of this user:',
    confirm: (count) => (count === 1 ? 'Write 1 value? [y/N] ' : `Write ${String(count)} values? [y/N] `),
    noHistory: 'No changes yet.',
    unreadableEntry: (id, isNewer, ofUser) =>
      isNewer
        ? `Journal entry ${String(id)} is of a newer version of TLS Remedy. Use that one, or give the entry up: recover ${userOption(ofUser)}--discard ${String(id)} --yes`
        : `Journal entry ${String(id)} can’t be read. Until it is given up, nothing is written: recover ${userOption(ofUser)}--discard ${String(id)} --yes`,
    confirmDiscard: (id) =>
      `Give up journal entry ${String(id)}? What it changed can’t be undone any more then. [y/N] `,
    discarded: (id) => `Journal entry ${String(id)} was given up. No setting was changed.`,
    ranOn: (system, driver) => `Read on ${system} with the ${driver} driver.`,
    sslWarning: 'Warning: this switches on SSL, which is unsafe. Microsoft 365 doesn’t need it.',
    assumedHex: 'Read as hexadecimal: as decimal it would be no set of protocols.',
    readAs: {
      16: (text, hex) => `${text} is read as hexadecimal: ${hex}.`,
      10: (text, hex) => `${text} is read as decimal: ${hex}.`,
    },
    sameNumber: (hex, decimal) => `${hex} is ${String(decimal)} in decimal.`,
    unknownBits: (hex) => `Bits that belong to no protocol: ${hex}`,
    nextStep: 'Next step:',
    yes: 'y',
    because: 'Why',
    links: 'Read more',
    programs: { winhttp: 'WinHTTP', dotnet4: '.NET 4', dotnet2: '.NET 2.0 to 3.5', wininet: 'Internet Options' },
    help: commandHelp,
  },
  ...windowBoxes,
};

export const installer: InstallerTexts = {
  windows: {
    current: 'Windows 10 and 11, Server 2016 and later',
    legacy: 'Windows 7 SP1, 8 and 8.1, Server 2008 R2 SP1, 2012 and 2012 R2',
  },
  wrongWindows: (windows) => `This installer is for ${windows}. Nothing was changed. Use the other build.`,
  wrongProcessor: (architecture) =>
    `This installer is for ${architecture} Windows only. Nothing was changed. Use the one for this PC.`,
  inUse: 'TLS Remedy is in use. Nothing was changed. Close it, then try again.',
  keepJournal:
    'Keep the record of what TLS Remedy changed on this PC?\n\nWithout it, no copy of TLS Remedy can undo those changes. Removing the program changes no setting either way.',
  halfDone:
    'A change of TLS settings stopped halfway. Without TLS Remedy it stays that way.\n\nStart TLS Remedy to restore what was there, or to finish the change. Uninstall anyway?',
  awaited:
    'Windows is about to undo a change of TLS settings automatically. Without TLS Remedy the change stays.\n\nWait until it is undone, or undo it in History. Uninstall anyway?',
};
