// What a run of all stages runs with a PowerShell: in one file, so that it is started once.
import './powershell.powershell.test.ts';
import '../artefacts/module.powershell.test.ts';
import '../artefacts/some-exports.powershell.test.ts';
import '../artefacts/syntax.powershell.test.ts';
import '../explain/explain.powershell.test.ts';
import '../explain/on-samples.powershell.test.ts';
import '../explain/some-texts.powershell.test.ts';
