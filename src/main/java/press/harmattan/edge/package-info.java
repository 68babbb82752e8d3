/**
 * How an answer leaves: headers that every answer has, errors as problems from every layer, and the
 * one place that serialises, tags, compares and compresses.
 *
 * <p>It names {@code http} and no feature; no feature names it.
 */
package press.harmattan.edge;
