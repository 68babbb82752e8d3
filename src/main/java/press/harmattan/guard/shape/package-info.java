/**
 * What a value must be by a JSON Schema of the specification: the one reading of it for queries and
 * for bodies. Names {@code failure} and nothing else.
 */
package press.harmattan.guard.shape;
