import { i18n } from '#i18n';
import { ExportList } from '../../../../../components/export/ExportList.tsx';
import { Section } from '../../../../../components/Section.tsx';
import { listExports } from '../../../../../lib/app/list-exports.ts';
import { useLedger } from '../../../../extension-page/use-ledger.ts';
import { useForget } from './use-forget.ts';

/** The exports that were made. Not there while there are none. */
export function MadeExports() {
  const made = useLedger((context) => listExports(context, { id: null }), []);
  const { forget } = useForget();
  if (made?.ok !== true || made.value.length === 0) return null;
  return (
    <Section id="made-exports" level={2} title={i18n.t('exporting.made.title')} lead={i18n.t('exporting.made.lead')}>
      <ExportList exports={made.value} onForget={forget} />
    </Section>
  );
}
