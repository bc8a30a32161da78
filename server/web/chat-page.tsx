import { useEffect, useState } from 'preact/hooks';
import type { FieldView } from '../../schemas/wire.ts';
import { browserSurroundings } from './browser.ts';
import { Chat } from './chat.tsx';
import { Header } from './header.tsx';
import { Isolate } from './isolate.tsx';
import { takeConversation, watchPresence } from './presence.ts';
import { Receipt } from './receipt.tsx';
import { Review } from './review.tsx';
import { show, useView } from './route.ts';
import { StatusLine } from './status-line.tsx';
import { createStore } from './store.ts';
import { keep, stored } from './stored.ts';
import { Summary } from './summary.tsx';
import { Sure } from './sure.tsx';
import { useStore } from './use-store.ts';
import { words } from './words.ts';

const store = createStore(browserSurroundings);

/** Whether this page holds the conversation, as another page of the browser may have it; and how to take it over. */
function useHeld(): [held: boolean, takeOver: () => void] {
  const [held, setHeld] = useState(true);
  const hold = (mine: boolean) => {
    setHeld(mine);
    if (mine) store.begin();
    else store.stop();
  };
  useEffect(() => {
    watchPresence(store);
    takeConversation(hold, false);
  }, []);
  return [held, () => takeConversation(hold, true)];
}

export function ChatPage() {
  const snapshot = useStore(store);
  const [held, takeOver] = useHeld();
  const view = useView();
  const [text, setText] = useState(() => stored('draft') ?? '');
  const { session } = snapshot;
  const { submitted, credentials } = session;
  useEffect(() => {
    if (submitted) show('receipt');
  }, [submitted?.trackingCode]);
  useEffect(() => {
    if (!session.erased) return;
    keep('receipt', null);
    write('');
  }, [session.erased]);
  const write = (written: string) => {
    keep('draft', written === '' ? null : written);
    setText(written);
  };
  const renew = () => {
    // What was typed and never answered goes back into the input instead of being lost.
    const unsent = session.outbox.flatMap((frame) => (frame.type === 'message' ? [frame.text] : []));
    write([...unsent, text].filter((part) => part !== '').join('\n'));
    store.renew();
    show('chat');
  };
  const edit = (field: FieldView, value: string) => {
    store.send({ type: 'edit', path: field.path, text: value }, words.edited(field.label, value));
    if (view === 'summary') show('chat');
  };
  const endings = (
    <>
      <Sure label={words.newFiling} question={words.newFilingSure} yes={words.newFilingYes} onYes={renew} />
      <Sure
        label={words.erase}
        question={words.eraseSure}
        yes={words.eraseYes}
        onYes={() => store.send({ type: 'erase' }, null)}
      />
    </>
  );
  const obstacle = !held ? words.elsewhere : session.erased ? words.erased : session.gone;
  const shownView = obstacle !== null ? 'chat' : view === 'receipt' && !submitted ? 'chat' : view;
  return (
    <div class="shell" data-view={shownView}>
      <Header key={credentials?.conversationId} onLeave={() => store.forget()}>
        <a class="button" href="/tracking">
          {words.trackLink}
        </a>
        {endings}
      </Header>
      <StatusLine snapshot={snapshot} />
      <main class="columns">
        {obstacle !== null ? (
          <div class="page">
            <h1 class="obstacle">
              <span role="alert">
                <Isolate text={obstacle} />
              </span>
            </h1>
            <div class="actions">
              <button type="button" class="primary" onClick={held ? renew : takeOver}>
                {held ? words.startOver : words.continueHere}
              </button>
            </div>
          </div>
        ) : shownView === 'review' ? (
          <Review store={store} snapshot={snapshot} onEdit={edit} />
        ) : shownView === 'receipt' && submitted && credentials ? (
          <Receipt submitted={submitted} credentials={credentials}>
            {endings}
          </Receipt>
        ) : (
          <Chat store={store} snapshot={snapshot} text={text} onText={write} />
        )}
        {obstacle === null && (shownView === 'chat' || shownView === 'summary') && (
          <Summary session={session} opened={shownView === 'summary'} onEdit={edit} />
        )}
      </main>
    </div>
  );
}
