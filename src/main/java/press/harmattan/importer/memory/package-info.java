/**
 * What is remembered of a site that was imported, so that posts find its pictures, and the next run
 * its things and what was changed of them here. Names {@code importer.wxr}, {@code
 * importer.report}, {@code importer.run}, {@code http} and {@code database}.
 */
package press.harmattan.importer.memory;
