/**
 * Where the words of a query stand in a text, and what is shown of the text around them. Names
 * {@code search.query}, {@code search.analysis} and {@code language}, and for articles {@code
 * article.list} and {@code article}.
 */
package press.harmattan.search.highlight;
