// What both versions of Electron have, read off their own types with the TypeScript compiler: the table that the double in
// electron/double is made of. `node build/legacy/legacy.mjs` compares it, `-- --write` writes it. It is checked in, because
// unit tests run without a network and the types of the legacy engine are no package of ours; a new version shows up as a diff.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import ts from 'typescript';
import { readManifest } from '../package/manifest.mjs';
import { ROOT } from '../setup.mjs';

/** @typedef {string | { readonly [what: string]: unknown } | readonly unknown[]} Shape */

export const API_FILE = join(ROOT, 'electron/double/electron-api.json');

/** Classes and modules that the double has something of. `typeof`: what is called on the class itself. */
const KINDS = [
  ...['App', 'CommandLine', 'BrowserWindow', 'WebContents', 'WebFrameMain', 'Session', 'typeof Session', 'Protocol'],
  ...['WebRequest', 'IpcMain', 'IpcRenderer', 'ContextBridge', 'Dialog', 'NativeTheme', 'Menu', 'typeof Menu'],
  ...['Screen', 'Shell'],
];

/** What the double does, so that parameters and answers are needed: everything else is known by its name only. */
const CALLS = {
  App: [
    ...['requestSingleInstanceLock', 'quit', 'exit', 'enableSandbox', 'disableHardwareAcceleration', 'whenReady'],
    ...['isReady', 'getPath', 'setPath', 'getLocale', 'getAppPath'],
  ],
  CommandLine: ['appendSwitch', 'hasSwitch', 'getSwitchValue'],
  BrowserWindow: [
    ...['show', 'focus', 'close', 'destroy', 'restore', 'minimize', 'isDestroyed', 'isMinimized', 'isVisible'],
    ...['setBackgroundColor', 'loadURL', 'getNativeWindowHandle'],
  ],
  WebContents: [
    ...['send', 'print', 'printToPDF', 'setWindowOpenHandler', 'setWebRTCIPHandlingPolicy', 'isDestroyed', 'getURL'],
    'isCrashed',
  ],
  Session: [
    ...['setPermissionRequestHandler', 'setPermissionCheckHandler', 'setDevicePermissionHandler'],
    'setDisplayMediaRequestHandler',
  ],
  'typeof Session': ['fromPartition'],
  Protocol: ['registerSchemesAsPrivileged', 'handle', 'unhandle', 'registerBufferProtocol', 'unregisterProtocol'],
  WebRequest: ['onBeforeRequest'],
  IpcMain: ['handle'],
  IpcRenderer: ['invoke'],
  ContextBridge: ['exposeInMainWorld'],
  Dialog: ['showOpenDialog', 'showSaveDialog', 'showErrorBox', 'showMessageBox'],
  'typeof Menu': ['setApplicationMenu', 'buildFromTemplate'],
  Screen: ['getPrimaryDisplay'],
  Shell: ['openExternal', 'openPath', 'showItemInFolder'],
};

/** What the double emits. */
const EMITTED = {
  App: [
    ...['ready', 'window-all-closed', 'before-quit', 'will-quit', 'quit', 'second-instance', 'web-contents-created'],
    ...['render-process-gone', 'child-process-gone'],
  ],
  BrowserWindow: ['close', 'closed', 'ready-to-show', 'unresponsive', 'responsive'],
  WebContents: [
    ...['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview', 'did-finish-load'],
    ...['render-process-gone', 'crashed', 'unresponsive', 'responsive', 'destroyed'],
  ],
};

/** Types that the double makes or hands on as they are. */
const OPAQUE = [
  ...KINDS,
  'Buffer',
  'NativeImage',
  'MenuItem',
  'Display',
  'BaseWindow',
  'View',
  'TouchBar',
  'Accelerator',
];

const { TypeFlags } = ts;

/** @param {readonly { readonly name: string }[]} all */
const namesOf = (all) => [...new Set(all.map(({ name }) => name))].sort();

/**
 * What a version has.
 *
 * @param {string} types Its electron.d.ts.
 */
function readElectronApi(types) {
  const options = { lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'], types: ['node'], strict: true, skipLibCheck: true };
  const program = ts.createProgram([types], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(types);
  if (source === undefined) throw new Error(`no types at ${types}`);

  /** @type {Record<string, Shape>} */
  const shapes = {};

  /** @param {ts.Symbol} symbol */
  const isElectrons = (symbol) => symbol.declarations?.some((one) => one.getSourceFile() === source) === true;

  /** @param {ts.Type | undefined} type @returns {Shape} */
  function shapeOf(type) {
    if (type === undefined) return 'any';
    if (type.flags & TypeFlags.StringLiteral) return `'${/** @type {ts.StringLiteralType} */ (type).value}'`;
    if (
      type.flags &
      (TypeFlags.BooleanLiteral | TypeFlags.Null | TypeFlags.String | TypeFlags.Number | TypeFlags.Boolean)
    )
      return checker.typeToString(type);
    if (type.flags & (TypeFlags.Undefined | TypeFlags.Void)) return 'undefined';
    if (type.isUnion()) return unionOf(type.types);
    if (!(type.flags & (TypeFlags.Object | TypeFlags.Intersection))) return 'any';
    const [call] = type.getCallSignatures();
    if (call !== undefined) return { call: parametersOf(call), answer: shapeOf(call.getReturnType()) };
    if (checker.isArrayType(type))
      return { list: shapeOf(checker.getTypeArguments(/** @type {ts.TypeReference} */ (type))[0]) };
    const name = (type.aliasSymbol ?? type.symbol).name;
    if (name === 'Promise')
      return { promise: shapeOf(checker.getTypeArguments(/** @type {ts.TypeReference} */ (type))[0]) };
    const isEvent = type.getProperty('preventDefault') !== undefined;
    if (OPAQUE.includes(name) || (!isEvent && !isElectrons(type.symbol))) return `@${name}`;
    if (isEvent) return { event: propertiesOf(type) };
    if (name.startsWith('__')) return { object: propertiesOf(type) };
    if (!Object.hasOwn(shapes, name)) {
      shapes[name] = {};
      shapes[name] = propertiesOf(type);
    }
    return { shape: name };
  }

  /** @param {readonly ts.Type[]} types @returns {Shape} */
  function unionOf(types) {
    const all = [...new Set(types.map((one) => JSON.stringify(shapeOf(one))))].filter((one) => one !== '"undefined"');
    const isBoolean = all.includes('"true"') && all.includes('"false"');
    const kept = isBoolean ? [...all.filter((one) => one !== '"true"' && one !== '"false"'), '"boolean"'] : all;
    /** @type {unknown} */
    const unioned = JSON.parse(`[${kept.join()}]`);
    const parsed = /** @type {readonly Shape[]} */ (unioned);
    return parsed.length === 1 && parsed[0] !== undefined ? parsed[0] : { oneOf: parsed };
  }

  /** @param {ts.Type} type @returns {Shape} */
  function propertiesOf(type) {
    const own = type
      .getProperties()
      .filter((one) => isElectrons(one) && !['preventDefault', 'defaultPrevented'].includes(one.name));
    return Object.fromEntries(
      own.map((one) => [
        nameOf(one),
        shapeOf(checker.getTypeOfSymbolAtLocation(one, /** @type {ts.SourceFile} */ (source))),
      ]),
    );
  }

  /** With a question mark where it may be left out. @param {ts.Symbol} one */
  function nameOf(one) {
    const declaration = one.valueDeclaration;
    const isOptional =
      Boolean(one.flags & ts.SymbolFlags.Optional) ||
      (declaration !== undefined && ts.isParameter(declaration) && checker.isOptionalParameter(declaration));
    const isRest = declaration !== undefined && ts.isParameter(declaration) && declaration.dotDotDotToken !== undefined;
    return `${isRest ? '...' : ''}${one.name}${isOptional ? '?' : ''}`;
  }

  /** @param {ts.Signature} signature @returns {readonly unknown[]} */
  const parametersOf = (signature) =>
    signature.getParameters().map((one) => [nameOf(one), shapeOf(checker.getTypeOfSymbol(one))]);

  const electron = checker.getSymbolsInScope(source, ts.SymbolFlags.Namespace).find(({ name }) => name === 'Electron');
  const inElectron = electron === undefined ? [] : checker.getExportsOfModule(electron);
  /** @param {string} name @param {readonly ts.Symbol[]} symbols */
  const pick = (name, symbols) => symbols.filter((one) => one.name === name);

  /** @param {string} kind @returns {ts.Type} */
  function typeOf(kind) {
    const [symbol] = pick(kind.replace('typeof ', ''), inElectron).filter((one) => one.flags & ts.SymbolFlags.Type);
    if (symbol === undefined) throw new Error(`no ${kind} in ${types}`);
    return kind.startsWith('typeof ') ? checker.getTypeOfSymbol(symbol) : checker.getDeclaredTypeOfSymbol(symbol);
  }

  /** Each event with its listener's type. @param {string} kind @returns {readonly (readonly [string, ts.Type])[]} */
  function eventsOf(kind) {
    const on = typeOf(kind).getProperty('on');
    const signatures = on === undefined ? [] : checker.getTypeOfSymbol(on).getCallSignatures();
    return signatures.flatMap((signature) => {
      const [event, listener] = signature.getParameters().map((one) => checker.getTypeOfSymbol(one));
      return event?.isStringLiteral() && listener !== undefined ? [/** @type {const} */ ([event.value, listener])] : [];
    });
  }

  /** @param {string} space Such as `Main`. */
  function valuesOf(space) {
    const [symbol] = pick(space, inElectron);
    const values =
      symbol === undefined ? [] : checker.getExportsOfModule(symbol).filter((one) => one.flags & ts.SymbolFlags.Value);
    return namesOf(values);
  }

  /** @param {readonly (readonly [string, unknown])[]} entries */
  const sorted = (entries) => Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
  /** @param {string} kind */
  const membersOf = (kind) => typeOf(kind).getProperties().filter(isElectrons);
  const have = KINDS.map((kind) => /** @type {const} */ ([kind, namesOf(membersOf(kind))]));
  const calls = Object.entries(CALLS).flatMap(([kind, names]) =>
    names.flatMap((name) => {
      const member = typeOf(kind).getProperty(name);
      const signatures = member === undefined ? [] : checker.getTypeOfSymbol(member).getCallSignatures();
      if (signatures.length === 0) return [];
      const call = signatures.map((one) => ({ takes: parametersOf(one), gives: shapeOf(one.getReturnType()) }));
      return [/** @type {const} */ ([`${kind}.${name}`, call])];
    }),
  );
  const construct = typeOf('BrowserWindow').symbol;
  const signature = checker.getTypeOfSymbol(construct).getConstructSignatures()[0];
  if (signature !== undefined)
    calls.push(['BrowserWindow.constructor', [{ takes: parametersOf(signature), gives: '@BrowserWindow' }]]);
  const emitted = Object.entries(EMITTED).flatMap(([kind, names]) =>
    eventsOf(kind)
      .filter(([name]) => names.includes(name))
      .map(([name, listener]) => {
        const [call] = listener.getCallSignatures();
        return /** @type {const} */ ([`${kind}.${name}`, call === undefined ? [] : parametersOf(call)]);
      }),
  );
  return {
    main: [...valuesOf('Main'), ...valuesOf('Common')],
    has: sorted(have),
    eventNames: sorted(Object.keys(EMITTED).map((kind) => [kind, namesOf(eventsOf(kind).map(([name]) => ({ name })))])),
    calls: sorted(calls),
    events: sorted(emitted),
    shapes: sorted(Object.entries(shapes)),
  };
}

/** The table, as it is to be checked in. */
export async function electronApiText() {
  const entries = ['.cache/legacy/node_modules/electron', 'node_modules/electron'].map((name) => {
    const folder = join(ROOT, name);
    const { version = '' } = readManifest(readFileSync(join(folder, 'package.json'), 'utf8'));
    return [version, readElectronApi(join(folder, 'electron.d.ts'))];
  });
  return format(JSON.stringify(Object.fromEntries(entries)), { parser: 'json', printWidth: 120 });
}
