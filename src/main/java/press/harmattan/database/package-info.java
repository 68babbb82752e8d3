/**
 * What every connection to PostgreSQL needs: where it goes, its limits, and the one way to run a
 * query; and what this process was started as. It names {@code database.embedded} alone.
 */
package press.harmattan.database;
