import { i18n } from '#i18n';
import { FormatChoice } from '../../../../../components/export/FormatChoice.tsx';
import css from '../../../../../components/export/FormatChoice.module.css';
import { formatName } from '../../../../../components/export/format-name.ts';
import { Icon } from '../../../../../components/Icon.tsx';
import { Section } from '../../../../../components/Section.tsx';
import type { ExportFormatCode } from '../../../../../lib/exchange/export-format.ts';
import { writeAddress } from '../../../address.ts';
import { useAddress } from '../../../use-address.ts';

const groups = [
  ['people', ['csv', 'xlsx', 'json']], ['books', ['xeroBills', 'xeroCreditNotes', 'quickBooksBills']], ['purchasing', ['coupaOrders', 'ublOrders', 'cxmlOrders']],
] as const satisfies readonly (readonly [string, readonly ExportFormatCode[]])[];

/** The formats, by what they are for; and the way to a backup, which is more than any of them. */
export function Formats({ chosen }: { chosen: ExportFormatCode }) {
  const { setParams } = useAddress();
  return (
    <Section id="export-format" level={2} title={i18n.t('exporting.format.title')} lead={i18n.t('exporting.format.lead')}>
      <div class={css['groups']}>
        <FormatChoice<ExportFormatCode>
          value={chosen} onChoose={(format) => setParams({ format, earlier: '' })}
          groups={groups.map(([name, codes]) => ({
            title: i18n.t(`exporting.format.${name}`), formats: codes.map((code) => ({ code, name: formatName(code), hint: i18n.t(`exporting.format.${code}.hint`) })),
          }))}
        />
        <div class={css['group']}>
          <p class={css['legend']}>{i18n.t('exporting.format.whole')}</p>
          <div class={css['cards']}>
            <a class={css['card']} href={writeAddress({ tab: 'exchange', open: 'backup', params: {} })} aria-labelledby="export-format-backup-name" aria-describedby="export-format-backup">
              <Icon name="lock" small />
              <span class={css['name']} id="export-format-backup-name">{i18n.t('exporting.format.backup.name')}</span>
              <span class={css['hint']} id="export-format-backup">{i18n.t('exporting.format.backup.hint')}</span>
            </a>
          </div>
        </div>
      </div>
    </Section>
  );
}
