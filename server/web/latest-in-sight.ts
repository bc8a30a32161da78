import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const latestOf = (box: Element) => box.querySelector('.log')?.lastElementChild ?? null;

/**
 * Brings the latest message and what stands below it into sight; an answer too long for that from its beginning. Nothing before the
 * person has said something: the conversation is then read from its top.
 */
export function showLatest(box: Element): void {
  const latest = latestOf(box);
  if (!latest || !box.querySelector('.bubble.person')) return;
  const end = box.getBoundingClientRect().top + box.scrollHeight - box.scrollTop;
  const isLong = end - latest.getBoundingClientRect().top > Math.min(box.clientHeight, innerHeight);
  if (isLong && latest.matches('[data-seq]')) return latest.scrollIntoView({ block: 'start' });
  box.scrollTop = box.scrollHeight;
  // On a low screen the whole page scrolls, and the input stands below the log.
  box.nextElementSibling?.scrollIntoView({ block: 'nearest' });
}

/** Keeps the latest message in sight, when it is, while the box changes its size: a screen keyboard opens, a phone is turned. */
export function useLatestInSight(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let inSight = false;
    let size = '';
    const sizeNow = () => `${element.clientWidth} ${element.clientHeight}`;
    const look = () => {
      // A change of size is told after the scrolling it causes; what was in sight before it counts.
      if (sizeNow() !== size) return;
      const { top = 0, bottom = 0 } = latestOf(element)?.getBoundingClientRect() ?? {};
      const frame = element.getBoundingClientRect();
      inSight = bottom > Math.max(0, frame.top) && top < Math.min(innerHeight, frame.bottom);
    };
    const stay = new ResizeObserver(() => {
      size = sizeNow();
      if (inSight) showLatest(element);
      else look();
    });
    element.addEventListener('scroll', look);
    addEventListener('scroll', look);
    stay.observe(element);
    return () => {
      stay.disconnect();
      element.removeEventListener('scroll', look);
      removeEventListener('scroll', look);
    };
  }, [box]);
}
