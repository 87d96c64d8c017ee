import type { ExportTexts, ExportWords } from '../../text/export.ts';
import { PROFILES } from '../../tls/profiles.ts';
import { decodeMask, formatHex, type Mask } from '../../tls/mask.ts';
import { pathIn64BitView, type RegistryView } from '../../windows/registry.ts';
import { DEFAULT_SECURE_PROTOCOLS, refOf, setting } from '../../windows/settings.ts';
import { unixLines, type ArtefactFile } from '../artefact.ts';
import type { Aim, Decision } from '../decision.ts';
import { xmlText } from '../escape.ts';

/** What one entry of the drop-down writes in each view. */
type Choice = Readonly<Record<RegistryView, Mask>>;

const NAMESPACE = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';

const pathIn = (view: RegistryView): string => pathIn64BitView(refOf(setting(DEFAULT_SECURE_PROTOCOLS), view));
const inBothViews = (mask: Mask): Choice => ({ native: mask, wow64: mask });
const sameChoice = (a: Choice, b: Choice): boolean => a.native === b.native && a.wow64 === b.wow64;

/** The numbers of the profiles; every one of them has TLS 1.2. */
const OFFERED: readonly Choice[] = PROFILES.flatMap(({ action }) =>
  action.kind === 'write' ? [inBothViews(action.mask)] : [],
);

/**
 * What the decision writes; null where it only removes, or leaves a view as it is: a drop-down writes both. The first
 * family that gets numbers speaks for all.
 */
function decided(decision: Decision): Choice | null {
  const of = (aims: readonly Aim[], view: RegistryView): Mask | null =>
    aims.find((aim) => aim.setting === DEFAULT_SECURE_PROTOCOLS && aim.view === view)?.value ?? null;
  for (const { aims } of decision.families) {
    const [native, wow64] = [of(aims, 'native'), of(aims, 'wow64')];
    if (native !== null && wow64 !== null) return { native, wow64 };
  }
  return null;
}

/** The entries of the drop-down, with the one of the decision at `chosen`. */
function choicesOf(decision: Decision): { readonly choices: readonly Choice[]; readonly chosen: number } {
  const wanted = decided(decision);
  if (wanted === null) return { choices: OFFERED, chosen: 0 };
  const at = OFFERED.findIndex((choice) => sameChoice(choice, wanted));
  return at >= 0 ? { choices: OFFERED, chosen: at } : { choices: [wanted, ...OFFERED], chosen: 0 };
}

const choiceId = ({ native, wow64 }: Choice): string => `Value_${native.toString(16)}_${wow64.toString(16)}`;

const words = (mask: Mask): string => {
  const names = decodeMask(mask).protocols;
  return `${names.join(', ')} (${formatHex(mask)})`;
};

/** A policy of its own for the other values of the decision: each either written or, when disabled, deleted. */
interface Switch {
  readonly name: 'Schannel' | 'Dotnet';
  readonly aims: readonly Aim[];
}

/** Every value of the decision but the drop-down's, once each. Stray values have no policy: nothing is ever to write them. */
function switchesOf(decision: Decision): readonly Switch[] {
  const all = decision.families.flatMap(({ aims }) => aims);
  const unique = [...new Map(all.map((aim) => [`${aim.setting} ${aim.view}`, aim])).values()];
  const of = (start: string): readonly Aim[] => unique.filter((aim) => aim.setting.startsWith(start));
  const switches: readonly Switch[] = [
    { name: 'Schannel', aims: of('schannel.') },
    { name: 'Dotnet', aims: of('dotnet.') },
  ];
  return switches.filter(({ aims }) => aims.length > 0);
}

/** What Enabled writes: where the decision only removes a value, what that value says when it is on. */
const whenEnabled = ({ name, value }: Aim): number => value ?? (name === 'DisabledByDefault' ? 0 : 1);

function choiceLines(choice: Choice): readonly string[] {
  const { native, wow64 } = choice;
  return [
    `        <item displayName="$(string.${choiceId(choice)})">`,
    `          <value><decimal value="${native}"/></value>`,
    '          <valueList>',
    `            <item key="${xmlText(pathIn('wow64'))}" valueName="DefaultSecureProtocols"><value><decimal value="${wow64}"/></value></item>`,
    '          </valueList>',
    '        </item>',
  ];
}

/** The drop-down: one choice writes both views, Disabled deletes both. Format: facts 9.2 [A1][A3]. */
function dropDownLines(choices: readonly Choice[]): readonly string[] {
  const key = xmlText(pathIn('native'));
  const deletion = (path: string): string =>
    `        <item key="${xmlText(path)}" valueName="DefaultSecureProtocols"><value><delete/></value></item>`;
  return [
    `    <policy name="WinHttpTls" class="Machine" displayName="$(string.WinHttpTls)" explainText="$(string.WinHttpTls_Help)" presentation="$(presentation.WinHttpTls)" key="${key}">`,
    '      <parentCategory ref="TlsRemedy"/>',
    '      <supportedOn ref="Supported"/>',
    '      <disabledList>',
    deletion(pathIn('native')),
    deletion(pathIn('wow64')),
    '      </disabledList>',
    '      <elements>',
    '        <enum id="WinHttpTls_Choice" valueName="DefaultSecureProtocols" required="true">',
    ...choices.flatMap((choice) => choiceLines(choice)).map((line) => `  ${line}`),
    '        </enum>',
    '      </elements>',
    '    </policy>',
  ];
}

function switchLines({ name, aims }: Switch): readonly string[] {
  const item = (aim: Aim, value: string): string =>
    `        <item key="${xmlText(aim.path)}" valueName="${xmlText(aim.name)}"><value>${value}</value></item>`;
  const [first] = aims;
  return [
    `    <policy name="${name}" class="Machine" displayName="$(string.${name})" explainText="$(string.${name}_Help)" key="${xmlText(first?.path ?? '')}">`,
    '      <parentCategory ref="TlsRemedy"/>',
    '      <supportedOn ref="Supported"/>',
    '      <enabledList>',
    ...aims.map((aim) => item(aim, `<decimal value="${whenEnabled(aim)}"/>`)),
    '      </enabledList>',
    '      <disabledList>',
    ...aims.map((aim) => item(aim, '<delete/>')),
    '      </disabledList>',
    '    </policy>',
  ];
}

function admx(decision: Decision): string {
  return unixLines([
    '<?xml version="1.0" encoding="utf-8"?>',
    `<policyDefinitions xmlns="${NAMESPACE}" revision="1.0" schemaVersion="1.0">`,
    '  <policyNamespaces>',
    '    <target prefix="tlsremedy" namespace="TlsRemedy.Policies"/>',
    '  </policyNamespaces>',
    '  <resources minRequiredRevision="1.0"/>',
    '  <supportedOn>',
    '    <definitions>',
    '      <definition name="Supported" displayName="$(string.Supported)"/>',
    '    </definitions>',
    '  </supportedOn>',
    '  <categories>',
    '    <category name="TlsRemedy" displayName="$(string.Category)"/>',
    '  </categories>',
    '  <policies>',
    ...dropDownLines(choicesOf(decision).choices),
    ...switchesOf(decision).flatMap(switchLines),
    '  </policies>',
    '</policyDefinitions>',
  ]);
}

function adml(decision: Decision, { admx: texts }: ExportTexts): string {
  const { choices, chosen } = choicesOf(decision);
  const text = (id: string, content: string): string => `      <string id="${id}">${xmlText(content)}</string>`;
  return unixLines([
    '<?xml version="1.0" encoding="utf-8"?>',
    `<policyDefinitionResources xmlns="${NAMESPACE}" revision="1.0" schemaVersion="1.0">`,
    '  <displayName>TLS Remedy</displayName>',
    `  <description>${xmlText(texts.description)}</description>`,
    '  <resources>',
    '    <stringTable>',
    text('Category', 'TLS Remedy'),
    text('Supported', texts.supported),
    text('WinHttpTls', texts.winhttp),
    text('WinHttpTls_Help', texts.winhttpHelp),
    ...switchesOf(decision).flatMap(({ name }) => [
      text(name, texts.switches[name].name),
      text(`${name}_Help`, texts.switches[name].help),
    ]),
    ...choices.map((choice) => {
      const [native, wow64] = [words(choice.native), words(choice.wow64)];
      return text(choiceId(choice), native === wow64 ? native : texts.perView(native, wow64));
    }),
    '    </stringTable>',
    '    <presentationTable>',
    '      <presentation id="WinHttpTls">',
    `        <dropdownList refId="WinHttpTls_Choice" noSort="true" defaultItem="${chosen}">${xmlText(texts.label)}</dropdownList>`,
    '      </presentation>',
    '    </presentationTable>',
    '  </resources>',
    '</policyDefinitionResources>',
  ]);
}

/** An ADMX with its texts in every language. Not for Intune, which refuses these keys: facts 9.2 [Y4]. */
export function admxFiles(decision: Decision, { byCulture }: ExportWords): readonly ArtefactFile[] {
  return [
    { name: 'TlsRemedy.admx', text: admx(decision), encoding: 'utf8' },
    ...Object.entries(byCulture).map(([culture, texts]): ArtefactFile => ({
      name: `${culture}/TlsRemedy.adml`,
      text: adml(decision, texts),
      encoding: 'utf8',
    })),
  ];
}
