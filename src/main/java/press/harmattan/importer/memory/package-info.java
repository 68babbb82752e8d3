/**
 * What is remembered of a site that was imported, so that the next run finds its things again and
 * sees what was changed here. Names {@code importer.report}, {@code http} and {@code database}.
 */
package press.harmattan.importer.memory;
