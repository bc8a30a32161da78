import { render } from 'preact';
import { App } from './app.tsx';
import { applyTextSize, keptTextSize } from './text-size.tsx';

applyTextSize(keptTextSize());
const root = document.getElementById('app');
if (root) render(<App />, root);
