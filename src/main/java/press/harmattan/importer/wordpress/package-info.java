/**
 * A WordPress site becomes a newsroom: what each thing of an export turns into, and how the same
 * site is imported again. Names {@code importer.term}, {@code importer.wxr}, {@code importer.post},
 * {@code importer.memory}, {@code importer.report}, {@code importer.run}, {@code draft} and the
 * rooms below it.
 */
package press.harmattan.importer.wordpress;
