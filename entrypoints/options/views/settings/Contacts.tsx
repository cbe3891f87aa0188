import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { SettingGroup } from '../../../../components/settings/SettingGroup.tsx';
import { TextRow } from '../../../../components/settings/TextRow.tsx';
import type { Contact } from '../../../../lib/domain/settings.ts';
import type { HeldSettings } from '../../use-settings.ts';
import css from './NumberRulesGroup.module.css';

/** Whom a mail may go to. */
export function Contacts(props: { held: HeldSettings }) {
  const { lockOf } = props.held;
  return (
    <SettingGroup id="contacts" title={i18n.t('options.contacts.title')} lead={i18n.t('options.contacts.lead')} lockedBy={(lockOf('purchasing') ?? lockOf('approver'))?.by}>
      <ContactRow held={props.held} name="purchasing" />
      <ContactRow held={props.held} name="approver" />
    </SettingGroup>
  );
}

function ContactRow(props: { held: HeldSettings; name: 'purchasing' | 'approver' }) {
  const { held, name } = props;
  const contact = held.values[name];
  const [typed, setTyped] = useState<Contact | null>(null);
  const shown = typed ?? contact ?? { name: '', email: '' };
  const done = (changes: Partial<Contact>): void => {
    const next = { ...shown, ...changes };
    setTyped(next);
    if (next.name === '' && next.email === '') held.change(name, null);
    else if (next.email !== '') held.change(name, next); // a name alone is no contact yet
  };
  const isBad = held.problemOf(name) !== undefined || (shown.name !== '' && shown.email === '');
  return (
    <fieldset class={css['folding']}>
      <legend>{i18n.t(`options.contacts.${name}`)}</legend>
      <div class={css['pair']}>
        <TextRow id={`${name}-name`} label={i18n.t('options.contacts.name')} hint="" value={shown.name} onDone={(text) => done({ name: text.trim() })} />
        <TextRow
          id={`${name}-email`} label={i18n.t('options.contacts.email')} hint="" type="email" value={shown.email}
          problem={isBad ? i18n.t('options.contacts.emailBad') : undefined} onDone={(text) => done({ email: text.trim() })}
        />
      </div>
    </fieldset>
  );
}
