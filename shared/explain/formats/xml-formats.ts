import { nameLabel } from '../command/labels.ts';
import { commandsInQuotes, mentioned, type Region } from '../regions/cut.ts';
import { COMMAND } from '../regions/lines.ts';
import { declares, unknownPart, type Literal } from './reader.ts';
import { elementsOf, lineage, looksLikeXml, nearest, type Element } from './xml.ts';
import { readXml } from '../../xml.ts';

/** Elements whose value the administrator chooses when setting the policy. */
const CHOSEN = ['decimal', 'longDecimal', 'text', 'multiText', 'list'];
/** Elements that contain what is written. Without them, Windows writes its own values. */
const VALUES = ['enabledValue', 'disabledValue', 'trueValue', 'falseValue'];

function declaredBy(element: Element): Literal | null {
  const { name, attributes, line, inner, outer } = element;
  const [key = '', valueName] = [nearest(element, 'key', 'defaultKey'), nearest(element, 'valueName')];
  const isChosen = outer?.name === 'elements' && CHOSEN.includes(name);
  const hasOwn = name === 'boolean' || (name === 'policy' && attributes.has('valueName'));
  const isText = name === 'string' && outer !== null && outer.name !== 'stringTable';
  if (isText || isChosen || (hasOwn && !inner.some((one) => VALUES.includes(one.name))))
    return unknownPart(line, `${key}\\${valueName ?? ''}`);
  const isNumber = name === 'decimal' || name === 'longDecimal';
  if (!(isNumber || name === 'delete') || key === '' || valueName === undefined) return null;
  const around = lineage(element);
  const isOfUser = around.find((one) => one.name === 'policy')?.attributes.get('class') === 'User';
  const label = around.find((one) => one.name === 'item')?.attributes.get('displayName');
  return {
    line,
    source: `${key}\\${valueName}`,
    key: `${isOfUser ? 'HKCU' : 'HKLM'}\\${key}`,
    name: valueName,
    type: 'REG_DWORD',
    data: attributes.get('value') ?? '',
    isAbsent: name === 'delete',
    // it happens in one state of its policy, and only if that state is set
    isCertain: false,
    // the text that belongs to it is in another file
    labels: nameLabel(label?.replace(/^\$\(string\.(.*)\)$/, '$1')),
    when: around.some((one) => /^disabled(?:Value|List)$/.test(one.name)) ? 'disabled' : 'enabled',
  };
}

/** An administrative template. Lists every state of every policy. Source: facts 9.2 [A1][A3]. */
export const admxReader = declares(
  'admx',
  (text) => looksLikeXml(text, ['policyDefinitions', 'policy', 'policies']),
  (text, findings) => elementsOf(text, findings).flatMap((element) => declaredBy(element) ?? []),
);

/** Returns texts and attributes of any other XML that begin like a command. */
export function commandsInXml(text: string): readonly Region[] {
  const found: Region[] = [];
  readXml(text, (event) => {
    const texts = event.kind === 'open' ? [...event.attributes.values()] : event.kind === 'text' ? [event.text] : [];
    for (const one of texts) {
      const bare = one.trim();
      const lead = one.length - one.trimStart().length;
      const row = event.line - 1 + (one.slice(0, lead).split('\n').length - 1);
      const commands = COMMAND.test(bare) ? [bare] : commandsInQuotes(bare);
      found.push(...commands.map((command) => mentioned(command, row)));
    }
    return true;
  });
  return found;
}
