import panelCss from '../../../components/order-badge-panel.css?inline';

/** The styles of a badge's panel. They come with its contents, so that a page on which nobody opens one does not load them. */
export const badgePanelStyles: string = panelCss;
