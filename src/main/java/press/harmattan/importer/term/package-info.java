/**
 * A site's categories, tags and authors become the newsroom's terms: what each is meant to be, what
 * is here of it, and how it is put in place. Names {@code importer.wxr}, {@code importer.post},
 * {@code importer.memory}, {@code importer.report}, {@code importer.run}, {@code section} and its
 * neighbours, and the rooms below them.
 */
package press.harmattan.importer.term;
