import type { Messages } from '../shape.ts';
import { listed } from './counts.ts';
import { sharedMessagesEn } from './shared-messages.ts';

export const englishMessages: Messages = {
  ...sharedMessagesEn,
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
    programs: { winhttp: 'WinHTTP', dotnet4: '.NET 4', dotnet2: '.NET 2.0 to 3.5', wininet: 'Internet Options' },
    usage: `TLS Remedy checks, repairs and explains the TLS 1.2 setting of WinHTTP.

  check                     read the PC and say what it means
  plan                      what apply would write
  apply --yes               write it, read it back
  undo [ID] --yes           take the last change (or entry ID) back exactly
  recover [--finish] --yes  end a change that stopped halfway
  history                   every change, with what was there before
  explain TEXT|FILE|-       what a number, a command, a script or a .reg file would write
  report [--html|--json] [--out FILE] [--with-names]
                            a report to hand over: text, one HTML page, or JSON; exits 0 when made
  report verify FILE        whether such a report is as it was made: 0 intact, 4 changed, 2 no report
  fleet DIR|- [--csv]       count verdicts over a folder of reports and .reg exports, or a report a
                            line on standard input; exits 5 when some could not be read
  probe                     see what Windows itself offers, over loopback
  probe --host NAME         see how Windows connects to a host that you name

Options
  --profile P     recommended, tls12, tls11-12, tls10-12, tls10+12, remove  (plan, apply)
  --mask M        a number of your own, such as 0xA00                       (plan, apply)
  --scope S       winhttp, schannel, dotnet, stray, with commas between     (plan, apply)
                  winhttp,schannel unless you say otherwise
  --explain RUNG  what a rung is, why it matters, how we know, what we don’t (check)
  --out FILE      write there; .html, .json or .txt says the form           (report)
  --with-names    add the user’s and this PC’s name, else left out          (report)
  --format F      reg, cmd, gpp, admx, intune, configmgr, dsc, ansible      (export)
  --for R,R       the releases that the files are for                       (export)
  --out DIR       the folder to write to; --force replaces files            (export)
  --registry PATH a sample folder or a .reg file that stands for a whole PC
  --registry-driver D  native or script-host                                (Windows)
  --release R     name the Windows, such as windows-7    --arch A  x64, x86, arm64
  --json          JSON on standard output                --lang L  en or nl
  --yes           write without asking                   --version

Exit codes: 0 nothing must be done, or done; 1 a fix is available, or something to write; 2 bad input;
3 not permitted; 4 written, but it reads back otherwise or
Windows doesn’t offer what was promised; 5 can’t be fixed here, or can’t be told;
6 the registry changed meanwhile; 7 a half-done change must be recovered first; 70 our bug.`,
  },
};
