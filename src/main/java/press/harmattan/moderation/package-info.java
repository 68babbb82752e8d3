/**
 * What the newsroom decides on comments: the queue, approval, rejection and bans. Names {@code
 * letterbox}, {@code comment} and the rooms below them.
 */
package press.harmattan.moderation;
