import { i18n } from '#i18n';
import { Section } from '../../../components/Section.tsx';

const places = ['backup', 'removal'] as const;

/** Where a person's own data are saved, brought back and removed: places of the ledger page. */
export function OwnData() {
  return (
    <Section id="own-data" level={2} title={i18n.t('backup.options.title')} lead={i18n.t('backup.options.lead')}>
      {places.map((place) => <p key={place}><a href={`/ledger.html#/exchange/${place}`} target="_blank">{i18n.t(`backup.options.${place}`)}</a></p>)}
    </Section>
  );
}
