import { i18n } from '#i18n';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../../components/Button.tsx';
import { FailureNotice } from '../../../../components/FailureNotice.tsx';
import { refusesTooLong, TextField } from '../../../../components/form/TextField.tsx';
import { Icon } from '../../../../components/Icon.tsx';
import { Notice } from '../../../../components/Notice.tsx';
import { packFile } from '../../../../components/papers/pack-file.ts';
import { PackSheet } from '../../../../components/papers/PackSheet.tsx';
import { packText, writePack } from '../../../../components/papers/write-pack.ts';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { readPack, type PackAbout } from '../../../../lib/app/read-pack.ts';
import { dayInZone } from '../../../../lib/domain/plain-date.ts';
import { issueMaxLength, supportPack } from '../../../../lib/domain/support-pack.ts';
import { download } from '../../../extension-page/download.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { useKeys } from '../../../extension-page/use-keys.ts';
import { useLedger } from '../../../extension-page/use-ledger.ts';
import { ViewFrame } from '../ViewFrame.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import css from './Papers.module.css';
import { useLanguage } from './use-language.ts';

/** Everything customer service may ask for about an order or a purchase order: to copy, print or save. */
export function PackView({ about, onBack }: { about: PackAbout; onBack: () => void }) {
  const { refresh, say } = useExtensionPage();
  const { timeZone } = usePeopleLocale();
  const { words, setLanguage } = useLanguage();
  const [issue, setIssue] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const read = useLedger((context) => readPack(context, about), [Object.values(about).join()]);
  // A sentence somebody wrote is not left behind by a key.
  useKeys(issue.trim() === '' ? { Escape: onBack } : {});
  useLayoutEffect(() => paper.current?.focus(), []);
  const today = dayInZone(Date.now(), timeZone);
  const pack = read?.ok === true ? supportPack({ ...read.value, issue, today }) : null;
  const written = pack === null ? null : writePack(pack, words, timeZone);
  const copy = (): void => {
    if (written === null || refusesTooLong(form.current)) return;
    navigator.clipboard.writeText(packText(written)).then(() => say({ text: i18n.t('papers.pack.copied') }), () => say({ tone: 'warn', text: i18n.t('papers.pack.notCopied') }));
  };
  const save = (): void => {
    if (pack === null || written === null || refusesTooLong(form.current)) return;
    const name = (pack.names[0] ?? '').replace(/[^\p{L}\p{N}._]+/gu, '-').replace(/^-|-$/g, '').slice(0, 60);
    const file = `support-${name === '' ? 'pack' : name}-${today}.html`;
    download(file, packFile(written), 'text/html;charset=utf-8');
    say({ text: i18n.t('papers.pack.saved', { file }) });
  };
  return (
    <ViewFrame
      title={i18n.t('papers.pack.title')}
      tools={(
        <>
          <Button kind="quiet" onClick={onBack}><Icon name="back" small turns />{i18n.t('papers.pack.back')}</Button>
          <LanguageChoice label={i18n.t('papers.pack.language')} language={words.language} onChoose={setLanguage} />
          <Button onClick={copy}><Icon name="copy" small />{i18n.t('papers.pack.copy')}</Button>
          <Button onClick={() => { if (!refusesTooLong(form.current)) print(); }}><Icon name="print" small />{i18n.t('papers.pack.print')}</Button>
          <Button kind="primary" onClick={save}><Icon name="export" small />{i18n.t('papers.pack.save')}</Button>
        </>
      )}
    >
      <div ref={paper} class={css['body']} role="region" aria-label={i18n.t('papers.pack.preview')} tabIndex={0}>
        {read?.ok === false && (read.error === 'notFound'
          ? <Notice tone="warn" title={i18n.t('papers.pack.title')}>{i18n.t('papers.pack.gone')}</Notice>
          : <FailureNotice failure={read.error} onRetry={refresh} />)}
        {written !== null && (
          <>
            <form ref={form} data-noprint onSubmit={(event) => event.preventDefault()}>
              <div class={css['issue']}>
                <p class={css['lead']}>{i18n.t('papers.pack.lead')}</p>
                <TextField id="pack-issue" label={i18n.t('papers.pack.issue')} hint={i18n.t('papers.pack.issueHint')} most={issueMaxLength} value={issue} onInput={setIssue} />
              </div>
            </form>
            <PackSheet pack={written} />
          </>
        )}
      </div>
    </ViewFrame>
  );
}
