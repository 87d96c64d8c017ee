import { RegistryDouble } from '../../shared/artefacts/registry-double.suite.ts';
import { typeName } from '../../shared/windows/registry.ts';
import { dwordState, numberIn, type RegistryState } from './registry-state.ts';

/** A registry for the doubles of Windows' shells, which show a text as text and other bytes in hexadecimal. */
export class DoubleRegistry {
  readonly double = new RegistryDouble();
  /** What a value is in a state, by what is shown of it. */
  readonly #shown = new Map<string, string>();

  put(state: RegistryState): void {
    for (const [key, value] of state) {
      const [type = '', bytes = ''] = value.split(':');
      const number = numberIn(state, key);
      const text = Buffer.from(bytes, 'hex').toString('utf16le').replace(/\0$/, '');
      const data = number >= 0 ? number : ['1', '2'].includes(type) ? text : bytes.toUpperCase();
      const at = key.lastIndexOf('\\');
      const name = typeName(Number(type));
      this.#shown.set(`${name} ${data}`, value);
      this.double.write(key.slice(0, at), key.slice(at + 1), name, data);
    }
  }

  state(): RegistryState {
    const values = Object.entries(this.double.state('HKLM')).flatMap(([path, byName]) =>
      Object.entries(byName).map(([name, shown]) => [`${path}\\${name}`.toUpperCase(), shown] as const),
    );
    return new Map(
      values.map(([key, shown]) => [
        key,
        this.#shown.get(shown) ?? dwordState(Number(shown.replace('REG_DWORD ', ''))),
      ]),
    );
  }
}
