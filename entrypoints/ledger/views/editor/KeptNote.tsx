import { i18n } from '#i18n';
import { Button } from '../../../../components/Button.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { formatMoment } from '../../../../lib/i18n/format.ts';
import css from './KeptNote.module.css';

/** Says that what stands in a form was typed earlier and never saved, with the way to begin again. */
export function KeptNote(props: { at: number; onStartAnew: () => void }) {
  const { locale, timeZone } = usePeopleLocale();
  return (
    <p class={css['kept']} role="status">
      {i18n.t('ledger.editor.kept', { when: formatMoment(props.at, locale, timeZone) })}
      <Button small kind="quiet" onClick={props.onStartAnew}>{i18n.t('ledger.editor.startAnew')}</Button>
    </p>
  );
}
