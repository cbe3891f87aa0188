import { i18n } from '#i18n';

/** The PO number beside an order id on Amazon's order pages. */
export function OrderBadge(props: { readonly numbers: readonly string[]; readonly needsReview: boolean }) {
  if (props.needsReview) {
    return <span class="badge review" title={i18n.t('badge.reviewHint')}>{i18n.t('badge.review')}</span>;
  }
  return (
    <>
      {props.numbers.map((number) => (
        <span key={number} class="badge" role="img" aria-label={i18n.t('badge.linked', [number])}>
          <bdi aria-hidden="true">{number}</bdi>
        </span>
      ))}
    </>
  );
}
