/**
 * Who did what in the newsroom, written with the change itself and never changed again. Names
 * {@code identity} and the rooms below it.
 */
package press.harmattan.audit;
