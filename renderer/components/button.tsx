import type { ReactNode } from 'react';
import { Icon, type IconName } from './icons.tsx';

export interface ButtonProps {
  /** What it says; `children` are behind that. */
  readonly name?: string;
  readonly children?: ReactNode;
  readonly onClick: () => void;
  readonly variant?: 'primary' | 'plain' | 'ghost';
  readonly isLarge?: boolean;
  readonly icon?: IconName;
  /** Windows will ask for permission: its shield is in the place of the icon, as there is one a button. */
  readonly shield?: boolean;
  /** It stays reachable by keyboard, so that its reason can be read; it does nothing. */
  readonly isDisabled?: boolean;
  readonly isBusy?: boolean;
  readonly describedBy?: string | undefined;
  readonly label?: string;
}

export function Button(props: ButtonProps) {
  const { name, children, onClick, variant = 'plain', isLarge, icon, shield } = props;
  const { isDisabled, isBusy, describedBy, label } = props;
  const isIdle = isDisabled !== true && isBusy !== true;
  const classes = ['btn', variant === 'plain' ? '' : `btn--${variant}`, isLarge === true ? 'btn--large' : ''];
  return (
    <button
      type="button"
      className={classes.filter(Boolean).join(' ')}
      aria-disabled={isIdle ? undefined : true}
      aria-busy={isBusy === true ? true : undefined}
      aria-describedby={describedBy}
      aria-label={label}
      onClick={() => {
        if (isIdle) onClick();
      }}
    >
      {shield === true ? <Icon name="shield" isShield /> : icon !== undefined && <Icon name={icon} />}
      {name}
      {children}
    </button>
  );
}

interface TextButtonProps extends Pick<ButtonProps, 'icon' | 'onClick'> {
  readonly name: string;
  /** `link` is inside a sentence. */
  readonly looks?: 'disclose' | 'link';
}

export function TextButton({ name, icon, looks = 'disclose', onClick }: TextButtonProps) {
  return (
    <button type="button" className={looks} onClick={onClick}>
      {icon !== undefined && <Icon name={icon} />}
      {name}
    </button>
  );
}
