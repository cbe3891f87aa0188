import type { Selector } from '../read.ts';

/** The part of the page every step is shown in. */
export const checkoutArea: Selector = { css: '#checkout-experience-container', seen: '2026-05' };
/** The frame of the whole page, also in layouts without that part. */
export const pageFrame: Selector = { css: '#a-page', seen: '2026-05' };

/** What Amazon keeps in the page without showing it. Steps that are done stay as collapsed panels. */
export const setAside: Selector = { css: '.aok-hidden,.a-popover-preload,.spp-panel.collapsed', seen: '2026-05' };
/** The same with every way to hide an element, whether or not a checkout was seen to use it: a guard, not a place to find something. */
export const unseen = `${setAside.css},.a-hidden,[hidden],[style*="display:none"],[style*="display: none"]`;

/** Hidden inputs Amazon itself puts beside the steps. Children only: the same ids deeper down are not Amazon's. */
export const purchaseIdInputs: readonly Selector[] = [
  { css: '#a-page>input#purchaseId', seen: '2026-05' },
  { css: '#checkout-experience-container>input[name="purchaseId"]', seen: '2026-05' },
  { css: 'form[name="spc"]>input[name="purchaseId"]', seen: '2020' },
];

/** The form that places the order, two to a page. This is what the log shows: `placeOrderForms` looks at the whole action. */
export const placeForms: readonly Selector[] = [{ css: 'form[action*="/spc/place-order"]', seen: '2026-05' }];
/** The buttons of the forms that place the order, live ones and their disabled twins. */
export const placeButtons: readonly Selector[] = [{ css: '[name="placeYourOrder1"],[data-testid="SPC_selectPlaceOrder"]', seen: '2026-05' }];
/** Tells the form that places the order where its action was cut out of the page. */
export const submitButton: Selector = { css: '#submitOrderButtonId', seen: '2026' };
/** The frame Amazon draws around a button, and the same around one that cannot be pressed. */
export const buttonFrame: Selector = { css: '.a-button', seen: '2026-05' };
export const deadButton: Selector = { css: '.a-button-disabled', seen: '2026-05' };

/** The box that places the order, and the panels around it that Amazon replaces. */
export const placeBoxes: readonly Selector[] = [
  { css: '.a-cardui,.a-box,#subtotals', seen: '2026-05' },
  { css: '#spc-order-summary', seen: '2020' },
];
export const replacedPanel: Selector = { css: '.spp-panel', seen: '2026-05' };

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
export const lineContainer: Selector = { css: '.lineitem-container', seen: '2026-05' };
export const lineContainers: readonly Selector[] = [lineContainer];

/** What holds the items of a bundle once more: closed, inside its line; opened (no saved page has one open), at the end of the page. */
export const closedPopover: Selector = { css: '.a-popover-preload', seen: '2026-05' };
export const openPopover: Selector = { css: '.a-popover', seen: '2026' };

/** The ASIN stands behind the line, hidden: `Item_asin_<block>_<group>_<line>`. */
export const hiddenAsin: Selector = { css: '[data-testid^="Item_asin_"]', seen: '2026-05' };
/** In the item step: what a line shares with its steppers, which stand beside it, one per address. */
export const lineGroup: Selector = { css: '[id^="line-item-group-display-"]', seen: '2026-05' };
/** In a title that is cut for the eye: the whole of it. */
export const wholeTitle: Selector = { css: '.a-truncate-full', seen: '2026-05' };
/** In an amount that is set in parts: the same in one piece, for screen readers. */
export const spokenAmount: Selector = { css: '.a-offscreen', seen: '2026-05' };
/** In a stepper: the number the customer sees. */
export const shownQuantity: Selector = { css: '[data-a-selector="inner-value"]', seen: '2026-05' };

/** Parts of a line; of its own, never of a bundle's lines inside it. */
export const lineParts = {
  title: [{ css: '.lineitem-title-text', seen: '2026-05' }],
  price: [
    { css: '.apex-price-to-pay-value', seen: '2026' },
    { css: '.lineitem-price-text', seen: '2026-05' },
  ],
  stepper: [{ css: 'fieldset[name$="checkout-quantity-stepper"]', seen: '2026-05' }], // `stma-…` in the item step
  quantity: [{ css: '.quantity-display', seen: '2026-05' }],
  seller: [{ css: '.lineitem-seller-section', seen: '2026-05' }],
} as const satisfies Record<string, readonly Selector[]>;

/** Rows of the order summary, and the second place of the total. */
export const totalsRows: readonly Selector[] = [
  { css: 'ul#subtotals-marketplace-table>li', seen: '2026-05' },
  { css: '#subtotals-marketplace-table tr', seen: '2023' },
];
/** The cells of a row, its name first and its amount last; `td` in the older tables (2023). */
export const rowCells: Selector = { css: '.order-summary-line-term,.order-summary-line-definition,td', seen: '2026-05' };
/** The input with Amazon's own code of a row. */
export const rowCode: Selector = { css: 'input[name="subtotalLineType"]', seen: '2026-05' };
/** A name that stands before the amount, in the same cell. */
export const cellName: Selector = { css: '.break-word', seen: '2026-05' };
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
