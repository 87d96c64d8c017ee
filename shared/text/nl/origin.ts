import type { OriginTexts } from '../origin.ts';

const ITS_COPY = 'Dat staat in de kopie op deze pc.';
const PREFERENCES = 'Computerconfiguratie, Voorkeuren, Windows-instellingen, Register.';

const changed = (when: string | null): string => (when === null ? 'Laatst gewijzigd' : `Laatst gewijzigd op ${when}`);
const mightNotLast = ({ who }: { readonly who: string }): string =>
  `${who} stelt deze waarde in, dus herstel hier houdt mogelijk geen stand. Wijzig het daar.`;

export const origin: OriginTexts = {
  setBy: 'Ingesteld door',
  policies: {
    named: (name) => `Groepsbeleid “${name}”`,
    ofDomain: (number) =>
      number === null ? 'Een groepsbeleid van het domein' : `Groepsbeleid ${String(number)} van het domein`,
    unknown: (number) => (number === null ? 'Een groepsbeleid' : `Groepsbeleid ${String(number)}`),
    local: 'Het lokale beleid van deze pc',
    managed: (name) => `Apparaatbeheer (${name})`,
  },
  says: {
    preferences: mightNotLast,
    template: mightNotLast,
    mdm: mightNotLast,
    'local-policy': ({ who }) =>
      `${who} stelt deze waarde in, dus herstel hier houdt mogelijk geen stand. Wijzig het daar, of in de tool die het heeft gevuld.`,
    'own-export': ({ who }) =>
      `${who} stelt deze waarde in, met een bestand dat TLS Remedy heeft gemaakt. Vervang daar dat bestand.`,
    conditional: ({ who }) =>
      `${who} stelt deze waarde in op pc’s die aan de voorwaarden voldoen. Of deze pc dat doet, is hier niet te zien.`,
    once: ({ who }) => `${who} heeft deze waarde één keer ingesteld en doet dat niet nog eens.`,
    removes: ({ who }) => `${who} verwijdert deze waarde, dus herstel hier houdt mogelijk geen stand. Wijzig het daar.`,
    several: ({ who, besides }) =>
      `Meer dan één beleid stelt deze waarde in: ${besides}; ${who}. Het laatste telt, dus wijzig het daar.`,
    untrusted: ({ who }) =>
      `${who} stelt deze waarde misschien in: dat staat in een kopie op deze pc, maar niet alleen beheerders kunnen die kopie wijzigen.`,
    other: ({ who, wants }) =>
      wants === null
        ? `${who} wil hier geen waarde en kan die opnieuw verwijderen.`
        : `${who} wil hier ${wants} en kan dat opnieuw instellen.`,
    ours: ({ when }) =>
      `Laatst gewijzigd door TLS Remedy${when === null ? '' : `, ${when}`}. Daarna heeft niets het gewijzigd.`,
    'group-policy-ran': ({ when }) => `${changed(when)}, terwijl groepsbeleid werd uitgevoerd.`,
    started: ({ when }) => `${changed(when)}, kort nadat Windows startte.`,
    updated: ({ when }) => `${changed(when)}, binnen een dag na een installatie of update van Windows.`,
    'place-of-policies': () =>
      'Daar staat alleen beleid: misschien stelt een groepsbeleid of apparaatbeheer dit in, of iemand heeft het daar zelf ingevuld.',
    'not-known': ({ when }) =>
      when === null ? 'Niet bekend. Windows bewaart geen naam.' : `${changed(when)}. Windows bewaart geen naam.`,
  },
  keepsRight: (who) => `${who} houdt dit goed.`,
  cameBack: (ours, at, now, since) => {
    const did = ours === null ? `verwijderde de waarde op ${at}` : `stelde op ${at} ${ours} in`;
    const is = now === null ? 'nu is de waarde weg' : `nu is het weer ${now}`;
    return `Het is teruggekomen: TLS Remedy ${did}; ${is}${since === null ? '' : `, sinds ${since}`}.`;
  },
  where: {
    preferences: PREFERENCES,
    template: 'Computerconfiguratie, Beleid, Beheersjablonen.',
    'local-policy': 'gpedit.msc, op deze pc.',
    mdm: 'In je apparaatbeheer.',
    'own-export': PREFERENCES,
  },
  basis: {
    preferences: ITS_COPY,
    template: ITS_COPY,
    'local-policy': 'Een script voor beveiliging kan het hebben gevuld; daar is geen domein voor nodig.',
    mdm: 'Windows noemt het bij het beleid dat geldt.',
    'own-export': ITS_COPY,
    conditional: 'De kopie op deze pc heeft voorwaarden.',
    once: ITS_COPY,
    removes: ITS_COPY,
    several: 'Dat staat in de kopieën op deze pc.',
    untrusted: null,
    other: ITS_COPY,
    ours: 'Zeker: de sleutel heeft nog het tijdstip dat na de wijziging is bewaard.',
    'group-policy-ran': 'Geen kopie op deze pc noemt het: een script van een beleid kan het doen.',
    started: 'Een opstartscript of een service kan het doen.',
    updated: 'Daar kan het door komen.',
    'place-of-policies': null,
    'not-known': 'Vraag het wie deze pc beheert; gpresult en Process Monitor laten meer zien.',
  },
  unread: 'Niet alle kopieën van groepsbeleid konden worden gelezen. Een beheerder ziet meer met gpresult.',
  wrongClock: 'Dat tijdstip moet nog komen: de klok van deze pc liep toen verkeerd.',
  copyWhat: 'Kopieer wat te wijzigen is',
};
