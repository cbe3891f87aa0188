import { i18n } from '#i18n';
import { Button } from './Button.tsx';
import css from './FirstSteps.module.css';
import { Icon } from './Icon.tsx';
import { Identifier } from './Identifier.tsx';

/** Shown while there is no PO: what will happen, in three steps, and the first of them to do now. */
export function FirstSteps(props: { onAdd: () => void }) {
  return (
    <section class={css['first']}>
      <h1 class={css['title']}>{i18n.t('popup.first.title')}</h1>
      <p class={css['lead']}>{i18n.t('popup.first.lead')}</p>
      <div class={css['double']} />
      <ol class={css['steps']}>
        <li>
          <h2>{i18n.t('popup.first.step1')}</h2>
          <p>{i18n.t('popup.first.step1Text')}</p>
        </li>
        <li>
          <h2>{i18n.t('popup.first.step2')}</h2>
          <p>{i18n.t('popup.first.step2Text')}</p>
          <span class={css['example']} aria-hidden="true"><Identifier text="PO-2026-0042" /><Icon name="check" small /></span>
        </li>
        <li>
          <h2>{i18n.t('popup.first.step3')}</h2>
          <p>{i18n.t('popup.first.step3Text')}</p>
        </li>
      </ol>
      <Button kind="primary" onClick={props.onAdd}><Icon name="plus" small />{i18n.t('popup.add')}</Button>
      <p class={css['promise']}><Icon name="info" small />{i18n.t('popup.first.promise')}</p>
    </section>
  );
}
