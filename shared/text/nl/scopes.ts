import type { ExtraScope, Scope, SwitchScope } from '../../remediation/scopes/index.ts';
import type { DotnetRuntime } from '../../windows/catalogue/programs.ts';
import type { PlaceText, PolicyTexts, ScopeTexts } from '../scopes.ts';

const DOTNET_VERSIONS: Readonly<Record<DotnetRuntime, string>> = { v2: '2.0 tot 3.5', v4: '4' };

/** Where the writes of each scope go. */
export const scopePlaces: Readonly<Record<Scope, PlaceText>> = {
  winhttp: ({ view }) => view ?? 'Windows-programma’s',
  schannel: ({ protocol }) => `Schannel, ${protocol}`,
  dotnet: ({ runtime, view }) =>
    [
      '.NET',
      ...(runtime === null ? [] : [` ${DOTNET_VERSIONS[runtime]}`]),
      ...(view === null ? [] : [`, ${view}`]),
    ].join(''),
  certificates: () => 'Basiscertificaten',
  stray: ({ path }) => `Verdwaald, ${path}`,
  'schannel-server': ({ protocol }) => `Schannel, inkomend, ${protocol}`,
};

/** The scopes that have to be chosen, by name and why. */
export const scopeTexts: Readonly<Record<ExtraScope, ScopeTexts>> = {
  dotnet: {
    name: '.NET-programma’s',
    why: 'Voor OneDrive en tools voor SharePoint. Office zelf heeft het niet nodig.',
  },
  certificates: {
    name: 'Ophalen van basiscertificaten',
    why: 'Iemand kan het met opzet hebben uitgezet. Microsoft 365 heeft nieuwere basiscertificaten nodig dan een oude Windows-versie heeft.',
  },
  stray: {
    name: 'Verdwaalde waarden',
    why: 'Ze hebben geen effect, maar lijken een oplossing. Verwijderen verandert niets voor programma’s.',
  },
  'schannel-server': {
    name: 'TLS 1.2 voor inkomende verbindingen',
    why: 'Voor een pc waarmee anderen verbinding maken, zoals een server. Het geldt na een herstart.',
  },
};

/** The scopes that have a switch in the policy template. */
export const scopePolicies: Readonly<Record<SwitchScope, PolicyTexts>> = {
  schannel: {
    name: 'TLS voor clients in Schannel',
    help: 'Op Windows 7 en Server 2008 R2 staan deze protocollen voor clients uit. Ingeschakeld zet ze aan. Uitgeschakeld verwijdert de waarden.',
  },
  dotnet: {
    name: 'TLS voor .NET-programma’s',
    help: 'Ingeschakeld laat .NET-programma’s Windows volgen en sterke cryptografie gebruiken. Uitgeschakeld verwijdert de waarden.',
  },
  'schannel-server': {
    name: 'TLS 1.2 voor inkomende verbindingen in Schannel',
    help: 'In Windows 7 en Server 2008 R2 staat het uit voor inkomende verbindingen. Ingeschakeld zet het aan; dat geldt na een herstart. Uitgeschakeld verwijdert de waarden.',
  },
};
