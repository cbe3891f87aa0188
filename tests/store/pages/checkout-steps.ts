/** Steps of the single-page checkout, as they stand in its URL. */
export const checkoutSteps = ['address', 'pay', 'itemselect', 'spc'] as const;
export type CheckoutStep = (typeof checkoutSteps)[number];

/** The page's own word for each step, in its hidden view id and in the slots of its buttons. */
export const viewIds: Readonly<Record<CheckoutStep, string>> = {
  address: 'shipaddressselect', pay: 'payselect', itemselect: 'itemselect', spc: 'spc',
};
