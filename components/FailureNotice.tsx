import { i18n } from '#i18n';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';

/** Says that the database is full, blocked or out of reach. With `onRetry` it offers to try again; `typed` adds that what was typed is kept. */
export function FailureNotice(props: { failure: 'full' | 'blocked' | 'failed'; typed?: boolean; onRetry?: () => void }) {
  const retry = props.onRetry;
  return (
    <Notice
      tone="bad" urgent title={i18n.t(`common.failure.${props.failure}.title`)}
      action={retry === undefined ? undefined : <Button small onClick={retry}>{i18n.t('common.failure.retry')}</Button>}
    >
      {i18n.t(`common.failure.${props.failure}.text`)}
      {props.typed === true ? ` ${i18n.t('common.failure.kept')}` : null}
    </Notice>
  );
}
