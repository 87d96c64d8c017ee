import { describe, expect, it } from 'vitest';
import { read } from './read-format.suite.ts';

describe('Puppet', () => {
  const resource = (title: string, ...pairs: readonly string[]): string =>
    `registry_value { ${title}:\n${pairs.map((pair) => `  ${pair},\n`).join('')}}`;
  const lost = (title: string): readonly string[] => [`? 1: registry_value { ${title}:`];
  const AB = String.raw`'HKLM\A\B'`;
  it.each<[string, readonly string[]]>([
    [resource(AB, 'type => dword', 'data => 1_000'), ['HKLM\\A|B REG_DWORD 1000']],
    [resource(AB, "data => 'x, y'"), ['HKLM\\A|B REG_SZ "x, y"']],
    [resource(AB, 'data => "x}"', 'ensure => present'), ['HKLM\\A|B REG_SZ "x}"']],
    [resource(AB, String.raw`data => 'it\'s \\ \n'`), [String.raw`HKLM\A|B REG_SZ "it's \\ \\n"`]],
    [resource(AB, String.raw`data => "say \"x\" \\ \$y"`), [String.raw`HKLM\A|B REG_SZ "say \"x\" \\ $y"`]],
    [resource(AB, String.raw`data => "\n"`), ['HKLM\\A|B REG_SZ ? !value-not-followed']],
    [resource(AB, String.raw`data => "\\n"`), [String.raw`HKLM\A|B REG_SZ "\\n"`]],
    [resource(AB, 'data => "${x}"'), ['HKLM\\A|B REG_SZ ? !value-not-followed']],
    [resource(AB, 'type => $x', 'data => 1'), ['HKLM\\A|B no type ? !value-not-followed']],
    [resource(AB), ['HKLM\\A|B REG_SZ ? !value-not-followed']],
    [resource(AB, "ensure => 'absent'"), ['delete HKLM\\A|B']],
    [resource(String.raw`"HKLM\\A\\B"`, 'ensure => absent'), ['delete HKLM\\A|B']],
    [resource(String.raw`'HKLM\A\\'`, 'ensure => absent'), ['delete HKLM\\A|']],
    [resource(String.raw`'HKLM\A\\\\B'`, 'ensure => absent'), ['delete HKLM\\A|B']],
    [resource(String.raw`'64:HKLM\A\B'`, 'ensure => absent'), ['delete HKLM\\A|B native']],
    [resource("'c'", String.raw`path => '32:HKLM\A\B'`, 'ensure => absent'), ['delete HKLM\\A|B wow64']],
    [resource(AB, 'type => dword', 'data => 1x'), ['HKLM\\A|B REG_DWORD ? !value-not-followed']],
    [resource(AB, 'noop => true'), []],
    [resource(AB, 'noop => $x', 'ensure => absent'), ['delete HKLM\\A|B possible']],
    [`registry_value { ${AB}: ensure => absent }`, ['delete HKLM\\A|B']],
    // what is unknown
    [resource(AB, 'ensure => $x'), lost(AB)],
    [resource(AB, '* => $x'), lost(AB)],
    [resource('$x', 'ensure => absent'), lost('$x')],
    [resource(String.raw`"HKLM\\A\\${'${x}'}"`, 'ensure => absent'), lost(String.raw`"HKLM\\A\\${'${x}'}"`)],
    [resource(`[${AB}]`, 'ensure => absent'), lost(`[${AB}]`)],
    [resource(AB, 'path => $x'), lost(AB)],
    [`registry_value { ${AB}: data => 'x'; 'c': data => 'y' }`, lost(AB)],
    [`registry_value { ${AB}:\n  ensure => absent,`, lost(AB)],
    [`registry_value { ${AB}:\n  data => '${'x'.repeat(4000)}' }`, lost(AB)],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(['puppet', ...expected]);
  });

  const other = (title: string, ...pairs: readonly string[]): string =>
    resource(title, ...pairs).replace('registry_value', 'registry::value');
  it.each<[string, readonly string[]]>([
    [other("'c'", String.raw`key => 'HKLM\A'`, "value => 'B'", "data => 'x'"), ['HKLM\\A|B REG_SZ "x"']],
    [other("'B'", String.raw`key => '32:HKLM\A'`, "data => 'x'"), ['HKLM\\A|B REG_SZ "x" wow64']],
    [other("'B'", 'key => $x', "data => 'x'"), ["? 1: registry::value { 'B':"]],
  ])('reads a key of its own: %j', (text, expected) => {
    expect(read(text)).toEqual(['puppet', ...expected]);
  });

  const GONE = `registry_value { ${AB}: ensure => absent }`;
  const before = (line: string): string => `${line}\n${GONE}`;
  it.each<[string, readonly string[]]>([
    [before("registry_key { 'HKLM\\A': ensure => present }"), ['create-key HKLM\\A', '2: delete HKLM\\A|B']],
    [before("registry_key { '32:HKLM\\A': ensure => absent }"), ['delete HKLM\\A wow64', '2: delete HKLM\\A|B']],
    [
      before("registry_key { 'HKLM\\A': purge_values => true }"),
      ['2: delete HKLM\\A|B', "? 1: registry_key { 'HKLM\\A':"],
    ],
    [`${GONE} -> ${GONE.replace('B', 'C')}`, ['delete HKLM\\A|B', 'delete HKLM\\A|C']],
    [before(`@${GONE}`), ['2: delete HKLM\\A|B', `? 1: @${GONE}`]],
    [before(`/* ${GONE}\n${GONE} */`), ['3: delete HKLM\\A|B']],
    [resource(AB, "data => 'x', # data => 'y'", "# data => 'z'"), ['HKLM\\A|B REG_SZ "x"']],
    [resource(AB, `data => '# "x'`), [String.raw`HKLM\A|B REG_SZ "# \"x"`]],
    ...['case $x { }', 'class x {', 'class x { if $y {', '$x.map |$y| { }', '$x.filter |$y| { }', 'return()'].map(
      (line): [string, string[]] => [before(line), ['2: delete HKLM\\A|B possible']],
    ),
    ['  if $x { }\n'.concat(GONE), ['2: delete HKLM\\A|B possible']],
    ['notice if\n'.concat(GONE), ['2: delete HKLM\\A|B']],
    [resource(AB, "include   => 'c'", 'ensure => absent'), ['delete HKLM\\A|B']],
    ...["$iffy = 'if'", "notify { 'unless': }", 'node default {', "file { 'c': }", '} else {', 'default: {'].map(
      (line): [string, string[]] => [before(line), ['2: delete HKLM\\A|B']],
    ),
    ...[
      "exec { 'c': }",
      'include c',
      "create_resources('registry_value', $x)",
      "ensure_resources('a', $b)",
      "dsc_registry { 'c': }",
      "acl { 'c': }",
      "my::tls { 'c': }",
      'Registry_value { ensure => present }',
      "Registry_value['c'] { ensure => present }",
      'Registry_value <| |>',
      "node default { exec { 'c': } }",
    ].map((line): [string, string[]] => [before(line), ['2: delete HKLM\\A|B', `? 1: ${line.trim()}`]]),
    [resource(AB, "require => Acl['c']", 'ensure => absent'), ['delete HKLM\\A|B']],
    [resource(AB, "include => 'c'", 'ensure => absent'), ['delete HKLM\\A|B']],
  ])('reads the code around a resource: %j', (text, expected) => {
    expect(read(text)).toEqual(['puppet', ...expected]);
  });

  it('is recognised by a resource at the start of a line', () => {
    expect(['registry_value {', '\tregistry::value{'].map((text) => read(text)[0])).toEqual(['puppet', 'puppet']);
    expect(['# registry_value {', 'registry_value', 'registry_values {'].map((text) => read(text)[0])).toEqual([
      'nothing',
      'nothing',
      'nothing',
    ]);
  });
});

describe('Chef', () => {
  const resource = (...lines: readonly string[]): string =>
    [String.raw`registry_key 'HKLM\A' do`, ...lines.map((line) => `  ${line}`), 'end'].join('\n');
  const LOST = [String.raw`? 1: registry_key 'HKLM\A' do`];
  const B = "values [{ name: 'B', type: :string, data: 'x' }]";
  const WRITES = 'HKLM\\A|B REG_SZ "x"';
  it.each<[string, readonly string[]]>([
    [
      resource("values [{ name: 'B', type: :string, data: 'x' },", "{ name: 'C',\ntype: :string,\ndata: 'y' }]"),
      [WRITES, 'HKLM\\A|C REG_SZ "y"'],
    ],
    [resource("values [{ name: 'B', type: :multi_string, data: ['x'] }]"), ['HKLM\\A|B no type ? !value-not-followed']],
    [resource("values [{ name: 'B', data: 'x' }]"), ['HKLM\\A|B no type ? !value-not-followed']],
    [resource(B, 'action [:create]'), [WRITES]],
    [resource(B, 'action [ :delete ]'), ['delete HKLM\\A|B']],
    [
      `x ${resource(B)}\n${resource('action :delete_key')}`,
      ['4: delete HKLM\\A', String.raw`? 1: x registry_key 'HKLM\A' do`],
    ],
    [resource('action :delete_key'), ['delete HKLM\\A']],
    [resource(B, 'architecture :x86_64'), [`HKLM\\A|B REG_SZ "x" native`]],
    [resource("key 'HKLM\\C'", B), ['HKLM\\C|B REG_SZ "x"']],
    [resource(B, "# values [{ name: 'C', type: :string, data: 'y' }]", '# action :delete'), [WRITES]],
    [`=begin\n${resource(B)}\n=end\n${resource(B)}`, [`6: ${WRITES}`]],
    [String.raw`registry_key 'HKLM\A' do ${B}; action :delete; end`, ['delete HKLM\\A|B']],
    [String.raw`registry_key('HKLM\A') do${'\n'}${B}${'\n'}end`, [`2: ${WRITES}`].map((line) => line.slice(3))],
    // what is unknown
    [resource(B, 'action [:create, :delete]'), LOST],
    [resource('values x'), LOST],
    [resource('values [{ name: "#{x}", type: :string, data: 1 }]'), LOST],
    [resource(B).replace(/\nend$/, ''), LOST],
    [resource(B).replace("'HKLM\\A'", '"HKLM\\\\#{x}"'), ['? 1: registry_key "HKLM\\\\#{x}" do']],
    [`${resource(B)}\nregistry_key('HKLM\\C') { }`, [WRITES, "? 4: registry_key('HKLM\\C') { }"]],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(['chef', ...expected]);
  });

  const before = (line: string): string => `${line}\n${resource(B)}`;
  it.each<[string, readonly string[]]>([
    ...[
      'if x',
      'loop {',
      'def x',
      '3.times {',
      'x.each_pair {',
      'action  :create  do',
      'return if x',
      'not_if { x }',
    ].map((line): [string, string[]] => [before(line), [`2: ${WRITES} possible`]]),
    [`${resource(B)} if x`, [`${WRITES} possible`]],
    ...["x = 'if'", "log 'unless' do", '# if x', "file 'c' do", "template 'c' do", "service 'c' do", 'iffy'].map(
      (line): [string, string[]] => [before(line), [`2: ${WRITES}`]],
    ),
    ...[
      "execute 'c' do",
      "  batch('c') do",
      "include_recipe 'c'",
      'ruby_block "c" do',
      "dsc_resource 'c' do",
      'system c',
    ].map((line): [string, string[]] => [before(line), [`2: ${WRITES}`, `? 1: ${line.trim()}`]]),
  ])('reads the code around a resource: %j', (text, expected) => {
    expect(read(text)).toEqual(['chef', ...expected]);
  });

  it('is recognised by a resource at the start of a line', () => {
    expect([resource(B), '\tregistry_key("a") do', 'registry_key %(a) do'].map((text) => read(text)[0])).toEqual([
      'chef',
      'chef',
      'chef',
    ]);
    expect(["# registry_key 'a' do", 'registry_key x do', "registry_key 'a'"].map((text) => read(text)[0])).toEqual([
      'nothing',
      'nothing',
      'nothing',
    ]);
  });
});
