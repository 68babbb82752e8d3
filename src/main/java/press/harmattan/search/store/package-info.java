/**
 * The index as it lies on disk: which directory is the one that counts, what is written to it, and
 * what can be read of it at one moment. Names {@code search.mapping} and the rooms below.
 */
package press.harmattan.search.store;
