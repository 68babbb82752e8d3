/**
 * Places as a tree, with names and aliases per language. Names {@code taxonomy} and the rooms below
 * it.
 */
package press.harmattan.region;
