import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Identifier } from './Identifier.tsx';
import css from './TabStrip.module.css';

/** The checkout in the active tab: which PO it carries, one sentence about it, and one way on. Behind the margin rule, because it is ours. */
export function TabStrip(props: { marketplace: string; number: string | null; title: string; sentence: string; action?: ComponentChildren }) {
  return (
    <section class={css['strip']} aria-labelledby="tab-strip-title">
      <div class={css['words']}>
        <h2 class={css['where']} id="tab-strip-title">{i18n.t('popup.tab.title')} · <bdi>{props.marketplace}</bdi></h2>
        {props.number === null ? null : (
          <p class={css['which']}>
            <Identifier strong text={props.number} /> <bdi class={css['title']} title={props.title}>{props.title}</bdi>
          </p>
        )}
        <p class={css['sentence']}>{props.sentence}</p>
      </div>
      {props.action}
    </section>
  );
}
