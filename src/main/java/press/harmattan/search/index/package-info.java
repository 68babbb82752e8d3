/**
 * The index that articles are found in: opened, kept behind the log, made again when it is lost,
 * and asked. Names {@code search.follow}, {@code search.store} and the rooms below them.
 */
package press.harmattan.search.index;
