import type { Sign } from '../../shared/present/sign.ts';
import type { RailPlace } from '../state/place.ts';

type Thing =
  | 'calendar'
  | 'clock'
  | 'cloud'
  | 'code'
  | 'file'
  | 'folder'
  | 'globe'
  | 'pc'
  | 'server'
  | 'shield'
  | 'window'
  | 'windows';
/** What may not connect. */
type Door = 'mail' | 'terminal' | 'macro' | 'db' | 'update' | 'remote' | 'wifi' | 'printer' | 'plug';
type Act = 'add' | 'close' | 'copy' | 'paste' | 'print' | 'refresh' | 'search' | 'share' | 'undo' | 'write';
type Way = 'arrow' | 'back' | 'external' | 'next' | 'up';
type Subject = 'about' | 'check' | 'guided' | 'help' | 'matrix' | 'net' | 'practice' | 'proof';
export type IconName = RailPlace | Thing | Door | Act | Way | Subject;

/** `open` is a circle that becomes a tick. */
export type GlyphName = Sign | 'open';

export function Icon({ name, isShield = false }: { readonly name: IconName; readonly isShield?: boolean }) {
  return (
    <svg className={isShield ? 'icon shield' : 'icon'} aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}

/** `unsafe` has a warning's sign: *works, but*. The key, as Chromium keeps the old colour inside `use` without it. */
export function Glyph({ name }: { readonly name: GlyphName }) {
  return (
    <svg key={name} className={`glyph glyph--${name}`} aria-hidden="true">
      <use href={`#s-${name === 'unsafe' ? 'warn' : name}`} />
    </svg>
  );
}
