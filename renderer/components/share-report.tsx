import type { Answer } from '../../shared/ipc/contract.ts';
import { SAVE_FORMATS, type SaveFormat } from '../../shared/ipc/names.ts';
import { shortAnswer } from '../../shared/present/summary.ts';
import { createCell } from '../state/store.ts';
import { useActions, usePart, useStore, useTexts } from '../state/use-store.ts';
import type { IconName } from './icons.tsx';
import { Share, type Handed, type ShareItem } from './share.tsx';

/** True if names go along, on every place. */
const createNamesStore = () => createCell(false);

const FORMAT_ICONS: Readonly<Record<SaveFormat, IconName>> = { html: 'globe', pdf: 'print', json: 'code' };

/** Hands over what is known of this PC. `also` comes first: what only this place has. */
export function ShareReport({ also = [] }: { readonly also?: readonly ShareItem[] }) {
  const { t, m, language } = useTexts();
  const { share } = t;
  const { ask } = useActions();
  const [names, namesStore] = usePart(createNamesStore);
  const report = useStore(({ checked }) => checked?.report ?? null);
  // of a sample the name of this PC would say nothing
  const savesBeside = useStore(({ context }) => context.savesBeside === true && context.sample === null);
  /** Reads the PC again, so that what is handed over is what is so now. */
  const prepare = (isNamed = names): Promise<Answer<'report'>> => ask('report', { names: isNamed, language });
  const save = async (format: SaveFormat, isBeside = false): Promise<Handed> => {
    const prepared = await prepare(isBeside || names);
    if (!prepared.ok) return prepared;
    const { sha256 = '' } = prepared.value.report;
    const place = isBeside ? ({ beside: true } as const) : {};
    const saved = await ask('save-report', { sha256, format, language, ...place });
    if (!saved.ok) return saved;
    const { where } = saved.value;
    return where === null ? null : { tone: 'ok', title: share.saved, path: where, more: share.savedMore };
  };
  const short = report === null ? '' : shortAnswer(report, m, 'window');
  const copies: readonly ShareItem[] = [
    ...also,
    { icon: 'copy', name: share.short, said: share.shortSaid(short.split('\n').length), run: () => short },
    {
      icon: 'copy',
      name: share.ticket,
      said: share.ticketSaid,
      run: async () => {
        const prepared = await prepare();
        return prepared.ok ? prepared.value.summary : prepared;
      },
    },
  ];
  const files = SAVE_FORMATS.map((format): ShareItem => {
    const icon = FORMAT_ICONS[format];
    return { icon, name: share.save[format], said: share.saveSaid[format], run: () => save(format) };
  });
  const beside: ShareItem = {
    icon: 'folder',
    name: share.beside,
    said: share.besideSaid,
    run: () => save('json', true),
  };
  const tick = {
    name: share.names,
    said: names ? share.namesIn : share.namesOut,
    isOn: names,
    set: (isOn: boolean) => namesStore.dispatch(isOn),
  };
  return <Share groups={[copies, savesBeside ? [beside, ...files] : files]} tick={tick} isDisabled={report === null} />;
}
