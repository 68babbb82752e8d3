/**
 * What keeps a copy elsewhere like ours: the stream of changes with its long poll, and the question
 * which of many articles are still as somebody has them. Names {@code mirror.interest}, {@code
 * article}, {@code change} and the rooms below them.
 */
package press.harmattan.mirror;
