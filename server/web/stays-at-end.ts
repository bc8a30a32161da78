import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** How far from its end, in CSS pixels, a box still counts as read to the end. */
const nearEnd = 40;

/** Keeps a box that is scrolled to its end there when it changes its size: a screen keyboard opens, a phone is turned. */
export function useStaysAtEnd(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let atEnd = false;
    const look = () => {
      atEnd = element.scrollTop + element.clientHeight >= element.scrollHeight - nearEnd;
    };
    const stay = new ResizeObserver(() => {
      if (atEnd) element.scrollTop = element.scrollHeight;
      else look();
    });
    element.addEventListener('scroll', look);
    stay.observe(element);
    return () => {
      stay.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [box]);
}
