import type { Option } from '../../schemas/wire.ts';
import { Announce } from './announce.tsx';
import { Composer } from './composer.tsx';
import { Log } from './log.tsx';
import { Options } from './options.tsx';
import { show } from './route.ts';
import { isReviewStale, lastReply } from './session.ts';
import type { Snapshot, Store } from './store.ts';
import { words } from './words.ts';

/** True when the person did something after the latest reply: its quick replies are then used up. */
function answered(snapshot: Snapshot): boolean {
  return snapshot.session.outbox.some((frame) => frame.type !== 'review');
}

interface AnswersProps {
  store: Store;
  snapshot: Snapshot;
}

/** The quick replies of the open question; shown in the conversation and beside the review. */
export function Answers({ store, snapshot }: AnswersProps) {
  const reply = lastReply(snapshot.session);
  if (!reply || reply.options.length === 0) return null;
  const choose = (option: Option) => store.send({ type: 'choose', optionId: option.id }, option.label);
  return <Options key={reply.seq} reply={reply} used={answered(snapshot)} onChoose={choose} />;
}

interface ChatProps {
  store: Store;
  snapshot: Snapshot;
  text: string;
  onText(text: string): void;
}

/** The conversation with its quick replies, its tools and its input. */
export function Chat({ store, snapshot, text, onText }: ChatProps) {
  const { session } = snapshot;
  const reply = lastReply(session);
  const { draft, review, submitted } = session;
  const fresh = review?.complete === true && !isReviewStale(session);
  const spoken = session.entries.some((entry) => entry.by === 'person');
  const say = (message: string) => store.send({ type: 'message', text: message }, message);
  return (
    <div class="chat">
      <Announce reply={reply} />
      <Log snapshot={snapshot} onAgain={(id) => store.again(id)}>
        <Answers store={store} snapshot={snapshot} />
        {submitted ? (
          <p class="ready">
            {words.submittedReady}{' '}
            <button type="button" class="primary" onClick={() => show('receipt')}>
              {words.openReceipt}
            </button>
          </p>
        ) : (
          fresh && (
            <p class="ready">
              {words.reviewReady}{' '}
              <button type="button" class="primary" onClick={() => show('review')}>
                {words.openReview}
              </button>
            </p>
          )
        )}
      </Log>
      <div class="foot">
        <div class="tools">
          {spoken && reply && reply.asks.length > 0 && (
            <button type="button" class="tool" onClick={() => say(words.whyAsk)}>
              {words.whyAsk}
            </button>
          )}
          {spoken && !submitted && (
            <button type="button" class="tool" onClick={() => store.send({ type: 'undo' }, words.undone)}>
              {words.undo}
            </button>
          )}
          {draft && (
            <button type="button" class="tool to-summary" onClick={() => show('summary')}>
              {words.openSummary}{' '}
              <span class="count">{words.progress(draft.progress.done, draft.progress.total)}</span>
            </button>
          )}
        </div>
        <Composer
          text={text}
          placeholder={spoken ? words.placeholder : words.firstPlaceholder}
          onText={onText}
          onSend={say}
        />
      </div>
    </div>
  );
}
