import { ChatPage } from './chat-page.tsx';
import { TrackingPage } from './tracking.tsx';

export function App() {
  return location.pathname.replace(/\/$/, '') === '/tracking' ? <TrackingPage /> : <ChatPage />;
}
