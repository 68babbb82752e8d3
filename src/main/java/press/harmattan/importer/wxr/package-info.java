/**
 * Reads WordPress exports (WXR) as a stream of plain records and knows nothing of articles or of a
 * database. It may name {@code http} for the form of an address, and nothing else of ours.
 */
package press.harmattan.importer.wxr;
