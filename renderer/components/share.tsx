import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Failure } from '../../shared/failures.ts';
import { errorText } from '../../shared/present/error-text.ts';
import { useTexts, type Texts } from '../state/use-store.ts';
import { announce } from './announce.ts';
import { copyText, CopyButton } from './copy-button.tsx';
import { DoorButton } from './door-button.tsx';
import { Glyph, Icon, type IconName } from './icons.tsx';
import { useRovingTabindex } from './roving-tabindex.ts';
import { useDismissal } from './use-dismissal.ts';

interface Shared {
  readonly tone: 'ok' | 'warn';
  readonly title: string;
  readonly more?: string;
  readonly path?: string;
}

export interface ShareItem {
  readonly icon: IconName;
  readonly name: string;
  readonly said: string;
  /** Returns a text to copy, what became of a file, or what went wrong; null if the user called it off. */
  readonly run: () => Handed | Promise<Handed>;
}

export type Handed = string | Shared | Failure | null;

interface ShareTick {
  readonly name: string;
  readonly said: string;
  readonly isOn: boolean;
  readonly set: (isOn: boolean) => void;
}

interface ShareProps {
  readonly groups: readonly (readonly ShareItem[])[];
  readonly tick?: ShareTick;
  readonly isDisabled?: boolean;
}

async function sharedOf(handed: Handed, { t, m }: Texts): Promise<Shared | null> {
  if (typeof handed === 'string')
    return (await copyText(handed)) ? { tone: 'ok', title: t.share.copied } : { tone: 'warn', title: t.copy.failed };
  if (handed === null || !('code' in handed)) return handed;
  const { title, detail, nextStep } = errorText(m, handed);
  return { tone: 'warn', title, more: `${detail} ${nextStep}` };
}

interface MenuProps extends ShareProps {
  readonly choose: (item: ShareItem) => void;
  readonly leave: () => void;
}

function Menu({ groups, tick, choose, leave }: MenuProps) {
  const { share } = useTexts().t;
  const menu = useRef<HTMLDivElement>(null);
  const { stop, group: moves } = useRovingTabindex(groups[0]?.[0]?.name ?? '', true);
  useEffect(() => {
    menu.current?.querySelector('button')?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') leave();
    moves.onKeyDown(event);
  };
  return (
    <div ref={menu} className="menu raised" role="menu" aria-label={share.name} {...moves} onKeyDown={onKeyDown}>
      {groups.map((own, group) => (
        <div key={group} role="group" className="menu__group">
          {own.map((item) => (
            <button
              key={item.name}
              type="button"
              role="menuitem"
              className="menu__item press pointing beside gap-x-3 middle"
              {...stop(item.name)}
              onClick={() => choose(item)}
            >
              <Icon name={item.icon} />
              <span>{item.name}</span>
              <span className="menu__said caption">{item.said}</span>
            </button>
          ))}
        </div>
      ))}
      {tick !== undefined && (
        <button
          type="button"
          role="menuitemcheckbox"
          aria-checked={tick.isOn}
          className="menu__item menu__group press beside gap-x-3 top"
          {...stop(tick.name)}
          onClick={() => tick.set(!tick.isOn)}
        >
          <span className={tick.isOn ? 'menu__tick circle filled' : 'menu__tick circle'}>
            {tick.isOn && <Icon name="check" />}
          </span>
          <span>{tick.name}</span>
          <span className="menu__said caption">{tick.said}</span>
        </button>
      )}
    </div>
  );
}

function Result({ tone, title, more, path }: Shared) {
  const { doors, share } = useTexts().t;
  return (
    <div className="menu raised menu--said beside gap-x-3 top">
      <Glyph name={tone} />
      <div className="stack">
        <p>{title}</p>
        {path !== undefined && <code className="anywhere">{path}</code>}
        {more !== undefined && <p className="caption">{more}</p>}
        {path !== undefined && (
          <div className="row">
            <DoorButton name={doors.folder} door="saved-report" />
            <CopyButton text={path} label={share.copyPath} />
          </div>
        )}
      </div>
    </div>
  );
}

/** The one way to hand over what a place shows: a menu at its top right, with what came of it. */
export function Share(props: ShareProps) {
  const { isDisabled = false } = props;
  const texts = useTexts();
  const { share } = texts.t;
  const [shown, setShown] = useState<'menu' | 'working' | Shared | null>(null);
  const host = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => setShown(null);
  const isOpen = shown === 'menu';
  const isWorking = shown === 'working';
  const isIdle = !isDisabled && !isWorking;
  useDismissal(shown !== null && !isWorking, close, host, button);
  const choose = async (item: ShareItem): Promise<void> => {
    button.current?.focus();
    setShown('working');
    const came = await sharedOf(await item.run(), texts);
    setShown(came);
    announce(came === null ? '' : [came.title, came.path, came.more].filter(Boolean).join(texts.m.joined.space));
  };
  return (
    <div className="share relative" ref={host}>
      <button
        ref={button}
        type="button"
        className="btn share__btn nowrap"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-busy={isWorking || undefined}
        aria-disabled={!isIdle || undefined}
        title={share.name}
        onClick={() => isIdle && setShown(isOpen ? null : 'menu')}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || !isIdle) return;
          event.preventDefault();
          setShown('menu');
        }}
      >
        <Icon name="share" />
        <span className="share__word">{isWorking ? share.working : share.name}</span>
        <Icon name="next" />
      </button>
      {isOpen && <Menu {...props} choose={(item) => void choose(item)} leave={close} />}
      {shown !== null && typeof shown === 'object' && <Result {...shown} />}
    </div>
  );
}
