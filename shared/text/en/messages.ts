import type { Messages } from '../messages.ts';
import { listed } from './counts.ts';
import { englishErrors } from './errors.ts';
import { explanationsEn } from './explanations.ts';
import { ladderEn, nextStepsEn } from './ladder.ts';

export const englishMessages: Messages = {
  errors: englishErrors,
  verdicts: {
    'no-change-needed': 'Nothing needs to change: this PC offers TLS 1.2.',
    'improvement-available': 'TLS 1.2 works, and the setting can be better.',
    'fix-available': 'Some programs on this PC can’t offer TLS 1.2, and that can be fixed here.',
    'cannot-be-fixed-here': 'No setting can fix this PC: something else is missing.',
    undetermined: 'It can’t be told yet: something that decides could not be read or is in doubt.',
  },
  rungs: {
    release: {
      name: 'Windows version',
      codes: {
        supported: 'This Windows can be checked and repaired here.',
        named: 'You named this Windows; the registry doesn’t tell.',
        'newer-than-known': 'This Windows is newer than the program knows. The rules of the newest known one are used.',
        'service-pack-missing': 'Windows 7 lacks Service Pack 1. The update can’t be installed without it.',
        'too-old': 'This Windows is too old: its WinHTTP has no TLS 1.2 setting.',
        unknown: 'The registry doesn’t tell which Windows this is.',
      },
    },
    update: {
      name: 'Update',
      codes: {
        'not-needed': 'This Windows needs no update for the setting.',
        'update-present': 'KB3140245 or later is installed.',
        'update-missing': 'KB3140245 is missing. Without it Windows doesn’t read the setting.',
        'update-probably-missing':
          'KB3140245 is probably missing: the files are older, but some builds number them lower.',
        'update-unknown': 'The versions of the files could not be read, so the update may be missing.',
      },
    },
    'winhttp-value': {
      name: 'WinHTTP value',
      codes: {
        serves: 'The value offers TLS 1.2.',
        'not-set': 'No value is set, and Windows offers TLS 1.2 by itself.',
        'no-rules': 'Not judged, since the Windows isn’t known.',
        unreadable: 'The value could not be read.',
        malformed: 'The value is malformed: Windows may ignore it, or offer no TLS 1.2.',
        'lacks-tls-1.2': 'The value lacks TLS 1.2.',
        missing: 'No value is set, and this Windows offers no TLS 1.2 without one.',
        'missing-in-native': 'The value is missing in the 64-bit view.',
        'missing-in-wow64': 'The value is missing in the 32-bit view.',
        'malformed-harmless': 'The value is malformed; TLS 1.2 works all the same.',
        'ssl-enabled': 'The value switches on SSL, which is unsafe.',
        'tls-1.3-removed': 'The value takes TLS 1.3 away.',
      },
    },
    schannel: {
      name: 'SChannel',
      codes: {
        on: 'TLS 1.2 is on for this PC.',
        'no-rules': 'Not judged, since the Windows isn’t known.',
        unreadable: 'The SChannel settings for TLS 1.2 could not be read.',
        disabled: 'TLS 1.2 is switched off for the whole PC.',
        'disabled-by-default': 'TLS 1.2 is off for programs that don’t ask for it by name.',
        'not-configured': 'TLS 1.2 is not switched on. Windows 7 needs this besides the value.',
        'odd-value': 'A value here has a type that Windows doesn’t document. It was left alone.',
        misspelt: 'TLS 1.2 is on. A misspelt DisableByDefault stands beside it and has no effect.',
      },
    },
    ...ladderEn,
  },
  nextSteps: nextStepsEn,
  explanations: explanationsEn,
  releases: {
    'windows-7': 'Windows 7',
    'server-2008-r2': 'Windows Server 2008 R2',
    'windows-8': 'Windows 8',
    'server-2012': 'Windows Server 2012',
    'windows-8.1': 'Windows 8.1',
    'server-2012-r2': 'Windows Server 2012 R2',
    'windows-10': 'Windows 10',
    'server-2016': 'Windows Server 2016',
    'server-2019': 'Windows Server 2019',
    'server-sac': 'Windows Server (semi-annual)',
    'windows-11': 'Windows 11',
    'server-2022': 'Windows Server 2022',
    'server-2025': 'Windows Server 2025',
    older: 'A Windows before Windows 7',
    unknown: 'An unknown Windows',
  },
  profiles: {
    recommended: 'Recommended',
    tls12: 'TLS 1.2',
    'tls11-12': 'TLS 1.1 + 1.2',
    'tls10-12': 'TLS 1.0 to 1.2',
    'tls10+12': 'TLS 1.0 + 1.2',
    remove: 'No value',
  },
  views: { native: '64-bit view', wow64: '32-bit view' },
  outcomes: {
    committed: 'Done.',
    undone: 'Undone.',
    'nothing-to-do': 'There was nothing to do.',
    failed: 'Nothing was changed.',
  },
  entryStates: { pending: 'half-done', committed: 'in force', undone: 'undone', failed: 'failed' },
  numberProblems: {
    empty: 'Nothing was given.',
    'not-a-number': 'This is no number.',
    negative: 'A negative number is no set of protocols.',
    'too-large': 'The number has more than 32 bits.',
    ambiguous: 'Without a base this can be read in two ways.',
  },
  cli: {
    noValue: 'no value',
    unreadable: 'could not be read',
    none: 'none',
    notKnown: 'what isn’t known: nothing is stored',
    offers: 'offers',
    value: 'value',
    wouldWrite: (count) =>
      count === 1 ? 'What would be written (1 value):' : `What would be written (${String(count)} values):`,
    nothingToWrite: 'Nothing would be written.',
    wrote: 'Written:',
    takenBack: 'Put back:',
    leftAlone: 'Left alone, because something else changed it since:',
    readBack: (verified) => (verified ? 'Read back and equal.' : 'Read back, and NOT equal: something wrote over it.'),
    journalEntry: (id) => `Journal entry ${String(id)}. To take it back: undo ${String(id)} --yes`,
    readsOtherwise:
      'These read back otherwise: a Group Policy, or a program that guards the registry, wrote over them.',
    restart: (programs) =>
      `Programs read the value when they start: close ${listed(programs.length > 0 ? programs : ['Outlook'])} and open again. To be sure for all, restart the PC.`,
    apply: 'To write this: apply --yes',
    confirm: (count) => (count === 1 ? 'Write 1 value? [y/N] ' : `Write ${String(count)} values? [y/N] `),
    noHistory: 'No changes yet.',
    damagedEntry: (name) => `Journal entry ${name} is damaged and was left alone.`,
    ranOn: (system, driver) => `Read on ${system} with the ${driver} driver.`,
    sslWarning: 'Warning: this switches on SSL, which is unsafe. Microsoft 365 doesn’t need it.',
    sameNumber: (hex, decimal) => `${hex} is ${String(decimal)} in decimal.`,
    unknownBits: (hex) => `Bits that no protocol owns: ${hex}`,
    nextStep: 'Next step:',
    yes: 'y',
    because: 'Why',
    explain: { what: 'What it is', why: 'Why it matters', how: 'How we know', unknown: 'What we don’t know' },
    programs: { winhttp: 'WinHTTP', dotnet4: '.NET 4', dotnet2: '.NET 2.0 to 3.5', wininet: 'Internet Options' },
    neededPackage: (kb, release, architecture, inDoubt) =>
      `${kb} for ${release}, ${architecture}${inDoubt ? ' (its own list doesn’t name this Windows)' : ''}`,
    officeReads: (bitness, view) => `The Office here is ${bitness}-bit and reads the ${view}.`,
    usage: `TLS Remedy checks, repairs and explains the TLS 1.2 setting of WinHTTP.

  check                     read the PC and say what it means
  plan                      what apply would write
  apply --yes               write it, read it back
  undo [ID] --yes           take the last change (or entry ID) back exactly
  recover [--finish] --yes  end a change that stopped halfway
  history                   every change, with what was there before
  explain NUMBER            what a DefaultSecureProtocols number means
  export --format F --out DIR  the decision as files for other PCs, with an undo

Options
  --profile P     recommended, tls12, tls11-12, tls10-12, tls10+12, remove  (plan, apply)
  --mask M        a number of your own, such as 0xA00                       (plan, apply)
  --scope S       winhttp, schannel, dotnet, stray, with commas between     (plan, apply)
                  winhttp,schannel unless you say otherwise
  --explain RUNG  what a rung is, why it matters, how we know, what we don’t (check)
  --format F      reg, cmd, gpp, admx, intune, configmgr, dsc, ansible      (export)
  --for R,R       the releases that the files are for                       (export)
  --out DIR       the folder to write to; --force replaces files            (export)
  --registry PATH a sample folder or a .reg file that stands for a whole PC
  --registry-driver D  native or script-host                                (Windows)
  --release R     name the Windows, such as windows-7    --arch A  x64, x86, arm64
  --json          JSON on standard output                --lang L  en or nl
  --yes           write without asking                   --version

Exit codes: 0 nothing must be done, or done; 1 a fix is available, or something to write; 2 bad input;
3 not permitted; 4 written, but it reads back otherwise; 5 can’t be fixed here, or can’t be told;
6 the registry changed meanwhile; 7 a half-done change must be recovered first; 70 our bug.`,
  },
};
