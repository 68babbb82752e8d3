/**
 * What every run of an import does alike: transactions that are tried again, and things that cannot
 * be taken in. Names {@code importer.report}.
 */
package press.harmattan.importer.run;
