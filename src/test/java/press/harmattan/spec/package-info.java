/**
 * Holds the program to its word: the specification, the examples in it, every answer that any test
 * receives, and the documentation of its settings. It may name everything, for it only reads.
 */
package press.harmattan.spec;
