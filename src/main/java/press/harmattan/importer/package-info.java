/**
 * Newsrooms in and out: WordPress exports, and everything as newline-delimited JSON, on the command
 * line. Names {@code draft} and the rooms below it.
 */
package press.harmattan.importer;
