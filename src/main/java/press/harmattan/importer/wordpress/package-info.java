/**
 * A WordPress site becomes a newsroom: what each thing of an export turns into, and how often it
 * may be imported. Names the readers ({@code importer.wxr}, {@code importer.post}), {@code
 * importer.report}, {@code draft} and the rooms below it.
 */
package press.harmattan.importer.wordpress;
