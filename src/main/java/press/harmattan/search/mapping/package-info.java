/**
 * What the index holds of an article: which fields, which words in them, how much each word weighs,
 * and in which order the articles stand. Names {@code search.analysis} and {@code language}.
 */
package press.harmattan.search.mapping;
