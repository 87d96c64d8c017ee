import type { OriginTexts } from '../origin.ts';

const ITS_COPY = 'Its copy on this PC says so.';
const PREFERENCES = 'Computer Configuration, Preferences, Windows Settings, Registry.';

const changed = (when: string | null): string => (when === null ? 'Last changed' : `Last changed on ${when}`);
const mightNotLast = ({ who }: { readonly who: string }): string =>
  `${who} sets this value, so a fix here might not last. Change it there.`;

export const origin: OriginTexts = {
  setBy: 'Set by',
  policies: {
    named: (name) => `Group Policy “${name}”`,
    ofDomain: (number) =>
      number === null ? 'A Group Policy of the domain' : `Group Policy ${String(number)} of the domain`,
    unknown: (number) => (number === null ? 'A Group Policy' : `Group Policy ${String(number)}`),
    local: 'The local policy of this PC',
    managed: (name) => `Device management (${name})`,
  },
  says: {
    preferences: mightNotLast,
    template: mightNotLast,
    mdm: mightNotLast,
    'local-policy': ({ who }) =>
      `${who} sets this value, so a fix here might not last. Change it there, or in the tool that filled it.`,
    'own-export': ({ who }) => `${who} sets this value, by a file that TLS Remedy made. Replace that file there.`,
    conditional: ({ who }) =>
      `${who} sets this value on PCs that fit its conditions. Whether this PC does can’t be seen here.`,
    once: ({ who }) => `${who} set this value once. It won’t set it again.`,
    removes: ({ who }) => `${who} removes this value, so a fix here might not last. Change it there.`,
    several: ({ who, besides }) =>
      `More than one policy sets this value: ${besides}; ${who}. The last one counts, so change it there.`,
    untrusted: ({ who }) =>
      `${who} might set this value: a copy on this PC says so, but users other than administrators can change that copy.`,
    other: ({ who, wants }) =>
      wants === null
        ? `${who} wants no value here, and might remove it again.`
        : `${who} wants ${wants} here, and might set it again.`,
    ours: ({ when }) => `Last changed by TLS Remedy${when === null ? '' : `, ${when}`}. Nothing has changed it since.`,
    'group-policy-ran': ({ when }) => `${changed(when)}, while Group Policy ran.`,
    started: ({ when }) => `${changed(when)}, soon after Windows started.`,
    updated: ({ when }) => `${changed(when)}, within a day of an installation or update of Windows.`,
    'place-of-policies': () =>
      'Only policies are kept there: a Group Policy or device management might set it, or it was written there by hand.',
    'not-known': ({ when }) =>
      when === null ? 'Unknown. Windows keeps no name.' : `${changed(when)}. Windows keeps no name.`,
  },
  keepsRight: (who) => `${who} keeps this right.`,
  cameBack: (ours, at, now, since) => {
    const did = ours === null ? `removed the value on ${at}` : `set ${ours} on ${at}`;
    const is = now === null ? 'it is gone' : `it is ${now} again`;
    return `It came back: TLS Remedy ${did}; ${is}${since === null ? '' : `, since ${since}`}.`;
  },
  where: {
    preferences: PREFERENCES,
    template: 'Computer Configuration, Policies, Administrative Templates.',
    'local-policy': 'gpedit.msc, on this PC.',
    mdm: 'In your device management.',
    'own-export': PREFERENCES,
  },
  basis: {
    preferences: ITS_COPY,
    template: ITS_COPY,
    'local-policy': 'A hardening script might have filled it; no domain is needed for that.',
    mdm: 'Windows lists it among the policies in effect.',
    'own-export': ITS_COPY,
    conditional: 'Its copy on this PC has conditions.',
    once: ITS_COPY,
    removes: ITS_COPY,
    several: 'Their copies on this PC say so.',
    untrusted: null,
    other: ITS_COPY,
    ours: 'Certain: the time of its key is the one kept after the change.',
    'group-policy-ran': 'No copy on this PC names it: a policy’s script might do it.',
    started: 'A startup script or a service might do it.',
    updated: 'That might have done it.',
    'place-of-policies': null,
    'not-known': 'Ask whoever manages this PC; gpresult and Process Monitor can show more.',
  },
  unread: 'The copies of Group Policy couldn’t all be read. An administrator can see more with gpresult.',
  wrongClock: 'That time is still to come: the clock of this PC was wrong then.',
  copyWhat: 'Copy what to change',
};
