import { i18n } from '#i18n';
import type { CopyVerdict } from '../../lib/domain/change-purchase-order/copy-verdict.ts';
import { Icon } from '../Icon.tsx';
import css from './ChangeOrder.module.css';

/** Whether Amazon's own copy can still be changed, why, and how sure that is. */
export function CopyVerdictLine({ verdict: { chance, reason, sureness } }: { verdict: CopyVerdict }) {
  return (
    <div class={css['part']}>
      <p class={css['verdict']}><Icon name={chance === 'perhaps' ? 'info' : 'warn'} small /><strong>{i18n.t(`changePo.chance.${chance}`)}</strong></p>
      <p>{i18n.t(`changePo.reason.${reason}`)}</p>
      <p class={css['quiet']}>{i18n.t(`changePo.sureness.${sureness}`)}</p>
    </div>
  );
}
