import { i18n } from '#i18n';
import { useId, useState } from 'preact/hooks';
import { Button } from '../../../../components/Button.tsx';
import { blankDraft, draftOf, searchCorrespondence, type CorrespondenceDraft } from '../../../../components/correspondence/correspondence-draft.ts';
import css from '../../../../components/correspondence/Correspondence.module.css';
import { CorrespondenceForm } from '../../../../components/correspondence/CorrespondenceForm.tsx';
import { CorrespondenceItem } from '../../../../components/correspondence/CorrespondenceItem.tsx';
import { FailureNotice } from '../../../../components/FailureNotice.tsx';
import { TextField } from '../../../../components/form/TextField.tsx';
import { Icon } from '../../../../components/Icon.tsx';
import { PanelSection } from '../../../../components/panel/PanelSection.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { listCorrespondence, type CorrespondenceOf } from '../../../../lib/app/list-correspondence.ts';
import type { Correspondence, NewCorrespondence } from '../../../../lib/domain/correspondence.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { useLedger } from '../../../extension-page/use-ledger.ts';
import { MailDraft } from '../mail/MailDraft.tsx';
import { useCorrespondence } from './use-correspondence.ts';

/** From here on a list is worth searching. */
const searchFrom = 5;

interface Props {
  readonly of: CorrespondenceOf;
  /** What is written down here is about all of these. */
  readonly about: Pick<NewCorrespondence, 'purchaseOrderIds' | 'orderKeys'>;
}

type Open = { readonly draft: CorrespondenceDraft; readonly edited: Correspondence | null } | 'mail' | null;

/** What was written and said about a purchase order or an order, with the ways to add to it. */
export function CorrespondenceSection({ of, about }: Props) {
  const id = useId();
  const { refresh } = useExtensionPage();
  const { timeZone } = usePeopleLocale();
  const [open, setOpen] = useState<Open>(null);
  const [query, setQuery] = useState('');
  const read = useLedger((context) => listCorrespondence(context, of), [Object.values(of).join()]);
  const { busy, problem, forget, save, remove } = useCorrespondence(about);
  const all = read?.ok === true ? read.value : [];
  const found = searchCorrespondence(all, query);
  const begin = (draft: CorrespondenceDraft, edited: Correspondence | null): void => {
    forget();
    setOpen({ draft, edited });
  };
  const keep = async (draft: CorrespondenceDraft, edited: Correspondence | null): Promise<void> => {
    if (await save(draft, edited)) setOpen(null);
  };
  const form = open === null || open === 'mail' ? null : (
    <CorrespondenceForm
      id={id} draft={open.draft} isNew={open.edited === null} busy={busy} problem={problem}
      onDraft={(draft) => { forget(); setOpen({ ...open, draft }); }} onSave={() => { void keep(open.draft, open.edited); }} onClose={() => setOpen(null)}
    />
  );
  const edited = open === null || open === 'mail' ? null : open.edited;
  return (
    <PanelSection title={i18n.t('papers.log.title')}>
      <div class={css['part']}>
        <div class={css['actions']}>
          <Button small onClick={() => begin(blankDraft(Date.now(), timeZone), null)}><Icon name="edit" small />{i18n.t('papers.log.write')}</Button>
          <Button small expanded={open === 'mail'} onClick={() => setOpen(open === 'mail' ? null : 'mail')}><Icon name="mail" small />{i18n.t('papers.mail.title')}</Button>
        </div>
        {open === 'mail' && <MailDraft matter={{ kind: 'question', ...about }} onClose={() => setOpen(null)} />}
        {edited === null && form}
        {read?.ok === false && <FailureNotice failure={read.error} onRetry={refresh} />}
        {all.length > searchFrom && <TextField id={`${id}-search`} label={i18n.t('papers.log.search')} value={query} onInput={setQuery} />}
        {read?.ok === true && all.length === 0 && open === null && <p class={css['none']}>{i18n.t('papers.log.none')}</p>}
        {all.length > 0 && found.length === 0 && <p class={css['none']} role="status">{i18n.t('papers.log.notFound')}</p>}
        {found.length > 0 && (
          <ul class={css['log']}>
            {found.map((each) => (edited?.id === each.id
              ? <li key={each.id}>{form}</li>
              : <CorrespondenceItem key={each.id} correspondence={each} onEdit={() => begin(draftOf(each, timeZone), each)} onRemove={() => remove(each)} />))}
          </ul>
        )}
      </div>
    </PanelSection>
  );
}
