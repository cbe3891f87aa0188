import { i18n } from '#i18n';
import type { TrailCheck } from '../../lib/domain/trail.ts';
import { formatCount } from '../../lib/i18n/format.ts';
import { classNames } from '../class-names.ts';
import { Icon } from '../Icon.tsx';
import { usePeopleLocale } from '../people-locale.ts';
import css from './TrailCheck.module.css';

/** What a check of the trail proved, or where it is broken first and what that means. */
export function TrailResult({ result }: { result: TrailCheck }) {
  const { locale } = usePeopleLocale();
  const { broken } = result;
  const sentences = broken === null ? proved(result, locale) : [
    i18n.t(`backup.trail.broken.${broken.code}`, { entry: formatCount(broken.seq, locale) }),
    i18n.t('backup.trail.broken.safe'),
  ];
  return (
    <p class={classNames(css['result'], broken === null ? css['ok'] : css['bad'])}>
      <Icon name={broken === null ? 'check' : 'warn'} />
      <span>{sentences.join(' ')}</span>
    </p>
  );
}

function proved({ chained, removed, unchained }: TrailCheck, locale: string): readonly string[] {
  return [
    chained === 0 ? i18n.t('backup.trail.empty') : i18n.t('backup.trail.holds', chained, [formatCount(chained, locale)]),
    ...(removed === 0 ? [] : [i18n.t('backup.trail.removed', removed, [formatCount(removed, locale)])]),
    ...(unchained === 0 ? [] : [i18n.t('backup.trail.unchained', unchained, [formatCount(unchained, locale)])]),
  ];
}
