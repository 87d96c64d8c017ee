interface Imitated {
  readonly allowSubFrames?: boolean | undefined;
  /** The folder that dropped files are said to be in. */
  readonly dropsFrom?: string | undefined;
}

/**
 * Runs in the page before any script of the page: removes the raw binding from the page, and runs the product's own
 * preload bundle with an imitation of the three parts of Electron that it uses. As `contextBridge` does, what crosses
 * is copied, what comes back is frozen, and what is exposed can't be replaced. Answers come as JSON: the browser's own
 * way to carry objects makes several times as much of them. Electron runs a preload in the main frame only.
 *
 * This function is handed to the browser as text: it may not refer to anything outside itself. `preload` is the
 * bundle's text, put in place by `initScript`.
 */
function imitateElectron(
  bindingName: string,
  { allowSubFrames = false, dropsFrom = '' }: Imitated,
  preload: (require: unknown) => void,
): void {
  type Invoke = (channel: string, payload: unknown) => Promise<string>;
  const holder = globalThis as unknown as Record<string, Invoke | undefined>;
  const raw = holder[bindingName];
  Reflect.deleteProperty(holder, bindingName);
  if (raw === undefined || (window.top !== window.self && !allowSubFrames)) return;
  const freeze = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    for (const part of Object.values(value)) freeze(part);
    return Object.freeze(value);
  };
  const electron = {
    contextBridge: {
      exposeInMainWorld(name: string, api: object) {
        Object.defineProperty(globalThis, name, {
          value: Object.freeze({ ...api }),
          writable: false,
          configurable: false,
          enumerable: true,
        });
      },
    },
    ipcRenderer: {
      invoke: (channel: string, payload: unknown) =>
        raw(channel, structuredClone(payload)).then((json) => freeze(JSON.parse(json))),
      // the shell sends an event by dispatching one of this name on the window
      on: (event: string, listener: () => void) => {
        window.addEventListener(`main:${event}`, listener);
      },
      off: (event: string, listener: () => void) => {
        window.removeEventListener(`main:${event}`, listener);
      },
    },
    webUtils: { getPathForFile: ({ name }: File) => (dropsFrom === '' ? '' : `${dropsFrom}/${name}`) },
  };
  preload((name: string) => {
    if (name === 'electron') return electron;
    throw new Error(`the preload may not require ${name}`);
  });
}

/** The text of the script that a browser context runs first in every frame. */
export function initScript(bindingName: string, preloadText: string, { allowSubFrames, dropsFrom }: Imitated): string {
  const preload = `(require) => { const module = { exports: {} }; const { exports } = module;\n${preloadText}\n}`;
  return `(${imitateElectron.toString()})(${JSON.stringify(bindingName)}, ${JSON.stringify({ allowSubFrames, dropsFrom })}, ${preload});`;
}
