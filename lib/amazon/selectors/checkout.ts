import type { Selector } from '../read.ts';

/** Hidden inputs Amazon itself puts beside the steps. Children only: the same ids deeper down are not Amazon's. */
export const purchaseIdInputs: readonly Selector[] = [
  { css: '#a-page>input#purchaseId', seen: '2026-05' },
  { css: '#checkout-experience-container>input[name="purchaseId"]', seen: '2026-05' },
  { css: 'form[name="spc"]>input[name="purchaseId"]', seen: '2020' },
];

/** What shows a step before the review step. `checkoutViewId` is not among them: it goes stale when panels are replaced. */
export const stageMarks = {
  address: [
    { css: '#checkout-delivery-address-panel.expanded', seen: '2026-05' },
    { css: '[data-csa-c-slot-id$="-continue-shipaddressselect"]', seen: '2026-05' },
    { css: 'form[action*="/business-address/continue"]', seen: '2026' },
    { css: 'form[action*="/gp/buy/shipaddressselect/"],form[action*="/gp/buy/addressselect/"],#shipToThisAddressButton', seen: '2020' },
  ],
  payment: [
    { css: '#checkout-payment-option-panel.expanded', seen: '2026-05' },
    { css: '[data-csa-c-slot-id$="-continue-payselect"]', seen: '2026-05' },
    { css: 'form[action*="/gp/buy/payselect/"]', seen: '2020' },
  ],
  items: [
    { css: '#checkout-java-item-select-panel.expanded', seen: '2026-05' },
    { css: '[data-csa-c-slot-id$="-continue-itemselect"]', seen: '2026-05' },
    { css: 'form[action*="/gp/buy/itemselect/"]', seen: '2020' },
  ],
  'before-you-go': [
    { css: '#before-you-go-header', seen: '2026-05' },
    { css: '#checkout-byg-ptc-button,[name="checkout-byg-ptc-button"]', seen: '2026-05' },
  ],
} as const satisfies Record<string, readonly Selector[]>;

/** Lines of the order. */
export const lineContainers: readonly Selector[] = [{ css: '.lineitem-container', seen: '2026-05' }];

/** Parts of a line; of its own, never of a bundle's lines inside it. */
export const lineParts = {
  title: [{ css: '.lineitem-title-text', seen: '2026-05' }],
  price: [
    { css: '.apex-price-to-pay-value', seen: '2026' },
    { css: '.lineitem-price-text', seen: '2026-05' },
  ],
  stepper: [{ css: 'fieldset[name$="checkout-quantity-stepper"]', seen: '2026-05' }], // `stma-…` in the item step
  quantity: [{ css: '.quantity-display', seen: '2026-05' }],
} as const satisfies Record<string, readonly Selector[]>;

/** Rows of the order summary, and the second place of the total. */
export const totalsRows: readonly Selector[] = [
  { css: 'ul#subtotals-marketplace-table>li', seen: '2026-05' },
  { css: '#subtotals-marketplace-table tr', seen: '2023' },
];
export const totalAtBottom: readonly Selector[] = [
  { css: '#subtotals-marketplace-tango-bottom .grand-total-cell', seen: '2026-05' },
  { css: '#subtotals-marketplace-spp-bottom .grand-total-price', seen: '2021' },
];

/** What a row of the order summary holds. `sum`: an intermediate total of the rows above it. `other`: promotions, gift cards, fees. */
export type RowKind = 'items' | 'shipping' | 'tax' | 'sum' | 'other';

/** Amazon's own code of a row, the same in every language: `ITEMS_TAX_EXCLUSIVE`, `PROMO_EXCLUSIVE_TAX_TOTAL_ESTIMATE` (seen 2026-05). */
export const rowCodes: readonly (readonly [RowKind, RegExp])[] = [
  ['items', /^ITEMS?_/], ['shipping', /^SHIPPING_/], ['tax', /TAX_TOTAL/], ['sum', /^(?:SUB)?TOTAL_/],
];

/** The same by the row's words, for the older tables that carry no code. */
export const rowWords: readonly (readonly [RowKind, RegExp])[] = [
  ['items', /^(?:item|arti[kc]|artyk|artíc|produ|prodotti|itens|ürün|商品|المنتجات|السلع)/i],
  ['shipping', /shipping|postage|delivery|versand|livraison|spedizion|env[íi]o|frete|verzend|frakt|wysyłk|dostaw|kargo|配送料|الشحن/i],
  ['tax', /\b(?:tax|vat|[gphq]st|tva|iva|btw|moms|kdv)\b|mwst|ust\.|impuesto|imposto|podatek|vergi|税|ضريبة/i],
  ['sum', /^(?:sub|sous-|zwischen)?(?:tota|summ)|^gesamt|^suma|^razem|toplam|合計|小計|إجمالي|المجموع/i],
];
