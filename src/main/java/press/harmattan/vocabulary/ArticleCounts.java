package press.harmattan.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import press.harmattan.change.Subject;

/** How many articles readers find under a term; the room that has the articles answers. */
public interface ArticleCounts {

    /**
     * Counts the published articles of each term: every language version, or with languages given
     * the stories that can be read in one of them.
     *
     * @param terms by term, the ids that count for it: its own and those below it
     * @return a number for every term
     */
    Map<UUID, Long> of(
            Subject kind, Map<UUID, ? extends Collection<UUID>> terms, List<String> languages);
}
