/**
 * The PostgreSQL that the program brings along: its programs, its directory, its cluster, its
 * start, watch and end. It names no other room.
 */
package press.harmattan.database.embedded;
