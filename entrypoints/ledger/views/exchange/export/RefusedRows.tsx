import { i18n } from '#i18n';
import { usePeopleLocale } from '../../../../../components/people-locale.ts';
import { RefusalGroup } from '../../../../../components/export/RefusalGroup.tsx';
import { Section } from '../../../../../components/Section.tsx';
import type { Refusal } from '../../../../../lib/app/export/check-export.ts';
import { formatCount } from '../../../../../lib/i18n/format.ts';
import { writeAddress } from '../../../address.ts';

/** The rows another program would refuse, by field and reason, each with the way to what has to be mended. */
export function RefusedRows({ program, refused, refusals }: { program: string; refused: number; refusals: readonly Refusal[] }) {
  const { locale } = usePeopleLocale();
  const groups = new Map<string, Refusal[]>();
  for (const refusal of refusals) {
    const key = `${refusal.code} ${refusal.field}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [refusal]);
    else group.push(refusal);
  }
  const lead = `${i18n.t('exporting.refused.count', refused, [formatCount(refused, locale)])}. ${i18n.t('exporting.refused.lead')}`;
  return (
    <Section id="export-refused" level={2} title={i18n.t('exporting.refused.title', { program })} lead={lead}>
      <div>
        {[...groups].map(([key, group]) => {
          const [first] = group;
          return first === undefined ? null : (
            <RefusalGroup
              key={key} field={first.field} reason={i18n.t(`exporting.refused.reason.${first.code}`)} isOpen={groups.size === 1}
              rows={group.map(({ number, purchaseOrderId, order, value }) => ({
                number, value,
                purchaseOrderHref: purchaseOrderId === null ? null : writeAddress({ tab: 'purchase-orders', open: purchaseOrderId, params: {} }),
                order: order === null ? null : { id: order.id, href: writeAddress({ tab: 'orders', open: order.key, params: {} }) },
              }))}
            />
          );
        })}
      </div>
    </Section>
  );
}
