import type { ReactElement } from 'react';
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

interface IconProps {
  readonly name: IconName;
  readonly isShield?: boolean;
}

export function Icon({ name, isShield = false }: IconProps): ReactElement {
  return (
    <svg className={isShield ? 'icon shield' : 'icon'} aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}

/**
 * `unsafe` has the sign of a warning: both mean *works, but*. The key gives each sign an element of its own: Chromium keeps the old
 * colour inside `use` when the class changes.
 */
export function Glyph({ name }: { readonly name: GlyphName }): ReactElement {
  return (
    <svg key={name} className={`glyph glyph--${name}`} aria-hidden="true">
      <use href={`#s-${name === 'unsafe' ? 'warn' : name}`} />
    </svg>
  );
}
