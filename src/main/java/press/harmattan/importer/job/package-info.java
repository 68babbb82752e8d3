/**
 * Imports that come in over the API and go on in the background. Names {@code importer}, what it
 * imports with, and the rooms below it.
 */
package press.harmattan.importer.job;
