import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatMoment } from '../../lib/i18n/format.ts';
import { Button } from '../Button.tsx';
import { usePeopleLocale } from '../people-locale.ts';
import css from './Story.module.css';
import type { Event } from './story.ts';

/** How many are shown at first. */
const firstEvents = 8;

/** What happened, the latest first. */
export function Story(props: { events: readonly Event[] }) {
  const { locale, timeZone } = usePeopleLocale();
  const [all, setAll] = useState(false);
  const shown = all ? props.events : props.events.slice(0, firstEvents);
  return (
    <>
      <ol class={css['story']}>
        {shown.map(({ at, sentence }, index) => (
          <li key={`${at}-${index}`}>
            <time dateTime={new Date(at).toISOString()}>{formatMoment(at, locale, timeZone)}</time>
            <span>{sentence}</span>
          </li>
        ))}
      </ol>
      {shown.length < props.events.length && <Button small kind="quiet" onClick={() => setAll(true)}>{i18n.t('ledger.story.all')}</Button>}
    </>
  );
}
