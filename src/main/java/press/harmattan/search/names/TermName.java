package press.harmattan.search.names;

/**
 * One of the texts that a term is found by.
 *
 * @param lang BCP 47; null for an alias or a code, of which nobody says it
 */
public record TermName(String text, String lang) {}
