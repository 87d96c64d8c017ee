import type { GuidedScope } from '../../remediation/scopes/index.ts';
import { listed, values } from './counts.ts';

const WHO = { native: '64-bit programs', wow64: '32-bit programs', all: 'all programs' };

/** The texts of the wizard. They are for somebody who doesn't know what TLS is: programs first, then the cause. */
export const guided = {
  steps: {
    name: 'Progress',
    check: 'Check',
    understand: 'Understand',
    choose: 'Choose',
    apply: 'Apply',
    prove: 'Prove',
    done: ', done',
    notNeeded: ', not needed',
  },
  back: 'Back',
  next: 'Continue',
  again: 'Start again',
  finish: 'Done',
  nothingChanged: 'Nothing has been changed yet.',
  symptoms: {
    outlook: { title: 'Outlook doesn’t connect', more: 'Or another Office program can’t reach Microsoft 365.' },
    onedrive: { title: 'OneDrive won’t sign in', more: 'For instance with the error 0x8004DE40.' },
    asked: { title: 'I was asked to enable TLS 1.2', more: 'By a help desk, a provider or a message.' },
    broke: { title: 'Something broke after a change', more: 'It worked until a setting was changed.' },
    error: { title: 'I see an error code', more: 'Such as 0x80072F8F, AADSTS1002016 or event 36871.' },
  },
  check: {
    code: 'The error code',
    codeHint: 'Type it as you see it; text around it is ignored.',
    codeNotKnown: 'This code isn’t known here. Choose what else fits.',
    codeFirst: 'Type the code first.',
    title: 'What is the matter?',
    lead: 'Choose what fits best. The check that follows only reads this PC and changes nothing.',
    first: 'Choose what fits first.',
    go: 'Check this PC',
    goSample: 'Check the sample PC',
    reading: 'Reading the settings…',
  },
  understand: {
    said: (symptom: string): string => `You said: ${symptom}.`,
    change: 'Change',
    noCommon: (program: string, who: 'native' | 'wow64' | 'all'): string =>
      `${{ native: '64-bit ', wow64: '32-bit ', all: '' }[who]}${program} and Microsoft\u00a0365 have no protocol in common`,
    update: {
      present: 'The update that makes Windows read the setting is installed.',
      missing: 'The update that makes Windows read the setting is missing.',
      'probably-missing': 'The update that makes Windows read the setting is probably missing.',
      unknown: 'It isn’t known whether the update that makes Windows read the setting is installed.',
    },
    asks: {
      '32': 'A 32-bit program. It asks Windows for a safe connection.',
      '64': 'A 64-bit program. It asks Windows for a safe connection.',
      unknown: 'It asks Windows for a safe connection.',
    },
    offers: 'Windows offers',
    offersTo: { native: `for ${WHO.native}`, wow64: `for ${WHO.wow64}`, all: `for ${WHO.all}` },
    offersNothing: 'Nothing that is known',
    accepts: 'Microsoft 365 accepts',
    since: 'since TLS 1.0 and 1.1 were switched off there',
    links: {
      whole: 'Both lists share a protocol, so they can connect.',
      broken: 'The two lists share no protocol, so the connection stops before it starts.',
      unknown: 'It isn’t known whether the two lists share a protocol.',
    },
    found: 'What the check found',
    question: 'What is a protocol?',
    answer:
      'An agreement on how two programs keep their connection private. The one used here is TLS, and it has versions. Each side lists the versions that it accepts; they connect only with one that is on both lists.',
    /** Why, in plain words, by the rung that decided; where one is missing, Home’s reason is shown. */
    reasons: {
      'winhttp-value.missing': (windows: string): string =>
        `Nothing is broken. ${windows} was made before TLS 1.2 was required, and was never set to offer it.`,
      'winhttp-value.missing-in-wow64': (windows: string): string =>
        `Nothing is broken. ${windows} was made before TLS 1.2 was required, and the setting was added for 64-bit programs only.`,
      'winhttp-value.missing-in-native': (windows: string): string =>
        `Nothing is broken. ${windows} was made before TLS 1.2 was required, and the setting was added for 32-bit programs only.`,
      'winhttp-value.lacks-tls-1.2': (): string =>
        'Nothing is broken. An old setting makes Windows offer less than Microsoft 365 asks for.',
      'winhttp-value.malformed': (): string =>
        'The setting is there, but in a form that Windows may not accept. It has to be corrected.',
      'winhttp-value.ssl-enabled': (): string =>
        'TLS 1.2 is on. An old setting also lets Windows use SSL, which is unsafe, and Microsoft 365 doesn’t need it.',
      'winhttp-value.tls-1.3-removed': (windows: string): string =>
        `TLS 1.2 is on. An old setting keeps the newest version, TLS 1.3, from programs of ${windows}.`,
      'schannel.disabled': (): string =>
        'TLS 1.2 was switched off for the whole PC, for every program. Switching it on is the repair.',
    } as Readonly<Partial<Record<string, (windows: string) => string>>>,
    who: { native: '64-bit programs', wow64: '32-bit programs', only: 'Windows programs' },
    views: {
      has: (who: string): string => `${who} have the setting.`,
      'needs-none': (who: string): string => `${who} need no setting here.`,
      missing: (who: string): string => `${who} don’t have the setting.`,
      'lacks-tls-1.2': (who: string): string => `${who} have a setting that leaves TLS 1.2 out.`,
      malformed: (who: string): string => `${who} have a setting that Windows may not understand.`,
      'malformed-harmless': (who: string): string => `${who} have an odd setting. TLS 1.2 works anyway.`,
      'ssl-enabled': (who: string): string => `${who} have a setting that also allows SSL, which is unsafe.`,
      'tls-1.3-removed': (who: string): string => `${who} have a setting that takes TLS 1.3 away.`,
      unreadable: (who: string): string => `What ${who} have could not be read.`,
    },
    isOne: (program: string): string => `${program} is one of them.`,
    value: (value: string): string => `DefaultSecureProtocols is ${value}`,
    noValue: (view: string): string => `DefaultSecureProtocols isn’t set in ${view}`,
    file: (kb: string, file: string, found: string, needed: string | null): string =>
      needed === null ? `${kb} or later: ${file} ${found}` : `${kb}: ${file} ${found}, needed: ${needed} or later`,
    lastChange: (when: string): string => `TLS Remedy changed settings here: ${when}.`,
    lastChangeMore: (id: number): string =>
      `Journal entry ${id}. If the trouble began then, undo brings back exactly what was there before.`,
    toDo: 'What you can do',
    /** Where the command line’s next step is of no use in the window. */
    steps: {
      'release.unknown': 'Check again. If that doesn’t help, ask whoever manages this PC which Windows it is.',
    } as Readonly<Partial<Record<string, string>>>,
    install: (update: string): string => `Install ${update}.`,
    inOrder: 'In this order: the last one needs the others. If one is already installed, its installer says so.',
    installWhere: 'Windows Update may offer it. The Microsoft Update Catalog has it too.',
    thenCheck: 'Restart the PC, open TLS Remedy again and check again.',
    canPrepare: 'You can write the settings now. They take effect as soon as the update is installed.',
    choose: 'Choose the repair',
    otherRepair: 'Choose another repair',
    more: 'See what else can help',
    prepare: 'Prepare this PC',
  },
  further: {
    title: (program: string): string => `If ${program} still doesn’t connect`,
    reopen: (program: string): string =>
      `Close ${program} and open it again: programs read the settings when they start.`,
    dotnet: 'Some programs use .NET, which has settings of its own. Start again and choose what fits OneDrive.',
    stray: 'A value is in a place that Windows doesn’t read. It does no harm and isn’t the cause.',
    other:
      'If that doesn’t help, these settings aren’t the cause: ask whoever manages this PC about the account or the network.',
  },
  choose: {
    title: 'Choose the repair',
    lead: 'Recommended fits unless somebody asked you for another one.',
    prepareLead: 'What you choose is written now, and takes effect once the update is installed.',
    list: 'Repairs',
    recommended: {
      write: 'Adds TLS 1.2 where it is missing. What is right already stays as it is.',
      remove: 'Removes what is in the way. This Windows offers TLS 1.2 by itself.',
    },
    prices: {
      'tls11-12': 'Offers the old TLS 1.1 as well. It is rarely needed.',
      'tls10+12': 'Offers the old TLS 1.0 as well: only for an old server that you must reach.',
      'tls10-12': 'Offers both old versions as well: the widest choice, and the weakest.',
    },
    extra: {
      'takes-tls-1.3': 'It takes TLS 1.3 away here.',
      'not-needed': 'This Windows needs no such value.',
    },
    also: 'Do this as well',
    scopes: {
      dotnet: {
        title: 'Set .NET programs to follow Windows',
        more: 'OneDrive and SharePoint tools can be such programs.',
      },
      certificates: {
        title: 'Let Windows fetch root certificates',
        more: 'A root that Microsoft 365 needs can then come by itself.',
      },
      stray: {
        title: 'Clear away values without effect',
        more: 'They are in places that Windows doesn’t read, and look like a repair.',
      },
    } satisfies Readonly<Record<GuidedScope, object>>,
    nothing: 'Everything is as chosen already, so nothing has to be written.',
  },
  apply: {
    title: (count: number): string => `Change ${values(count)}?`,
    lead: 'This is the only step that changes something, and it can be undone exactly.',
    happens: 'What happens when you apply',
    asks: 'Windows asks for permission in a window of its own. Choose Yes.',
    keeps: 'What is there now is kept in a journal, so that it can be brought back.',
    writes: (count: number): string => `${values(count)} are changed, one after another.`,
    writesOne: '1 value is changed.',
    readsBack: 'Everything is read back without administrator rights and compared.',
    open: 'Programs may stay open. They use the new settings when they next start.',
    nothing: 'There is nothing left to change',
    nothingLead: 'Something else changed the settings meanwhile. They are now as you chose.',
  },
  recover: {
    title: 'A change stopped halfway',
    lead: 'Decide this first.',
    restore: 'Put back what was there',
    restoreMore: 'Every value becomes what it was before the change began. Choose this if you are not sure.',
    finish: 'Finish the change',
    finishMore: 'The rest of the values are written as well.',
    finishUndo: 'The rest of the values are put back as well.',
    stopUndoing: 'Every value becomes what it was before the undoing began.',
  },
  prove: {
    titles: {
      prepared: 'Prepared: the settings are in place',
      'not-equal': 'Written, but it reads back differently',
      nothing: 'Nothing had to be changed',
      undone: 'Undone: everything is as it was',
      'undone-in-part': 'Undone in part',
      failed: 'Nothing was changed',
    },
    leads: {
      proven: (who: string): string =>
        `Proven: ${who} that leave the choice to Windows now offer TLS 1.2. A new one connected to TLS Remedy itself; nothing left the PC.`,
      differs: 'The values read back as written, but a new program still didn’t offer it. A restart may help.',
      written: (program: string): string =>
        `Every value was read back and is equal. No connection was tried yet: open ${program} to see.`,
      prepared: 'Every value was read back and is equal. Programs can’t use them yet, for the reason below.',
      'not-equal': 'Something wrote over it: a Group Policy, or a program that guards the registry.',
      nothing: 'Everything is already as you chose.',
      undone: 'Every value was put back exactly, even where there was none.',
      'undone-in-part': 'Something else has changed some values since. They were left alone.',
      failed: 'The earlier values are all in place.',
    },
    who: { native: WHO.native, wow64: WHO.wow64, all: 'programs' },
    bySettings: 'Follows from the settings',
    other: (who: string, protocols: string): string => `${who}: ${protocols}.`,
    otherNothing: 'nothing that is known',
    otherSame: 'As it was before the change.',
    otherChanged: 'Changed as well.',
    readBack: 'Read back without administrator rights.',
    reopen: (programs: readonly string[], fallback: string): string =>
      programs.length === 0
        ? `Close ${fallback} and open it again.`
        : `${listed(programs)} ${programs.length === 1 ? 'is running: close it and open it again' : 'are running: close them and open them again'}.`,
    copy: 'Copy the report',
    toReport: 'Go to Report',
    copyMore: 'All that was read and written. Copy it as text, or save it as a page.',
    report: 'A report for whoever helps you',
  },
};
