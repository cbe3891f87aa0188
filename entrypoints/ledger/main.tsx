import { renderPage } from '../extension-page/render-page.tsx';
import { App } from './App.tsx';

renderPage(<App />);
