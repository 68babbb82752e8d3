/**
 * The body of an article: what HTML may come in, and the forms that are made of it once, when it is
 * published. It names the room {@code language} and no other.
 */
package press.harmattan.body;
