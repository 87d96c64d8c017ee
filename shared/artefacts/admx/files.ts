import type { ExportTexts, ExportWords } from '../../text/pack.ts';
import { SWITCH_SCOPES, type SwitchScope } from '../../remediation/scopes/index.ts';
import { PROFILES } from '../../tls/profiles.ts';
import { decodeMask, formatHex, type Mask } from '../../tls/mask.ts';
import { pathIn64BitView, type RegistryView } from '../../windows/registry.ts';
import { DEFAULT_SECURE_PROTOCOLS, refOf, setting, schannelSettingId } from '../../windows/settings.ts';
import { unixFile, type ArtefactFile } from '../artefact.ts';
import type { Decision } from '../decision.ts';
import type { Target } from '../../remediation/scopes/target.ts';
import { xmlText } from '../escape.ts';
import { settingKey } from '../pc-plan.ts';

/** What one entry of the drop-down writes in each view. */
type Choice = Readonly<Record<RegistryView, Mask>>;

const NAMESPACE = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';

const pathIn = (view: RegistryView): string => pathIn64BitView(refOf(setting(DEFAULT_SECURE_PROTOCOLS), view));

/** The numbers of the profiles, all with TLS 1.2. */
const OFFERED: readonly Choice[] = PROFILES.flatMap(({ action }) =>
  action.kind === 'write' ? [{ native: action.mask, wow64: action.mask }] : [],
);

/** What the decision writes, of the first family with numbers; null if it only removes, or keeps a view. */
function decided(decision: Decision): Choice | null {
  const of = (targets: readonly Target[], view: RegistryView): Mask | null =>
    targets.find((target) => target.setting === DEFAULT_SECURE_PROTOCOLS && target.view === view)?.value ?? null;
  for (const { targets } of decision.families) {
    const [native, wow64] = [of(targets, 'native'), of(targets, 'wow64')];
    if (native !== null && wow64 !== null) return { native, wow64 };
  }
  return null;
}

/** Returns the entries of the drop-down, with the decision's at `chosen`. */
function choicesOf(decision: Decision): { readonly choices: readonly Choice[]; readonly chosen: number } {
  const wanted = decided(decision);
  if (wanted === null) return { choices: OFFERED, chosen: 0 };
  const at = OFFERED.findIndex(({ native, wow64 }) => native === wanted.native && wow64 === wanted.wow64);
  return at >= 0 ? { choices: OFFERED, chosen: at } : { choices: [wanted, ...OFFERED], chosen: 0 };
}

const choiceId = ({ native, wow64 }: Choice): string => `Value_${native.toString(16)}_${wow64.toString(16)}`;

const words = (mask: Mask): string => {
  const names = decodeMask(mask).protocols;
  return `${names.join(', ')} (${formatHex(mask)})`;
};

/** A separate policy for the other values of the decision: each is written or, when disabled, deleted. */
interface Switch {
  readonly scope: SwitchScope;
  readonly targets: readonly Target[];
}

/** Returns `SchannelServer` for the scope `schannel-server`. */
const policyName = ({ scope }: Switch): string =>
  scope
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

/** Removed if they force TLS 1.3 where Windows lacks it. A policy for every release can't check: it excludes them. */
const ONLY_REMOVED: readonly string[] = [
  schannelSettingId('TLS 1.3', 'enabled'),
  schannelSettingId('TLS 1.3', 'disabled-by-default'),
];

function switchesOf(decision: Decision): readonly Switch[] {
  const all = decision.families.flatMap(({ targets }) => targets);
  const unique = [...new Map(all.map((target) => [settingKey(target.setting, target.view), target])).values()];
  return SWITCH_SCOPES.map((scope) => ({
    scope,
    targets: unique.filter(
      (target) => setting(target.setting).scope === scope && !ONLY_REMOVED.includes(target.setting),
    ),
  })).filter(({ targets }) => targets.length > 0);
}

/** Returns what Enabled writes: if the decision only removes a value, its number for on. */
const whenEnabled = ({ name, value }: Target): number => value ?? (name === 'DisabledByDefault' ? 0 : 1);

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

/** Returns the drop-down: one choice writes both views, Disabled deletes both. Format: facts 9.2 [A1][A3]. */
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

function switchLines(one: Switch): readonly string[] {
  const { targets } = one;
  const name = policyName(one);
  const item = (target: Target, value: string): string =>
    `        <item key="${xmlText(target.path)}" valueName="${xmlText(target.name)}"><value>${value}</value></item>`;
  const [first] = targets;
  return [
    `    <policy name="${name}" class="Machine" displayName="$(string.${name})" explainText="$(string.${name}_Help)" key="${xmlText(first?.path ?? '')}">`,
    '      <parentCategory ref="TlsRemedy"/>',
    '      <supportedOn ref="Supported"/>',
    '      <enabledList>',
    ...targets.map((target) => item(target, `<decimal value="${whenEnabled(target)}"/>`)),
    '      </enabledList>',
    '      <disabledList>',
    ...targets.map((target) => item(target, '<delete/>')),
    '      </disabledList>',
    '    </policy>',
  ];
}

function admx(decision: Decision): readonly string[] {
  return [
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
  ];
}

function adml(decision: Decision, { admx: texts, policies }: ExportTexts): readonly string[] {
  const { choices, chosen } = choicesOf(decision);
  const text = (id: string, content: string): string => `      <string id="${id}">${xmlText(content)}</string>`;
  return [
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
    ...switchesOf(decision).flatMap((one) => [
      text(policyName(one), policies[one.scope].name),
      text(`${policyName(one)}_Help`, policies[one.scope].help),
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
  ];
}

/** Returns an ADMX with its texts in every language. Not for Intune, which refuses these keys: facts 9.2 [Y4]. */
export const files = (decision: Decision, { byCulture }: ExportWords): readonly ArtefactFile[] => [
  unixFile('TlsRemedy.admx', admx(decision)),
  ...Object.entries(byCulture).map(([culture, texts]) => unixFile(`${culture}/TlsRemedy.adml`, adml(decision, texts))),
];
