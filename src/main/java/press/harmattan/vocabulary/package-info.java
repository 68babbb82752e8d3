/**
 * What sections, regions, tags and authors have in common as terms of a controlled vocabulary:
 * names per language, aliases, slugs that are never given again, and a copy in memory that follows
 * the change log. Names {@code page}, {@code http}, {@code change}, {@code database} and {@code
 * language}.
 */
package press.harmattan.vocabulary;
