import { runs } from './runs.ts';
import { persianDigits } from './digits.ts';

/** Text with its codes and Latin words set apart left to right; with `calls`, help lines as telephone links. */
export function Isolate({ text, calls = false }: { text: string; calls?: boolean }) {
  return (
    <>
      {runs(text, calls).map((run, index) => {
        if (run.type === 'text') return run.text;
        if (run.type === 'isolate')
          return (
            <bdi key={index} dir="ltr">
              {run.text}
            </bdi>
          );
        return (
          <a key={index} class="call" href={`tel:${run.number}`}>
            <bdi dir="ltr">{persianDigits(run.number)}</bdi>
          </a>
        );
      })}
    </>
  );
}
