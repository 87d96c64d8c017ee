import { describe, expect, it } from 'vitest';
import { COLLECTED_FILES, COLLECTED_KEYS, COLLECTED_TREES, GUARDED_KEYS } from '../../fleet/collected/places.ts';
import { exportWords } from '../../text/texts.suite.ts';
import { files } from './files.ts';

const made = files(exportWords('en'));
const textOf = (wanted: string): string => made.find(({ name }) => name === wanted)?.text ?? '';

describe('the collector', () => {
  it('is a script that each way of starting it has, in the encoding that its reader wants', () => {
    expect(made.map(({ name, encoding }) => `${name} ${encoding}`)).toEqual([
      'collect.cmd ascii',
      'version.vbs ascii',
      'group-policy/ScheduledTasks.xml utf8',
      'intune/collect.ps1 ascii',
      'configmgr/collect-to-share.cmd ascii',
      'ansible/collect.yml utf8',
    ]);
    for (const line of textOf('collect.cmd')
      .split('\r\n')
      .filter((one) => one !== ''))
      expect(textOf('intune/collect.ps1')).toContain(line);
  });

  it('asks for every key and file that a fleet reads', () => {
    const collect = textOf('collect.cmd');
    const guarded = GUARDED_KEYS.flatMap(({ guard, keys }) => [guard, ...keys]);
    for (const key of [...COLLECTED_TREES, ...COLLECTED_KEYS, ...guarded]) expect(collect).toContain(key);
    for (const file of COLLECTED_FILES) expect(collect).toContain(file.split('\\').join(' '));
  });
});
