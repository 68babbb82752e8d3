/**
 * What every feature says to the web and hears from it: faults, failures, problems, representations
 * and the addresses that answers are given under.
 *
 * <p>It names no other room; what turns these into bytes and status codes is the edge, which no
 * feature names.
 */
package press.harmattan.http;
