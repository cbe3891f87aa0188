import { useAddress } from '../../use-address.ts';
import { BackupView } from './backup/BackupView.tsx';
import { ExchangePage } from './ExchangePage.tsx';
import { ExportView } from './export/ExportView.tsx';
import { ImportPurchaseOrders } from './import-purchase-orders/ImportPurchaseOrders.tsx';
import { ImportReport } from './import-report/ImportReport.tsx';
import { RemovalView } from './removal/RemovalView.tsx';

/** Everything that goes in and out as a file, each at its own address. */
export function ExchangeView() {
  const { address: { open } } = useAddress();
  switch (open) {
    case 'report': return <ImportReport />;
    case 'purchase-orders': return <ImportPurchaseOrders />;
    case 'export': return <ExportView />;
    case 'backup': return <BackupView />;
    case 'removal': return <RemovalView />;
    default: return <ExchangePage />;
  }
}
