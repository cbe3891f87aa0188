import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { buttonClass, type ButtonLook } from './Button.tsx';

/** A link to one of Amazon's pages, in a new tab. With a `look` it is drawn as a button. */
export function OutsideLink(props: { href: string; label?: string; class?: string | undefined; look?: ButtonLook; children: ComponentChildren }) {
  const name = props.label === undefined ? undefined : `${props.label} ${i18n.t('common.newTab')}`;
  return (
    <a
      href={props.href} target="_blank" rel="noreferrer noopener" aria-label={name}
      class={props.look === undefined ? props.class : buttonClass(props.look)}
    >
      {props.children}
    </a>
  );
}
