import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { ExportRecord } from '../../lib/domain/export-record.ts';
import { formatCount, formatMoment } from '../../lib/i18n/format.ts';
import { Button } from '../Button.tsx';
import { usePeopleLocale } from '../people-locale.ts';
import css from './ExportList.module.css';
import { formatName } from './format-name.ts';

/** How many are drawn at first. */
const firstRows = 10;

/** Exports that were made, the latest first: what, when, how much, and a way to forget each. */
export function ExportList(props: { exports: readonly ExportRecord[]; onForget: (record: ExportRecord) => void }) {
  const { locale, timeZone } = usePeopleLocale();
  const [all, setAll] = useState(false);
  const shown = all ? props.exports : props.exports.slice(0, firstRows);
  return (
    <>
      <ul class={css['list']}>
        {shown.map((record) => (
          <li key={record.id} class={css['row']}>
            <span class={css['what']}>
              {i18n.t('exporting.made.row', { format: formatName(record.format), rows: i18n.t('exporting.check.rows', record.rows, [formatCount(record.rows, locale)]) })}
            </span>
            <span class={css['when']}>{formatMoment(record.at, locale, timeZone)}</span>
            <bdi class={css['file']} translate={false}>{record.fileName}</bdi>
            <Button small kind="quiet" label={i18n.t('exporting.made.forget', { file: record.fileName })} onClick={() => props.onForget(record)}>
              {i18n.t('exporting.made.forgetShort')}
            </Button>
          </li>
        ))}
      </ul>
      {shown.length < props.exports.length && (
        <p class={css['rest']}><Button small onClick={() => setAll(true)}>{i18n.t('exporting.made.more')}</Button></p>
      )}
    </>
  );
}
