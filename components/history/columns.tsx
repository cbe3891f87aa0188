import { i18n } from '#i18n';
import type { Entry } from '../../lib/domain/entry.ts';
import { formatMoment } from '../../lib/i18n/format.ts';
import { Identifier } from '../Identifier.tsx';
import type { PeopleLocale } from '../people-locale.ts';
import type { Column } from '../table/columns.ts';
import { actionText, changesOf, shortChange, subjectText } from './entry-words.ts';
import css from './History.module.css';
import type { Numbers } from './value-words.ts';

interface Row {
  readonly entry: Entry;
}

/** The columns of the history: when, what, what about, who. */
export function historyColumns(numbers: Numbers, people: PeopleLocale): readonly Column<Row, 'at' | 'what' | 'about' | 'who'>[] {
  const { locale, timeZone } = people;
  return [
    {
      key: 'at', title: i18n.t('papers.history.when'), room: 168, sortable: false,
      cell: ({ entry: { at } }) => <time dateTime={new Date(at).toISOString()}>{formatMoment(at, locale, timeZone)}</time>,
    },
    {
      key: 'what', title: i18n.t('papers.history.what'), room: 200, grows: true, sortable: false, wraps: true,
      cell: ({ entry }) => {
        const change = shortChange(changesOf(entry, numbers, people), entry);
        return <>{actionText(entry)}{change !== '' && <> <bdi class={css['quiet']}>{change}</bdi></>}</>;
      },
    },
    { key: 'about', title: i18n.t('papers.history.about'), room: 190, sortable: false, leaves: 2, cell: ({ entry }) => <Identifier text={subjectText(entry, numbers)} /> },
    { key: 'who', title: i18n.t('papers.history.who'), room: 110, sortable: false, leaves: 1, cell: ({ entry: { actor } }) => i18n.t(`papers.history.actor.${actor}`) },
  ];
}
