import { values } from './terms.ts';

const WHO = { native: '64-bit programs', wow64: '32-bit programs', all: 'all programs' };

/** The texts of the guide. They are for somebody who doesn’t know what TLS is: programs first, then the cause. */
export const guided = {
  steps: {
    name: 'Progress',
    understand: 'Understand',
    fix: 'Fix',
    done: 'Done',
    passed: ', done',
    notNeeded: ', not needed',
  },
  back: 'Back',
  next: 'Next: see the fix',
  other: 'Choose another fix',
  close: 'Close',
  nothingChanged: 'Nothing has been changed yet.',
  understand: {
    noCommon: (program: string, who: 'native' | 'wow64' | 'all'): string =>
      `${{ native: '64-bit ', wow64: '32-bit ', all: '' }[who]}${program} and Microsoft\u00a0365 have no protocol in common`,
    update: {
      present: 'The update that makes Windows read the setting is installed.',
      missing: 'The update that makes Windows read the setting is missing.',
      'probably-missing': 'The update that makes Windows read the setting is probably missing.',
      unknown: 'It isn’t clear whether the update that makes Windows read the setting is installed.',
    },
    asks: {
      '32': 'A 32-bit program. It asks Windows for a secure connection.',
      '64': 'A 64-bit program. It asks Windows for a secure connection.',
      unknown: 'It asks Windows for a secure connection.',
    },
    offers: 'Windows offers',
    offersTo: { native: `for ${WHO.native}`, wow64: `for ${WHO.wow64}`, all: `for ${WHO.all}` },
    offersNothing: 'Unknown',
    accepts: 'Microsoft 365 accepts',
    since: 'now that TLS 1.0 and 1.1 are turned off there',
    links: {
      whole: 'The two lists share a protocol, so the two sides can connect.',
      broken: 'The two lists share no protocol, so the connection stops before it starts.',
      unknown: 'It isn’t clear whether the two lists share a protocol.',
    },
    found: 'What the check found',
    question: 'What is a protocol?',
    answer:
      'A set of rules that two programs follow to keep their connection private. The one used here is TLS, which comes in several versions. Each side lists the versions that it accepts, and they connect only with one that is on both lists.',
    /** Why, in plain words, by the rung that decided; where one is missing, Home’s reason is shown. */
    reasons: {
      'winhttp-value.missing': (windows: string): string =>
        `Nothing is broken. ${windows} was made before TLS 1.2 was required, and it isn’t set to offer it.`,
      'winhttp-value.missing-in-wow64': (windows: string): string =>
        `Nothing is broken. ${windows} was made before TLS 1.2 was required, and the setting was added for 64-bit programs only.`,
      'winhttp-value.missing-in-native': (windows: string): string =>
        `Nothing is broken. ${windows} was made before TLS 1.2 was required, and the setting was added for 32-bit programs only.`,
      'winhttp-value.lacks-tls-1.2': (): string => 'Nothing is broken. An old setting makes Windows offer too little.',
      'winhttp-value.malformed': (): string => 'The setting is in a form that Windows might not accept.',
    } as Readonly<Partial<Record<string, (windows: string) => string>>>,
    who: { native: '64-bit programs', wow64: '32-bit programs', only: 'Windows programs' },
    views: {
      has: (who: string): string => `${who} have the setting.`,
      'needs-none': (who: string): string => `${who} don’t need a setting here.`,
      missing: (who: string): string => `The setting for ${who} is missing.`,
      'lacks-tls-1.2': (who: string): string => `${who} have a setting that leaves out TLS 1.2.`,
      malformed: (who: string): string => `${who} have a setting that Windows might not understand.`,
      'malformed-harmless': (who: string): string => `${who} have an odd setting, but TLS 1.2 works anyway.`,
      'ssl-enabled': (who: string): string => `${who} have a setting that also allows SSL, which is unsafe.`,
      'tls-1.3-removed': (who: string): string => `${who} have a setting that turns off TLS 1.3.`,
      unreadable: (who: string): string => `The setting for ${who} couldn’t be read.`,
    },
    isOne: (program: string): string => `${program} is one of them.`,
    value: (value: string): string => `DefaultSecureProtocols is ${value}`,
    noValue: (view: string): string => `DefaultSecureProtocols isn’t set in ${view}`,
    file: (kb: string, file: string, found: string, needed: string | null): string =>
      needed === null ? `${kb} or later: ${file} ${found}` : `${kb}: ${file} ${found}, needed: ${needed} or later`,
  },
  apply: {
    title: (count: number): string => `Change ${values(count)}?`,
    lead: 'This is the only step that changes anything, and you can fully undo it.',
    asks: 'Windows asks for permission in a separate window. Choose Yes.',
    keeps: 'The current values are saved first, so that you can undo the change.',
    readsBack: 'Every value is read back, without administrator rights, and compared with what was written.',
  },
};
