// What the types of the legacy engine lack and our main process may still name.

/** The engine has none; electron/app/serve.ts uses it only if `protocol.handle` is there. */
declare const Response: new (
  body: Uint8Array,
  init: { readonly status: number; readonly headers: Readonly<Record<string, string>> },
) => Response;
interface Response {
  readonly status: number;
}

/** The engine has none: its files say their paths themselves; electron/preload/take-drops.ts takes either. */
declare namespace Electron.CrossProcessExports {
  const webUtils: { getPathForFile(file: never): string } | undefined;
}

/** The bundler puts the folder in its place. */
interface ImportMeta {
  readonly dirname: string;
}

/** The engine has it (Node 16.17); the types that were published for Node 16 don't. */
declare module 'node:util' {
  interface ParseArgsOption {
    readonly type: 'string' | 'boolean';
    readonly multiple?: boolean;
    readonly short?: string;
  }
  type ParsedValue<O extends ParseArgsOption> = O['type'] extends 'boolean' ? boolean : string;
  function parseArgs<
    const T extends { readonly options: Readonly<Record<string, ParseArgsOption>>; readonly allowPositionals: true },
  >(
    config: T & { readonly args?: string[]; readonly strict?: true },
  ): {
    readonly values: { [K in keyof T['options']]?: ParsedValue<T['options'][K]> };
    readonly positionals: string[];
  };
}
