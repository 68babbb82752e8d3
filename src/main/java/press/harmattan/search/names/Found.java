package press.harmattan.search.names;

import java.util.List;
import press.harmattan.vocabulary.Term;

/**
 * A term that may be meant.
 *
 * @param articles how many articles have it
 * @param names those that fit best, never none
 */
public record Found<T extends Term>(
        T term, Closeness closeness, long articles, List<TermName> names) {}
