import { i18n } from '#i18n';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';

/** Copies a number with one click; shows a tick while `copied`. The spoken confirmation is the toast's. */
export function CopyButton(props: { number: string; copied: boolean; tabIndex?: number; onCopy: () => void }) {
  const name = i18n.t('common.copyNumber', { number: props.number });
  return (
    <Button
      kind="icon" small label={name} title={name} part="copy"
      {...(props.tabIndex === undefined ? {} : { tabIndex: props.tabIndex })} onClick={props.onCopy}
    >
      <Icon name={props.copied ? 'check' : 'copy'} />
    </Button>
  );
}
