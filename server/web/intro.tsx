import { Isolate } from './isolate.tsx';
import { words } from './words.ts';

/** What this is, above the conversation, before anything is asked. */
export function Intro() {
  return (
    <section class="intro">
      <h1>{words.intro.title}</h1>
      <p class="lead">{words.intro.lead}</p>
      <p class="danger-line">
        <Isolate text={words.intro.danger} calls />
      </p>
      <dl>
        {words.intro.points.map(([name, text]) => (
          <div key={name}>
            <dt>{name}:</dt>{' '}
            <dd>
              <Isolate text={text} calls />
            </dd>
          </div>
        ))}
      </dl>
      <p class="track">
        <a href="/tracking">{words.intro.track}</a>
      </p>
    </section>
  );
}
