import type { LabelWords } from './label.ts';

/** French, of France, Belgium and Canada. */
export const fr: LabelWords = {
  seen: [],
  words: {
    orderPlaced: ['commande effectuée le', 'commande effectuée', 'commandé le', 'date de la commande', 'date de commande', 'commande passée le'],
    orderNumber: ['n° de commande', 'nº de commande', 'numéro de commande', 'commande n°', 'commande nº', 'commande no', 'no de commande', 'n° de la commande'],
    shipTo: ['livraison à', 'livrer à', 'adresse de livraison', 'expédier à', 'envoyer à'],
    total: ['total'],
    grandTotal: ['montant total', 'total de la commande', 'total ttc', 'montant total ttc', 'total général', 'montant de la commande'],
    itemsSubtotal: ['sous-total', 'sous-total articles', 'sous-total des articles', 'sous-total de l’article', 'articles', "sous-total de l'article", 'sous-total du ou des articles', 'article(s) sous-total'],
    shipping: ['livraison', 'frais de livraison', "frais d'expédition", 'frais d’expédition', "frais d'envoi", 'expédition et manutention', 'frais de port', 'expédition'],
    promotion: ['promotion appliquée', 'promotions appliquées', 'livraison gratuite', 'bon de réduction', 'remise', 'réduction'],
    tax: ['tva', 'tva estimée', 'montant estimé de la tva', 'taxes', 'taxe estimée', 'tps/tvh estimée', 'tps/tvh', 'tvq', 'tvp', 'taxes estimées'],
    totalBeforeTax: ['total avant taxes', 'montant total ht', 'total ht', 'total hors tva', 'montant total avant tva'],
    giftCard: ['chèque-cadeau', 'chèque cadeau', 'carte-cadeau', 'carte cadeau', 'montant de la carte-cadeau', 'montant du chèque-cadeau'],
    refund: ['total du remboursement', 'montant remboursé', 'remboursement', 'montant total du remboursement'],
    soldBy: ['vendu par', 'expédié et vendu par', 'vendeur'],
    quantity: ['quantité', 'qté', 'qté.'],
    poNumber: ['numéro de bon de commande', 'n° de bon de commande', 'nº de bon de commande', 'bon de commande', 'numéro du bon de commande', 'numéro po', 'n° po'],
    businessOrderInformation: ['informations sur la commande professionnelle', 'informations relatives à la commande professionnelle', 'informations de commande professionnelle', 'informations sur la commande de l’entreprise', "informations sur la commande de l'entreprise"],
    payment: ['mode de paiement', 'modes de paiement', 'moyen de paiement', 'moyens de paiement', 'méthode de paiement', 'informations de paiement'],
    trackingId: ['numéro de suivi', 'n° de suivi'],
    carrier: ['transporteur', 'expédié avec', 'livré par'],
  },
};
