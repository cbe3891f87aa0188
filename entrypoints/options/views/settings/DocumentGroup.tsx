import { i18n } from '#i18n';
import { SettingGroup } from '../../../../components/settings/SettingGroup.tsx';
import { TextBlockRow } from '../../../../components/settings/TextBlockRow.tsx';
import { documentDetailsMost } from '../../../../lib/domain/settings.ts';
import type { HeldSettings } from '../../use-settings.ts';
import css from './DocumentGroup.module.css';

/** What the document of every purchase order says of the organisation. */
export function DocumentGroup(props: { held: HeldSettings }) {
  const { values: { documentDetails }, change, lockOf } = props.held;
  return (
    <SettingGroup id="documents" title={i18n.t('papers.settings.title')} lead={i18n.t('papers.settings.lead')} lockedBy={lockOf('documentDetails')?.by}>
      <div class={css['texts']}>
        {(['buyer', 'delivery', 'billing', 'terms'] as const).map((name) => (
          <TextBlockRow
            key={name} id={`document-${name}`} label={i18n.t(`papers.settings.${name}`)} hint={i18n.t(`papers.settings.hint.${name}`)} value={documentDetails[name]}
            most={documentDetailsMost[name]} onDone={(text) => change('documentDetails', { ...documentDetails, [name]: text })}
          />
        ))}
      </div>
    </SettingGroup>
  );
}
