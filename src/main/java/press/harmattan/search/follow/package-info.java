/**
 * Brings an index behind the log of changes: reads what has changed, writes the stories anew, makes
 * whole indexes of all of them. Names {@code search.store}, {@code search.mapping}, {@code
 * published}, the vocabularies and the rooms below them.
 */
package press.harmattan.search.follow;
