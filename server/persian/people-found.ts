import type { Listed } from './people-list.ts';
import type { About, Scan } from './people-scan.ts';
import { relationAt } from './relations.ts';

/** Keeps those of a list, each with the title and the relation told of it; the lead belongs to the first. */
export function addListed(scan: Scan, listed: readonly Listed[], about: About): void {
  const { start, title: _title, relation, ...rest } = about;
  const dead = /مرحوم/u.test(scan.before(listed[0]?.phrase.words[0]?.start ?? 0, 16));
  for (const [place, { phrase, title, relation: kin }] of listed.entries()) {
    const told = kin ?? (place === 0 || isPlural(scan, relation) ? relation : undefined);
    scan.add(phrase, {
      ...rest,
      // «وراث مرحوم حسین کبودوند: ۱- رحمان …»: the others live.
      ...(place > 0 && about.side === 'unclear' && dead && { side: 'other' as const }),
      ...(place > 0 && { confidence: Math.min(rest.confidence, 0.85) }),
      ...(title !== undefined && { title }),
      ...(told && { relation: told }),
      ...(place === 0 && start !== undefined ? { start } : kin && { start: kin.start }),
    });
  }
}

/** «برادرهام علی و عطا»: what is said of several holds for each. */
function isPlural(scan: Scan, relation: About['relation']): boolean {
  return (
    relation !== undefined &&
    relationAt([scan.folded.text.slice(relation.start, relation.end)])?.plural === true
  );
}
