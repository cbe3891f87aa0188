import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../components/Button.tsx';
import { CopyPreview } from '../../../components/CopyPreview.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { Section } from '../../../components/Section.tsx';
import type { Result } from '../../../lib/domain/result.ts';
import { download } from '../../extension-page/download.ts';
import { useRaise } from '../../extension-page/use-raise.ts';
import { copyPage, type RedactedPage } from '../copy-page.ts';

/** A redacted copy of a tab's page: shown first, saved only when a person says so. */
export function PageCopy(props: { tabId: number }) {
  const raise = useRaise();
  const [copy, setCopy] = useState<Result<RedactedPage, 'gone'> | null>(null);
  const [saved, setSaved] = useState(false);
  useEffect(() => { copyPage(props.tabId).then(setCopy, raise); }, [props.tabId]);

  const save = ({ fileName, html }: RedactedPage): void => {
    download(fileName, html, 'text/html;charset=utf-8');
    setSaved(true);
  };
  return (
    <Section id="page-copy" level={2} title={i18n.t('options.copy.title')} lead={i18n.t('options.copy.lead')}>
      {copy?.ok === false && <Notice tone="warn" title={i18n.t('options.copy.gone')}>{i18n.t('options.copy.goneText')}</Notice>}
      {copy?.ok === true && (
        <CopyPreview
          text={copy.value.html}
          action={(
            <Button kind="primary" onClick={() => save(copy.value)}>
              <Icon name={saved ? 'check' : 'export'} small />{i18n.t('options.copy.save')}
            </Button>
          )}
          status={saved ? i18n.t('options.copy.saved', { file: copy.value.fileName }) : ''}
        />
      )}
    </Section>
  );
}
