/**
 * The change log: one row for whatever changes what readers may see, in the order of commit, and
 * the followers that keep what is derived from it up to date. Names {@code database} only.
 */
package press.harmattan.change;
