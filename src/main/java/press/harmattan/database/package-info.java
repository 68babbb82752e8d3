/**
 * What every connection to PostgreSQL needs: the embedded server that starts when no JDBC URL is
 * configured, the limits of a connection, and the one way to run a query. It also knows what the
 * process was started as. It is the lowest room and names no other.
 */
package press.harmattan.database;
