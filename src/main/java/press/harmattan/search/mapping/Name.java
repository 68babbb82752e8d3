package press.harmattan.search.mapping;

/**
 * What a tag, region or author of an article is called.
 *
 * @param lang BCP 47; null for an alias, which may be of any language
 */
public record Name(String lang, String text) {}
