/**
 * What was published: the snapshot that readers see, every revision behind it, and the one way in
 * and out of them. Names {@code body}, {@code image}, {@code taxonomy} and the rooms below it.
 */
package press.harmattan.published;
