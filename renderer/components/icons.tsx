import type { Sign } from '../../shared/present/sign.ts';
import type { RailPlace } from '../state/place.ts';

export type IconName =
  | RailPlace
  | 'net'
  | 'add'
  | 'guided'
  | 'window'
  | 'windows'
  | 'cloud'
  | 'back'
  | 'paste'
  | 'file'
  | 'folder'
  | 'search'
  | 'up'
  | 'server'
  | 'clock'
  | 'practice'
  | 'about'
  | 'code'
  | 'pc'
  | 'copy'
  | 'next'
  | 'arrow'
  | 'check'
  | 'external'
  | 'undo'
  | 'refresh'
  | 'close'
  | 'matrix'
  | 'proof'
  | 'write'
  | 'help'
  | 'share'
  | 'globe'
  | 'print'
  | 'shield';

export type GlyphName = Sign;

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
