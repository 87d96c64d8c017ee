import { CONTROL, readOnly, type Setting } from './setting.ts';

const CURRENT_VERSION = 'SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion';

const machine = (id: string, path: string, name: string): Setting => readOnly(`machine.${id}`, path, name, 'V1');

/** Identifies the Windows version. Read before everything else. Source: facts 6.1 [V1]. */
export const MACHINE_SETTINGS: readonly Setting[] = [
  machine('current-build-number', CURRENT_VERSION, 'CurrentBuildNumber'),
  machine('current-build', CURRENT_VERSION, 'CurrentBuild'),
  readOnly('machine.revision', CURRENT_VERSION, 'UBR', 'K7'),
  machine('service-pack', CURRENT_VERSION, 'CSDVersion'),
  machine('installation-type', CURRENT_VERSION, 'InstallationType'),
  machine('display-version', CURRENT_VERSION, 'DisplayVersion'),
  machine('product-name', CURRENT_VERSION, 'ProductName'),
  machine('edition', CURRENT_VERSION, 'EditionID'),
  machine('product-type', `${CONTROL}\\ProductOptions`, 'ProductType'),
  machine('architecture', `${CONTROL}\\Session Manager\\Environment`, 'PROCESSOR_ARCHITECTURE'),
];
