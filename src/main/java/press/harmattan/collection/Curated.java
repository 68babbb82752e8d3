package press.harmattan.collection;

import java.util.List;
import press.harmattan.language.Texts;

/**
 * What an editor decides about a collection.
 *
 * @param length the most items that readers get
 * @param query its words are slugs
 * @param picks in their order, each of a story
 */
public record Curated(String slug, Texts titles, int length, SavedQuery query, List<Pick> picks) {}
