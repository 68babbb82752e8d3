/**
 * What every run of an import has alike: transactions that are tried again, things that cannot be
 * taken in, and the file itself. Names {@code importer.report} and {@code database}.
 */
package press.harmattan.importer.run;
