/**
 * Counts of the articles of a list by what they have: asked of the room {@code search}, and told
 * under the names of terms. Names {@code article.filter} and the rooms below it.
 */
package press.harmattan.article.facet;
