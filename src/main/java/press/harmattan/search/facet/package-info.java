/**
 * How many of the articles that a list has stand in each section, have each tag, are about each
 * place and so on, counted in the index. Names {@code search.mapping}, {@code article.facet} and
 * the rooms below it.
 */
package press.harmattan.search.facet;
