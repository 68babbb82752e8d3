/**
 * Answers lists of articles that are asked for by words: what the list asks for, in the index, in
 * the order of its cursors. Names {@code search.index}, {@code search.query}, {@code
 * search.mapping}, {@code search.facet}, {@code search.highlight} and the rooms below them.
 */
package press.harmattan.search;
