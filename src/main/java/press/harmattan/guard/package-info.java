/**
 * What a request must be before a resource sees it: every request is checked against the published
 * specification itself, every body against one strict reading of JSON, and no more is taken on than
 * can be answered.
 *
 * <p>It names {@code edge} and {@code http} and no feature; no feature names it.
 */
package press.harmattan.guard;
