/**
 * What every feature says to the web: problems, representations, links and the addresses that
 * answers are given under. Names {@code failure}.
 *
 * <p>What turns these into bytes and status codes is the edge, which no feature names.
 */
package press.harmattan.http;
