import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { Correspondence } from '../../lib/domain/correspondence.ts';
import { formatList, formatMoment } from '../../lib/i18n/format.ts';
import { Button } from '../Button.tsx';
import { usePeopleLocale } from '../people-locale.ts';
import css from './Correspondence.module.css';

/** Longer texts are folded at first, in characters and in lines. */
const foldedLength = 280;
const foldedLines = 5;

/** The beginning of a long text, or the whole of a short one. */
function beginningOf(text: string): string {
  const lines = text.split('\n').slice(0, foldedLines).join('\n');
  return lines.length > foldedLength ? [...lines].slice(0, foldedLength).join('') : lines;
}

/** One thing that was written or said. */
export function CorrespondenceItem(props: { correspondence: Correspondence; onEdit: () => void; onRemove: () => void }) {
  const { kind, at, withWhom, subject, text, attachments } = props.correspondence;
  const { locale, timeZone } = usePeopleLocale();
  const [isOpen, setIsOpen] = useState(false);
  const beginning = beginningOf(text);
  const isLong = beginning.length < text.length;
  const name = subject === '' ? beginningOf(text).slice(0, 60) : subject;
  return (
    <li class={css['item']}>
      <p class={css['head']}>
        <strong>{i18n.t(`papers.log.kinds.${kind}`)}</strong>
        {withWhom !== '' && <> · <bdi>{withWhom}</bdi></>} · <time dateTime={new Date(at).toISOString()}>{formatMoment(at, locale, timeZone)}</time>
      </p>
      {subject !== '' && <p class={css['subject']}><bdi>{subject}</bdi></p>}
      <p class={css['text']} dir="auto">{isOpen || !isLong ? text : `${beginning}…`}</p>
      {attachments.length > 0 && <p class={css['head']}>{i18n.t('papers.log.attached', { names: formatList(attachments, locale) })}</p>}
      <div class={css['actions']}>
        {isLong && <Button small kind="quiet" expanded={isOpen} label={`${i18n.t(isOpen ? 'papers.log.less' : 'papers.log.more')}: ${name}`} onClick={() => setIsOpen(!isOpen)}>{i18n.t(isOpen ? 'papers.log.less' : 'papers.log.more')}</Button>}
        <Button small kind="quiet" label={`${i18n.t('papers.log.change')}: ${name}`} onClick={props.onEdit}>{i18n.t('papers.log.change')}</Button>
        <Button small kind="quiet" label={`${i18n.t('papers.log.remove')}: ${name}`} onClick={props.onRemove}>{i18n.t('papers.log.remove')}</Button>
      </div>
    </li>
  );
}
