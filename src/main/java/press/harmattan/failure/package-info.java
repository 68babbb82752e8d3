/**
 * What can be wrong: one failure for each kind, and the faults that a request may have. It names no
 * other room; what turns a failure into an answer is the edge.
 */
package press.harmattan.failure;
