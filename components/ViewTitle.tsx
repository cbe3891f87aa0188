import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import css from './ViewTitle.module.css';

/** The way back and the heading of a view. With `takeFocus` the heading takes the focus, so that a screen reader says where one is. */
export function ViewTitle(props: { takeFocus?: boolean; onBack: () => void; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (props.takeFocus === true) heading.current?.focus();
  }, []);
  const back = i18n.t('popup.detail.back');
  return (
    <>
      <Button kind="icon" label={back} title={back} shortcut="Escape" onClick={props.onBack}><Icon name="back" turns /></Button>
      <h1 ref={heading} class={css['title']} tabIndex={-1}>{props.children}</h1>
    </>
  );
}
