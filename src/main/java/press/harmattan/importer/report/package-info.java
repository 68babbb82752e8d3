/**
 * What whoever started an import sees of it: how far it is, and at its end what came of each thing.
 * It names no other room.
 */
package press.harmattan.importer.report;
