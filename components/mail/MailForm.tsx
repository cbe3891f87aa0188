import { i18n } from '#i18n';
import { useRef } from 'preact/hooks';
import { mailKinds, recipientsOf } from '../../lib/domain/mail-draft.ts';
import { writtenLanguages } from '../../lib/i18n/written-words.ts';
import { Button } from '../Button.tsx';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { refusesTooLong, TextField } from '../form/TextField.tsx';
import { Icon } from '../Icon.tsx';
import { withKind, withRecipient, type MailChoice, type MailContacts } from './mail-choice.ts';
import css from './MailForm.module.css';

const addressMaxLength = 320;
const ownWordsMaxLength = 10_000;

interface Props {
  /** Makes the fields' ids: two drafts may stand on one page. */
  readonly id: string;
  readonly choice: MailChoice;
  readonly contacts: MailContacts;
  /** The supplier's name as the orders or purchase orders say it; empty when they do not. */
  readonly supplier: string;
  readonly mail: { readonly subject: string; readonly body: string };
  /** What is wrong with the address. */
  readonly problem: string | undefined;
  readonly busy: boolean;
  readonly onChoice: (choice: MailChoice) => void;
  readonly onOpen: () => void;
  readonly onCopy: () => void;
  readonly onClose: () => void;
}

/** A mail before it is handed to the person's mail program: what it is about, to whom, in which language, and how it reads. */
export function MailForm(props: Props) {
  const { id, choice, contacts, supplier, mail, onChoice } = props;
  const form = useRef<HTMLElement>(null);
  const handOver = (way: () => void) => (): void => { if (!refusesTooLong(form.current)) way(); };
  return (
    <section ref={form} class={css['form']} aria-label={i18n.t('papers.mail.title')}>
      <div class={css['fields']}>
        <ChoiceField
          id={`${id}-kind`} label={i18n.t('papers.mail.kind')} value={choice.kind} options={mailKinds.map((value) => ({ value, text: i18n.t(`papers.about.${value}`) }))}
          onChoose={(kind) => onChoice(withKind(choice, kind, contacts, supplier))}
        />
        <ChoiceField
          id={`${id}-recipient`} label={i18n.t('papers.mail.recipient')} value={choice.recipient}
          options={recipientsOf(choice.kind).map((value) => ({ value, text: recipientText(i18n.t(`papers.mail.to.${value}`), value === 'supplier' ? supplier : contacts[value]?.name) }))}
          onChoose={(recipient) => onChoice(withRecipient(choice, recipient, contacts, supplier))}
        />
        <TextField
          id={`${id}-address`} label={i18n.t('papers.mail.address')} aside={i18n.t('papers.mail.optional')} isCode most={addressMaxLength} value={choice.address}
          hint={i18n.t('papers.mail.addressHint')} problem={props.problem} onInput={(address) => onChoice({ ...choice, address })}
        />
        <ChoiceField
          id={`${id}-language`} label={i18n.t('papers.mail.language')} value={choice.language}
          options={writtenLanguages.map((value) => ({ value, text: i18n.t(`papers.mail.spoken.${value}`) }))} onChoose={(language) => onChoice({ ...choice, language })}
        />
        <div class={css['wide']}>
          <TextField
            id={`${id}-own`} label={i18n.t('papers.mail.own')} aside={i18n.t('papers.mail.optional')} hint={i18n.t('papers.mail.ownHint')} lines={3} most={ownWordsMaxLength}
            value={choice.own} onInput={(own) => onChoice({ ...choice, own })}
          />
        </div>
      </div>
      <div class={css['preview']} role="region" aria-label={i18n.t('papers.mail.preview')} tabIndex={0} lang={choice.language} dir="ltr">
        <p class={css['subject']}><span lang={document.documentElement.lang}>{i18n.t('papers.mail.subject')}: </span><bdi>{mail.subject}</bdi></p>
        <pre class={css['body']}>{mail.body}</pre>
      </div>
      <div class={css['actions']}>
        <Button kind="primary" busy={props.busy} onClick={handOver(props.onOpen)}><Icon name="mail" small />{i18n.t('papers.mail.open')}</Button>
        <Button busy={props.busy} onClick={handOver(props.onCopy)}><Icon name="copy" small />{i18n.t('papers.mail.copy')}</Button>
        <Button kind="quiet" onClick={props.onClose}>{i18n.t('papers.mail.close')}</Button>
      </div>
    </section>
  );
}

function recipientText(role: string, name: string | undefined): string {
  return name === undefined || name === '' ? role : `${role}: ${name}`;
}
