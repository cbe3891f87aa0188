import { i18n } from '#i18n';
import { ListCounts } from '../../../components/ListCounts.tsx';
import { OutsideLink } from '../../../components/OutsideLink.tsx';
import { PageHealthTable } from '../../../components/PageHealthTable.tsx';
import { usePeopleLocale } from '../../../components/people-locale.ts';
import { Section } from '../../../components/Section.tsx';
import { orderListUrl } from '../../../lib/amazon/page-links.ts';
import type { Health } from '../../../lib/app/read-health.ts';
import { marketplaceOfOrigin, type Marketplace } from '../../../lib/domain/marketplace.ts';
import { formatCount } from '../../../lib/i18n/format.ts';
import css from './ReadablePages.module.css';

/** What the readers made of the pages they met: one part per marketplace, the one in most need of a look first. */
export function ReadablePages(props: { health: Health; refusals: number }) {
  const { health: { pages, lists }, refusals } = props;
  const { locale } = usePeopleLocale();
  const marketplaces = new Set([...pages, ...lists].map(({ marketplace }) => marketplace));
  return (
    <Section id="readable" level={2} title={i18n.t('options.read.title')} lead={i18n.t('options.read.lead')}>
      {marketplaces.size === 0 && <Nothing />}
      {[...marketplaces].map((marketplace) => (
        <section key={marketplace} class={css['market']} aria-labelledby={idOf(marketplace)}>
          <h3 class={css['name']} id={idOf(marketplace)}><bdi dir="ltr" translate={false}>{marketplace}</bdi></h3>
          <PageHealthTable pages={pages.filter((page) => page.marketplace === marketplace)} labelledBy={idOf(marketplace)} />
          <ListCounts lists={lists.filter((list) => list.marketplace === marketplace)} href={orderListUrl(marketplace)} />
        </section>
      ))}
      {refusals === 0 ? null : (
        <p class={css['refused']}>{i18n.t('options.read.refused', refusals, [formatCount(refusals, locale)])}</p>
      )}
    </Section>
  );
}

function Nothing() {
  // Where most people who read this language shop.
  const marketplace = marketplaceOfOrigin(`https://www.${i18n.t('options.read.home')}`) ?? 'amazon.com';
  return (
    <div class={css['empty']}>
      <h3>{i18n.t('options.read.empty')}</h3>
      <p>{i18n.t('options.read.emptyText')}</p>
      <OutsideLink href={orderListUrl(marketplace)} look={{ kind: 'primary' }}>{i18n.t('options.read.emptyOpen', { marketplace })}</OutsideLink>
    </div>
  );
}

function idOf(marketplace: Marketplace): string {
  return `pages-of-${marketplace.replaceAll('.', '-')}`;
}
