import { i18n } from '#i18n';
import { useMemo } from 'preact/hooks';
import { Button } from '../Button.tsx';
import { usePeopleLocale } from '../people-locale.ts';
import css from './ProgressCard.module.css';
import { shareWords, timeLeftWords } from './progress-words.ts';

interface Props {
  /** What is going on: "Checking rows". Names the bar. */
  readonly title: string;
  /** What it is done to: a file, its size. */
  readonly detail?: string;
  readonly done: number;
  /** Null: nobody knows how much there is. */
  readonly total: number | null;
  /** How far it is, in the words of the work: "41,280 rows · 9,000 a second". */
  readonly facts?: string;
  /** See `secondsLeft` of lib/domain; null: not known yet. */
  readonly secondsLeft: number | null;
  /** What is safe meanwhile. */
  readonly note?: string;
  readonly onCancel?: () => void;
  /** True once cancel was asked for and the work is coming to its end. */
  readonly cancelling?: boolean;
}

/** Work that takes longer than a second: how far it is, how long it will take, and a way to stop it. Read out at each quarter. */
export function ProgressCard(props: Props) {
  const { title, done, total, cancelling = false } = props;
  const { locale } = usePeopleLocale();
  const share = total === null || total <= 0 ? null : Math.min(1, done / total);
  const left = props.secondsLeft === null ? '' : timeLeftWords(props.secondsLeft, locale);
  const quarter = share === null ? 0 : Math.floor(share * 4);
  const said = useMemo(
    () => (cancelling ? i18n.t('progress.cancelling') : [title, shareWords(quarter / 4, locale), left].filter((part) => part !== '').join(' · ')),
    [title, quarter, cancelling],
  );
  return (
    <section class={css['card']} aria-label={title}>
      <div class={css['head']}>
        <p class={css['title']}><strong>{title}</strong>{props.detail === undefined ? null : <> <bdi class={css['detail']}>{props.detail}</bdi></>}</p>
        <p class={css['facts']}>{[props.facts ?? '', left].filter((part) => part !== '').join(' · ')}</p>
        {props.onCancel === undefined ? null : (
          <Button small busy={cancelling} onClick={props.onCancel}>{i18n.t(cancelling ? 'progress.cancelling' : 'progress.cancel')}</Button>
        )}
      </div>
      <progress class={css['bar']} aria-label={title} {...(share === null ? {} : { value: share, max: 1, 'aria-valuetext': shareWords(share, locale) })} />
      {props.note === undefined ? null : <p class={css['note']}>{props.note}</p>}
      <span class={css['said']} role="status">{said}</span>
    </section>
  );
}
