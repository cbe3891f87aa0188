import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Entry } from '../../lib/domain/entry.ts';
import type { PurchaseOrderId } from '../../lib/domain/ids.ts';
import { formatMoment } from '../../lib/i18n/format.ts';
import { Button } from '../Button.tsx';
import { usePeopleLocale } from '../people-locale.ts';
import { sentenceOf } from './order-story.ts';
import css from './OrderStory.module.css';

interface Event {
  readonly entry: Entry;
  readonly mayUndo: boolean;
  readonly mayRedo: boolean;
}

interface Props {
  readonly events: readonly Event[];
  readonly numbers: ReadonlyMap<PurchaseOrderId, string>;
  readonly onUndo: (seq: number) => void;
  readonly onRedo: (seq: number) => void;
}

/** How many are shown at first. */
const firstEvents = 8;

/** What happened to an order, the latest first; a person's own decisions can be taken back or made again here. */
export function OrderStory({ events, numbers, onUndo, onRedo }: Props) {
  const { locale, timeZone } = usePeopleLocale();
  const [all, setAll] = useState(false);
  const entries = events.map(({ entry }) => entry);
  const shown = all ? events : events.slice(0, firstEvents);
  return (
    <>
      <ol class={css['story']}>
        {shown.map(({ entry, mayUndo, mayRedo }) => {
          const { seq = 0, at } = entry;
          const sentence = sentenceOf(entry, entries, numbers, locale);
          return (
            <li key={seq}>
              <time dateTime={new Date(at).toISOString()}>{formatMoment(at, locale, timeZone)}</time>
              <span>
                {sentence}
                {mayUndo && <> <Button small kind="quiet" label={`${i18n.t('orders.done.undo')}: ${sentence}`} onClick={() => onUndo(seq)}>{i18n.t('orders.done.undo')}</Button></>}
                {mayRedo && <> <Button small kind="quiet" label={`${i18n.t('orders.done.redo')}: ${sentence}`} onClick={() => onRedo(seq)}>{i18n.t('orders.done.redo')}</Button></>}
              </span>
            </li>
          );
        })}
      </ol>
      {shown.length < events.length && <Button small kind="quiet" onClick={() => setAll(true)}>{i18n.t('orders.event.all')}</Button>}
    </>
  );
}
