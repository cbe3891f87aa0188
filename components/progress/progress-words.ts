import { i18n } from '#i18n';

/** From here on minutes say it better, in seconds. */
const minutesFrom = 90;

/** How long work will still take, in rounded words: "about 6 sec left". */
export function timeLeftWords(seconds: number, locale: string): string {
  const inMinutes = seconds >= minutesFrom;
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit: inMinutes ? 'minute' : 'second', unitDisplay: 'short' });
  return i18n.t('progress.left', { time: format.format(inMinutes ? Math.round(seconds / 60) : seconds) });
}

/** A share from 0 to 1 in per cent: "41%". */
export function shareWords(share: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(Math.floor(share * 100) / 100);
}
