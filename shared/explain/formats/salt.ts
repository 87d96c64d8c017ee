import type { Findings } from '../found.ts';
import { addLiteral, type FormatReader } from './reader.ts';
import { readYaml, textIn, type Yaml } from './yaml.ts';

/** States of Salt that only read. */
const HARMLESS = new Set(['test.nop', 'test.show_notification', 'reg.read_value']);

/** Arguments that make a state, or another one, run only under a condition. */
const CONDITIONS = /^(?:onlyif|unless|onchanges|onfail|prereq|creates|listen|test)(?:_any|_all|_in)?$/;
/** Lines of a template that only select from the lines around them. */
const BRANCH = /^\{%-?\s*(?:if|elif|else|endif|for|endfor|set)\b/;
const isTemplate = (text: string): boolean => /\{[%{]/.test(text);

/** States of Salt with `reg.present` and `reg.absent`. */
export const saltReader: FormatReader = {
  format: 'salt',
  recognises: (text) => /^[ \t]+reg\.(?:present|absent|key_absent):/m.test(text),
  read(text, findings) {
    const root = readYaml(text, findings.step, (row, line) => {
      if (!BRANCH.test(line)) findings.cannotFollow(row + 1, line);
    });
    if (root.kind !== 'map') {
      findings.cannotFollow(root.row + 1, 'reg.present');
      return;
    }
    const isTried = isTemplate(text) || /^[ \t]*-[ \t]+\w+_in:/m.test(text);
    for (const [id, state] of root.entries) {
      if (state.kind !== 'map') findings.cannotFollow(state.row + 1, `${id}:`);
      else
        for (const [name, node] of state.entries) {
          if (HARMLESS.has(name)) continue;
          if (/^reg\.(?:present|absent|key_absent)$/.test(name) && node.kind === 'list')
            readState(id, name, node, !isTried, findings);
          else findings.cannotFollow(node.row + 1, `${name}:`);
        }
    }
  },
};

function readState(id: string, name: string, node: Yaml & { kind: 'list' }, isSure: boolean, findings: Findings): void {
  const given = new Map<string, Yaml>(node.items.flatMap((item) => (item.kind === 'map' ? [...item.entries] : [])));
  /** Returns an argument; null if a template decides, or if it isn’t a text. */
  const value = (key: string): string | null | undefined => {
    const one = given.get(key);
    const words = one === undefined ? undefined : textIn(one);
    return typeof words === 'string' && isTemplate(words) ? null : words;
  };
  const valueName = value('vname');
  const type = value('vtype');
  const is32 = value('use_32bit_registry');
  addLiteral(findings, {
    line: node.row + 1,
    source: `${name}: ${id}`,
    key: is32 === null ? null : (value('name') ?? (given.has('name') || isTemplate(id) ? null : id)),
    name: name === 'reg.key_absent' ? undefined : valueName === undefined ? '' : valueName,
    type: type === undefined ? 'REG_SZ' : type,
    data: value('vdata') ?? null,
    isAbsent: name !== 'reg.present',
    isCertain: isSure && ![...given.keys()].some((key) => CONDITIONS.test(key)),
    ...(/^(?:true|yes)$/i.test(is32 ?? '') ? { view: 'wow64' } : {}),
  });
}
