import type { ExtraScope, Scope, SwitchScope } from '../../remediation/scopes/index.ts';
import type { DotnetRuntime } from '../../windows/catalogue/programs.ts';
import type { PlaceText, PolicyTexts, ScopeTexts } from '../scopes.ts';

const DOTNET_VERSIONS: Readonly<Record<DotnetRuntime, string>> = { v2: '2.0 to 3.5', v4: '4' };

/** Where the writes of each scope go. */
export const scopePlaces: Readonly<Record<Scope, PlaceText>> = {
  winhttp: ({ view }) => view ?? 'Windows programs',
  schannel: ({ protocol }) => `Schannel, ${protocol}`,
  dotnet: ({ runtime, view }) =>
    [
      '.NET',
      ...(runtime === null ? [] : [` ${DOTNET_VERSIONS[runtime]}`]),
      ...(view === null ? [] : [`, ${view}`]),
    ].join(''),
  certificates: () => 'Root certificates',
  stray: ({ path }) => `Stray, ${path}`,
  'schannel-server': ({ protocol }) => `Schannel, incoming, ${protocol}`,
};

/** The scopes that have to be chosen, by name and why. */
export const scopeTexts: Readonly<Record<ExtraScope, ScopeTexts>> = {
  dotnet: {
    name: '.NET programs',
    why: 'For OneDrive and SharePoint tools. Office itself doesn’t need it.',
  },
  certificates: {
    name: 'Download of root certificates',
    why: 'Someone might have turned it off on purpose. Microsoft 365 needs newer root certificates than an old version of Windows has.',
  },
  stray: {
    name: 'Stray values',
    why: 'They have no effect, but look like a fix. Removing them changes nothing for programs.',
  },
  'schannel-server': {
    name: 'TLS 1.2 for incoming connections',
    why: 'For a PC that others connect to, such as a server. It takes effect after a restart.',
  },
};

/** The scopes that have a switch in the policy template. */
export const scopePolicies: Readonly<Record<SwitchScope, PolicyTexts>> = {
  schannel: {
    name: 'TLS for clients in Schannel',
    help: 'Windows 7 and Server 2008 R2 have these protocols off for clients. Enabled turns them on. Disabled deletes the values.',
  },
  dotnet: {
    name: 'TLS for .NET programs',
    help: 'Enabled lets .NET programs follow Windows and use strong cryptography. Disabled deletes the values.',
  },
  'schannel-server': {
    name: 'TLS 1.2 for incoming connections in Schannel',
    help: 'Windows 7 and Server 2008 R2 have it off for incoming connections. Enabled turns it on, after a restart. Disabled deletes the values.',
  },
};
