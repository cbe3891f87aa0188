import { i18n } from '#i18n';
import { Button } from '../../../components/Button.tsx';
import { Identifier } from '../../../components/Identifier.tsx';
import { NeedRow } from '../../../components/NeedRow.tsx';
import { OutsideLink } from '../../../components/OutsideLink.tsx';
import { usePeopleLocale } from '../../../components/people-locale.ts';
import { SectionHead } from '../../../components/SectionHead.tsx';
import { Sentence } from '../../../components/Sentence.tsx';
import { orderListUrl } from '../../../lib/amazon/page-links.ts';
import { formatCount, formatSince } from '../../../lib/i18n/format.ts';
import type { Unstored } from '../../../lib/messaging/unstored.ts';
import { usePopup } from '../popup-context.ts';
import { useUnstored } from '../use-unstored.ts';
import css from './Needs.module.css';

/** What was written down on a page and could not be stored: the reason, and the way out. Nothing at all when everything is stored. */
export function KeptNeeds(props: { ready: boolean }) {
  const { locale } = usePeopleLocale();
  const { say, refresh } = usePopup();
  const { unstored, isBusy, ask } = useUnstored(props.ready);
  if (unstored.length === 0) return null;
  const told = (left: readonly Unstored[]): void => {
    refresh();
    if (left.length === 0) say({ text: i18n.t('popup.kept.stored') });
  };
  return (
    <section class={css['needs']} aria-labelledby="kept">
      <SectionHead id="kept" title={i18n.t('popup.kept.title')} count={formatCount(unstored.length, locale)} tone="warn" />
      <ul class={css['rows']}>
        {unstored.map((each) => (
          <KeptNeed
            key={each.id} unstored={each} isBusy={isBusy}
            onAgain={() => ask({ name: 'storeKept' }, told)} onDrop={() => ask({ name: 'dropKept', id: each.id }, told)}
          />
        ))}
      </ul>
    </section>
  );
}

function KeptNeed(props: { unstored: Unstored; isBusy: boolean; onAgain: () => void; onDrop: () => void }) {
  const { unstored, isBusy } = props;
  const { marketplace, reason, text } = unstored;
  const { locale, timeZone } = usePeopleLocale();
  if (marketplace === null || unstored.at === null || reason === 'unreadable') {
    return (
      <NeedRow tone="kept" action={<Button small kind="quiet" busy={isBusy} onClick={props.onDrop}>{i18n.t('popup.kept.drop')}</Button>}>
        {i18n.t('popup.kept.unreadable')}
      </NeedRow>
    );
  }
  const when = formatSince(unstored.at, Date.now(), locale, timeZone);
  return (
    <NeedRow
      tone="kept"
      action={reason === 'ownPage'
        ? (
          <OutsideLink href={orderListUrl(marketplace)} look={{ small: true }} label={i18n.t('popup.needs.openListName', { marketplace })}>
            {i18n.t('popup.needs.openList')}
          </OutsideLink>
        )
        : <Button small busy={isBusy} onClick={props.onAgain}>{i18n.t('popup.kept.again')}</Button>}
    >
      <Sentence text={sentenceOf(unstored, { when, marketplace, number: '{number}' })} parts={{ number: <Identifier text={text ?? ''} /> }} />{' '}
      {i18n.t(`popup.kept.reason.${reason}`)}
    </NeedRow>
  );
}

function sentenceOf({ kind, text }: Unstored, words: { when: string; marketplace: string; number: string }): string {
  if (kind === 'confirmation') return i18n.t('popup.kept.confirmation', words);
  if (kind === 'choice') return i18n.t(text === null ? 'popup.kept.choiceBare' : 'popup.kept.choice', words);
  return i18n.t(text === null ? 'popup.kept.orderBare' : 'popup.kept.order', words);
}
