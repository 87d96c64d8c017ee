const TABLE = 'A table: it grows by rows, and one looks up a row.';
const INTERPRETER = 'One interpreter: what a statement does, by its kind, whose parts call each other.';
const GRAMMAR = 'The grammar of one language at random: each kind of statement holds others.';

/** @type {Readonly<Record<string, string>>} The source files of more than 250 lines, each with the reason. */
export const LONG_FILES = {
  'shared/explain/batch/read.ts': INTERPRETER,
  'shared/explain/powershell/expression.ts': INTERPRETER,
  'shared/explain/powershell/read.ts': INTERPRETER,
  'shared/explain/vbscript/read.ts': INTERPRETER,
  'shared/diagnosis/server/products.ts': TABLE,
  'shared/diagnosis/server/server-states.test.ts': TABLE,
  'build/mutation-runner.mjs': 'It is loaded by itself into every worker: one class with what it alone needs.',
  'build/verify-package/verify-package.test.ts': TABLE,
  'e2e/explain/make-batch.ts': GRAMMAR,
  'e2e/explain/make-vbscript.ts': GRAMMAR,
  'e2e/screens.ts': TABLE,
  'e2e/wine/cscript-double/cscript-double.mjs':
    'It is copied into Wine as one file, beside nothing that it could import.',
  'e2e/wine/installer.wine.test.ts': 'One installation after another, in one Windows.',
  'e2e/wine/ladder.wine.test.ts': TABLE,
  'shared/artefacts/powershell/powershell-double.suite.ts': 'One double: an interpreter, whose parts call each other.',
  'electron/registry/driver-contract.suite.ts': 'One contract, which every driver has to keep as a whole.',
  'shared/artefacts/decision-exports.test.ts':
    'Every format is held against the same decisions, with the same readers.',
  'shared/artefacts/forms.test.ts': TABLE,
  'shared/windows/settings.test.ts': TABLE,
  'shared/artefacts/powershell/scripts.test.ts': 'Every script runs in the same double, against the same PCs.',
  'e2e/four-outputs.test.ts': 'Four outputs of the same samples, held against each other.',
  'shared/diagnosis/rungs/cipher-suites/cipher-suites.test.ts': TABLE,
  'shared/diagnosis/rungs/winhttp-value/winhttp-value.test.ts': TABLE,
  'shared/present/html/sections.test.ts': TABLE,
  'shared/text/en/explain.ts': TABLE,
  'shared/text/nl/explain.ts': TABLE,
  'shared/text/en/errors.ts': TABLE,
  'shared/text/nl/errors.ts': TABLE,
  'e2e/wine/host-probe.wine.test.ts': 'Each result of a connection, made by both ways to ask, from the same servers.',
  'electron/win32/winhttp.ts': 'The calls of one library, with the numbers that each takes.',
  'shared/ipc/contract.test.ts': TABLE,
  'shared/present/html/sections.ts': 'A function for each part of the page, none of them long.',
};
