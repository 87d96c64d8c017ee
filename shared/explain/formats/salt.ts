import type { FormatReader } from './reader.ts';
import { addLiteral } from './literal.ts';
import { readYaml, textIn, type Yaml } from './yaml.ts';

/** States of Salt that only read. */
const HARMLESS = new Set(['test.nop', 'test.show_notification', 'reg.read_value']);

/** States of Salt with `reg.present` and `reg.absent`. */
export const saltReader: FormatReader = {
  format: 'salt',
  recognises: (text) => /^[ \t]+reg\.(?:present|absent|key_absent):/m.test(text),
  read(text, findings) {
    const root = readYaml(text, () => findings.step());
    const hasLogic = /\{[%{]/.test(text);
    if (root.kind !== 'map') return;
    for (const [id, state] of root.entries) {
      if (state.kind !== 'map') continue;
      for (const [name, node] of state.entries) {
        if (HARMLESS.has(name)) continue;
        if (!/^reg\.(?:present|absent|key_absent)$/.test(name) || node.kind !== 'list') {
          findings.cannotFollow(node.row + 1, `${name}:`);
          continue;
        }
        const given = new Map<string, Yaml>(
          node.items.flatMap((item) => (item.kind === 'map' ? [...item.entries] : [])),
        );
        const value = (key: string): string | null | undefined => {
          const one = given.get(key);
          const words = one === undefined ? undefined : textIn(one);
          return words !== undefined && words !== null && /\{[%{]/.test(words) ? null : words;
        };
        addLiteral(findings, {
          line: node.row + 1,
          source: `${name}: ${id}`,
          key: value('name') ?? (given.has('name') || /\{[%{]/.test(id) ? null : id),
          name: name === 'reg.key_absent' ? undefined : value('vname') === undefined ? '' : (value('vname') ?? null),
          type: value('vtype') === undefined ? 'REG_SZ' : (value('vtype') ?? null),
          data: value('vdata') ?? null,
          isAbsent: name !== 'reg.present',
          isCertain: !hasLogic && ![...given.keys()].some((key) => /^(?:onlyif|unless|onchanges|prereq)$/.test(key)),
          more: value('use_32bit_registry')?.toLowerCase() === 'true' ? { view: 'wow64' } : {},
        });
      }
    }
  },
};
